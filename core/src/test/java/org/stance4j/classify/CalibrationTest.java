package org.stance4j.classify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void noneLeavesProbabilitiesAsTheyAre() {
    double[] p = {0.7, 0.2, 0.1};
    assertArrayEquals(p, Calibration.NONE.apply(p), 1e-12);
    assertArrayEquals(new double[] {0.7, 0.2, 0.1}, p);
  }

  @Test
  void aTemperatureTakesTheRoot() {
    // Square roots of 0.64, 0.32 and 0.04, over their sum.
    double sum = 0.8 + Math.sqrt(0.32) + 0.2;
    assertArrayEquals(
        new double[] {0.8 / sum, Math.sqrt(0.32) / sum, 0.2 / sum},
        new Calibration(2, new double[3]).apply(new double[] {0.64, 0.32, 0.04}),
        1e-12);
    // Squares of 0.6, 0.3 and 0.1 are 0.36, 0.09 and 0.01, together 0.46.
    assertArrayEquals(
        new double[] {0.36 / 0.46, 0.09 / 0.46, 0.01 / 0.46},
        new Calibration(0.5, new double[3]).apply(new double[] {0.6, 0.3, 0.1}),
        1e-12);
  }

  @Test
  void aBiasMultiplies() {
    // 0.5, 0.25 and 0.25 times 1, 2 and 4 are 0.5, 0.5 and 1.
    double[] bias = {0, Math.log(2), Math.log(4)};
    assertArrayEquals(
        new double[] {0.25, 0.25, 0.5},
        new Calibration(1, bias).apply(new double[] {0.5, 0.25, 0.25}),
        1e-12);
  }

  @Test
  void certaintyStaysFinite() {
    double[] calibrated = new Calibration(0.01, new double[3]).apply(new double[] {1, 0, 0});
    assertArrayEquals(new double[] {1, 0, 0}, calibrated, 1e-12);
    assertEquals(1, Arrays.stream(calibrated).sum(), 1e-12);
  }

  @Test
  void refusesValuesThatMakeNoProbabilities() {
    for (double temperature : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThrows(
          IllegalArgumentException.class, () -> new Calibration(temperature, new double[3]));
    }
    assertThrows(IllegalArgumentException.class, () -> new Calibration(1, new double[2]));
    assertThrows(
        IllegalArgumentException.class, () -> new Calibration(1, new double[] {0, Double.NaN, 0}));
  }

  @Test
  void isAValue() {
    double[] bias = {1, 2, 3};
    Calibration calibration = new Calibration(2, bias);
    bias[0] = 9;
    calibration.bias()[1] = 9;
    assertArrayEquals(new double[] {1, 2, 3}, calibration.bias());
    assertEquals(new Calibration(2, new double[] {1, 2, 3}), calibration);
    assertEquals(new Calibration(2, new double[] {1, 2, 3}).hashCode(), calibration.hashCode());
    assertNotEquals(new Calibration(2, new double[] {1, 2, 4}), calibration);
  }
}
