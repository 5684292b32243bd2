package org.stance4j.encoder;

import java.util.Arrays;

/**
 * What an encoder makes of a sequence: one vector a token, special tokens included. The values are
 * read only by convention and not copied.
 *
 * @param values token after token, {@code tokens * width} numbers
 * @param tokens number of tokens
 * @param width length of each vector
 */
public record HiddenStates(float[] values, int tokens, int width) {

  /** Checks the shape. */
  public HiddenStates {
    if (values.length != tokens * width) {
      throw new IllegalArgumentException(
          "values must hold tokens * width = " + tokens * width + " numbers, got " + values.length);
    }
  }

  /**
   * The mean vector of a run of tokens.
   *
   * @param range the tokens, within the sequence, not empty
   * @param out where the {@code width} numbers go
   * @param offset index in {@code out} of the first of them
   */
  public void mean(TokenRange range, float[] out, int offset) {
    if (range.isEmpty() || range.to() > tokens) {
      throw new IllegalArgumentException(
          "the mean needs 1 to " + tokens + " tokens of the sequence, got " + range);
    }
    Arrays.fill(out, offset, offset + width, 0f);
    for (int t = range.from(); t < range.to(); t++) {
      for (int i = 0; i < width; i++) {
        out[offset + i] += values[t * width + i];
      }
    }
    for (int i = 0; i < width; i++) {
      out[offset + i] /= range.length();
    }
  }
}
