package org.stance4j.training.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationErrorTest {

  @Test
  void isTheDistanceOfConfidenceFromAccuracyByBin() {
    // Bin 0.5 to 0.6: confidences 0.55 and 0.5, one right: |1.05 - 1| = 0.05.
    // Bin 0.9 to 1: confidences 0.9, 0.92 and 1, two right: |2.82 - 2| = 0.82. Over 5 rows.
    List<double[]> rows =
        List.of(
            new double[] {0.55, 0.25, 0.2},
            new double[] {0.3, 0.5, 0.2},
            new double[] {0.05, 0.9, 0.05},
            new double[] {0.92, 0.04, 0.04},
            new double[] {0, 0, 1});
    assertEquals((0.05 + 0.82) / 5, CalibrationError.of(new int[] {0, 0, 1, 1, 2}, rows), 1e-12);
  }

  @Test
  void certaintyThatIsRightHasNone() {
    List<double[]> sure = List.of(new double[] {1, 0, 0}, new double[] {0, 0, 1});
    assertEquals(0, CalibrationError.of(new int[] {0, 2}, sure));
    assertEquals(1, CalibrationError.of(new int[] {1, 1}, sure));
    assertEquals(0, CalibrationError.of(new int[0], List.of()));
  }

  @Test
  void takesTheFirstOfEquals() {
    assertEquals(0, CalibrationError.argmax(new double[] {0.4, 0.4, 0.2}));
    assertEquals(2, CalibrationError.argmax(new double[] {0.1, 0.2, 0.7}));
  }
}
