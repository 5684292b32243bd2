package org.stance4j.training.transformer;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Small helpers on rows of numbers. Stateless. */
final class Vectors {
  private Vectors() {}

  /** Adds {@code part} to {@code sum}. */
  static void add(double[] sum, double[] part, int count) {
    for (int i = 0; i < count; i++) {
      sum[i] += part[i];
    }
  }

  /** Adds {@code part} to the numbers of {@code sums} that start at {@code at}. */
  static void addAt(double[] sums, int at, double[] part, int count) {
    for (int i = 0; i < count; i++) {
      sums[at + i] += part[i];
    }
  }

  static double[] read(INDArray vector) {
    double[] values = new double[(int) vector.length()];
    NativeArray.of(vector).load(0, values, values.length);
    return values;
  }

  /** Writes the sum over {@code parts} of the numbers from {@code at} on, added in their order. */
  static void write(double[][] parts, int at, INDArray vector) {
    double[] total = new double[(int) vector.length()];
    for (double[] part : parts) {
      for (int i = 0; i < total.length; i++) {
        total[i] += part[at + i];
      }
    }
    NativeArray.of(vector).store(0, total, total.length);
  }

  /** The array itself if it is contiguous in 'c' order, else a copy that is. */
  static INDArray rowMajor(INDArray array) {
    return NativeArray.isRowMajor(array) ? array : array.dup('c');
  }
}
