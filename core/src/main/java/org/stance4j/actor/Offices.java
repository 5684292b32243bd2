package org.stance4j.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells offices apart: what somebody is, and what specifies it, as in "home secretary". */
final class Offices {

  /** What turns an office into another one. */
  private static final Set<String> RANKS =
      Set.of("deputy", "shadow", "vice", "assistant", "junior", "under", "acting", "co-chairman");

  private final Words words;
  private final Lexicon lexicon;

  Offices(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  static String longTitle(String lower) {
    return switch (lower) {
      case "sen", "sens", "senators" -> "senator";
      case "rep", "reps" -> "representative";
      case "gov" -> "governor";
      case "gen" -> "general";
      case "prof" -> "professor";
      case "dr" -> "doctor";
      default -> lower;
    };
  }

  /** The words of an office that tell it from others: no peoples, articles or names. */
  String of(int from, int head) {
    StringBuilder office = new StringBuilder();
    for (int i = from; i <= head; i++) {
      Word word = words.get(i);
      boolean specific =
          word.isTag("NOUN", "PROPN", "ADJ")
              && !word.isClitic()
              && !word.is("former")
              && !word.is("then")
              && !word.is("current")
              && !word.is("new");
      boolean people =
          lexicon.countryByPeople.containsKey(word.text)
              || lexicon.countryByName.containsKey(word.text)
              || lexicon.fullName.containsKey(word.text);
      if (i == head || specific && !people) {
        office
            .append(office.isEmpty() ? "" : " ")
            .append(i == head ? longTitle(Words.strip(word.lower)) : word.lower);
      }
      if (word.isClitic()) {
        office.setLength(0);
      }
    }
    return office.toString();
  }

  /** Whether somebody who holds certain offices can be meant by a description. */
  static boolean holds(Entity entity, String described, String head) {
    if (described.equals(head)) {
      return true;
    }
    boolean known = false;
    for (String office : entity.offices) {
      if (office.equals(head)) {
        return true;
      }
      if (office.endsWith(head)) {
        known = true;
        if (lacksNoRank(office, described) && words(office).containsAll(words(described))) {
          return true;
        }
      }
    }
    return !known;
  }

  /** "the prime minister" is no deputy prime minister. */
  private static boolean lacksNoRank(String office, String described) {
    for (String word : words(office)) {
      if (RANKS.contains(word) && !words(described).contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> words(String office) {
    return new HashSet<>(List.of(office.split(" ")));
  }
}
