package org.stance4j.text;

/**
 * A stretch of a text, in characters (UTF-16 code units) from {@code start} (inclusive) to {@code
 * end} (exclusive).
 *
 * @param start offset of the first character, at least 0
 * @param end offset after the last character, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @param start offset of the first character
   * @param end offset after the last character
   */
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

  /**
   * This span without the white space at its edges, and widened so that it cuts no word: a word is
   * a run of letters, digits and combining marks. In "Congress", a span over "Congre" becomes one
   * over "Congress"; a span over "Kasich" in "Kasich's" stays as it is.
   *
   * @param text the text the offsets refer to
   * @return the span over whole words; this one when it cuts none
   */
  public Span wholeWords(CharSequence text) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from == to) {
      return this;
    }
    while (joins(text, from)) {
      from -= Character.charCount(Character.codePointBefore(text, from));
    }
    while (joins(text, to)) {
      to += Character.charCount(Character.codePointAt(text, to));
    }
    return from == start && to == end ? this : new Span(from, to);
  }

  /** Whether the characters before and after an offset belong to one word. */
  private static boolean joins(CharSequence text, int offset) {
    if (offset == 0 || offset == text.length()) {
      return false;
    }
    if (Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))) {
      return true;
    }
    return isWordPart(Character.codePointBefore(text, offset))
        && isWordPart(Character.codePointAt(text, offset));
  }

  private static boolean isWordPart(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
