package org.stance4j.text;

import java.util.List;

/**
 * A sentence of a document.
 *
 * @param span where it stands in the document
 * @param tokens its tokens in order
 * @param paragraph index of the paragraph it stands in, from 0
 */
public record Sentence(Span span, List<Token> tokens, int paragraph) {

  /**
   * Copies the tokens.
   *
   * @param span where it stands
   * @param tokens its tokens
   * @param paragraph index of its paragraph
   */
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
