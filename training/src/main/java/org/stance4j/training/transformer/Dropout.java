package org.stance4j.training.transformer;

/**
 * Inverted dropout whose mask is a hash of (key, index): it needs no memory, is the same in the
 * forward and the backward pass and for every number of threads, and a resumed run repeats it.
 * Immutable. (Srivastava et al. 2014, JMLR 15.)
 */
final class Dropout {
  private static final int PER_HASH = 4;
  private static final int BITS = 16;
  private static final int RANGE = 1 << BITS;

  private final long key;
  private final int threshold;

  /** What a value is multiplied by: kept, dropped. */
  private final double[] factors;

  /**
   * A mask of one place and step.
   *
   * @param rate share of the values set to zero, in [0, 1), taken to the nearest 65536th
   * @param seed of the run and the place in the network
   * @param step of the training
   */
  Dropout(double rate, long seed, int step) {
    checkRate("dropout", rate);
    this.threshold = (int) Math.min(Math.round(rate * RANGE), RANGE - 1);
    this.factors = new double[] {1 / (1 - (double) threshold / RANGE), 0};
    this.key = mix(seed * 0x9E3779B97F4A7C15L + step);
  }

  static void checkRate(String name, double rate) {
    if (!(rate >= 0 && rate < 1)) {
      throw new IllegalArgumentException(name + " must be in [0, 1), got " + rate);
    }
  }

  /** SplitMix64's finalizer. */
  static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  boolean isActive() {
    return threshold > 0;
  }

  /**
   * Drops among the values of a row.
   *
   * @param row changed in place
   * @param first number of the row's first value in its array; rows start at different numbers
   */
  void apply(Row row, long first) {
    if (threshold == 0) {
      return;
    }
    double[] values = row.values;
    long rowKey = mix(key + first);
    int i = 0;
    for (; i + PER_HASH <= values.length; i += PER_HASH) {
      long hash = mix(rowKey + i);
      values[i] *= factor(hash);
      values[i + 1] *= factor(hash >>> BITS);
      values[i + 2] *= factor(hash >>> 2 * BITS);
      values[i + 3] *= factor(hash >>> 3 * BITS);
    }
    long hash = mix(rowKey + i);
    for (; i < values.length; i++) {
      values[i] *= factor(hash);
      hash >>>= BITS;
    }
  }

  /** By the lowest 16 bits, without a branch that the processor would have to guess. */
  private double factor(long hash) {
    return factors[((int) hash & (RANGE - 1)) - threshold >>> 31];
  }
}
