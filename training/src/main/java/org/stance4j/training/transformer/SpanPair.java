package org.stance4j.training.transformer;

import java.util.Objects;

/**
 * An actor and an event in a sequence: what is judged. Immutable.
 *
 * @param sequence index of the sequence in its list
 * @param actor tokens of the actor
 * @param event tokens of the event
 * @param context tokens near the actor, its sentence for instance
 * @param passage tokens of the whole passage
 * @param label class 0, 1 or 2, or {@link #UNLABELLED}
 * @param weight of the example in the loss, not negative
 */
public record SpanPair(
    int sequence,
    TokenRange actor,
    TokenRange event,
    TokenRange context,
    TokenRange passage,
    int label,
    float weight) {
  /** The label of a pair that is only to be judged. */
  public static final int UNLABELLED = -1;

  /** Checks the values. */
  public SpanPair {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(context, "context");
    Objects.requireNonNull(passage, "passage");
    if (sequence < 0) {
      throw new IllegalArgumentException("sequence must not be negative, got " + sequence);
    }
    if (label < UNLABELLED || label >= Networks.CLASSES) {
      throw new IllegalArgumentException(
          "label must be 0 to " + (Networks.CLASSES - 1) + " or " + UNLABELLED + ", got " + label);
    }
    if (!(weight >= 0 && weight < Float.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("weight must be finite and >= 0, got " + weight);
    }
  }

  /** The four ranges in the order of the features. */
  TokenRange[] ranges() {
    return new TokenRange[] {actor, event, context, passage};
  }
}
