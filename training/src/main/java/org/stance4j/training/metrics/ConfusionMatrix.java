package org.stance4j.training.metrics;

/**
 * How often each class was given each label. Immutable.
 *
 * @param counts {@code counts[gold][predicted]}, square
 */
public record ConfusionMatrix(int[][] counts) {

  /** Copies the counts and checks their shape. */
  public ConfusionMatrix {
    int[][] copy = new int[counts.length][];
    for (int i = 0; i < counts.length; i++) {
      copy[i] = counts[i].clone();
      if (copy[i].length != counts.length) {
        throw new IllegalArgumentException(
            "a confusion matrix is square, row "
                + i
                + " of "
                + counts.length
                + " has "
                + copy[i].length
                + " counts");
      }
    }
    counts = copy;
  }

  /**
   * Counts predictions.
   *
   * @param gold the right classes, 0 to {@code classes - 1}
   * @param predicted the predicted ones, as many
   * @param classes number of classes
   * @return the matrix
   */
  public static ConfusionMatrix of(int[] gold, int[] predicted, int classes) {
    if (gold.length != predicted.length) {
      throw new IllegalArgumentException(
          "gold and predicted must be equally long, got "
              + gold.length
              + " and "
              + predicted.length);
    }
    int[][] counts = new int[classes][classes];
    for (int i = 0; i < gold.length; i++) {
      counts[gold[i]][predicted[i]]++;
    }
    return new ConfusionMatrix(counts);
  }

  /**
   * The counts.
   *
   * @return a copy
   */
  @Override
  public int[][] counts() {
    int[][] copy = new int[counts.length][];
    for (int i = 0; i < counts.length; i++) {
      copy[i] = counts[i].clone();
    }
    return copy;
  }

  /**
   * The number of classes.
   *
   * @return rows of the matrix
   */
  public int classes() {
    return counts.length;
  }

  /**
   * The number of rows counted.
   *
   * @return the sum of all counts
   */
  public int total() {
    int total = 0;
    for (int[] row : counts) {
      for (int count : row) {
        total += count;
      }
    }
    return total;
  }

  /**
   * How many rows belong to a class.
   *
   * @param label the class
   * @return its support
   */
  public int support(int label) {
    int support = 0;
    for (int count : counts[label]) {
      support += count;
    }
    return support;
  }

  /**
   * The share of rows given a class that belong to it.
   *
   * @param label the class
   * @return 0 to 1; 0 when the class was never predicted
   */
  public double precision(int label) {
    int predicted = 0;
    for (int[] row : counts) {
      predicted += row[label];
    }
    return predicted == 0 ? 0 : (double) counts[label][label] / predicted;
  }

  /**
   * The share of a class's rows that were found.
   *
   * @param label the class
   * @return 0 to 1; 0 when the class has no rows
   */
  public double recall(int label) {
    int support = support(label);
    return support == 0 ? 0 : (double) counts[label][label] / support;
  }

  /**
   * The harmonic mean of precision and recall.
   *
   * @param label the class
   * @return 0 to 1
   */
  public double f1(int label) {
    return harmonic(precision(label), recall(label));
  }

  /**
   * The mean F1 of the classes that have rows or were predicted.
   *
   * @return 0 to 1
   */
  public double macroF1() {
    double sum = 0;
    int present = 0;
    for (int label = 0; label < counts.length; label++) {
      int predicted = 0;
      for (int[] row : counts) {
        predicted += row[label];
      }
      if (predicted + support(label) > 0) {
        sum += f1(label);
        present++;
      }
    }
    return present == 0 ? 0 : sum / present;
  }

  /**
   * The share of rows that were right: with one label a row, micro-averaged precision, recall and
   * F1 are all this number.
   *
   * @return 0 to 1
   */
  public double microF1() {
    int right = 0;
    for (int label = 0; label < counts.length; label++) {
      right += counts[label][label];
    }
    int total = total();
    return total == 0 ? 0 : (double) right / total;
  }

  /**
   * The harmonic mean of two shares.
   *
   * @param precision 0 to 1
   * @param recall 0 to 1
   * @return 0 to 1; 0 when both are 0
   */
  public static double harmonic(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
