package org.stance4j.training.transformer;

/** A checkpoint that is damaged, too new or from another configuration; the message says which. */
public final class CheckpointException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CheckpointException(String message) {
    super(message);
  }
}
