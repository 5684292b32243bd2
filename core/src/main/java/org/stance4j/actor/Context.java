package org.stance4j.actor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What the rules found out about a document, indexed by word. */
final class Context {

  final Words words;
  final Lexicon lexicon;
  final List<Name> names;
  final List<Phrase> phrases;
  final List<Predicate> predicates;
  private final Phrase[] phraseAt;
  private final Map<Phrase, List<Predicate>> predicatesOf = new IdentityHashMap<>();
  private final List<List<Predicate>> predicatesIn = new ArrayList<>();

  Context(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    names = NameFinder.find(words, lexicon);
    phrases = PhraseFinder.find(words, lexicon, names);
    predicates = PredicateFinder.find(words, lexicon, phrases);
    phraseAt = new Phrase[words.all.size()];
    for (Phrase phrase : phrases) {
      for (int i = phrase.quantityFrom; i < phrase.to; i++) {
        phraseAt[i] = phrase;
      }
    }
    for (int s = 0; s < words.sentences(); s++) {
      predicatesIn.add(new ArrayList<>());
    }
    for (Predicate predicate : predicates) {
      predicatesIn.get(predicate.sentence).add(predicate);
      for (Phrase agent : predicate.agents) {
        predicatesOf.computeIfAbsent(agent, k -> new ArrayList<>()).add(predicate);
      }
    }
  }

  /** The phrase a word belongs to, or null. */
  Phrase phraseAt(int word) {
    return word >= 0 && word < phraseAt.length ? phraseAt[word] : null;
  }

  /** What a phrase is the agent of. */
  List<Predicate> predicatesOf(Phrase phrase) {
    return predicatesOf.getOrDefault(phrase, List.of());
  }

  List<Predicate> predicatesIn(int sentence) {
    return predicatesIn.get(sentence);
  }

  boolean isReporter(Phrase phrase) {
    return predicatesOf(phrase).stream().anyMatch(Predicate::isReport);
  }

  boolean isSpeaker(Phrase phrase) {
    return predicatesOf(phrase).stream().anyMatch(p -> p.verbClass == Lexicon.VerbClass.SPEECH);
  }

  boolean isAgent(Phrase phrase) {
    return predicatesOf(phrase).stream().anyMatch(p -> p.verbClass != Lexicon.VerbClass.IDLE);
  }

  /** A phrase that describes another one beside it, ", a lawyer,", or null. */
  Phrase appositionAfter(Phrase phrase) {
    int s = phrase.sentence;
    int i = phrase.to;
    Word comma = words.at(i, s);
    if (comma != null && comma.is("(")) {
      while (words.at(i, s) != null && !words.get(i).is(")")) {
        i++;
      }
      i++;
      comma = words.at(i, s);
    }
    // "Mara Lind of the harbour board, ..." and "Senator Lind of Ohio, ..."
    for (int step = 0;
        step < 3
            && comma != null
            && comma.tag.equals("ADP")
            && phraseAt(i + 1) != null
            && phraseAt(i + 1).sentence == s;
        step++) {
      i = phraseAt(i + 1).to;
      comma = words.at(i, s);
      if (comma != null
          && comma.is("and")
          && phraseAt(i + 1) != null
          && phraseAt(i + 1).sentence == s) {
        Word after = words.at(phraseAt(i + 1).to, s);
        if (after != null && after.is(",")) {
          i = phraseAt(i + 1).to;
          comma = after;
        }
      }
    }
    if (comma == null
        || !(comma.is(",") || comma.is("-") || comma.is("–") || comma.is("—"))
        || words.at(i + 1, s) == null) {
      return null;
    }
    Phrase next = phraseAt(i + 1);
    if (next == null
        || next.quantityFrom != i + 1
        || next.kind == Phrase.Kind.TIME
        || next.kind == Phrase.Kind.PRONOUN) {
      return null;
    }
    return next;
  }

  /** The name a word belongs to, or null. */
  Name nameAt(int word) {
    int low = 0;
    int high = names.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Name name = names.get(middle);
      if (name.to <= word) {
        low = middle + 1;
      } else if (name.from > word) {
        high = middle - 1;
      } else {
        return name;
      }
    }
    return null;
  }
}
