package org.stance4j.actor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Finds descriptions that stand beside the name of whom they describe. */
final class Appositions {

  private final Context context;
  private final Words words;
  private final Lexicon lexicon;
  private final Map<Name, Entity> entityOf;
  private final Map<Phrase, Phrase> appositionOf = new IdentityHashMap<>();
  private final Map<Phrase, List<Phrase>> appositionsTo = new IdentityHashMap<>();

  Appositions(Context context, Map<Name, Entity> entityOf) {
    this.context = context;
    this.words = context.words;
    this.lexicon = context.lexicon;
    this.entityOf = entityOf;
    find();
  }

  /** The phrase with the name of whom a phrase describes, or null. */
  Phrase namedBeside(Phrase description) {
    return appositionOf.get(description);
  }

  /** The descriptions beside a name. */
  List<Phrase> descriptionsOf(Phrase named) {
    return appositionsTo.getOrDefault(named, List.of());
  }

  private void put(Phrase description, Phrase named) {
    appositionOf.put(description, named);
    appositionsTo.computeIfAbsent(named, k -> new ArrayList<>()).add(description);
  }

  private void find() {
    for (Phrase phrase : context.phrases) {
      if (phrase.kind != Phrase.Kind.NAME && phrase.kind != Phrase.Kind.COMMON
          || words.isHeadline(phrase.sentence)) {
        continue;
      }
      Phrase next = context.appositionAfter(phrase);
      if (next == null || appositionOf.containsKey(phrase)) {
        continue;
      }
      boolean closed = isClosed(next);
      if (phrase.kind == Phrase.Kind.NAME
          && next.kind == Phrase.Kind.COMMON
          && describes(next, phrase)) {
        put(next, phrase);
      } else if (phrase.kind == Phrase.Kind.COMMON
          && next.kind == Phrase.Kind.NAME
          && closed
          && (phrase.isDefinite() || !phrase.determiner.isEmpty())
          && !phrase.plural
          && next.from == next.name.titleFrom
          && lexicon.isRole(words.get(phrase.head).lower)
          && next.name.kind != Name.Kind.COUNTRY
          && next.name.kind != Name.Kind.PLACE
          && directly(phrase, next)) {
        put(phrase, next);
      }
    }
  }

  /** Whether only a comma, or what prepositions attach, stands between the two. */
  private boolean directly(Phrase phrase, Phrase next) {
    Word between = words.at(phrase.to, phrase.sentence);
    return next.from == phrase.to + 1
        || between != null
            && between.tag.equals("ADP")
            && (phrase.determiner.equals("the") || phrase.possessor != null);
  }

  private boolean isClosed(Phrase phrase) {
    Word after = words.at(phrase.to, phrase.sentence);
    if (after != null && after.tag.equals("ADP") && context.phraseAt(phrase.to + 1) != null) {
      after = words.at(context.phraseAt(phrase.to + 1).to, phrase.sentence);
    }
    return after == null || after.isPunctuation() || after.isRelativePronoun();
  }

  /** Whether a common phrase after a comma says what the one before is. */
  private boolean describes(Phrase phrase, Phrase named) {
    String head = words.get(phrase.head).lower;
    boolean role = lexicon.isRole(head) || lexicon.isBody(head);
    Word after = words.at(phrase.to, phrase.sentence);
    boolean closed =
        after != null && after.isRelativePronoun()
            || isClosed(phrase) && (!phrase.determiner.equals("the") || lexicon.isRole(head));
    if (!role
        || phrase.plural
        || context.isAgent(phrase)
            && !closed
            && !context.predicatesOf(phrase).stream().allMatch(p -> p.relative)) {
      return false;
    }
    Entity entity = entityOf.get(named.name);
    if (entity == null || entity.country) {
      return false;
    }
    boolean personal = lexicon.isRole(head) && !lexicon.isBody(head);
    if (personal && entity.type == ActorType.ORGANIZATION && entity.sure
        || !lexicon.isRole(head) && entity.type == ActorType.PERSON) {
      return false;
    }
    return after == null || !after.is("and") && !after.isTag("VERB", "AUX");
  }
}
