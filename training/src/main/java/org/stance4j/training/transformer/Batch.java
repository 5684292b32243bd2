package org.stance4j.training.transformer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.stance4j.encoder.TokenRange;

/**
 * Some sequences and all pairs in them, as network inputs. Immutable.
 *
 * @param sequences of the batch
 * @param pairs whose sequence numbers count in {@code sequences}
 * @param origins the pairs' numbers in the data
 */
record Batch(List<EncodedSequence> sequences, List<TrainingPair> pairs, List<Integer> origins) {
  /** A pair that misses the label altogether still takes part a little. */
  private static final double SMALLEST = 1e-6;

  /** The batches of all pairs, in an order that depends on the seed only, alike in length. */
  static List<Batch> shuffled(TrainingData data, int size, int bucketBatches, long seed) {
    Random random = new Random(seed);
    List<List<Integer>> units = units(data);
    Collections.shuffle(units, random);
    int pool = Math.multiplyExact(size, bucketBatches);
    List<List<Integer>> pairsOf = pairsOf(data);
    List<Batch> batches = new ArrayList<>();
    for (List<List<Integer>> window : cut(units, pool)) {
      addCut(data, pairsOf, window, size, batches);
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  /** The batches of all pairs, short sequences first. */
  static List<Batch> sorted(TrainingData data, int size) {
    List<Batch> batches = new ArrayList<>();
    addCut(data, pairsOf(data), units(data), size, batches);
    return batches;
  }

  /**
   * The sequences with pairs; those that a group of pairs joins must come into the same batch, the
   * others stand alone.
   */
  private static List<List<Integer>> units(TrainingData data) {
    int[] first = new int[data.sequences().size()];
    Arrays.setAll(first, s -> s);
    Map<Integer, Integer> sequenceOfGroup = new HashMap<>();
    for (TrainingPair pair : data.pairs()) {
      if (pair.group() != TrainingPair.ALONE) {
        int other = sequenceOfGroup.computeIfAbsent(pair.group(), g -> pair.sequence());
        int one = root(first, pair.sequence());
        int two = root(first, other);
        first[Math.max(one, two)] = Math.min(one, two);
      }
    }
    Map<Integer, List<Integer>> units = new TreeMap<>();
    data.pairs().stream()
        .mapToInt(TrainingPair::sequence)
        .sorted()
        .distinct()
        .forEach(s -> units.computeIfAbsent(root(first, s), u -> new ArrayList<>()).add(s));
    return new ArrayList<>(units.values());
  }

  private static int root(int[] first, int sequence) {
    int at = sequence;
    while (first[at] != at) {
      first[at] = first[first[at]];
      at = first[at];
    }
    return at;
  }

  /** Cuts units, in their order, into parts of about so many sequences. */
  private static List<List<List<Integer>>> cut(List<List<Integer>> units, int sequences) {
    List<List<List<Integer>>> parts = new ArrayList<>();
    int room = 0;
    for (List<Integer> unit : units) {
      if (unit.size() > room) {
        parts.add(new ArrayList<>());
        room = sequences;
      }
      parts.get(parts.size() - 1).add(unit);
      room -= unit.size();
    }
    return parts;
  }

  /** Adds the batches of some units, which it sorts by their longest sequence. */
  private static void addCut(
      TrainingData data,
      List<List<Integer>> pairsOf,
      List<List<Integer>> units,
      int size,
      List<Batch> batches) {
    units.sort(
        Comparator.comparingInt(
            unit -> unit.stream().mapToInt(s -> data.sequences().get(s).length()).max().orElse(0)));
    for (List<List<Integer>> part : cut(units, size)) {
      List<EncodedSequence> sequences = new ArrayList<>();
      List<TrainingPair> pairs = new ArrayList<>();
      List<Integer> origins = new ArrayList<>();
      for (List<Integer> unit : part) {
        for (int s : unit) {
          for (int p : pairsOf.get(s)) {
            pairs.add(data.pairs().get(p).inSequence(sequences.size()));
            origins.add(p);
          }
          sequences.add(data.sequences().get(s));
        }
      }
      batches.add(new Batch(sequences, pairs, origins));
    }
  }

  /** The pairs in each sequence. */
  private static List<List<Integer>> pairsOf(TrainingData data) {
    List<List<Integer>> pairsOf = new ArrayList<>();
    data.sequences().forEach(sequence -> pairsOf.add(new ArrayList<>()));
    for (int p = 0; p < data.pairs().size(); p++) {
      pairsOf.get(data.pairs().get(p).sequence()).add(p);
    }
    return pairsOf;
  }

  /** Whether a label may show in one of several pairs. */
  boolean hasGroups() {
    Set<Integer> groups = new HashSet<>();
    return pairs.stream()
        .anyMatch(pair -> pair.group() != TrainingPair.ALONE && !groups.add(pair.group()));
  }

  /**
   * The same batch with the weight of each group given to those of its pairs that its label is most
   * likely to show in: at these probabilities the gradient of their cross entropy is then that of
   * the group's, whose probability is the weighted mean of theirs.
   *
   * @param probabilities of the classes, a row a pair
   */
  Batch sharedOut(double[][] probabilities) {
    Map<Integer, Double> weights = new HashMap<>();
    Map<Integer, Double> likely = new HashMap<>();
    double[] joint = new double[pairs.size()];
    for (int p = 0; p < joint.length; p++) {
      TrainingPair pair = pairs.get(p);
      if (pair.group() != TrainingPair.ALONE) {
        joint[p] = pair.weight() * Math.max(SMALLEST, probabilities[p][pair.label()]);
        weights.merge(pair.group(), (double) pair.weight(), Double::sum);
        likely.merge(pair.group(), joint[p], Double::sum);
      }
    }
    List<TrainingPair> shared = new ArrayList<>();
    for (int p = 0; p < joint.length; p++) {
      TrainingPair pair = pairs.get(p);
      shared.add(
          pair.weight() == 0 || pair.group() == TrainingPair.ALONE
              ? pair
              : pair.weighing(weights.get(pair.group()) * joint[p] / likely.get(pair.group())));
    }
    return new Batch(sequences, shared, origins);
  }

  /** The sum of the pairs' weights. */
  double weight(List<Double> classWeights) {
    return pairs.stream().mapToDouble(pair -> weight(pair, classWeights)).sum();
  }

  private static double weight(TrainingPair pair, List<Double> classWeights) {
    return pair.weight() * classWeights.get(pair.label());
  }

  /** Token and type ids [batch, 2, time]. */
  INDArray ids() {
    return ids(sequences);
  }

  /** The padding mask [batch, time]. */
  INDArray mask() {
    return mask(sequences);
  }

  static INDArray ids(List<EncodedSequence> sequences) {
    int time = sequences.stream().mapToInt(EncodedSequence::length).max().orElse(0);
    float[] ids = new float[sequences.size() * 2 * time];
    for (int s = 0; s < sequences.size(); s++) {
      EncodedSequence sequence = sequences.get(s);
      for (int t = 0; t < sequence.length(); t++) {
        ids[2 * s * time + t] = sequence.tokenId(t);
        ids[(2 * s + 1) * time + t] = sequence.typeId(t);
      }
    }
    return array(ids, sequences.size(), 2, time);
  }

  static INDArray mask(List<EncodedSequence> sequences) {
    int time = sequences.stream().mapToInt(EncodedSequence::length).max().orElse(0);
    float[] mask = new float[sequences.size() * time];
    for (int s = 0; s < sequences.size(); s++) {
      Arrays.fill(mask, s * time, s * time + sequences.get(s).length(), 1);
    }
    return array(mask, sequences.size(), time);
  }

  /** The spans [pairs, 9]. */
  INDArray spans() {
    float[] spans = new float[pairs.size() * SpanPairVertex.COLUMNS];
    int at = 0;
    for (TrainingPair pair : pairs) {
      spans[at++] = pair.sequence();
      for (TokenRange range : pair.ranges()) {
        spans[at++] = range.from();
        spans[at++] = range.to();
      }
    }
    return array(spans, pairs.size(), SpanPairVertex.COLUMNS);
  }

  /** One-hot rows [pairs, 3], each times the pair's share of {@code totalWeight}. */
  INDArray labels(List<Double> classWeights, double totalWeight) {
    float[] labels = new float[pairs.size() * Networks.CLASSES];
    for (int p = 0; p < pairs.size(); p++) {
      TrainingPair pair = pairs.get(p);
      labels[p * Networks.CLASSES + pair.label()] =
          (float) (weight(pair, classWeights) / totalWeight);
    }
    return array(labels, pairs.size(), Networks.CLASSES);
  }

  private static INDArray array(float[] values, long... shape) {
    INDArray array = Nd4j.createUninitializedDetached(DataType.FLOAT, 'c', shape);
    NativeArray.of(array).store(0, values, values.length);
    return array;
  }
}
