package org.stance4j.judge;

import java.util.Arrays;
import java.util.List;

/**
 * Which actors a reader would list as taking a position on the event or speaking about it: a
 * logistic regression over {@link ListingFeatures}, fitted on whole articles with their actors.
 *
 * @param features the names of the features, see {@link ListingFeatures#NAMES}
 * @param weights one number a feature
 * @param bias added to the weighted sum
 * @param threshold an actor with at least this probability is listed, 0 to 1
 */
public record ActorListing(List<String> features, double[] weights, double bias, double threshold) {

  /** Checks the names and the numbers, and copies them. */
  public ActorListing {
    if (!ListingFeatures.NAMES.equals(features)) {
      throw new IllegalArgumentException(
          "'listing.features' must be " + ListingFeatures.NAMES + ", got " + features);
    }
    features = List.copyOf(features);
    if (weights == null
        || weights.length != features.size()
        || !Arrays.stream(weights).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException(
          "'listing.weights' must be %d finite numbers, got %s"
              .formatted(features.size(), Arrays.toString(weights)));
    }
    weights = weights.clone();
    if (!Double.isFinite(bias)) {
      throw new IllegalArgumentException("'listing.bias' must be finite, got " + bias);
    }
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("'listing.threshold' must be 0 to 1, got " + threshold);
    }
  }

  /**
   * The weights.
   *
   * @return a copy
   */
  @Override
  public double[] weights() {
    return weights.clone();
  }

  /**
   * How likely a reader would list an actor.
   *
   * @param values its features, in the order of {@link ListingFeatures#NAMES}
   * @return 0 to 1
   */
  public double probability(double[] values) {
    double sum = bias;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /**
   * Whether an actor is listed.
   *
   * @param values its features, in the order of {@link ListingFeatures#NAMES}
   * @return whether it is likely enough
   */
  public boolean lists(double[] values) {
    return probability(values) >= threshold;
  }

  /** Compares the values. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ActorListing that
        && features.equals(that.features)
        && Arrays.equals(weights, that.weights)
        && bias == that.bias
        && threshold == that.threshold;
  }

  /** Hashes the values. */
  @Override
  public int hashCode() {
    return Arrays.hashCode(weights) + 31 * Double.hashCode(bias) + 37 * Double.hashCode(threshold);
  }

  /** Shows the values. */
  @Override
  public String toString() {
    return "ActorListing[features=%s, weights=%s, bias=%s, threshold=%s]"
        .formatted(features, Arrays.toString(weights), bias, threshold);
  }
}
