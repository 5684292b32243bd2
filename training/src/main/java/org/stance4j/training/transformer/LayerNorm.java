package org.stance4j.training.transformer;

/**
 * Layer normalization of one row, forward and backward (Ba, Kiros and Hinton 2016,
 * arXiv:1607.06450). Stateless.
 */
final class LayerNorm {
  private LayerNorm() {}

  /**
   * Replaces {@code values} by the normalized values, writes the layer's output to {@code output}
   * and returns the reciprocal standard deviation.
   */
  static double forward(Row values, double[] gain, double[] bias, double epsilon, Row output) {
    double[] row = values.values;
    double[] out = output.values;
    int width = row.length;
    double mean = Sums.sum(row) / width;
    for (int i = 0; i < width; i++) {
      row[i] -= mean;
    }
    double reciprocal = 1 / Math.sqrt(Sums.dot(row, row) / width + epsilon);
    for (int i = 0; i < width; i++) {
      double normalized = row[i] * reciprocal;
      row[i] = normalized;
      out[i] = normalized * gain[i] + bias[i];
    }
    return reciprocal;
  }

  /**
   * Replaces the gradient at the output by that at the input, and adds to the sums of the gain's
   * and the bias's gradients, which start at {@code gainAt} and {@code biasAt}.
   */
  static void backward(
      Row gradient,
      Row norm,
      double reciprocal,
      double[] gain,
      double[] sums,
      int gainAt,
      int biasAt) {
    double[] grad = gradient.values;
    double[] normalized = norm.values;
    int width = grad.length;
    for (int i = 0; i < width; i++) {
      sums[gainAt + i] += grad[i] * normalized[i];
      sums[biasAt + i] += grad[i];
    }
    for (int i = 0; i < width; i++) {
      grad[i] *= gain[i];
    }
    double mean = Sums.sum(grad) / width;
    double slope = Sums.dot(grad, normalized) / width;
    for (int i = 0; i < width; i++) {
      grad[i] = (grad[i] - mean - normalized[i] * slope) * reciprocal;
    }
  }
}
