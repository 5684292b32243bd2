package org.stance4j.training.metrics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Percentile bootstrap (Efron 1979): the units of a test set are drawn again with replacement, to
 * see how far a figure would move on another set of the same size.
 */
public final class Bootstrap {

  /** Draws that the reports use. */
  public static final int DRAWS = 1000;

  /** Seed that the reports use. */
  public static final long SEED = 20_240_601L;

  private Bootstrap() {}

  /**
   * A 95 % interval.
   *
   * @param low the 2.5 % quantile of the draws
   * @param high the 97.5 % quantile
   */
  public record Interval(double low, double high) {}

  /**
   * The interval of a figure.
   *
   * @param units number of units (rows, sentences or articles), at least 1
   * @param figure computes the figure from the indices of the drawn units
   * @return its 95 % interval, the same for the same arguments
   */
  public static Interval interval(int units, ToDoubleFunction<int[]> figure) {
    if (units < 1) {
      throw new IllegalArgumentException("a bootstrap needs at least 1 unit, got " + units);
    }
    SplittableRandom random = new SplittableRandom(SEED);
    double[] values = new double[DRAWS];
    int[] drawn = new int[units];
    for (int d = 0; d < DRAWS; d++) {
      for (int i = 0; i < units; i++) {
        drawn[i] = random.nextInt(units);
      }
      values[d] = figure.applyAsDouble(drawn);
    }
    Arrays.sort(values);
    return new Interval(values[(int) (0.025 * DRAWS)], values[(int) (0.975 * DRAWS)]);
  }
}
