package org.stance4j.classify;

import java.util.Arrays;

/**
 * Turns a classifier's probabilities into ones that can be believed: logarithms divided by a
 * temperature (Guo et al. 2017), shifted by a bias a class, and normalised.
 *
 * @param temperature above 0; above 1 makes the classifier less sure of itself
 * @param bias one number a class, in the order of the labels, added to the scaled logarithms
 */
public record Calibration(double temperature, double[] bias) {

  /** Leaves probabilities as they are. */
  public static final Calibration NONE = new Calibration(1, new double[3]);

  private static final double SMALLEST = 1e-12;

  /** Checks the values and copies the bias. */
  public Calibration {
    bias = bias.clone();
    if (!(temperature > 0) || Double.isInfinite(temperature)) {
      throw new IllegalArgumentException("the temperature must be above 0, got " + temperature);
    }
    if (bias.length != 3 || !Arrays.stream(bias).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException(
          "the bias must hold 3 finite numbers, got " + Arrays.toString(bias));
    }
  }

  /**
   * The shift of each class.
   *
   * @return a copy
   */
  @Override
  public double[] bias() {
    return bias.clone();
  }

  /**
   * Calibrates one prediction.
   *
   * @param probabilities three numbers that sum to 1
   * @return three new numbers that sum to 1
   */
  public double[] apply(double[] probabilities) {
    double[] out = new double[3];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < 3; i++) {
      out[i] = Math.log(Math.max(SMALLEST, probabilities[i])) / temperature + bias[i];
      highest = Math.max(highest, out[i]);
    }
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      out[i] = Math.exp(out[i] - highest);
      sum += out[i];
    }
    for (int i = 0; i < 3; i++) {
      out[i] /= sum;
    }
    return out;
  }

  /** Compares the values. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Calibration that
        && temperature == that.temperature
        && Arrays.equals(bias, that.bias);
  }

  /** Hashes the values. */
  @Override
  public int hashCode() {
    return 31 * Double.hashCode(temperature) + Arrays.hashCode(bias);
  }

  /** Shows the values. */
  @Override
  public String toString() {
    return "Calibration[temperature=" + temperature + ", bias=" + Arrays.toString(bias) + "]";
  }
}
