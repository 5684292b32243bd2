package org.stance4j.training.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.stance4j.text.InputException;
import org.stance4j.text.TextFiles;

/** The lines of a text file that are not blank, with their numbers. */
final class NumberedLines {

  /** Takes a line. */
  @FunctionalInterface
  interface Sink {
    void accept(long number, String line);
  }

  private NumberedLines() {}

  static void forEach(Path file, Sink sink) {
    long number = 0;
    boolean any = false;
    try (BufferedReader reader = TextFiles.reader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          any = true;
          sink.accept(number, line);
        }
      }
    } catch (IOException e) {
      throw TextFiles.cannotRead(file, e);
    }
    if (!any) {
      throw InputException.in(file, "empty: it has only blank lines");
    }
  }

  /** The name of a file without folder and extension, for ids. */
  static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
