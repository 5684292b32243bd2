package org.stance4j.training.transformer;

/** Softmax of a row, forward and backward. Stateless. */
final class Softmax {
  /** Scores this far below the highest count as lost: their share is below 1e-17. */
  private static final double LOWEST = -40;

  private static final int SQUARINGS = 7;
  private static final double SHARE = 1.0 / (1 << SQUARINGS);

  private static final double C3 = 1.0 / 6;
  private static final double C4 = C3 / 4;
  private static final double C5 = C4 / 5;
  private static final double C6 = C5 / 6;
  private static final double C7 = C6 / 7;
  private static final double C8 = C7 / 8;
  private static final double C9 = C8 / 9;
  private static final double C10 = C9 / 10;
  private static final double C11 = C10 / 11;

  private Softmax() {}

  /** Replaces scores by probabilities. */
  static void forward(Row row) {
    double[] values = row.values;
    double max = values[0];
    for (double value : values) {
      max = value > max ? value : max;
    }
    exponentials(values, max);
    row.scale(1 / Sums.sum(values));
  }

  /**
   * Replaces values by exp(value - max), no less than exp(-40): a Taylor series of a 128th of the
   * exponent, squared 7 times, about 1e-13 from the exact value. Unlike {@link Math#exp} it
   * compiles to vector instructions.
   */
  static void exponentials(double[] values, double max) {
    for (int i = 0; i < values.length; i++) {
      double x = Math.max(values[i] - max, LOWEST) * SHARE;
      double high = C8 + x * (C9 + x * (C10 + x * C11));
      double middle = C4 + x * (C5 + x * (C6 + x * (C7 + x * high)));
      double e = 1 + x * (1 + x * (0.5 + x * (C3 + x * middle)));
      e *= e;
      e *= e;
      e *= e;
      e *= e;
      e *= e;
      e *= e;
      e *= e;
      values[i] = e;
    }
  }

  /** Replaces the gradient at the probabilities by that at the scores. */
  static void backward(Row gradient, Row probabilities) {
    double[] grad = gradient.values;
    double[] row = probabilities.values;
    double mean = Sums.dot(grad, row);
    for (int i = 0; i < grad.length; i++) {
      grad[i] = row[i] * (grad[i] - mean);
    }
  }
}
