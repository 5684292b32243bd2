package org.stance4j.actor;

import org.stance4j.text.Span;

/**
 * A stretch of a document that shows what an actor says, thinks or does: the actor is its holder.
 *
 * @param span the statement or the clause of the act, in the document; whole sentences for a
 *     quotation that runs over several
 * @param kind what the actor does there
 * @param mention index, in the actor's mentions, of the mention that is the speaker or agent
 */
public record Attribution(Span span, Kind kind, int mention) {

  /** What a holder does. */
  public enum Kind {
    /** Says or writes it in direct quotation. */
    QUOTE,
    /** Is reported to say, think, want or feel it. */
    REPORT,
    /** Acts: attends, votes, sues, signs, funds. */
    ACT
  }
}
