package org.stance4j.training.metrics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {

  private static final double EXACT = 1e-12;

  @Test
  void scoresAreThoseComputedByHand() {
    // Gold 0: 3 right, 1 as 1. Gold 1: 2 right, 2 as 0. Gold 2: 1 right, 1 as 1.
    ConfusionMatrix matrix = new ConfusionMatrix(new int[][] {{3, 1, 0}, {2, 2, 0}, {0, 1, 1}});
    assertEquals(3, matrix.classes());
    assertEquals(10, matrix.total());
    assertEquals(4, matrix.support(1));
    assertEquals(3 / 5.0, matrix.precision(0), EXACT);
    assertEquals(3 / 4.0, matrix.recall(0), EXACT);
    assertEquals(2 / 3.0, matrix.f1(0), EXACT); // 2 * 0.6 * 0.75 / 1.35
    assertEquals(2 / 4.0, matrix.precision(1), EXACT);
    assertEquals(2 / 4.0, matrix.recall(1), EXACT);
    assertEquals(1 / 2.0, matrix.f1(1), EXACT);
    assertEquals(1, matrix.precision(2), EXACT);
    assertEquals(1 / 2.0, matrix.recall(2), EXACT);
    assertEquals(2 / 3.0, matrix.f1(2), EXACT);
    assertEquals((2 / 3.0 + 1 / 2.0 + 2 / 3.0) / 3, matrix.macroF1(), EXACT);
    assertEquals(6 / 10.0, matrix.microF1(), EXACT);
  }

  @Test
  void countsGoldByPredicted() {
    ConfusionMatrix matrix =
        ConfusionMatrix.of(new int[] {0, 0, 1, 2, 2}, new int[] {0, 2, 1, 1, 2}, 3);
    assertArrayEquals(new int[][] {{1, 0, 1}, {0, 1, 0}, {0, 1, 1}}, matrix.counts());
  }

  @Test
  void classesThatNeitherOccurNorArePredictedDoNotCount() {
    // Always the majority class: F1 of it is 0.8, of the other that occurs 0.
    ConfusionMatrix majority = new ConfusionMatrix(new int[][] {{4, 0, 0}, {2, 0, 0}, {0, 0, 0}});
    assertEquals(0.4, majority.macroF1(), EXACT);
    assertEquals(4 / 6.0, majority.microF1(), EXACT);
    // A class that does not occur but is predicted counts with 0.
    ConfusionMatrix strayed = new ConfusionMatrix(new int[][] {{3, 0, 1}, {0, 0, 0}, {0, 0, 0}});
    assertEquals(6 / 7.0 / 2, strayed.macroF1(), EXACT);
  }

  @Test
  void nothingScoresNothing() {
    ConfusionMatrix empty = ConfusionMatrix.of(new int[0], new int[0], 3);
    assertEquals(0, empty.macroF1());
    assertEquals(0, empty.microF1());
    assertEquals(0, empty.precision(0));
    assertEquals(0, empty.recall(0));
    assertEquals(0, ConfusionMatrix.harmonic(0, 0));
  }

  @Test
  void isAValueWithASquareShape() {
    int[][] counts = {{1, 0}, {0, 1}};
    ConfusionMatrix matrix = new ConfusionMatrix(counts);
    counts[0][0] = 9;
    matrix.counts()[0][0] = 9;
    assertEquals(2, matrix.total());
    assertThrows(
        IllegalArgumentException.class, () -> new ConfusionMatrix(new int[][] {{1, 2}, {3}}));
    assertThrows(
        IllegalArgumentException.class, () -> ConfusionMatrix.of(new int[2], new int[3], 3));
  }
}
