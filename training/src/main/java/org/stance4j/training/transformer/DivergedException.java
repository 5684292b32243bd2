package org.stance4j.training.transformer;

import java.nio.file.Path;
import org.stance4j.text.InputException;

/**
 * Training whose loss is no number or has exploded; the message names step, rate and checkpoint.
 */
public final class DivergedException extends InputException {
  private static final long serialVersionUID = 1L;

  DivergedException(String what, double value, int step, double learningRate, Path checkpoint) {
    super(
        "training diverged: %s %s at step %d with learning rate %.3g; last good checkpoint: %s"
            .formatted(what, value, step, learningRate, checkpoint == null ? "none" : checkpoint));
  }
}
