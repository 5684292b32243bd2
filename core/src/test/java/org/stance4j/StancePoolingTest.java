package org.stance4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stance4j.actor.Attribution.Kind;

class StancePoolingTest {

  private static Judgement judgement(Kind kind, double relevance, double... probabilities) {
    return new Judgement(0, 0, kind, relevance, probabilities);
  }

  @Test
  void weighsByRelevanceCommitmentAndHolding() {
    StancePooling pooling = new StancePooling(0.25, 2, 1, 1, 0.1);
    // 0.5 squared, times the 0.8 of taking a side and 0.02.
    assertEquals(0.25 * 0.82, pooling.weight(judgement(Kind.QUOTE, 0.5, 0.7, 0.1, 0.2)), 1e-12);
    assertEquals(0.25 * 0.25 * 0.82, pooling.weight(judgement(null, 0.5, 0.7, 0.1, 0.2)), 1e-12);
    assertTrue(pooling.weight(judgement(null, 0, 0, 0, 1)) > 0);
  }

  @Test
  void poolsTheWeightedMean() {
    StancePooling pooling = new StancePooling(0.5, 1, 1, 1, 0.1);
    Judgement backs = judgement(Kind.REPORT, 0.8, 0.9, 0.1, 0);
    Judgement mentioned = judgement(null, 0.4, 0.1, 0.4, 0.5);
    // Weights 0.8 * 1.02 = 0.816 and 0.4 * 0.52 * 0.5 = 0.104, together 0.92.
    double a = 0.816 / 0.92;
    double b = 0.104 / 0.92;
    assertArrayEquals(
        new double[] {0.9 * a + 0.1 * b, 0.1 * a + 0.4 * b, 0.5 * b},
        pooling.pool(List.of(backs, mentioned)),
        1e-12);
  }

  @Test
  void neutralCountsLessBeforeAllAreNormalised() {
    StancePooling pooling = new StancePooling(0.5, 1, 1, 0.5, 0.1);
    // 0.3, 0.1 and half of 0.6, over 0.7.
    assertArrayEquals(
        new double[] {3 / 7.0, 1 / 7.0, 3 / 7.0},
        pooling.pool(List.of(judgement(Kind.ACT, 1, 0.3, 0.1, 0.6))),
        1e-12);
  }

  @Test
  void aPassageAboutSomethingElseDoesNotDecide() {
    Judgement onTopic = judgement(Kind.QUOTE, 0.7, 0.8, 0.1, 0.1);
    Judgement elsewhere = judgement(Kind.QUOTE, 0.02, 0.01, 0.98, 0.01);
    double[] pooled = StancePooling.DEFAULT.pool(List.of(elsewhere, elsewhere, elsewhere, onTopic));
    assertTrue(pooled[0] > 0.7, () -> "supporting " + pooled[0]);
  }

  @Test
  void listsThoseWhoHoldARelevantStatement() {
    StancePooling pooling = new StancePooling(0.5, 1, 1, 1, 0.2);
    assertTrue(pooling.lists(List.of(judgement(Kind.QUOTE, 0.2, 0, 0, 1))));
    assertFalse(pooling.lists(List.of(judgement(Kind.QUOTE, 0.19, 1, 0, 0))));
    assertFalse(pooling.lists(List.of(judgement(null, 0.9, 1, 0, 0))));
    assertFalse(pooling.lists(List.of()));
  }
}
