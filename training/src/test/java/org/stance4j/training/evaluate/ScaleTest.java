package org.stance4j.training.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {

  private static List<String> labels(double min, double max, boolean whole) {
    Scale scale = Scale.of(min, max, whole);
    return scale.ticks().stream().map(scale::label).toList();
  }

  @Test
  void ticksAreRoundNumbersAroundTheValues() {
    assertEquals(List.of("0.2", "0.4", "0.6", "0.8", "1.0", "1.2"), labels(0.3, 1.1, false));
    assertEquals(List.of("0", "200", "400", "600", "800", "1000"), labels(1, 1000, false));
    assertEquals(List.of("0.50", "0.52", "0.54", "0.56", "0.58"), labels(0.5, 0.58, false));
    assertEquals(List.of("-0.5", "0.0", "0.5", "1.0"), labels(-0.3, 1, false).subList(0, 4));
    assertEquals(List.of("0", "10", "20", "30", "40", "50"), labels(1, 48, true));
  }

  @Test
  void wholeNumbersHaveNoTicksBetween() {
    assertEquals(List.of("1", "2", "3"), labels(1, 3, true));
    assertEquals(List.of("0", "1", "2"), labels(1, 1, true));
  }

  @Test
  void oneValueLiesInTheMiddle() {
    Scale scale = Scale.of(0.5, 0.5, false);
    assertTrue(scale.at(0.5) > 0.2 && scale.at(0.5) < 0.8, scale.toString());
  }

  @Test
  void valuesLieBetweenTheEnds() {
    Scale scale = Scale.of(0.3, 1.1, false);
    assertEquals(0, scale.at(0.2), 1e-9);
    assertEquals(0.5, scale.at(0.7), 1e-9);
    assertEquals(1, scale.at(1.2), 1e-9);
    assertEquals(0, Scale.of(1, 3, true).at(1), 1e-9);
    assertEquals(1, Scale.of(1, 3, true).at(3), 1e-9);
  }
}
