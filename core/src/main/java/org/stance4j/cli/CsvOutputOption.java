package org.stance4j.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.stance4j.text.AtomicFile;
import org.stance4j.text.InputException;
import picocli.CommandLine.Option;

/** The option that names the CSV file to write. */
final class CsvOutputOption {

  @Option(
      names = "--output",
      required = true,
      paramLabel = "OUT.csv",
      description = "the file to write")
  private Path file;

  /** Starts the file, which appears whole or not at all. */
  AtomicFile open() {
    return new AtomicFile(file);
  }

  /** Words a failure to write it. */
  InputException unwritable(IOException e) {
    return new InputException("'" + file + "' cannot be written: " + e.getMessage(), e);
  }
}
