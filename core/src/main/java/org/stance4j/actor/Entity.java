package org.stance4j.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stance4j.actor.Lexicon.Gender;
import org.stance4j.text.Span;

/** Somebody of a document, while mentions are being joined. */
final class Entity {

  /** A mention by word indices. */
  record Reference(int from, int to, MentionKind kind, int sentence) {}

  /**
   * A statement or act before it becomes an attribution.
   *
   * @param weak whether it only shows in passing: in somebody else's words, or an act in a
   *     subordinate clause
   */
  record Deed(Span span, Attribution.Kind kind, Reference reference, boolean weak) {}

  ActorType type;
  Gender gender = Gender.UNKNOWN;
  boolean plural;

  /** Whether the type rests on evidence. */
  boolean sure;

  /** Whether its name does not tell what it is. */
  boolean open;

  /** Whether it has a proper name. */
  boolean named;

  /** Whether a definite description named it first. */
  boolean definite;

  /** Whether it is a country. */
  boolean country;

  final List<Reference> references = new ArrayList<>();
  private final Map<Long, Reference> byWords = new HashMap<>();
  final List<Deed> deeds = new ArrayList<>();

  /** Names with the number of their occurrences, as in the text. */
  final Map<String, Integer> names = new LinkedHashMap<>();

  /** Other surface forms. */
  final Set<String> otherForms = new LinkedHashSet<>();

  /** Nouns that describe it, in lower case and in the singular. */
  final Set<String> descriptors = new HashSet<>();

  /** Offices with what specifies them: "home secretary". */
  final Set<String> offices = new HashSet<>();

  int lastSentence = -1;
  int lastWord = -1;
  int lastSubjectSentence = -1;
  int lastFreeSentence = -1;

  Entity(ActorType type) {
    this.type = type;
  }

  Reference add(int from, int to, MentionKind kind, int sentence) {
    return byWords.computeIfAbsent(
        ((long) from << 32) | to,
        k -> {
          Reference reference = new Reference(from, to, kind, sentence);
          references.add(reference);
          return reference;
        });
  }

  void addName(String name) {
    names.merge(name, 1, Integer::sum);
    named = true;
  }

  void addForm(String form) {
    if (!names.containsKey(form)) {
      otherForms.add(form);
    }
  }

  @Override
  public String toString() {
    return type + " " + names.keySet() + otherForms;
  }
}
