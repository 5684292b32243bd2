package org.stance4j.training.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.stance4j.text.InputException;

/** Sorts failures of files into what the user can mend and what not. */
final class Failures {

  private Failures() {}

  /** A path that cannot be read or written is wrong input. */
  static InputException of(IOException e) {
    if (e instanceof FileSystemException file) {
      String reason = file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
      return new InputException("'" + file.getFile() + "' cannot be read or written: " + reason, e);
    }
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new InputException(message, e);
  }
}
