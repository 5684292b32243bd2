package org.stance4j.classify;

import org.stance4j.encoder.HiddenStates;

/**
 * The input of the classifier: the mean hidden states of actor (a), event (e), the actor's context
 * (c) and the passage (m), joined as {@code [a; e; a*e; a-e; c; m]}. Product and difference let one
 * layer see how actor and event relate, as in the span-pair classifiers of entity-to-entity stance
 * (Park et al., ACL 2021).
 */
public final class SpanFeatures {

  /** How the features are named in a bundle; a classifier serves only the features it learned. */
  public static final String NAME = "a,e,a*e,a-e,c,m";

  private static final int PARTS = 6;

  private SpanFeatures() {}

  /**
   * The number of features.
   *
   * @param width width of the hidden states
   * @return numbers an actor-event pair
   */
  public static int size(int width) {
    return PARTS * width;
  }

  /**
   * Computes the features of one pair.
   *
   * @param states the hidden states of the sequence
   * @param pair the tokens of actor, event, context and passage in it
   * @return a new array of {@link #size} numbers
   */
  public static float[] of(HiddenStates states, SpanPair pair) {
    int width = states.width();
    float[] out = new float[size(width)];
    states.mean(pair.actor(), out, 0);
    states.mean(pair.event(), out, width);
    for (int i = 0; i < width; i++) {
      out[2 * width + i] = out[i] * out[width + i];
      out[3 * width + i] = out[i] - out[width + i];
    }
    states.mean(pair.context(), out, 4 * width);
    states.mean(pair.passage(), out, 5 * width);
    return out;
  }
}
