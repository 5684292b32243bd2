package org.stance4j.classify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.stance4j.encoder.HiddenStates;
import org.stance4j.encoder.TokenRange;

class SpanFeaturesTest {

  /** Five tokens of two numbers. */
  private static final HiddenStates STATES =
      new HiddenStates(new float[] {1, 2, 3, -4, 5, 6, 7, 8, -9, 10}, 5, 2);

  @Test
  void joinsMeansProductAndDifference() {
    SpanPair pair =
        new SpanPair(
            new TokenRange(1, 3), // mean of (3, -4), (5, 6) = (4, 1)
            new TokenRange(0, 1), // (1, 2)
            new TokenRange(1, 4), // mean of (3, -4), (5, 6), (7, 8) = (5, 10/3)
            new TokenRange(1, 5)); // mean of the last four = (1.5, 5)
    assertArrayEquals(
        new float[] {4, 1, 1, 2, 4, 2, 3, -1, 5, 10f / 3, 1.5f, 5},
        SpanFeatures.of(STATES, pair),
        1e-6f);
    assertEquals(12, SpanFeatures.size(2));
    assertEquals("a,e,a*e,a-e,c,m", SpanFeatures.NAME);
  }

  @Test
  void anActorThatIsTheEventDiffersByNothing() {
    TokenRange range = new TokenRange(2, 3);
    float[] features = SpanFeatures.of(STATES, new SpanPair(range, range, range, range));
    assertArrayEquals(new float[] {5, 6, 5, 6, 25, 36, 0, 0, 5, 6, 5, 6}, features);
  }
}
