package org.stance4j;

import java.util.Locale;

/**
 * What an actor, as far as a text tells, thinks of an event: does it want the event to happen, to
 * stand or to succeed? The order of the constants is the order of every probability array.
 */
public enum Stance {
  /** Wants, welcomes, defends or carries out the event. */
  SUPPORTING,
  /** Rejects, condemns or tries to stop the event. */
  OPPOSING,
  /** Reports, analyses, mediates, is undecided, or is merely mentioned. */
  NEUTRAL;

  /**
   * The label as it stands in files.
   *
   * @return the name in lower case
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a label.
   *
   * @param label {@code supporting}, {@code opposing} or {@code neutral}, exactly
   * @return the stance
   * @throws IllegalArgumentException when the label is none of these
   */
  public static Stance ofLabel(String label) {
    for (Stance stance : values()) {
      if (stance.label().equals(label)) {
        return stance;
      }
    }
    throw new IllegalArgumentException(
        "a stance is 'supporting', 'opposing' or 'neutral', got '" + label + "'");
  }
}
