package org.stance4j.training.metrics;

import java.util.List;

/**
 * Expected calibration error (Naeini et al. 2015): predictions are sorted into bins by confidence;
 * the error is the mean distance between confidence and accuracy, weighted by the bins' sizes.
 */
public final class CalibrationError {

  private static final int BINS = 10;

  private CalibrationError() {}

  /**
   * Computes the error.
   *
   * @param gold the right classes
   * @param probabilities one distribution a row
   * @return 0 (confidence is accuracy in every bin) to 1
   */
  public static double of(int[] gold, List<double[]> probabilities) {
    double[] confidence = new double[BINS];
    int[] right = new int[BINS];
    int[] size = new int[BINS];
    for (int i = 0; i < gold.length; i++) {
      double[] row = probabilities.get(i);
      int best = argmax(row);
      int bin = Math.min(BINS - 1, (int) (row[best] * BINS));
      confidence[bin] += row[best];
      size[bin]++;
      if (best == gold[i]) {
        right[bin]++;
      }
    }
    double error = 0;
    for (int b = 0; b < BINS; b++) {
      error += Math.abs(confidence[b] - right[b]);
    }
    return gold.length == 0 ? 0 : error / gold.length;
  }

  /**
   * The class with the highest probability, the first of equals.
   *
   * @param probabilities at least one number
   * @return its index
   */
  public static int argmax(double[] probabilities) {
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      if (probabilities[i] > probabilities[best]) {
        best = i;
      }
    }
    return best;
  }
}
