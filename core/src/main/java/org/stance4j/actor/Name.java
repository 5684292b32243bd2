package org.stance4j.actor;

import org.stance4j.actor.Lexicon.Gender;

/** A proper name at one place: its words and what stands around it. */
final class Name {

  /** What a name seems to name. */
  enum Kind {
    PERSON,
    ORGANIZATION,
    COUNTRY,
    /** "French", "Russian": an adjective, or a people. */
    PEOPLE,
    PLACE,
    THING,
    UNKNOWN
  }

  /** First word of the name proper. */
  final int from;

  /** After its last word. */
  final int to;

  /** First word of a title or office that belongs to it, else {@link #from}. */
  int titleFrom;

  Kind kind = Kind.UNKNOWN;

  /** Whether the kind follows from strong evidence in this place. */
  boolean sure;

  Gender gender = Gender.UNKNOWN;

  /** Index of an acronym in parentheses after the name, or -1. */
  int acronym = -1;

  /** The words joined by blanks, without clitics at the end. */
  final String text;

  Name(int from, int to, String text) {
    this.from = from;
    this.to = to;
    this.titleFrom = from;
    this.text = text;
  }

  int length() {
    return to - from;
  }

  String lastWord() {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  String firstWord() {
    int blank = text.indexOf(' ');
    return blank < 0 ? text : text.substring(0, blank);
  }

  boolean isSingle() {
    return text.indexOf(' ') < 0;
  }

  @Override
  public String toString() {
    return text + ":" + kind;
  }
}
