package org.stance4j.judge;

import java.util.ArrayList;
import java.util.List;
import org.stance4j.text.Document;
import org.stance4j.text.Sentence;
import org.stance4j.text.Span;

/** Documents without tags or quotations, for tests that only need sentences. */
final class TestDocuments {

  private TestDocuments() {}

  /** A document of one paragraph with these sentences, a blank between each two. */
  static Document of(String... sentences) {
    List<Sentence> spans = new ArrayList<>();
    int start = 0;
    for (String sentence : sentences) {
      spans.add(new Sentence(new Span(start, start + sentence.length()), List.of(), 0));
      start += sentence.length() + 1;
    }
    return new Document(String.join(" ", sentences), spans, List.of());
  }
}
