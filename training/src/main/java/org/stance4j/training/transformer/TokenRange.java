package org.stance4j.training.transformer;

/**
 * A non-empty range of a sequence's tokens.
 *
 * @param start first token
 * @param end token after the last
 */
public record TokenRange(int start, int end) {
  /** Checks that the range is not empty. */
  public TokenRange {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "a token range needs 0 <= start < end, got [" + start + ", " + end + ")");
    }
  }
}
