package org.stance4j.training.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ClassBalanceTest {

  private static final int[] LABELS = {0, 0, 0, 1};

  @Test
  void withoutBalanceEveryRowCountsTheSame() {
    double[] weights = ClassBalance.rowWeights(LABELS, new double[] {1, 1, 1, 1}, 0);
    assertArrayEquals(new double[] {1, 1, 1, 1}, weights, 1e-12);
  }

  @Test
  void withFullBalanceEveryClassCountsTheSame() {
    // 2/3 three times and 2 once: either class has 2, and the mean is 1.
    double[] weights = ClassBalance.rowWeights(LABELS, new double[] {1, 1, 1, 1}, 1);
    assertArrayEquals(new double[] {2 / 3.0, 2 / 3.0, 2 / 3.0, 2}, weights, 1e-12);
  }

  @Test
  void halfABalanceTakesTheRoot() {
    // The classes' shares are 3/4 and 1/4, so that a row of the rare one counts sqrt 3 as much.
    double[] weights = ClassBalance.rowWeights(LABELS, new double[] {1, 1, 1, 1}, 0.5);
    double common = 4 / (3 + Math.sqrt(3));
    assertArrayEquals(new double[] {common, common, common, Math.sqrt(3) * common}, weights, 1e-12);
  }

  @Test
  void aRowOfWeightTwoCountsLikeTwoRows() {
    double[] weights = ClassBalance.rowWeights(LABELS, new double[] {2, 1, 1, 1}, 0);
    assertArrayEquals(new double[] {1.6, 0.8, 0.8, 0.8}, weights, 1e-12);
    double[] balanced = ClassBalance.rowWeights(LABELS, new double[] {1, 1, 1, 3}, 1);
    assertArrayEquals(new double[] {2 / 3.0, 2 / 3.0, 2 / 3.0, 2}, balanced, 1e-12);
  }

  @Test
  void rowsAreAsManyLabelsAndWeights() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Rows(new float[2][3], new int[2], new double[] {1}));
  }
}
