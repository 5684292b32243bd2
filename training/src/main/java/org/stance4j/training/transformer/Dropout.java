package org.stance4j.training.transformer;

/**
 * Inverted dropout whose mask is a hash of (key, index): it needs no memory, is the same in the
 * forward and the backward pass and for every number of threads, and a resumed run repeats it.
 * Immutable. (Srivastava et al. 2014, JMLR 15.)
 */
final class Dropout {
  private final int key;
  private final int threshold;
  private final double scale;

  /**
   * @param rate share of the values set to zero, in [0, 1)
   * @param seed of the run and the place in the network
   * @param step of the training
   */
  Dropout(double rate, long seed, int step) {
    checkRate("dropout", rate);
    this.threshold = (int) (rate * (1L << 31));
    this.scale = 1 / (1 - rate);
    this.key = (int) (mix(seed * 0x9E3779B97F4A7C15L + step) >>> 32);
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
   * Drops among the first {@code count} values, which are numbers {@code first...} of the array.
   */
  void apply(double[] values, int count, long first) {
    if (threshold == 0) {
      return;
    }
    int base = (int) first;
    for (int i = 0; i < count; i++) {
      int h = (base + i) * 0x9E3779B1 ^ key;
      h = (h ^ h >>> 16) * 0x85EBCA6B;
      h = (h ^ h >>> 13) * 0xC2B2AE35;
      h ^= h >>> 16;
      values[i] *= (h >>> 1) >= threshold ? scale : 0;
    }
  }
}
