package org.stance4j.actor;

import java.util.List;

/** A noun phrase: one reference to somebody or something. */
final class Phrase {

  /** What its head is. */
  enum Kind {
    NAME,
    COMMON,
    PRONOUN,
    TIME
  }

  final Kind kind;
  final int sentence;

  /** First word. */
  final int from;

  /** After the last word of the phrase proper, without what is attached by a preposition. */
  final int to;

  /** The word that carries number and meaning. */
  final int head;

  /** The name that is the head, when the phrase is a name. */
  final Name name;

  /** Determiner in lower case, empty when there is none. */
  String determiner = "";

  /** Word index of a possessive pronoun that starts it, or -1. */
  int possessivePronoun = -1;

  /** A name whose possessive starts it, or null. */
  Name possessor;

  boolean plural;

  /** First word of "two of", "hundreds of" before it, else {@link #from}. */
  int quantityFrom;

  /** After a phrase attached by a preposition, else {@link #to}. */
  int attachedTo;

  /** The chain it was resolved to, or null. */
  Entity entity;

  /** The mention of that chain, or null. */
  Entity.Reference reference;

  Phrase(Kind kind, int sentence, int from, int to, int head, Name name) {
    this.kind = kind;
    this.sentence = sentence;
    this.from = from;
    this.to = to;
    this.head = head;
    this.name = name;
    this.quantityFrom = from;
    this.attachedTo = to;
  }

  boolean isDefinite() {
    return determiner.equals("the")
        || determiner.equals("this")
        || determiner.equals("that")
        || determiner.equals("these")
        || determiner.equals("those")
        || possessivePronoun >= 0
        || possessor != null;
  }

  /** Whether it can mean somebody, by its head. */
  boolean isSomebody(Words words, Lexicon lexicon) {
    return switch (kind) {
      case NAME -> name.kind != Name.Kind.THING;
      case PRONOUN -> true;
      case COMMON -> lexicon.isSomebody(words.get(head).lower);
      case TIME -> false;
    };
  }

  /** Adds the phrase that "and" joins to the right of this one. */
  void addJoined(Words words, Phrase[] phraseAt, List<Phrase> phrases) {
    Word and = words.at(to, sentence);
    if (and == null || !and.is("and") || words.at(to + 1, sentence) == null) {
      return;
    }
    Phrase next = phraseAt[to + 1];
    Word after = next == null ? null : words.at(next.to, sentence);
    boolean free = after == null || !after.isTag("VERB", "AUX") || after.lower.endsWith("ing");
    if (next != null && next.kind == kind && free) {
      phrases.add(next);
    }
  }
}
