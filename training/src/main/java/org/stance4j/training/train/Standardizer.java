package org.stance4j.training.train;

import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Brings every feature to mean 0 and standard deviation 1. After training it is folded into the
 * first layer, so that a served network takes raw features.
 */
final class Standardizer {

  /** A feature that hardly varies is not blown up. */
  private static final double SMALLEST_DEVIATION = 1e-4;

  private final float[] mean;
  private final float[] scale;

  private Standardizer(float[] mean, float[] scale) {
    this.mean = mean;
    this.scale = scale;
  }

  static Standardizer fit(float[][] features) {
    int width = features[0].length;
    double[] sum = new double[width];
    double[] squares = new double[width];
    for (float[] row : features) {
      for (int i = 0; i < width; i++) {
        sum[i] += row[i];
        squares[i] += (double) row[i] * row[i];
      }
    }
    float[] mean = new float[width];
    float[] scale = new float[width];
    for (int i = 0; i < width; i++) {
      double m = sum[i] / features.length;
      double deviation = Math.sqrt(Math.max(0, squares[i] / features.length - m * m));
      mean[i] = (float) m;
      scale[i] = (float) (1 / Math.max(SMALLEST_DEVIATION, deviation));
    }
    return new Standardizer(mean, scale);
  }

  float[] apply(float[] row) {
    float[] out = new float[row.length];
    for (int i = 0; i < row.length; i++) {
      out[i] = (row[i] - mean[i]) * scale[i];
    }
    return out;
  }

  /** Changes the first layer so that the network does the same with raw features. */
  void foldInto(MultiLayerNetwork network) {
    INDArray weights = network.getLayer(0).getParam("W");
    INDArray bias = network.getLayer(0).getParam("b");
    for (int out = 0; out < weights.columns(); out++) {
      double shift = 0;
      for (int in = 0; in < weights.rows(); in++) {
        double folded = weights.getDouble(in, out) * scale[in];
        weights.putScalar(in, out, folded);
        shift += folded * mean[in];
      }
      bias.putScalar(out, bias.getDouble(out) - shift);
    }
  }
}
