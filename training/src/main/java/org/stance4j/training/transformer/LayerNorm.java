package org.stance4j.training.transformer;

/**
 * Layer normalization of one row, forward and backward (Ba, Kiros and Hinton 2016,
 * arXiv:1607.06450). Stateless.
 */
final class LayerNorm {
  private LayerNorm() {}

  /**
   * Replaces {@code row} by its normalized values, writes the layer's output to {@code out} and
   * returns the reciprocal standard deviation.
   */
  static double forward(
      double[] row, double[] gain, double[] bias, double epsilon, double[] out, int width) {
    double sum = 0;
    for (int i = 0; i < width; i++) {
      sum += row[i];
    }
    double mean = sum / width;
    double squares = 0;
    for (int i = 0; i < width; i++) {
      double d = row[i] - mean;
      squares += d * d;
    }
    double reciprocal = 1 / Math.sqrt(squares / width + epsilon);
    for (int i = 0; i < width; i++) {
      double normalized = (row[i] - mean) * reciprocal;
      row[i] = normalized;
      out[i] = normalized * gain[i] + bias[i];
    }
    return reciprocal;
  }

  /**
   * Replaces the gradient {@code grad} at the output by that at the input, and adds to the sums of
   * the gain's and the bias's gradients, which start at {@code gainAt} and {@code biasAt}.
   */
  static void backward(
      double[] grad,
      double[] normalized,
      double reciprocal,
      double[] gain,
      double[] sums,
      int gainAt,
      int biasAt,
      int width) {
    for (int i = 0; i < width; i++) {
      sums[gainAt + i] += grad[i] * normalized[i];
      sums[biasAt + i] += grad[i];
    }
    double total = 0;
    double product = 0;
    for (int i = 0; i < width; i++) {
      double scaled = grad[i] * gain[i];
      grad[i] = scaled;
      total += scaled;
      product += scaled * normalized[i];
    }
    double mean = total / width;
    double slope = product / width;
    for (int i = 0; i < width; i++) {
      grad[i] = (grad[i] - mean - normalized[i] * slope) * reciprocal;
    }
  }
}
