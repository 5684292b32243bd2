package org.stance4j.training.corpus;

import java.util.Objects;
import java.util.Optional;
import org.stance4j.Stance;
import org.stance4j.text.Span;

/**
 * A labelled row of a corpus: what an actor, as far as a text tells, thinks of an event.
 *
 * @param id unique in its file
 * @param text the passage
 * @param actor the actor's name; empty for the author of the text
 * @param actorSpan the mention of the actor in {@code text} that the label is about; none for the
 *     author and for an actor that the text does not name literally
 * @param event the event as a phrase
 * @param eventSpan a mention of the event in {@code text}, if it has one
 * @param stance the label
 * @param source where the row comes from, such as {@code dse} or {@code aes:street protest}
 */
public record Example(
    String id,
    String text,
    String actor,
    Optional<Span> actorSpan,
    String event,
    Optional<Span> eventSpan,
    Stance stance,
    String source) {

  /** The longest event phrase, in characters. */
  public static final int LONGEST_EVENT = 512;

  /** Checks the values and the bounds of the spans. */
  public Example {
    Objects.requireNonNull(stance, "stance");
    Objects.requireNonNull(source, "source");
    rejectBlank("id", id);
    rejectBlank("text", text);
    rejectBlank("event", event);
    if (event.length() > LONGEST_EVENT) {
      throw new IllegalArgumentException(
          "an event has at most " + LONGEST_EVENT + " characters, got " + event.length());
    }
    if (actor.isBlank() && actorSpan.isPresent()) {
      throw new IllegalArgumentException(
          "an empty actor is the author and has no offsets, got " + actorSpan.get());
    }
    rejectOutside("actor", actorSpan, text);
    rejectOutside("event", eventSpan, text);
  }

  private static void rejectBlank(String name, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank");
    }
  }

  private static void rejectOutside(String name, Optional<Span> span, String text) {
    if (span.isPresent() && (span.get().end() > text.length() || span.get().length() == 0)) {
      throw new IllegalArgumentException(
          String.format(
              "%s offsets need 0 <= start < end <= %d (the length of the text), got %d and %d",
              name, text.length(), span.get().start(), span.get().end()));
    }
  }

  /**
   * Whether the actor is the author of the text.
   *
   * @return true when {@code actor} is empty
   */
  public boolean byAuthor() {
    return actor.isBlank();
  }
}
