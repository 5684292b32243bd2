package org.stance4j.training.train;

import java.util.Arrays;
import java.util.List;
import org.stance4j.classify.Calibration;

/**
 * Finds the temperature and the bias of each class that make held-out probabilities most likely
 * (Guo et al. 2017). Where corpora mix stances differently, the rows' weights say which mix the
 * probabilities are true for.
 */
final class CalibrationFitter {

  private static final int STEPS = 4000;
  private static final double RATE = 0.05;
  private static final double SMALLEST = 1e-12;

  /** A scale near 0 would be a temperature without bound. */
  private static final double SMALLEST_SCALE = 0.1;

  /** So many rows hold the calibration near none: a few rows should not shift a class. */
  private static final double PRIOR = 10;

  private CalibrationFitter() {}

  /**
   * Gradient descent: with the scale 1 / temperature in its place, the likelihood has one maximum.
   * The step is for a mean row, the prior among them.
   *
   * @param labels the true class of each row
   * @param weights how much each row counts; they average 1
   * @param probabilities what was predicted for each row
   */
  static Calibration fit(int[] labels, double[] weights, List<double[]> probabilities) {
    int classes = probabilities.get(0).length;
    double[][] logs = new double[labels.length][classes];
    for (int i = 0; i < labels.length; i++) {
      for (int c = 0; c < classes; c++) {
        logs[i][c] = Math.log(Math.max(SMALLEST, probabilities.get(i)[c]));
      }
    }
    double rows = labels.length + PRIOR;
    double scale = 1;
    double[] bias = new double[classes];
    for (int step = 0; step < STEPS; step++) {
      Calibration present = new Calibration(1 / scale, bias);
      double scaleGradient = PRIOR * (scale - 1);
      double[] biasGradient = new double[classes];
      Arrays.setAll(biasGradient, c -> PRIOR * bias[c]);
      for (int i = 0; i < labels.length; i++) {
        double[] calibrated = present.apply(probabilities.get(i));
        for (int c = 0; c < classes; c++) {
          double error = weights[i] * (calibrated[c] - (labels[i] == c ? 1 : 0));
          scaleGradient += error * logs[i][c];
          biasGradient[c] += error;
        }
      }
      scale = Math.max(SMALLEST_SCALE, scale - RATE * scaleGradient / rows);
      for (int c = 0; c < classes; c++) {
        bias[c] -= RATE * biasGradient[c] / rows;
      }
    }
    return new Calibration(1 / scale, bias);
  }
}
