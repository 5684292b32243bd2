package org.stance4j.training.transformer;

/**
 * Numbers that a task works on, a row of a matrix mostly, with the space to convert them from and
 * to floats. Not thread-safe.
 */
final class Row {
  final double[] values;
  private float[] stage;

  Row(int length) {
    values = new double[length];
  }

  float[] stage() {
    if (stage == null) {
      stage = new float[values.length];
    }
    return stage;
  }

  /** Adds other numbers, as many. */
  void add(double[] other) {
    for (int i = 0; i < values.length; i++) {
      values[i] += other[i];
    }
  }

  /** Multiplies by other numbers, as many. */
  void multiply(double[] other) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= other[i];
    }
  }

  /** Multiplies all by one number. */
  void scale(double factor) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= factor;
    }
  }

  /** Adds these numbers to those of {@code sums} from {@code at} on. */
  void addTo(double[] sums, int at) {
    for (int i = 0; i < values.length; i++) {
      sums[at + i] += values[i];
    }
  }
}
