package org.stance4j.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a UTF-8 text file whole or not at all: into a temporary file beside it, moved into place
 * by {@link #commit()}. Closed without commit, it leaves what was there before. What exists and is
 * no regular file (a pipe, a terminal) is written to directly. Every failure is an {@link
 * InputException}. Not thread-safe.
 */
public final class AtomicFile extends Writer {

  private final Path file;
  private final Replacement replacement;
  private final Writer out;
  private boolean closed;

  /**
   * Starts writing.
   *
   * @param file the file to write; its folder must exist
   * @throws InputException when it cannot be written
   */
  public AtomicFile(Path file) {
    this.file = file;
    try {
      if (Files.isDirectory(file)) {
        throw InputException.in(file, "a folder, where a file is needed");
      }
      if (Files.isRegularFile(file) && !Files.isWritable(file)) {
        throw new IOException("no permission");
      }
      replacement = new Replacement(file);
      out = new BufferedWriter(new OutputStreamWriter(replacement.out(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw TextFiles.cannotWrite(file, e);
    }
  }

  /**
   * Writes a text as a file.
   *
   * @param file the file to write; its folder must exist
   * @param text what it shall hold
   * @throws InputException when it cannot be written
   */
  public static void write(Path file, String text) {
    try (AtomicFile out = new AtomicFile(file)) {
      out.write(text);
      out.commit();
    }
  }

  /**
   * Creates a folder with those above it, where missing.
   *
   * @param folder the folder
   * @throws InputException when it cannot be created
   */
  public static void createFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw InputException.in(folder, "a file, where a folder is needed");
    } catch (IOException e) {
      throw TextFiles.cannotWrite(folder, e);
    }
  }

  /**
   * Ends the file and moves it into place; afterwards only {@link #close()} may follow.
   *
   * @throws InputException when it cannot be written
   */
  public void commit() {
    closed = true;
    try {
      out.close();
      replacement.commit();
    } catch (IOException e) {
      throw TextFiles.cannotWrite(file, e);
    }
  }

  @Override
  public void write(char[] buffer, int offset, int length) {
    try {
      out.write(buffer, offset, length);
    } catch (IOException e) {
      throw TextFiles.cannotWrite(file, e);
    }
  }

  @Override
  public void write(String text) {
    write(text, 0, text.length());
  }

  @Override
  public void write(String text, int offset, int length) {
    try {
      out.write(text, offset, length);
    } catch (IOException e) {
      throw TextFiles.cannotWrite(file, e);
    }
  }

  @Override
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw TextFiles.cannotWrite(file, e);
    }
  }

  /** Drops what was written unless it was committed. */
  @Override
  public void close() {
    try (replacement) {
      if (!closed) {
        closed = true;
        out.close();
      }
    } catch (IOException e) {
      // The content is dropped anyway; the failure that led here is already on its way.
    }
  }
}
