package org.stance4j.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Text files in and out. Everything read is strict UTF-8 (a byte order mark is dropped), and all
 * that can be wrong with a file becomes an {@link InputException}.
 */
public final class TextFiles {

  private TextFiles() {}

  /**
   * Reads a file as a whole.
   *
   * @param file a UTF-8 text file
   * @return its text, line ends as they are
   * @throws InputException when the file is missing, a folder, unreadable, empty or blank, binary
   *     or not UTF-8
   */
  public static String read(Path file) {
    try (InputStream stream = open(file)) {
      return read(file.toString(), stream);
    } catch (IOException e) {
      throw cannotRead(file, e);
    }
  }

  /**
   * Reads a stream to its end, by the rules of {@link #read(Path)}.
   *
   * @param name what to call the stream in messages
   * @param stream UTF-8 text; not closed
   * @return its text
   * @throws InputException when it is empty or blank, binary or not UTF-8
   * @throws IOException when reading fails
   */
  public static String read(String name, InputStream stream) throws IOException {
    StringWriter text = new StringWriter();
    new Utf8Reader(name, stream).transferTo(text);
    if (text.getBuffer().chars().allMatch(Character::isWhitespace)) {
      throw new InputException(name + ": empty: a text must have at least one character");
    }
    return text.toString();
  }

  /**
   * Opens a file for reading in pieces. The reader throws an {@link InputException} where it meets
   * a byte that is not UTF-8, or NUL.
   *
   * @param file a UTF-8 text file
   * @return a reader to be closed by the caller
   * @throws InputException when the file is missing, a folder, unreadable or of size 0
   */
  public static BufferedReader reader(Path file) {
    try {
      return new BufferedReader(new Utf8Reader(file.toString(), open(file)));
    } catch (IOException e) {
      throw cannotRead(file, e);
    }
  }

  private static InputStream open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw InputException.in(file, "a folder, where a file is needed");
    }
    if (Files.isRegularFile(file) && Files.size(file) == 0) {
      throw InputException.in(file, "empty: 0 bytes");
    }
    return Files.newInputStream(file);
  }

  /**
   * Words a failure to read.
   *
   * @param file the file
   * @param e what happened
   * @return the exception to throw
   */
  public static InputException cannotRead(Path file, IOException e) {
    return new InputException(file + ": cannot be read: " + reason(e), e);
  }

  static InputException cannotWrite(Path file, IOException e) {
    return new InputException(file + ": cannot be written: " + reason(e), e);
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
