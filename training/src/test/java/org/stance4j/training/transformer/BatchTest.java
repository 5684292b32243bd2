package org.stance4j.training.transformer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stance4j.classify.SpanPair;
import org.stance4j.encoder.TokenRange;

class BatchTest {
  private static final int ALONE = TrainingPair.ALONE;
  private static final List<Double> EQUAL = List.of(1.0, 1.0, 1.0);

  private static TrainingPair pair(int sequence, int label, double weight, int group) {
    TokenRange first = new TokenRange(0, 1);
    return new TrainingPair(
        sequence, new SpanPair(first, first, first, first), label, (float) weight, group);
  }

  /** Sequences of 1, 2, 3, ... tokens; the first token is the sequence's number. */
  private static TrainingData data(int sequences, TrainingPair... pairs) {
    return new TrainingData(
        IntStream.range(0, sequences)
            .mapToObj(
                s -> {
                  int[] ids = new int[s + 1];
                  ids[0] = s;
                  return new EncodedSequence(ids, new int[s + 1]);
                })
            .toList(),
        List.of(pairs));
  }

  private static Set<Integer> numbers(Batch batch) {
    return batch.sequences().stream()
        .map(s -> s.tokenId(0))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void whatAGroupJoinsComesIntoOneBatch() {
    TrainingPair[] pairs = new TrainingPair[12];
    for (int i = 0; i < 10; i++) {
      pairs[i] = pair(i, i % 3, 1, ALONE);
    }
    // Sequence 7 is in both groups, so 1, 4 and 7 belong together; 10 and 11 have no pair.
    pairs[1] = pair(1, 0, 1, 0);
    pairs[7] = pair(7, 0, 1, 0);
    pairs[4] = pair(4, 2, 1, 1);
    pairs[10] = pair(7, 2, 1, 1);
    pairs[11] = pair(3, 1, 1, ALONE);
    TrainingData data = data(12, pairs);
    for (int seed = 0; seed < 20; seed++) {
      checkJoined(Batch.shuffled(data, 4, 1, seed));
      checkJoined(Batch.shuffled(data, 4, 5, seed));
    }
    checkJoined(Batch.sorted(data, 4));
    assertEquals(List.of(3, 2, 3, 2), sizes(Batch.sorted(data, 3)), "a group never splits");
    assertEquals(
        Set.of(1, 4, 7), numbers(Batch.sorted(data, 2).get(3)), "even where there is no room");
  }

  private static List<Integer> sizes(List<Batch> batches) {
    return batches.stream().map(b -> b.sequences().size()).toList();
  }

  private static void checkJoined(List<Batch> batches) {
    List<Integer> origins = new ArrayList<>();
    Set<Integer> seen = new TreeSet<>();
    for (Batch batch : batches) {
      Set<Integer> numbers = numbers(batch);
      assertTrue(batch.sequences().size() <= 4, () -> "" + numbers);
      assertEquals(numbers.contains(1), numbers.contains(4), () -> "" + numbers);
      assertEquals(numbers.contains(1), numbers.contains(7), () -> "" + numbers);
      assertEquals(numbers.contains(1), batch.hasGroups());
      origins.addAll(batch.origins());
      seen.addAll(numbers);
    }
    assertEquals(
        IntStream.range(0, 12).boxed().toList(), origins.stream().sorted().toList(), "each once");
    assertEquals(10, seen.size());
  }

  @Test
  void theWeightOfAGroupGoesWhereItsLabelIsLikely() {
    Batch batch =
        Batch.sorted(
                data(
                    4,
                    pair(0, 1, 2, ALONE),
                    pair(1, 0, 1.5, 0),
                    pair(2, 0, 0.5, 0),
                    pair(3, 2, 1, 1)),
                4)
            .get(0);
    double[][] probabilities = {
      {0.1, 0.2, 0.7}, {0.2, 0.4, 0.4}, {0.6, 0.3, 0.1}, {0.9, 0.1, 0},
    };
    assertTrue(batch.hasGroups());
    Batch shared = batch.sharedOut(probabilities);
    // 1.5 * 0.2 = 0.3 and 0.5 * 0.6 = 0.3: half of the group's weight of 2 each.
    assertEquals(
        List.of(2f, 1f, 1f, 1f), shared.pairs().stream().map(TrainingPair::weight).toList());
    assertEquals(batch.weight(EQUAL), shared.weight(EQUAL), 1e-6);
    assertEquals(batch.sequences(), shared.sequences());
    assertEquals(batch.origins(), shared.origins());
  }

  /** The loss of a group is -w ln(sum of w_j p_j / w); its slope by differences. */
  @Test
  void theGradientIsThatOfTheGroupsMixture() {
    double[] weights = {0.7, 0.2, 0.6};
    double[][] logits = {{0.3, -0.8, 0.1}, {1.2, 0.4, -2}, {-0.5, 0.9, 0.2}};
    int label = 1;
    double[][] probabilities = new double[3][];
    TrainingPair[] pairs = new TrainingPair[3];
    for (int j = 0; j < 3; j++) {
      probabilities[j] = softmax(logits[j]);
      pairs[j] = pair(j, label, weights[j], 5);
    }
    Batch shared = Batch.sorted(data(3, pairs), 3).get(0).sharedOut(probabilities);
    double step = 1e-6;
    for (int j = 0; j < 3; j++) {
      for (int c = 0; c < 3; c++) {
        double middle = logits[j][c];
        logits[j][c] = middle + step;
        double above = loss(weights, logits, label);
        logits[j][c] = middle - step;
        double below = loss(weights, logits, label);
        logits[j][c] = middle;
        // Cross entropy of a pair with a weight: weight * (probability - target).
        double gradient =
            shared.pairs().get(j).weight() * (probabilities[j][c] - (c == label ? 1 : 0));
        assertEquals((above - below) / (2 * step), gradient, 1e-6);
      }
    }
  }

  private static double loss(double[] weights, double[][] logits, int label) {
    double sum = 0;
    double mixture = 0;
    for (int j = 0; j < weights.length; j++) {
      sum += weights[j];
      mixture += weights[j] * softmax(logits[j])[label];
    }
    return -sum * Math.log(mixture / sum);
  }

  private static double[] softmax(double[] logits) {
    double sum = IntStream.range(0, 3).mapToDouble(c -> Math.exp(logits[c])).sum();
    return IntStream.range(0, 3).mapToDouble(c -> Math.exp(logits[c]) / sum).toArray();
  }

  @Test
  void aPairByItselfHasNothingToShare() {
    Batch batch = Batch.sorted(data(3, pair(0, 1, 1, ALONE), pair(1, 1, 1, ALONE)), 3).get(0);
    assertFalse(batch.hasGroups());
    assertFalse(Batch.sorted(data(2, pair(0, 1, 1, 0), pair(1, 1, 1, 1)), 2).get(0).hasGroups());
    assertTrue(Batch.sorted(data(2, pair(0, 1, 1, 0), pair(1, 1, 1, 0)), 2).get(0).hasGroups());
  }

  @Test
  void aGroupWithoutWeightHasNone() {
    Batch batch = Batch.sorted(data(2, pair(0, 1, 0, 0), pair(1, 1, 0, 0)), 2).get(0);
    Batch shared = batch.sharedOut(new double[][] {{0.2, 0.5, 0.3}, {0.2, 0.5, 0.3}});
    assertEquals(batch, shared);
  }

  @Test
  void aGroupHasOneLabel() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> data(2, pair(0, 1, 1, 3), pair(1, 2, 1, 3)));
    assertEquals("pair 1: group 3 must have one label, got 1 and 2", e.getMessage());
  }
}
