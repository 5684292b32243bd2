package org.stance4j.training.transformer;

/**
 * Linear warm-up and linear decay to zero: a factor on the learning rates.
 *
 * @param steps of the whole run
 * @param warmupSteps with rising factor; the last of them has factor 1
 */
record Schedule(int steps, int warmupSteps) {
  static Schedule of(int steps, double warmup) {
    return new Schedule(steps, (int) Math.round(steps * warmup));
  }

  /** The factor of step 0 to {@code steps - 1}. */
  double factor(int step) {
    if (step < warmupSteps) {
      return (step + 1.0) / warmupSteps;
    }
    return (double) (steps - step) / (steps - warmupSteps);
  }
}
