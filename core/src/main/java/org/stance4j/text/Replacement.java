package org.stance4j.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The new content of a file: gathered in a temporary file beside it, so that {@link #commit()} can
 * move it into place in one step. Closed without commit, it leaves what was there before. What
 * exists and is no regular file (a pipe, a terminal) is written to directly. Not thread-safe.
 */
final class Replacement implements AutoCloseable {

  private final Path target;
  private final Path temporary;
  private final OutputStream out;
  private boolean committed;

  /** Starts the content of a file whose folder must exist. */
  Replacement(Path file) throws IOException {
    boolean exists = Files.exists(file);
    target = exists ? file.toRealPath() : file.toAbsolutePath();
    boolean direct = exists && !Files.isRegularFile(target);
    temporary = direct ? null : temporary(target);
    out =
        direct
            ? Files.newOutputStream(target, StandardOpenOption.WRITE)
            : Files.newOutputStream(
                temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
  }

  private static Path temporary(Path target) {
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid();
    Path path = target.resolveSibling(name + ".tmp");
    for (int i = 1; Files.exists(path); i++) {
      path = target.resolveSibling(name + "-" + i + ".tmp");
    }
    return path;
  }

  /** Takes the content, unbuffered. */
  OutputStream out() {
    return out;
  }

  /** Ends the content and puts it in the file's place. */
  void commit() throws IOException {
    out.close();
    if (temporary != null) {
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
    committed = true;
  }

  /** Drops the content unless it was committed. */
  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      if (!committed && temporary != null) {
        delete();
      }
    }
  }

  private void delete() {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      temporary.toFile().deleteOnExit();
    }
  }
}
