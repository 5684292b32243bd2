package org.stance4j.training.train;

import org.stance4j.Stance;

/** Weights rows so that rare classes are not lost. */
final class ClassBalance {

  private static final int CLASSES = Stance.values().length;

  private ClassBalance() {}

  /**
   * The weight of each row: its own, times its class's, which is the inverse of the class's share
   * to the power of {@code balance}. They average 1.
   */
  static double[] rowWeights(Rows rows, double balance) {
    return rowWeights(rows.labels(), rows.weights(), balance);
  }

  static double[] rowWeights(int[] labels, double[] weights, double balance) {
    double[] perClass = new double[CLASSES];
    double total = 0;
    for (int i = 0; i < labels.length; i++) {
      perClass[labels[i]] += weights[i];
      total += weights[i];
    }
    double[] out = new double[labels.length];
    double sum = 0;
    for (int i = 0; i < out.length; i++) {
      double share = perClass[labels[i]] / total;
      out[i] = weights[i] * Math.pow(1 / (CLASSES * share), balance);
      sum += out[i];
    }
    for (int i = 0; i < out.length; i++) {
      out[i] *= out.length / sum;
    }
    return out;
  }
}
