package org.stance4j.text;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a file of bytes whole or not at all, as {@link AtomicFile} does one of text. Stateless;
 * writers of the same file take turns.
 */
public final class BinaryFile {

  private BinaryFile() {}

  /** What a file shall hold. */
  @FunctionalInterface
  public interface Content {

    /**
     * Writes all of it.
     *
     * @param out where to; buffered, and closed by the caller
     * @throws IOException when it cannot be written: the file stays what it was
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file, or puts a new one in its place in one step.
   *
   * @param file the file to write; its folder is created where missing
   * @param content what it shall hold
   * @throws IOException when it cannot be written
   */
  public static void write(Path file, Content content) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (Replacement replacement = new Replacement(file)) {
      OutputStream out = new BufferedOutputStream(replacement.out());
      content.writeTo(out);
      out.flush();
      replacement.commit();
    }
  }
}
