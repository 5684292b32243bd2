package org.stance4j.training.transformer;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Parameter vectors and row-major matrices. Stateless. */
final class Vectors {
  private Vectors() {}

  static double[] read(INDArray vector) {
    Row row = new Row((int) vector.length());
    NativeArray.of(vector).load(0, row);
    return row.values;
  }

  /** Writes the sum over {@code parts} of the numbers from {@code at} on, added in their order. */
  static void write(double[][] parts, int at, INDArray vector) {
    Row total = new Row((int) vector.length());
    for (double[] part : parts) {
      for (int i = 0; i < total.values.length; i++) {
        total.values[i] += part[at + i];
      }
    }
    NativeArray.of(vector).store(0, total);
  }

  /** The array itself if it is contiguous in 'c' order, else a copy that is. */
  static INDArray rowMajor(INDArray array) {
    return NativeArray.isRowMajor(array) ? array : array.dup('c');
  }
}
