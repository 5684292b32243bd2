package org.stance4j.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;

/**
 * Splits a paragraph into sentences. Clear cases are decided by rules, as the model has seen little
 * news: a full stop after a title or an initial ends nothing, one before a capital after an
 * ordinary word does. The model decides where an abbreviation may or may not end the sentence.
 */
final class SentenceSplitter {

  private static final Set<String> NEVER_LAST = WordList.read("never-last.txt");
  private static final Set<String> MAY_BE_LAST = WordList.read("may-be-last.txt");
  private static final Set<String> STARTERS = WordList.read("sentence-starters.txt");
  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");
  private static final String CLOSERS = "\"'”’)]»";
  private static final String QUOTE_CLOSERS = "\"”’'»";
  private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");
  private static final Pattern NAME_SAID =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3} (?:said|says|asked|asks|added|adds|told|wrote|tweeted|argued|wondered|replied)\\b.*",
          Pattern.DOTALL);
  private static final int LOOK_AHEAD = 80;

  private final SentenceDetectorME detector;

  SentenceSplitter(SentenceDetectorME detector) {
    this.detector = detector;
  }

  /**
   * Splits a paragraph.
   *
   * @param view the text
   * @param paragraph the paragraph
   * @return its sentences in order, without surrounding white space
   */
  List<Span> split(String view, Span paragraph) {
    String text = paragraph.of(view);
    Set<Integer> modelEnds = null;
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    int i = 0;
    while (i < text.length()) {
      if (!isFinal(text.charAt(i))) {
        i++;
        continue;
      }
      int mark = i;
      while (i < text.length() && isFinal(text.charAt(i))) {
        i++;
      }
      while (i < text.length() && CLOSERS.indexOf(text.charAt(i)) >= 0) {
        i++;
      }
      if (i >= text.length() || !isSpace(text.charAt(i))) {
        continue;
      }
      int next = i;
      while (next < text.length() && isSpace(text.charAt(next))) {
        next++;
      }
      if (next >= text.length()) {
        break;
      }
      Verdict verdict = judge(text, mark, i, next);
      if (verdict == Verdict.ASK_MODEL) {
        if (modelEnds == null) {
          modelEnds = modelEnds(text);
        }
        verdict = modelEnds.contains(i) ? Verdict.END : Verdict.NO_END;
      }
      if (verdict == Verdict.END) {
        sentences.add(new Span(paragraph.start() + start, paragraph.start() + i));
        start = next;
      }
    }
    int end = text.length();
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      sentences.add(new Span(paragraph.start() + start, paragraph.start() + end));
    }
    return sentences;
  }

  /** Whether a word with a full stop after it is an abbreviation. */
  static boolean isAbbreviation(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return NEVER_LAST.contains(lower) && !lower.equals("no")
        || MAY_BE_LAST.contains(lower)
        || word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  private enum Verdict {
    END,
    NO_END,
    ASK_MODEL
  }

  /**
   * Judges the mark at {@code mark}, with closing quotes up to {@code end}, text from {@code next}.
   */
  private static Verdict judge(String text, int mark, int end, int next) {
    char following = text.charAt(next);
    int letter = next;
    while (letter < text.length() && "\"'“‘([«".indexOf(text.charAt(letter)) >= 0) {
      letter++;
    }
    char first = letter < text.length() ? text.charAt(letter) : following;
    if (Character.isLowerCase(first) && letter == next) {
      return Verdict.NO_END;
    }
    boolean closed = QUOTE_CLOSERS.indexOf(text.charAt(end - 1)) >= 0;
    boolean fullStop =
        text.charAt(mark) == '.' && (mark + 1 >= text.length() || text.charAt(mark + 1) != '.');
    if (!fullStop) {
      if (text.charAt(mark) == '.' || text.charAt(mark) == '…') {
        return Character.isUpperCase(first) ? Verdict.END : Verdict.NO_END;
      }
      String ahead = text.substring(next, Math.min(text.length(), next + LOOK_AHEAD));
      return closed && NAME_SAID.matcher(ahead).matches() ? Verdict.NO_END : Verdict.END;
    }
    if (mark + 1 < end) {
      // The stop stands inside quotes or brackets that close after it.
      return Character.isLowerCase(first) ? Verdict.NO_END : Verdict.END;
    }
    String word = wordBefore(text, mark);
    if (word.isEmpty()) {
      // A spaced ellipsis, or a mark standing alone.
      return Character.isUpperCase(first) && letter == next ? Verdict.ASK_MODEL : Verdict.NO_END;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (NEVER_LAST.contains(lower)) {
      return lower.equals("no") && !Character.isDigit(first) ? Verdict.END : Verdict.NO_END;
    }
    if (Character.isDigit(first) && MONTHS.contains(lower)) {
      return Verdict.NO_END;
    }
    boolean initial =
        word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    if (initial || MAY_BE_LAST.contains(lower) || DOTTED.matcher(word).matches()) {
      if (STARTERS.contains(wordFrom(text, letter).toLowerCase(Locale.ROOT))) {
        return Verdict.END;
      }
      return initial ? Verdict.NO_END : Verdict.ASK_MODEL;
    }
    return Verdict.END;
  }

  private Set<Integer> modelEnds(String text) {
    Set<Integer> ends = new HashSet<>();
    for (opennlp.tools.util.Span span : detector.sentPosDetect(text)) {
      ends.add(span.getEnd());
    }
    return ends;
  }

  private static String wordBefore(String text, int mark) {
    int start = mark;
    while (start > 0
        && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    return text.substring(start, mark);
  }

  private static String wordFrom(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isFinal(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '؟' || c == '۔' || c == '。';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }
}
