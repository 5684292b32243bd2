package org.stance4j.training.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  private static double mean(int[] drawn) {
    return Arrays.stream(drawn).map(i -> i % 2).average().orElseThrow();
  }

  @Test
  void isTheSameEveryTime() {
    assertEquals(
        Bootstrap.interval(50, BootstrapTest::mean), Bootstrap.interval(50, BootstrapTest::mean));
  }

  @Test
  void drawsAsManyUnitsAsThereAre() {
    Bootstrap.interval(
        7,
        drawn -> {
          assertEquals(7, drawn.length);
          assertTrue(Arrays.stream(drawn).allMatch(i -> i >= 0 && i < 7));
          return 0;
        });
  }

  @Test
  void hasTheWidthOfABinomialShare() {
    // Half of 400 units: a standard error of 0.025, so that 95 % lie within 0.5 +- 0.049.
    Bootstrap.Interval interval = Bootstrap.interval(400, BootstrapTest::mean);
    assertEquals(0.451, interval.low(), 0.008);
    assertEquals(0.549, interval.high(), 0.008);
  }

  @Test
  void aConstantHasNoWidth() {
    assertEquals(new Bootstrap.Interval(0.3, 0.3), Bootstrap.interval(1, drawn -> 0.3));
    assertThrows(IllegalArgumentException.class, () -> Bootstrap.interval(0, drawn -> 0));
  }
}
