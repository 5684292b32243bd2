package org.stance4j.judge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stance4j.actor.Attribution;

class StancePoolingTest {

  private static Judgement judgement(Attribution.Kind kind, double... p) {
    return new Judgement(0, kind, p);
  }

  @Test
  void holdersWeighMoreAndNeutralLess() {
    // Weights 1 and 0.5; neutral halved, then normalised.
    double[] pooled =
        new StancePooling(0.5, 0.5)
            .pool(
                List.of(
                    judgement(Attribution.Kind.QUOTE, 0.5, 0.25, 0.25), judgement(null, 0, 1, 0)));
    double sum = 0.5 + 0.75 + 0.125;
    assertArrayEquals(new double[] {0.5 / sum, 0.75 / sum, 0.125 / sum}, pooled, 1e-12);
  }

  @Test
  void passagesAboutSomethingElseCannotDecide() {
    // A classifier calls an actor neutral where the passage has nothing to do with the event.
    Judgement elsewhere = judgement(Attribution.Kind.REPORT, 0.05, 0.1, 0.85);
    double[] pooled =
        StancePooling.DEFAULT.pool(
            List.of(judgement(Attribution.Kind.REPORT, 0.9, 0.05, 0.05), elsewhere, elsewhere));
    assertTrue(pooled[0] > pooled[1] && pooled[0] > pooled[2], () -> List.of(pooled).toString());
  }

  @Test
  void aMentionDecidesWhereItIsAlone() {
    double[] pooled = StancePooling.DEFAULT.pool(List.of(judgement(null, 0.1, 0.8, 0.1)));
    assertEquals(0.8 / 0.95, pooled[1], 1e-12);
  }
}
