package org.stance4j.judge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stance4j.actor.Attribution;

class StancePoolingTest {

  private static Judgement judgement(Attribution.Kind kind, double... p) {
    return new Judgement(0, kind, p);
  }

  private static double[] normalised(double... values) {
    double sum = Arrays.stream(values).sum();
    return Arrays.stream(values).map(v -> v / sum).toArray();
  }

  @Test
  void holdersWeighMore() {
    double[] pooled =
        new StancePooling(0.5)
            .pool(
                List.of(
                    judgement(Attribution.Kind.QUOTE, 0.5, 0.25, 0.25),
                    judgement(null, 0.2, 0.6, 0.2)));
    // Exponents 2/3 and 1/3: third roots of 0.5^2 * 0.2, 0.25^2 * 0.6 and 0.25^2 * 0.2.
    assertArrayEquals(
        normalised(Math.cbrt(0.05), Math.cbrt(0.0375), Math.cbrt(0.0125)), pooled, 1e-12);
  }

  @Test
  void noMentionMakesAStanceImpossible() {
    double[] pooled =
        StancePooling.DEFAULT.pool(
            List.of(
                judgement(Attribution.Kind.QUOTE, 1, 0, 0),
                judgement(Attribution.Kind.ACT, 0, 1, 0)));
    // Nothing counts as less than 0.001.
    assertArrayEquals(normalised(Math.sqrt(0.001), Math.sqrt(0.001), 0.001), pooled, 1e-12);
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
