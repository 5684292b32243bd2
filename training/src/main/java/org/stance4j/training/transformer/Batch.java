package org.stance4j.training.transformer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
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

  /** The batches of all pairs, in an order that depends on the seed only, alike in length. */
  static List<Batch> shuffled(TrainingData data, int size, int bucketBatches, long seed) {
    Random random = new Random(seed);
    List<List<Integer>> bySequence = bySequence(data);
    List<Integer> order = new ArrayList<>();
    for (int s = 0; s < bySequence.size(); s++) {
      if (!bySequence.get(s).isEmpty()) {
        order.add(s);
      }
    }
    Collections.shuffle(order, random);
    int pool = Math.multiplyExact(size, bucketBatches);
    List<Batch> batches = new ArrayList<>();
    for (int from = 0; from < order.size(); from += pool) {
      List<Integer> window = order.subList(from, Math.min(order.size(), from + pool));
      window.sort(Comparator.comparingInt(s -> data.sequences().get(s).length()));
      addCut(data, bySequence, window, size, batches);
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  /** The batches of all pairs, short sequences first. */
  static List<Batch> sorted(TrainingData data, int size) {
    List<List<Integer>> bySequence = bySequence(data);
    List<Integer> order = new ArrayList<>();
    for (int s = 0; s < bySequence.size(); s++) {
      if (!bySequence.get(s).isEmpty()) {
        order.add(s);
      }
    }
    order.sort(Comparator.comparingInt(s -> data.sequences().get(s).length()));
    List<Batch> batches = new ArrayList<>();
    addCut(data, bySequence, order, size, batches);
    return batches;
  }

  private static List<List<Integer>> bySequence(TrainingData data) {
    List<List<Integer>> bySequence = new ArrayList<>();
    data.sequences().forEach(sequence -> bySequence.add(new ArrayList<>()));
    for (int p = 0; p < data.pairs().size(); p++) {
      bySequence.get(data.pairs().get(p).sequence()).add(p);
    }
    return bySequence;
  }

  private static void addCut(
      TrainingData data,
      List<List<Integer>> bySequence,
      List<Integer> order,
      int size,
      List<Batch> batches) {
    for (int from = 0; from < order.size(); from += size) {
      List<EncodedSequence> sequences = new ArrayList<>();
      List<TrainingPair> pairs = new ArrayList<>();
      List<Integer> origins = new ArrayList<>();
      for (int s : order.subList(from, Math.min(order.size(), from + size))) {
        for (int p : bySequence.get(s)) {
          pairs.add(data.pairs().get(p).inSequence(sequences.size()));
          origins.add(p);
        }
        sequences.add(data.sequences().get(s));
      }
      batches.add(new Batch(sequences, pairs, origins));
    }
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
