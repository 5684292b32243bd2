package org.stance4j.training.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stance4j.classify.Calibration;

class CalibrationFitterTest {

  /** How often each class is right in three kinds of rows, in tenths. */
  private static final double[][] TRUTH = {{0.6, 0.3, 0.1}, {0.2, 0.2, 0.6}, {0.1, 0.7, 0.2}};

  /** Fits to rows whose predictions are their truth, distorted. */
  private static Calibration fit(UnaryOperator<double[]> distortion) {
    List<double[]> predictions = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    for (double[] truth : TRUTH) {
      for (int label = 0; label < 3; label++) {
        int rows = (int) Math.round(1000 * truth[label]);
        predictions.addAll(Collections.nCopies(rows, distortion.apply(truth)));
        labels.addAll(Collections.nCopies(rows, label));
      }
    }
    return CalibrationFitter.fit(
        labels.stream().mapToInt(l -> l).toArray(), ones(labels.size()), predictions);
  }

  private static double[] ones(int rows) {
    return DoubleStream.generate(() -> 1).limit(rows).toArray();
  }

  private static double[] normalised(double... values) {
    double sum = Arrays.stream(values).sum();
    return Arrays.stream(values).map(v -> v / sum).toArray();
  }

  private static double[] squared(double[] p) {
    return normalised(p[0] * p[0], p[1] * p[1], p[2] * p[2]);
  }

  /** As if the last class had counted half in training. */
  private static double[] shifted(double[] p) {
    return normalised(p[0], p[1], p[2] / 2);
  }

  private static void assertUndoes(UnaryOperator<double[]> distortion) {
    Calibration calibration = fit(distortion);
    for (double[] truth : TRUTH) {
      assertArrayEquals(truth, calibration.apply(distortion.apply(truth)), 5e-3);
    }
  }

  @Test
  void findsTheTemperatureThatMakesConfidenceTrue() {
    assertEquals(2, fit(CalibrationFitterTest::squared).temperature(), 0.03, "twice too sure");
    assertUndoes(CalibrationFitterTest::squared);
  }

  @Test
  void undoesTheWeightOfAClass() {
    double[] bias = fit(CalibrationFitterTest::shifted).bias();
    assertEquals(Math.log(2), bias[2] - bias[0], 0.03);
    assertEquals(Math.log(2), bias[2] - bias[1], 0.03);
    assertUndoes(CalibrationFitterTest::shifted);
    assertUndoes(p -> squared(shifted(p)));
  }

  @Test
  void leavesWhatIsRightAsItIs() {
    Calibration calibration = fit(UnaryOperator.identity());
    assertEquals(1, calibration.temperature(), 1e-6);
    assertArrayEquals(new double[3], calibration.bias(), 1e-6);
  }

  @Test
  void rowsCountByTheirWeight() {
    int[] labels = new int[2000];
    double[] weights = new double[2000];
    for (int i = 0; i < 2000; i++) {
      labels[i] = i < 500 ? 0 : 1 + i % 2;
      weights[i] = i < 500 ? 2 : 2.0 / 3;
    }
    List<double[]> even = Collections.nCopies(2000, new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0});
    double[] calibrated =
        CalibrationFitter.fit(labels, weights, even)
            .apply(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0});
    assertArrayEquals(new double[] {0.5, 0.25, 0.25}, calibrated, 5e-3);
  }

  @Test
  void aFewRowsShiftNoClass() {
    // Always right, or always wrong, in two rows.
    List<double[]> sure = List.of(new double[] {1, 0, 0}, new double[] {0.99, 0.005, 0.005});
    for (int label = 0; label < 3; label++) {
      int only = label;
      Calibration calibration =
          CalibrationFitter.fit(IntStream.range(0, 2).map(i -> only).toArray(), ones(2), sure);
      assertTrue(calibration.temperature() >= 0.2 && calibration.temperature() <= 10);
      for (double bias : calibration.bias()) {
        assertEquals(0, bias, 0.25);
      }
    }
  }
}
