package org.stance4j.training.transformer;

import java.util.List;
import java.util.Objects;
import org.stance4j.classify.SpanPair;
import org.stance4j.encoder.TokenRange;

/**
 * An actor and an event in one of several sequences: what is judged, and what it was judged to be.
 * Immutable.
 *
 * @param sequence index of the sequence in its list
 * @param tokens of actor, event, context and passage in it, none of them empty
 * @param label class 0, 1 or 2, or {@link #UNLABELLED}
 * @param weight of the example in the loss, not negative
 * @param group pairs of the same number share their label, but it need not show in each of them:
 *     the weighted mean of their probabilities is fitted to it; {@link #ALONE} for a pair by itself
 */
public record TrainingPair(int sequence, SpanPair tokens, int label, float weight, int group) {
  /** The label of a pair that is only to be judged. */
  public static final int UNLABELLED = -1;

  /** The group of a pair whose label is its own. */
  public static final int ALONE = -1;

  /** Checks the values. */
  public TrainingPair {
    if (sequence < 0) {
      throw new IllegalArgumentException("sequence must not be negative, got " + sequence);
    }
    for (TokenRange range : ranges(Objects.requireNonNull(tokens, "tokens"))) {
      // A pair's features are means over the tokens of each range.
      if (range.isEmpty()) {
        throw new IllegalArgumentException(
            "a range of a pair must hold a token, got [" + range.from() + ", " + range.to() + ")");
      }
    }
    if (label < UNLABELLED || label >= Networks.CLASSES) {
      throw new IllegalArgumentException(
          "label must be 0 to " + (Networks.CLASSES - 1) + " or " + UNLABELLED + ", got " + label);
    }
    if (group < ALONE) {
      throw new IllegalArgumentException(
          "group must not be negative, or " + ALONE + ", got " + group);
    }
    if (!(weight >= 0 && weight < Float.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("weight must be finite and >= 0, got " + weight);
    }
  }

  /** A pair whose label is its own. */
  public TrainingPair(int sequence, SpanPair tokens, int label, float weight) {
    this(sequence, tokens, label, weight, ALONE);
  }

  /** The four ranges in the order of the features. */
  List<TokenRange> ranges() {
    return ranges(tokens);
  }

  private static List<TokenRange> ranges(SpanPair tokens) {
    return List.of(tokens.actor(), tokens.event(), tokens.context(), tokens.passage());
  }

  /** The same pair in a list where its sequence has another index. */
  TrainingPair inSequence(int index) {
    return new TrainingPair(index, tokens, label, weight, group);
  }

  /**
   * The same pair where more sequences and groups stand before its own.
   *
   * @param sequences how many more
   * @param groups how many more
   */
  public TrainingPair shifted(int sequences, int groups) {
    return new TrainingPair(
        sequence + sequences, tokens, label, weight, group == ALONE ? ALONE : group + groups);
  }

  /** The same pair with another weight. */
  TrainingPair weighing(double other) {
    return new TrainingPair(sequence, tokens, label, (float) other, group);
  }
}
