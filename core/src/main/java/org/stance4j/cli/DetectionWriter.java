package org.stance4j.cli;

import java.io.IOException;
import java.io.Writer;

/** Writes reports one after the other in some form. */
interface DetectionWriter {

  /** What comes before the first report; {@code many} tells whether there will be more than one. */
  default void begin(Writer out, boolean many) throws IOException {}

  void write(Writer out, Detection detection) throws IOException;

  /** What comes after the last report. */
  default void end(Writer out) throws IOException {}
}
