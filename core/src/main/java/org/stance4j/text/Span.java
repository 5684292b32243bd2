package org.stance4j.text;

/**
 * A stretch of a text, in characters (UTF-16 code units) from {@code start} (inclusive) to {@code
 * end} (exclusive).
 *
 * @param start offset of the first character, at least 0
 * @param end offset after the last character, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks the bounds. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a span needs 0 <= start <= end, got start " + start + ", end " + end);
    }
  }

  /**
   * The number of characters.
   *
   * @return {@code end - start}
   */
  public int length() {
    return end - start;
  }

  /**
   * Whether another span lies within this one.
   *
   * @param other the span to test
   * @return true when no character of {@code other} lies outside this span
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * Whether two spans share at least one character.
   *
   * @param other the span to test
   * @return true when they overlap
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * The text the span covers.
   *
   * @param text the text the offsets refer to
   * @return the covered part of {@code text}
   */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
