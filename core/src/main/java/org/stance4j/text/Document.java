package org.stance4j.text;

import java.util.List;

/**
 * A text with its sentences and direct quotations.
 *
 * @param text the text as read; all offsets refer to it
 * @param sentences its sentences in order, not overlapping
 * @param quotations its direct quotations in order, quotation marks included; one that runs over
 *     several paragraphs is one span
 */
public record Document(String text, List<Sentence> sentences, List<Span> quotations) {

  /**
   * Copies the lists.
   *
   * @param text the text as read
   * @param sentences its sentences
   * @param quotations its direct quotations
   */
  public Document {
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
  }
}
