package org.stance4j.encoder;

import java.util.ArrayList;
import java.util.List;
import org.stance4j.text.Document;
import org.stance4j.text.Sentence;
import org.stance4j.text.Span;

/**
 * Cuts a document into the windows that an encoder reads. What a sentence refers to stands mostly
 * in its own paragraph, so that windows end with paragraphs where they can, and overlap only where
 * they cannot: every token read twice costs time.
 */
final class WindowCutter {
  private final WordPieceTokenizer tokenizer;
  private final String text;
  private final List<Sentence> sentences;
  private final int limit;
  private final List<Span> windows = new ArrayList<>();

  /**
   * A cutter for one use.
   *
   * @param limit the most word pieces a window may have
   */
  WindowCutter(WordPieceTokenizer tokenizer, Document document, int limit) {
    this.tokenizer = tokenizer;
    this.text = document.text();
    this.sentences = document.sentences();
    this.limit = limit;
  }

  /** The windows in order, none without a word piece. */
  List<Span> cut() {
    int first = 0;
    while (first < sentences.size()) {
      List<Integer> sizes = sizes(first);
      if (sizes.isEmpty()) {
        cut(sentences.get(first).span());
        first++;
        continue;
      }
      int last = last(first, sizes);
      if (sizes.get(last - first) > 0) {
        windows.add(span(first, last));
      }
      boolean overlaps = last > first && !endsParagraph(last) && size(last, last + 1) <= limit;
      first = overlaps ? last : last + 1;
    }
    return windows;
  }

  /**
   * Word pieces from a sentence to the end of each that a window beginning with it has room for.
   */
  private List<Integer> sizes(int first) {
    List<Integer> sizes = new ArrayList<>();
    for (int last = first; last < sentences.size(); last++) {
      int size = size(first, last);
      if (size > limit) {
        break;
      }
      sizes.add(size);
    }
    return sizes;
  }

  /** The last sentence of the window that begins with a sentence. */
  private int last(int first, List<Integer> sizes) {
    int full = first + sizes.size() - 1;
    int whole = full;
    while (whole > first && !endsParagraph(whole)) {
      whole--;
    }
    return endsParagraph(whole) && 2 * sizes.get(whole - first) >= limit ? whole : full;
  }

  private boolean endsParagraph(int sentence) {
    return sentence + 1 == sentences.size()
        || sentences.get(sentence).paragraph() != sentences.get(sentence + 1).paragraph();
  }

  /** Word pieces from one sentence to another, with what may stand between them, such as markup. */
  private int size(int first, int last) {
    return tokenizer.tokenize(span(first, last).of(text)).size();
  }

  private Span span(int first, int last) {
    return new Span(sentences.get(first).span().start(), sentences.get(last).span().end());
  }

  /** Cuts a sentence that is longer than a window. */
  private void cut(Span sentence) {
    WordPieces pieces = tokenizer.tokenize(sentence.of(text));
    int from = 0;
    while (true) {
      int to = Math.min(pieces.size(), from + limit);
      Span window = stretch(sentence, pieces, from, to);
      // A word that is cut may fall into more pieces than it had as part of the sentence.
      while (to > from + 1 && tokenizer.tokenize(window.of(text)).size() > limit) {
        to--;
        window = stretch(sentence, pieces, from, to);
      }
      windows.add(window);
      if (to == pieces.size()) {
        return;
      }
      from += Math.max(1, (to - from) / 2);
    }
  }

  private static Span stretch(Span sentence, WordPieces pieces, int from, int to) {
    return new Span(
        sentence.start() + pieces.starts()[from], sentence.start() + pieces.ends()[to - 1]);
  }
}
