package org.stance4j.encoder;

import java.util.Arrays;
import org.stance4j.text.Span;

/**
 * A text as word pieces of an encoder's vocabulary, without special tokens.
 *
 * @param ids vocabulary index of each piece
 * @param starts character offset of each piece's first character in the text
 * @param ends character offset after each piece's last character
 */
record WordPieces(int[] ids, int[] starts, int[] ends) {

  int size() {
    return ids.length;
  }

  /** Pieces from {@code from} (inclusive) to {@code to} (exclusive). */
  WordPieces slice(int from, int to) {
    return new WordPieces(
        Arrays.copyOfRange(ids, from, to),
        Arrays.copyOfRange(starts, from, to),
        Arrays.copyOfRange(ends, from, to));
  }

  /** The pieces that share a character with a span of the text; empty range when none does. */
  TokenRange covering(Span span) {
    int from = 0;
    while (from < ids.length && ends[from] <= span.start()) {
      from++;
    }
    int to = from;
    while (to < ids.length && starts[to] < span.end()) {
      to++;
    }
    return new TokenRange(from, to);
  }
}
