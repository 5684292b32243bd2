package org.stance4j.training.imports;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.stance4j.training.corpus.Example;

/** Reads one public corpus format. Implementations stream and keep no state. */
interface Importer {

  /**
   * Reads a file of the corpus.
   *
   * @param file the file as downloaded
   * @param rows takes each row, in the order of the file
   * @throws org.stance4j.text.InputException when the file cannot be read or has another form, with
   *     file and line
   */
  void read(Path file, Consumer<Example> rows);
}
