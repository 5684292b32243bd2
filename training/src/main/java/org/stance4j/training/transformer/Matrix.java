package org.stance4j.training.transformer;

/**
 * A row-major matrix inside native memory, or its transpose, without a copy. Immutable; the numbers
 * are not.
 *
 * @param data the memory
 * @param at index of the first number
 * @param rows as they lie in memory
 * @param columns as they lie in memory
 * @param stride from one row to the next
 * @param transposed whether the transpose is meant
 */
record Matrix(NativeArray data, long at, int rows, int columns, int stride, boolean transposed) {

  /** A matrix without gaps between its rows. */
  static Matrix dense(NativeArray data, long at, int rows, int columns) {
    return new Matrix(data, at, rows, columns, columns, false);
  }

  Matrix transpose() {
    return new Matrix(data, at, rows, columns, stride, !transposed);
  }

  /** Some neighbouring columns, as they lie in memory. */
  Matrix columns(int from, int count) {
    return new Matrix(data, at + from, rows, count, stride, transposed);
  }

  /** Some neighbouring rows, as they lie in memory. */
  Matrix rows(int from, int count) {
    return new Matrix(data, at + (long) from * stride, count, columns, stride, transposed);
  }

  /** Fills {@code into} with a row, as it lies in memory. */
  void load(int row, Row into) {
    data.load(at + (long) row * stride, into);
  }

  /** Replaces a row, as it lies in memory. */
  void store(int row, Row from) {
    data.store(at + (long) row * stride, from);
  }

  /** The number of rows of what is meant. */
  int height() {
    return transposed ? columns : rows;
  }

  /** The number of columns of what is meant. */
  int width() {
    return transposed ? rows : columns;
  }

  /** {@code c = alpha a b + beta c}, where c is not transposed. */
  static void multiply(double alpha, Matrix a, Matrix b, double beta, Matrix c) {
    if (a.width() != b.height() || c.rows != a.height() || c.columns != b.width() || c.transposed) {
      throw new IllegalArgumentException(
          "cannot multiply %d x %d with %d x %d into %d x %d"
              .formatted(a.height(), a.width(), b.height(), b.width(), c.height(), c.width()));
    }
    c.data.multiply(alpha, a, b, beta, c);
  }
}
