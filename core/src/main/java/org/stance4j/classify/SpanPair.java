package org.stance4j.classify;

import java.util.Objects;
import org.stance4j.encoder.PassageSequence;
import org.stance4j.encoder.TokenRange;
import org.stance4j.text.Span;

/**
 * What a classifier looks at in an encoded sequence: the tokens of an actor, of the event, of what
 * surrounds the actor, and of the whole passage.
 *
 * @param actor tokens of the actor's mention, or of its name in the prompt
 * @param event tokens of the event's mention, or of its name in the prompt
 * @param context the actor's mention with its neighbours in the passage
 * @param passage all tokens of the passage
 */
public record SpanPair(TokenRange actor, TokenRange event, TokenRange context, TokenRange passage) {

  /**
   * Tokens on either side of a mention that count as its context: about half a sentence of news.
   */
  private static final int REACH = 12;

  /** Checks that all four are given. */
  public SpanPair {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(context, "context");
    Objects.requireNonNull(passage, "passage");
  }

  /**
   * Finds the tokens in a sequence. What has no span, or a span outside the passage, is taken from
   * the prompt.
   *
   * @param sequence the sequence
   * @param actor where the actor stands in the text the sequence was built from, or null
   * @param event where the event stands, or null
   * @return the pair
   */
  public static SpanPair of(PassageSequence sequence, Span actor, Span event) {
    TokenRange actorTokens = tokens(sequence, actor, sequence.promptActor());
    TokenRange eventTokens = tokens(sequence, event, sequence.promptEvent());
    return new SpanPair(
        actorTokens, eventTokens, sequence.around(actorTokens, REACH), sequence.passage());
  }

  private static TokenRange tokens(PassageSequence sequence, Span span, TokenRange otherwise) {
    return span == null ? otherwise : sequence.tokensOf(span).orElse(otherwise);
  }
}
