package org.stance4j.training.transformer;

import org.stance4j.text.InputException;

/** A checkpoint that is damaged, too new or from another configuration; the message says which. */
public final class CheckpointException extends InputException {
  private static final long serialVersionUID = 1L;

  CheckpointException(String message) {
    super(message);
  }
}
