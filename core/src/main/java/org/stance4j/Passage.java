package org.stance4j;

import java.util.Optional;
import org.stance4j.text.Span;

/**
 * A passage with one actor and one event, to be classified.
 *
 * @param text the passage, not blank
 * @param actor the actor's name; empty for the author
 * @param actorSpan where the actor stands in the text; nothing to look for its first mention
 * @param event the event, not blank
 * @param eventSpan where the event stands in the text; nothing to look for its first mention
 */
public record Passage(
    String text, String actor, Optional<Span> actorSpan, String event, Optional<Span> eventSpan) {

  /** Checks that spans lie in the text. */
  public Passage {
    check("actor", actorSpan, text);
    check("event", eventSpan, text);
  }

  /**
   * A passage whose actor and event are looked for in the text.
   *
   * @param text the passage
   * @param actor the actor's name; empty for the author
   * @param event the event
   */
  public Passage(String text, String actor, String event) {
    this(text, actor, Optional.empty(), event, Optional.empty());
  }

  private static void check(String name, Optional<Span> span, String text) {
    if (span.isPresent() && span.get().end() > text.length()) {
      throw new IllegalArgumentException(
          "the "
              + name
              + " must end within the text's "
              + text.length()
              + " characters, got "
              + span.get());
    }
  }
}
