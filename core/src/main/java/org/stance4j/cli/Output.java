package org.stance4j.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import org.stance4j.text.AtomicFile;

/** Where results go: a file that appears whole or not at all, or standard output. */
final class Output implements AutoCloseable {

  private final AtomicFile file;
  private final PrintWriter standard;

  Output(Path file, PrintWriter standard) {
    this.file = file == null ? null : new AtomicFile(file);
    this.standard = standard;
  }

  Writer writer() {
    return file == null ? standard : file;
  }

  /** Says that all is written. */
  void commit() {
    if (file == null) {
      standard.flush();
    } else {
      file.commit();
    }
  }

  @Override
  public void close() {
    if (file != null) {
      file.close();
    }
  }
}
