package org.stance4j.encoder;

/**
 * A run of tokens of an encoded sequence.
 *
 * @param from index of the first token
 * @param to index after the last token, at least {@code from}
 */
public record TokenRange(int from, int to) {

  /** Checks the bounds. */
  public TokenRange {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException(
          "a token range needs 0 <= from <= to, got from " + from + ", to " + to);
    }
  }

  /**
   * Whether the range holds no token.
   *
   * @return true when {@code from == to}
   */
  public boolean isEmpty() {
    return from == to;
  }

  /**
   * The number of tokens.
   *
   * @return {@code to - from}
   */
  public int length() {
    return to - from;
  }

  TokenRange shift(int by) {
    return new TokenRange(from + by, to + by);
  }
}
