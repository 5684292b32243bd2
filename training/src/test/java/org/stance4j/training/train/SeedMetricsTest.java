package org.stance4j.training.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeedMetricsTest {

  private static final double EXACT = 1e-12;

  private static Map<String, Double> figures(double stop, double valid) {
    return Map.of("stop.macroF1", stop, "valid.macroF1", valid);
  }

  /** Seeds 9, 1 and 5, in this order. */
  private static SeedMetrics three(double stop9, double stop1, double stop5) {
    Map<Long, Map<String, Double>> bySeed = new LinkedHashMap<>();
    bySeed.put(9L, figures(stop9, 0.2));
    bySeed.put(1L, figures(stop1, 0.4));
    bySeed.put(5L, figures(stop5, 0.9));
    return new SeedMetrics(bySeed);
  }

  @Test
  void meanAndDeviationAreThoseComputedByHand() {
    SeedMetrics metrics = three(0.5, 0.75, 0.625);
    // (0.2 + 0.4 + 0.9) / 3; squares 0.09 + 0.01 + 0.16 = 0.26, over n - 1 = 2.
    assertEquals(0.5, metrics.mean("valid.macroF1"), EXACT);
    assertEquals(Math.sqrt(0.13), metrics.sd("valid.macroF1"), EXACT);
    // Squares 0.015625 + 0.015625 + 0.
    assertEquals(0.625, metrics.mean("stop.macroF1"), EXACT);
    assertEquals(0.125, metrics.sd("stop.macroF1"), EXACT);
  }

  @Test
  void theFirstOfTheBestIsChosenByTheStopSlice() {
    assertEquals(9, three(0.7, 0.6, 0.5).best());
    assertEquals(1, three(0.5, 0.7, 0.6).best());
    assertEquals(5, three(0.5, 0.6, 0.7).best());
    assertEquals(9, three(0.7, 0.6, 0.7).best());
    assertEquals(1, three(0.5, 0.7, 0.7).best());
  }

  @Test
  void theBundleGetsTheFiguresOfTheBestWithMeanAndDeviation() {
    Map<String, Double> published = three(0.5, 0.75, 0.625).published();
    assertEquals(0.75, published.get("stop.macroF1"));
    assertEquals(0.4, published.get("valid.macroF1"));
    assertEquals(0.625, published.get("stop.macroF1.mean"), EXACT);
    assertEquals(0.125, published.get("stop.macroF1.sd"), EXACT);
    assertEquals(0.5, published.get("valid.macroF1.mean"), EXACT);
    assertEquals(6, published.size());
  }

  @Test
  void theTableHasAColumnASeed() {
    SeedMetrics several = three(0.5, 0.75, 0.625);
    assertTrue(several.several());
    assertEquals(
        List.of("figure", "seed 9", "seed 1", "seed 5", "mean", "sd"), several.table().header());
    assertEquals(
        List.of(
            List.of("stop.macroF1", "0.5000", "0.7500", "0.6250", "0.6250", "0.1250"),
            List.of("valid.macroF1", "0.2000", "0.4000", "0.9000", "0.5000", "0.3606")),
        several.table().rows());
  }

  @Test
  void oneSeedHasNothingToTakeAMeanOf() {
    SeedMetrics one = new SeedMetrics(Map.of(7L, figures(0.5, 0.2)));
    assertFalse(one.several());
    assertEquals(7, one.best());
    assertEquals(figures(0.5, 0.2), one.published());
    assertEquals(List.of("figure", "seed 7"), one.table().header());
    assertEquals(List.of("stop.macroF1", "0.5000"), one.table().rows().get(0));
    assertTrue(Double.isNaN(one.sd("stop.macroF1")));
  }

  @Test
  void allSeedsNeedTheSameFigures() {
    assertThrows(IllegalArgumentException.class, () -> new SeedMetrics(Map.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new SeedMetrics(Map.of(1L, Map.of("valid.macroF1", 0.5))));
    assertThrows(
        IllegalArgumentException.class,
        () -> new SeedMetrics(Map.of(1L, figures(0.5, 0.5), 2L, Map.of("stop.macroF1", 0.5))));
  }
}
