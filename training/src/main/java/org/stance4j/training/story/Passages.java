package org.stance4j.training.story;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stance4j.text.Span;

/**
 * Sentences of a story, and windows of whole sentences. The sentence boundaries are rules of the
 * JDK with a list of abbreviations, not a trained model, so that a corpus compiles to the same rows
 * whatever model the library ships.
 */
final class Passages {

  /** The words that a window of an article should not exceed. */
  static final int WINDOW_WORDS = 110;

  private static final Pattern PARAGRAPH = Pattern.compile("[^\n]+");
  private static final Pattern ENDS_IN_ABBREVIATION =
      Pattern.compile(
          "(?:^|[\\s(\"“‘'])(?:[A-Z]|Mr|Mrs|Ms|Mx|Dr|Prof|Sr|Jr|St|Fr|Rev|Hon|Gov|Sen|Rep|Pres|Gen|Lt|Col"
              + "|Maj|Capt|Sgt|Cpl|Insp|Supt|Adm|Cmdr|Engr|Atty|No|Nos|vs|v|cf|e\\.g|i\\.e|approx|Jan"
              + "|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|[A-Z]\\.[A-Z])\\.\\s*$");

  private Passages() {}

  static int words(String text) {
    return new StringTokenizer(text).countTokens();
  }

  /** The sentences of a text, without the white space between them. */
  static List<Span> sentences(String text) {
    List<Span> sentences = new ArrayList<>();
    Matcher paragraph = PARAGRAPH.matcher(text);
    while (paragraph.find()) {
      sentences(paragraph.group(), paragraph.start(), sentences);
    }
    return sentences;
  }

  private static void sentences(String paragraph, int offset, List<Span> sentences) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(paragraph);
    int start = 0;
    for (int end = breaks.following(0); end != BreakIterator.DONE; end = breaks.next()) {
      if (end == paragraph.length() || isBoundary(paragraph, start, end)) {
        int last = end;
        while (Character.isWhitespace(paragraph.charAt(last - 1))) {
          last--;
        }
        sentences.add(new Span(offset + start, offset + last));
        start = end;
      }
    }
  }

  private static boolean isBoundary(String paragraph, int start, int end) {
    return !Character.isLowerCase(paragraph.charAt(end))
        && !ENDS_IN_ABBREVIATION.matcher(paragraph.substring(start, end)).find();
  }

  /**
   * From the first to the last sentence that a span touches; the span itself when it touches none.
   */
  static Span wholeSentences(List<Span> sentences, Span span) {
    int from = span.start();
    int to = span.end();
    for (Span sentence : sentences) {
      if (sentence.overlaps(span)) {
        from = Math.min(from, sentence.start());
        to = Math.max(to, sentence.end());
      }
    }
    return new Span(from, to);
  }

  /**
   * Windows of an article: around each statement or act that concerns an event, grown sentence by
   * sentence, backwards and forwards in turn, up to {@value #WINDOW_WORDS} words. One that lies
   * within an earlier window gets none of its own.
   */
  static List<Span> windows(Story story) {
    List<Span> sentences = sentences(story.text());
    List<Span> windows = new ArrayList<>();
    for (Story.Attribution attribution : story.attributions()) {
      boolean covered = windows.stream().anyMatch(w -> w.contains(attribution.span()));
      if (!covered && !attribution.shows().isEmpty()) {
        windows.add(grow(story.text(), sentences, wholeSentences(sentences, attribution.span())));
      }
    }
    return windows;
  }

  private static Span grow(String text, List<Span> sentences, Span core) {
    int first = 0;
    while (first < sentences.size() - 1 && sentences.get(first).end() <= core.start()) {
      first++;
    }
    int last = first;
    while (last < sentences.size() - 1 && sentences.get(last + 1).start() < core.end()) {
      last++;
    }
    int words = words(core.of(text));
    boolean grown = true;
    while (grown) {
      grown = false;
      if (first > 0 && words + words(sentences.get(first - 1).of(text)) <= WINDOW_WORDS) {
        first--;
        words += words(sentences.get(first).of(text));
        grown = true;
      }
      if (last < sentences.size() - 1
          && words + words(sentences.get(last + 1).of(text)) <= WINDOW_WORDS) {
        last++;
        words += words(sentences.get(last).of(text));
        grown = true;
      }
    }
    return new Span(
        Math.min(core.start(), sentences.get(first).start()),
        Math.max(core.end(), sentences.get(last).end()));
  }
}
