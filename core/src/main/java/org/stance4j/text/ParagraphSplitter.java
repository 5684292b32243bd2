package org.stance4j.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into paragraphs: at blank lines, and at line ends where lines are not wrapped. */
final class ParagraphSplitter {

  private static final int SHORTEST_WRAPPED_LINE = 40;
  private static final int LONGEST_WRAPPED_LINE = 120;
  private static final String LINE_FINAL = ".!?:;\"'”’»)…*";

  private ParagraphSplitter() {}

  /**
   * Finds the paragraphs.
   *
   * @param view the text
   * @return its paragraphs in order, without surrounding white space, none empty
   */
  static List<Span> split(String view) {
    List<Span> lines = lines(view);
    boolean wrapped = isWrapped(view, lines);
    List<Span> paragraphs = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (Span line : lines) {
      boolean blank = line.length() == 0;
      boolean goesOn = wrapped || !blank && Character.isLowerCase(view.charAt(line.start()));
      if (start >= 0 && (blank || !goesOn)) {
        paragraphs.add(new Span(start, end));
        start = -1;
      }
      if (!blank) {
        start = start < 0 ? line.start() : start;
        end = line.end();
      }
    }
    if (start >= 0) {
      paragraphs.add(new Span(start, end));
    }
    return paragraphs;
  }

  /** The lines without white space around them; a blank line is an empty span. */
  private static List<Span> lines(String view) {
    List<Span> lines = new ArrayList<>();
    int from = 0;
    while (from <= view.length()) {
      int newline = view.indexOf('\n', from);
      int to = newline < 0 ? view.length() : newline;
      int start = from;
      int end = to;
      while (start < end && view.charAt(start) == ' ') {
        start++;
      }
      while (end > start && view.charAt(end - 1) == ' ') {
        end--;
      }
      lines.add(new Span(start, end));
      from = to + 1;
    }
    return lines;
  }

  /** Whether most lines that another one follows break off in the middle of a sentence. */
  private static boolean isWrapped(String view, List<Span> lines) {
    int followed = 0;
    int broken = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = lines.get(i);
      if (line.length() == 0 || lines.get(i + 1).length() == 0) {
        continue;
      }
      followed++;
      if (line.length() >= SHORTEST_WRAPPED_LINE
          && line.length() <= LONGEST_WRAPPED_LINE
          && LINE_FINAL.indexOf(view.charAt(line.end() - 1)) < 0) {
        broken++;
      }
    }
    return broken >= 2 && broken * 10 >= followed * 6;
  }
}
