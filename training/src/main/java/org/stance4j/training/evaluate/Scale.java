package org.stance4j.training.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The axis of a plot: a range that begins and ends at a tick, ticks at round numbers.
 *
 * @param low lower end, a multiple of the step
 * @param intervals from tick to tick, at least 1
 * @param step between ticks: 1, 2 or 5 times a power of ten
 * @param decimals that tell the ticks apart
 */
record Scale(double low, int intervals, double step, int decimals) {

  private static final double INTERVALS = 5;

  /** So that a value that is a tick but for rounding gets no further tick. */
  private static final double SLACK = 1e-9;

  /**
   * An axis that values fit on.
   *
   * @param min the least
   * @param max the greatest, not below it
   * @param whole whether only whole numbers make sense
   */
  static Scale of(double min, double max, boolean whole) {
    if (min == max) {
      double around = whole ? 1 : Math.max(0.1, Math.abs(min) / 10);
      return of(min - around, max + around, whole);
    }
    double wanted = (max - min) / INTERVALS;
    int exponent = (int) Math.floor(Math.log10(wanted));
    int factor = 1;
    for (int next : new int[] {2, 5, 10}) {
      factor = factor * Math.pow(10, exponent) < wanted ? next : factor;
    }
    if (factor == 10) {
      factor = 1;
      exponent++;
    }
    if (whole && exponent < 0) {
      factor = 1;
      exponent = 0;
    }
    double step = factor * Math.pow(10, exponent);
    double low = Math.floor(min / step + SLACK);
    double high = Math.ceil(max / step - SLACK);
    return new Scale(low * step, (int) (high - low), step, Math.max(0, -exponent));
  }

  /** Where a value lies, 0 at the lower end and 1 at the upper. */
  double at(double value) {
    return (value - low) / (intervals * step);
  }

  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    for (int i = 0; i <= intervals; i++) {
      ticks.add(low + i * step);
    }
    return ticks;
  }

  String label(double tick) {
    // Adding 0 turns the -0.0 of rounded ticks into 0.0.
    double rounded = Math.rint(tick / step) * step + 0.0;
    return String.format(Locale.ROOT, "%." + decimals + "f", rounded);
  }
}
