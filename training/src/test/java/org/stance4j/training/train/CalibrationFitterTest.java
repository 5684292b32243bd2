package org.stance4j.training.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stance4j.classify.Calibration;

class CalibrationFitterTest {

  /** 60 rows of the first class, 20 of each other. */
  private static final int[] LABELS =
      IntStream.range(0, 100).map(i -> i < 60 ? 0 : i < 80 ? 1 : 2).toArray();

  private static Calibration fit(double... probabilities) {
    return CalibrationFitter.fit(LABELS, Collections.nCopies(100, probabilities));
  }

  @Test
  void findsTheTemperatureThatMakesConfidenceTrue() {
    // The squares of 0.6, 0.2, 0.2, over their sum: twice too sure.
    Calibration calibration = fit(0.36 / 0.44, 0.04 / 0.44, 0.04 / 0.44);
    assertEquals(2, calibration.temperature(), 1e-3);
    assertArrayEquals(
        new double[] {0.6, 0.2, 0.2},
        calibration.apply(new double[] {0.36 / 0.44, 0.04 / 0.44, 0.04 / 0.44}),
        1e-3);
    assertArrayEquals(new double[3], calibration.bias());
  }

  @Test
  void leavesWhatIsRightAsItIs() {
    assertEquals(1, fit(0.6, 0.2, 0.2).temperature(), 1e-3);
  }

  @Test
  void sharpensWhatIsTooUnsure() {
    double sum = Math.sqrt(0.6) + 2 * Math.sqrt(0.2);
    assertEquals(
        0.5,
        fit(Math.sqrt(0.6) / sum, Math.sqrt(0.2) / sum, Math.sqrt(0.2) / sum).temperature(),
        1e-3);
  }

  @Test
  void staysWithinBounds() {
    int[] wrong = {1, 1};
    int[] right = {0, 0};
    List<double[]> sure = List.of(new double[] {1, 0, 0}, new double[] {0.99, 0.005, 0.005});
    assertEquals(5, CalibrationFitter.fit(wrong, sure).temperature(), 1e-3);
    assertEquals(0.2, CalibrationFitter.fit(right, sure).temperature(), 1e-3);
  }
}
