package org.stance4j.actor;

import java.util.Set;

/** Knows which nouns can mean which organisations: "the party" is a party, "the firm" no court. */
final class Bodies {

  private final Cast cast;
  private final Lexicon lexicon;

  Bodies(Cast cast, Lexicon lexicon) {
    this.cast = cast;
    this.lexicon = lexicon;
  }

  Entity recentBody(int sentence, String noun) {
    Entity best = null;
    int bestScore = Integer.MIN_VALUE;
    for (Entity entity : cast.recent()) {
      if (entity.type != ActorType.ORGANIZATION
          || entity.plural
          || sentence - entity.lastSentence > PronounResolver.MEMORY) {
        continue;
      }
      boolean match =
          !noun.isEmpty() && (entity.descriptors.contains(noun) || hasWord(entity, noun));
      if (!noun.isEmpty() && !match && (entity.country || !compatibleName(entity, noun))) {
        continue;
      }
      int score =
          (match ? 30 : 0)
              - 10 * (sentence - entity.lastSentence)
              + (entity.lastSubjectSentence == entity.lastSentence ? 6 : 0);
      if (score > bestScore) {
        bestScore = score;
        best = entity;
      }
    }
    return best;
  }

  static boolean compatible(String descriptor, String head) {
    Set<String> firms =
        Set.of(
            "company",
            "firm",
            "group",
            "giant",
            "business",
            "corporation",
            "organisation",
            "organization",
            "body");
    return descriptor.equals(head)
        || firms.contains(head)
        || firms.contains(descriptor)
            && !Set.of("party", "court", "union", "council", "committee", "commission")
                .contains(head);
  }

  /** A name that says what it is, "Harbour Commission", is not "the bank". */
  boolean compatibleName(Entity entity, String head) {
    for (String name : entity.names.keySet()) {
      String last = Lexicon.lower(name.substring(name.lastIndexOf(' ') + 1));
      if (lexicon.isBody(last) && !compatible(last, head)) {
        return false;
      }
    }
    return head.equals("party") == isParty(entity);
  }

  /** Whether a body is a political party. */
  boolean isParty(Entity entity) {
    for (String name : entity.names.keySet()) {
      String full = lexicon.fullName.getOrDefault(name, name);
      if (full.endsWith("Party") || full.startsWith("Party ") || full.endsWith("Democrats")) {
        return true;
      }
    }
    return entity.descriptors.contains("party");
  }

  static boolean hasWord(Entity entity, String head) {
    for (String name : entity.names.keySet()) {
      for (String word : name.split(" ")) {
        if (Lexicon.lower(word).equals(head)) {
          return true;
        }
      }
    }
    return false;
  }
}
