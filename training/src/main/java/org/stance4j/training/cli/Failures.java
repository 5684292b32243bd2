package org.stance4j.training.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.stance4j.bundle.BundleException;
import org.stance4j.text.InputException;

/** Sorts failures of files into what the user can mend and what not. */
final class Failures {

  private Failures() {}

  /** A bundle that cannot be used or a path that cannot be written is wrong input. */
  static RuntimeException of(IOException e) {
    if (e instanceof BundleException) {
      return new InputException(e.getMessage(), e);
    }
    if (e instanceof FileSystemException file) {
      String reason = file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
      return new InputException("'" + file.getFile() + "' cannot be read or written: " + reason, e);
    }
    return new InputException(String.valueOf(e.getMessage()), e);
  }
}
