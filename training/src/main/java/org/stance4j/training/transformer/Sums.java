package org.stance4j.training.transformer;

/** Sums in four interleaved parts, which the processor adds at the same time. Stateless. */
final class Sums {
  private Sums() {}

  static double sum(double[] values) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = 0;
    for (; i + 3 < values.length; i += 4) {
      a += values[i];
      b += values[i + 1];
      c += values[i + 2];
      d += values[i + 3];
    }
    for (; i < values.length; i++) {
      a += values[i];
    }
    return a + b + (c + d);
  }

  /** The sum of products; both arrays have the same length. */
  static double dot(double[] first, double[] second) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = 0;
    for (; i + 3 < first.length; i += 4) {
      a += first[i] * second[i];
      b += first[i + 1] * second[i + 1];
      c += first[i + 2] * second[i + 2];
      d += first[i + 3] * second[i + 3];
    }
    for (; i < first.length; i++) {
      a += first[i] * second[i];
    }
    return a + b + (c + d);
  }
}
