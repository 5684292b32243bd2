package org.stance4j.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds direct quotations. A quotation that its paragraph leaves open goes on when the next
 * paragraph opens with a quotation mark, or, in texts whose paragraphs were joined, when a mark
 * that can only open follows an open one.
 */
final class QuoteFinder {

  /** A quotation in single marks closes within so many characters. */
  private static final int LONGEST_SINGLE = 1500;

  private final String view;
  private final List<Span> paragraphs;
  private final List<Span> found = new ArrayList<>();
  private int openAt = -1;
  private Kind openKind;

  private enum Kind {
    DOUBLE,
    DOUBLED,
    SINGLE,
    ANGLE
  }

  private QuoteFinder(String view, List<Span> paragraphs) {
    this.view = view;
    this.paragraphs = paragraphs;
  }

  /**
   * Finds the quotations of a text.
   *
   * @param view the text
   * @param paragraphs its paragraphs
   * @return the quotations in order, marks included, not overlapping
   */
  static List<Span> find(String view, List<Span> paragraphs) {
    QuoteFinder finder = new QuoteFinder(view, paragraphs);
    for (int p = 0; p < paragraphs.size(); p++) {
      finder.scan(p);
    }
    return finder.found;
  }

  private void scan(int p) {
    Span paragraph = paragraphs.get(p);
    int i = paragraph.start();
    if (openAt >= 0) {
      // A new paragraph that repeats the opening mark goes on with the quotation.
      i += markLength(i, paragraph.end());
    }
    while (i < paragraph.end()) {
      int length = markLength(i, paragraph.end());
      if (length == 0) {
        i++;
        continue;
      }
      if (openAt < 0) {
        if (opens(i, length, paragraph)) {
          openAt = i;
          openKind = kind(i, length);
        }
      } else if (kind(i, length) == openKind && closes(i, length, paragraph)) {
        found.add(new Span(openAt, i + length));
        openAt = -1;
      }
      i += length;
    }
    if (openAt >= 0 && !goesOn(p)) {
      found.add(new Span(openAt, paragraph.end()));
      openAt = -1;
    }
  }

  private boolean goesOn(int p) {
    if (p + 1 >= paragraphs.size() || openKind == Kind.SINGLE) {
      return false;
    }
    Span next = paragraphs.get(p + 1);
    int length = markLength(next.start(), next.end());
    return length > 0
        && kind(next.start(), length) == openKind
        && opens(next.start(), length, next);
  }

  /** Length of the quotation mark at a place, 0 when there is none. */
  private int markLength(int i, int end) {
    char c = view.charAt(i);
    if (c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»') {
      return 1;
    }
    if (!Tagger.isApostrophe(c)) {
      return 0;
    }
    return i + 1 < end && view.charAt(i + 1) == c ? 2 : 1;
  }

  private Kind kind(int i, int length) {
    if (length == 2) {
      return Kind.DOUBLED;
    }
    char c = view.charAt(i);
    if (c == '«' || c == '»') {
      return Kind.ANGLE;
    }
    return Tagger.isApostrophe(c) ? Kind.SINGLE : Kind.DOUBLE;
  }

  private boolean opens(int i, int length, Span paragraph) {
    char c = view.charAt(i);
    if (c == '”' || c == '»' || (length == 1 && c == '’')) {
      return false;
    }
    boolean free = i == paragraph.start() || " \n([{—–-/\"“'‘…".indexOf(view.charAt(i - 1)) >= 0;
    boolean wordFollows =
        i + length < paragraph.end()
                && !isSpace(view.charAt(i + length))
                && ",.;:)".indexOf(view.charAt(i + length)) < 0
            || c == '“';
    if (!free || !wordFollows) {
      return c == '“' || c == '«';
    }
    return kind(i, length) != Kind.SINGLE || singleCloses(i, paragraph);
  }

  /** Whether an opening single mark has a closing one in its paragraph. */
  private boolean singleCloses(int i, Span paragraph) {
    if (i + 1 >= paragraph.end()
        || !Character.isLetter(view.charAt(i + 1)) && view.charAt(i + 1) != '[') {
      return false;
    }
    for (int j = i + 2; j < Math.min(paragraph.end(), i + LONGEST_SINGLE); j++) {
      char c = view.charAt(j);
      if (Tagger.isApostrophe(c) && c != '‘' && isSingleClose(j, paragraph)) {
        return true;
      }
      if (c == '‘') {
        return false;
      }
    }
    return false;
  }

  private boolean closes(int i, int length, Span paragraph) {
    char c = view.charAt(i);
    if (c == '“' || c == '„' || c == '‘') {
      return false;
    }
    if (openKind == Kind.SINGLE) {
      return isSingleClose(i, paragraph);
    }
    if (c == '”' || c == '»') {
      return true;
    }
    // A straight mark after a blank and before a word can only open: the quotation goes on.
    boolean afterBlank = i > 0 && isSpace(view.charAt(i - 1));
    boolean beforeWord =
        i + length < paragraph.end() && Character.isLetterOrDigit(view.charAt(i + length));
    return !(afterBlank && beforeWord);
  }

  private boolean isSingleClose(int i, Span paragraph) {
    boolean atEnd = i + 1 >= paragraph.end();
    char next = atEnd ? ' ' : view.charAt(i + 1);
    char before = view.charAt(i - 1);
    if (Character.isLetterOrDigit(next) || isSpace(before)) {
      return false;
    }
    // "the players' strike": a plural possessive, unless another mark shows the end.
    boolean possessive = before == 's' && !atEnd && isSpace(next) && laterClose(i, paragraph);
    return !possessive;
  }

  private boolean laterClose(int i, Span paragraph) {
    for (int j = i + 1; j < Math.min(paragraph.end(), i + LONGEST_SINGLE); j++) {
      char c = view.charAt(j);
      if (c == '‘') {
        return false;
      }
      if (Tagger.isApostrophe(c)) {
        char next = j + 1 >= paragraph.end() ? ' ' : view.charAt(j + 1);
        char before = view.charAt(j - 1);
        if (isSpace(before)) {
          return false;
        }
        if (!Character.isLetterOrDigit(next)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }
}
