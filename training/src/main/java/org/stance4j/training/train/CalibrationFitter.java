package org.stance4j.training.train;

import java.util.List;
import org.stance4j.classify.Calibration;

/** Finds the temperature that makes held-out probabilities most likely (Guo et al. 2017). */
final class CalibrationFitter {

  private static final double LOWEST = 0.2;
  private static final double HIGHEST = 5;
  private static final double PRECISION = 1e-4;

  private CalibrationFitter() {}

  /** Golden-section search: the likelihood has one maximum in the temperature. */
  static Calibration fit(int[] labels, List<double[]> probabilities) {
    double ratio = (Math.sqrt(5) - 1) / 2;
    double low = LOWEST;
    double high = HIGHEST;
    while (high - low > PRECISION) {
      double left = high - ratio * (high - low);
      double right = low + ratio * (high - low);
      if (loss(left, labels, probabilities) < loss(right, labels, probabilities)) {
        high = right;
      } else {
        low = left;
      }
    }
    return new Calibration((low + high) / 2, new double[3]);
  }

  private static double loss(double temperature, int[] labels, List<double[]> probabilities) {
    Calibration calibration = new Calibration(temperature, new double[3]);
    double loss = 0;
    for (int i = 0; i < labels.length; i++) {
      loss -= Math.log(Math.max(1e-12, calibration.apply(probabilities.get(i))[labels[i]]));
    }
    return loss;
  }
}
