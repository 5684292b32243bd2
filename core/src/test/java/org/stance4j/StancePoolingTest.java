package org.stance4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stance4j.actor.Attribution;

class StancePoolingTest {

  private static final StancePooling POOLING = new StancePooling(0.5, 1, 0.5, 0.3);

  private static Judgement judgement(Attribution.Kind kind, double relevance, double... p) {
    return new Judgement(0, 0, kind, relevance, p);
  }

  @Test
  void holdersAndRelevantSentencesWeighMore() {
    // Weights 1 * 0.8 and 0.5 * 0.4; neutral halved, then normalised.
    double[] pooled =
        POOLING.pool(
            List.of(
                judgement(Attribution.Kind.QUOTE, 0.8, 0.5, 0.25, 0.25),
                judgement(null, 0.4, 0, 1, 0)));
    double sum = 0.4 + 0.4 + 0.1;
    assertArrayEquals(new double[] {0.4 / sum, 0.4 / sum, 0.1 / sum}, pooled, 1e-12);
  }

  @Test
  void anIrrelevantPassageCannotDecide() {
    double[] pooled =
        StancePooling.DEFAULT.pool(
            List.of(
                judgement(Attribution.Kind.REPORT, 0.6, 0.7, 0.1, 0.2),
                judgement(Attribution.Kind.REPORT, 0.05, 0, 1, 0),
                judgement(Attribution.Kind.QUOTE, 0.05, 0, 1, 0)));
    assertEquals(Stance.SUPPORTING, StanceProbabilities.of(pooled).stance());
  }

  @Test
  void anIrrelevantMentionDecidesWhereItIsAlone() {
    double[] pooled = POOLING.pool(List.of(judgement(Attribution.Kind.ACT, 0, 0.1, 0.8, 0.1)));
    assertEquals(Stance.OPPOSING, StanceProbabilities.of(pooled).stance());
  }

  @Test
  void onlyHoldersOfRelevantSentencesAreListed() {
    assertTrue(POOLING.lists(List.of(judgement(Attribution.Kind.REPORT, 0.3, 0, 0, 1))));
    assertFalse(POOLING.lists(List.of(judgement(Attribution.Kind.REPORT, 0.29, 0, 0, 1))));
    assertFalse(POOLING.lists(List.of(judgement(null, 0.9, 1, 0, 0))));
  }
}
