package org.stance4j.judge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stance4j.actor.Attribution;

class StancePoolingTest {

  private static Judgement judgement(Attribution.Kind kind, double... p) {
    return new Judgement(0, kind, p);
  }

  @Test
  void holdersWeighMore() {
    double[] pooled =
        new StancePooling(0.5)
            .pool(
                List.of(
                    judgement(Attribution.Kind.QUOTE, 0.5, 0.25, 0.25), judgement(null, 0, 1, 0)));
    assertArrayEquals(new double[] {0.5 / 1.5, 0.75 / 1.5, 0.25 / 1.5}, pooled, 1e-12);
  }

  @Test
  void mereMentionsDoNotOutvoteAStatement() {
    Judgement mentioned = judgement(null, 0.05, 0.05, 0.9);
    double[] pooled =
        StancePooling.DEFAULT.pool(
            List.of(
                judgement(Attribution.Kind.REPORT, 0.9, 0.05, 0.05),
                mentioned,
                mentioned,
                mentioned));
    assertTrue(pooled[0] > pooled[1] && pooled[0] > pooled[2], () -> List.of(pooled).toString());
  }

  @Test
  void aMentionDecidesWhereItIsAlone() {
    double[] pooled = StancePooling.DEFAULT.pool(List.of(judgement(null, 0.1, 0.8, 0.1)));
    assertArrayEquals(new double[] {0.1, 0.8, 0.1}, pooled, 1e-12);
  }
}
