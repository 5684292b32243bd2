package org.stance4j.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A view of a text in which every character keeps its place, but what an English model has not seen
 * is replaced: markup and unusual white space by blanks, curly apostrophes by straight ones.
 */
final class PlainView {

  private static final Pattern MARKUP =
      Pattern.compile(
          "<!--.*?-->|<(script|style)\\b[^>]{0,2000}>.*?</\\1\\s*>|</?([A-Za-z][A-Za-z0-9]*)(?:\\s[^<>]{0,2000})?/?>",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern BLOCK =
      Pattern.compile(
          "p|br|div|h[1-6]|li|ul|ol|tr|td|th|table|blockquote|section|article|header|footer|title|hr|figcaption",
          Pattern.CASE_INSENSITIVE);
  private static final String NBSP_ENTITY = "&nbsp;";

  private PlainView() {}

  /**
   * Makes the view.
   *
   * @param text the text as given
   * @return as many characters; block-level tags become blank lines, so that they end a paragraph
   */
  static String of(String text) {
    StringBuilder view = new StringBuilder(text);
    if (text.indexOf('<') >= 0) {
      blankMarkup(text, view);
    }
    for (int at = text.indexOf(NBSP_ENTITY);
        at >= 0;
        at = text.indexOf(NBSP_ENTITY, at + NBSP_ENTITY.length())) {
      blank(view, at, at + NBSP_ENTITY.length());
    }
    for (int i = 0; i < view.length(); i++) {
      char c = view.charAt(i);
      if (c != '\n' && c != ' ' && isBlank(c)) {
        view.setCharAt(i, ' ');
      }
    }
    return view.toString();
  }

  private static void blankMarkup(String text, StringBuilder view) {
    // The lazy quantifiers look for a closing mark up to the end of the text: without one they are
    // not tried, so that the time stays linear.
    Matcher matcher = MARKUP.matcher(text);
    boolean comments = text.contains("-->");
    int from = 0;
    while (from < text.length()) {
      int open = text.indexOf('<', from);
      if (open < 0) {
        return;
      }
      boolean comment = text.startsWith("<!--", open);
      matcher.region(open, regionEnd(text, open, comment && comments));
      if ((comment && !comments) || !matcher.lookingAt()) {
        from = open + 1;
        continue;
      }
      blank(view, open, matcher.end());
      String tag = matcher.group(2);
      if (tag != null && BLOCK.matcher(tag).matches() && matcher.end() - open >= 2) {
        view.setCharAt(open, '\n');
        view.setCharAt(open + 1, '\n');
      }
      from = matcher.end();
    }
  }

  private static int regionEnd(String text, int open, boolean comment) {
    String name =
        text.substring(open, Math.min(text.length(), open + 7)).toLowerCase(java.util.Locale.ROOT);
    if (comment) {
      return endOf(text, "-->", open);
    }
    if (name.startsWith("<script") || name.startsWith("<style")) {
      int close = text.indexOf("</", open + 2);
      int end = close < 0 ? -1 : text.indexOf('>', close);
      return end < 0 ? Math.min(text.length(), open + 2100) : end + 1;
    }
    return Math.min(text.length(), open + 2100);
  }

  private static int endOf(String text, String mark, int from) {
    int at = text.indexOf(mark, from);
    return at < 0 ? text.length() : at + mark.length();
  }

  private static void blank(StringBuilder view, int start, int end) {
    for (int i = start; i < end; i++) {
      if (view.charAt(i) != '\n') {
        view.setCharAt(i, ' ');
      }
    }
  }

  /** White space, and format characters such as marks of direction and zero-width joiners. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || (c < ' ' && c != '\n');
  }
}
