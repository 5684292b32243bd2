package org.stance4j.training.transformer;

import org.stance4j.text.InputException;

/** An encoder that is missing, damaged or of another shape than expected; the message names it. */
public final class EncoderException extends InputException {
  private static final long serialVersionUID = 1L;

  EncoderException(String message) {
    super(message);
  }

  EncoderException(String message, Throwable cause) {
    super(message, cause);
  }
}
