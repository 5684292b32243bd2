package org.stance4j.training.train;

/**
 * Rows to learn from.
 *
 * @param features one array a row, equally long
 * @param labels index of each row's stance
 * @param weights how much each row counts, above 0
 */
record Rows(float[][] features, int[] labels, double[] weights) {

  Rows {
    if (features.length != labels.length || features.length != weights.length) {
      throw new IllegalArgumentException(
          "rows need as many labels and weights as features, got "
              + features.length
              + ", "
              + labels.length
              + ", "
              + weights.length);
    }
  }

  int size() {
    return labels.length;
  }
}
