package org.stance4j.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActorListingTest {

  private static double[] numbers(double first, double second) {
    double[] out = new double[ListingFeatures.NAMES.size()];
    out[0] = first;
    out[1] = second;
    return out;
  }

  @Test
  void isALogisticRegressionWithAThreshold() {
    ActorListing listing = new ActorListing(ListingFeatures.NAMES, numbers(2, -1), 0.5, 0.6);
    assertEquals(1 / (1 + Math.exp(-0.5)), listing.probability(numbers(0, 0)), 1e-12);
    assertEquals(1 / (1 + Math.exp(-(0.5 + 2 - 3))), listing.probability(numbers(1, 3)), 1e-12);
    assertTrue(listing.lists(numbers(0, 0)), "0.62");
    assertFalse(listing.lists(numbers(0, 0.5)), "0.5");
  }

  private static void assertRefused(
      String message, List<String> names, double[] weights, double bias, double threshold) {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> new ActorListing(names, weights, bias, threshold));
    assertTrue(e.getMessage().startsWith(message), e.getMessage());
  }

  @Test
  void refusesWhatItCannotUse() {
    List<String> names = ListingFeatures.NAMES;
    double[] weights = numbers(1, 1);
    assertRefused("'listing.features' must be [statements, ", List.of("age"), weights, 0, 0.5);
    assertRefused("'listing.features' must be [statements, ", null, weights, 0, 0.5);
    assertRefused("'listing.weights' must be 11 finite", names, new double[] {1}, 0, 0.5);
    assertRefused("'listing.weights' must be 11 finite", names, null, 0, 0.5);
    assertRefused("'listing.weights' must be 11 finite", names, numbers(Double.NaN, 1), 0, 0.5);
    assertRefused("'listing.bias' must be finite", names, weights, Double.NaN, 0.5);
    assertRefused("'listing.threshold' must be 0 to 1, got 1.5", names, weights, 0, 1.5);
    assertRefused("'listing.threshold' must be 0 to 1, got NaN", names, weights, 0, Double.NaN);
  }
}
