package org.stance4j.training.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.stance4j.Stance;
import org.stance4j.training.metrics.ConfusionMatrix;

/**
 * Multinomial logistic regression over sets of words, with weights by class size, as a yardstick: a
 * corpus on which it does well has a way out that needs no reading. Deterministic. Immutable.
 */
final class CheapClassifier {

  private static final int CLASSES = Stance.values().length;
  private static final int EPOCHS = 30;
  private static final double RATE = 0.5;
  private static final double DECAY = 1e-4;
  private static final int LEAST_TEXTS = 2;

  private final Map<String, Integer> index;
  private final double[][] weights;

  private CheapClassifier(Map<String, Integer> index, double[][] weights) {
    this.index = index;
    this.weights = weights;
  }

  /** Trains on word lists and their labels. */
  static CheapClassifier train(List<List<String>> words, List<Stance> labels) {
    Map<String, Integer> index = index(words);
    List<int[]> features = words.stream().map(list -> features(list, index)).toList();
    double[][] weights = new double[CLASSES][index.size() + 1];
    double[] classWeights = classWeights(labels);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      order.add(i);
    }
    Random random = new Random(17);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      double rate = RATE / (1 + epoch);
      for (int i : order) {
        int label = labels.get(i).ordinal();
        step(weights, features.get(i), label, rate * classWeights[label]);
      }
    }
    return new CheapClassifier(index, weights);
  }

  private static Map<String, Integer> index(List<List<String>> words) {
    Map<String, Integer> texts = new HashMap<>();
    words.forEach(list -> new HashSet<>(list).forEach(word -> texts.merge(word, 1, Integer::sum)));
    Map<String, Integer> index = new HashMap<>();
    texts.keySet().stream()
        .sorted()
        .filter(word -> texts.get(word) >= LEAST_TEXTS)
        .forEach(word -> index.put(word, index.size()));
    return index;
  }

  private static int[] features(List<String> words, Map<String, Integer> index) {
    Set<Integer> present = new HashSet<>();
    for (String word : words) {
      Integer feature = index.get(word);
      if (feature != null) {
        present.add(feature);
      }
    }
    return present.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private static double[] classWeights(List<Stance> labels) {
    double[] weights = new double[CLASSES];
    labels.forEach(label -> weights[label.ordinal()]++);
    for (int c = 0; c < CLASSES; c++) {
      weights[c] = weights[c] == 0 ? 0 : labels.size() / (CLASSES * weights[c]);
    }
    return weights;
  }

  private static void step(double[][] weights, int[] features, int label, double rate) {
    double[] probabilities = probabilities(weights, features);
    double scale = scale(features);
    for (int c = 0; c < CLASSES; c++) {
      double error = (c == label ? 1 : 0) - probabilities[c];
      for (int feature : features) {
        weights[c][feature] += rate * (error * scale - DECAY * weights[c][feature]);
      }
      weights[c][weights[c].length - 1] += rate * error;
    }
  }

  /** Feature vectors have length 1. */
  private static double scale(int[] features) {
    return features.length == 0 ? 0 : 1 / Math.sqrt(features.length);
  }

  private static double[] probabilities(double[][] weights, int[] features) {
    double scale = scale(features);
    double[] scores = new double[CLASSES];
    double highest = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < CLASSES; c++) {
      for (int feature : features) {
        scores[c] += weights[c][feature] * scale;
      }
      scores[c] += weights[c][weights[c].length - 1];
      highest = Math.max(highest, scores[c]);
    }
    double sum = 0;
    for (int c = 0; c < CLASSES; c++) {
      scores[c] = Math.exp(scores[c] - highest);
      sum += scores[c];
    }
    for (int c = 0; c < CLASSES; c++) {
      scores[c] /= sum;
    }
    return scores;
  }

  /** The label of a list of words. */
  Stance predict(List<String> words) {
    double[] probabilities = probabilities(weights, features(words, index));
    int best = 0;
    for (int c = 1; c < CLASSES; c++) {
      best = probabilities[c] > probabilities[best] ? c : best;
    }
    return Stance.values()[best];
  }

  /** The mean F1 over the three labels. */
  double macroF1(List<List<String>> words, List<Stance> labels) {
    int[] gold = labels.stream().mapToInt(Stance::ordinal).toArray();
    int[] predicted = words.stream().mapToInt(list -> predict(list).ordinal()).toArray();
    return ConfusionMatrix.of(gold, predicted, CLASSES).macroF1();
  }
}
