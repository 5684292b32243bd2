package org.stance4j.actor;

import java.util.Set;
import org.stance4j.actor.Entity.Reference;
import org.stance4j.actor.Lexicon.Gender;

/**
 * Enters names as mentions of whom they name, with what titles and descriptions beside them tell.
 */
final class NameResolver {

  private static final Set<String> HONORIFICS =
      Set.of(
          "lord",
          "lady",
          "sir",
          "dame",
          "baroness",
          "baron",
          "mr",
          "mrs",
          "ms",
          "dr",
          "viscount",
          "earl");

  private final Context context;
  private final Words words;
  private final Lexicon lexicon;
  private final Cast cast;
  private final Appositions appositions;
  private final Offices offices;

  NameResolver(Context context, Cast cast, Appositions appositions, Offices offices) {
    this.context = context;
    this.words = context.words;
    this.lexicon = context.lexicon;
    this.cast = cast;
    this.appositions = appositions;
    this.offices = offices;
  }

  void addName(Name name) {
    Entity entity = cast.of(name);
    if (entity == null) {
      return;
    }
    int s = words.get(name.from).sentence;
    if (words.isHeadline(s)) {
      if (entity.references.isEmpty() && !hasBodyMention(name, entity)) {
        return;
      }
      entity.add(name.from, name.to, MentionKind.NAME, s);
      return;
    }
    for (int i = entity.references.size() - 1; i >= 0; i--) {
      Reference reference = entity.references.get(i);
      if (reference.sentence() < s) {
        break;
      }
      if (reference.from() <= name.from && reference.to() >= name.to) {
        return;
      }
    }
    entity.add(name.titleFrom, name.to, MentionKind.NAME, s);
    noteName(name, entity);
    cast.note(entity);
    Phrase phrase = context.phraseAt(name.from);
    if (phrase == null || phrase.name == name || phrase.possessor == name) {
      cast.touch(entity, s, name.from, false);
    }
  }

  private boolean hasBodyMention(Name name, Entity entity) {
    for (Name other : context.names) {
      if (cast.of(other) == entity && !words.isHeadline(words.get(other.from).sentence)) {
        return true;
      }
    }
    return false;
  }

  private void noteName(Name name, Entity entity) {
    if (words.isHeadline(words.get(name.from).sentence)) {
      return;
    }
    entity.addName(name.text);
    if (name.titleFrom < name.from) {
      entity.addForm(words.text(name.titleFrom, name.to));
      if (name.titleFrom < name.from - 1 && HONORIFICS.contains(words.get(name.from - 1).lower)) {
        entity.addForm(words.text(name.from - 1, name.to));
      }
      for (int i = name.titleFrom; i < name.from; i++) {
        String lower = Words.strip(words.get(i).lower);
        if (lexicon.isRole(lower)) {
          entity.descriptors.add(Offices.longTitle(lower));
          entity.offices.add(offices.of(name.titleFrom, i));
        }
      }
    }
    if (name.acronym >= 0) {
      entity.addName(words.get(name.acronym).text);
    }
  }

  void resolveName(Phrase phrase) {
    Name name = phrase.name;
    Entity entity = cast.of(name);
    int s = phrase.sentence;
    if (words.isHeadline(s)) {
      return;
    }
    if (entity == null) {
      entity = nameless(phrase);
      if (entity == null) {
        return;
      }
    }
    if (name.kind == Name.Kind.PEOPLE || name.kind == Name.Kind.PLACE) {
      entity.addForm(words.text(phrase.from, phrase.to));
    }
    boolean capitalTitle = name.titleFrom < name.from;
    Reference reference =
        entity.add(capitalTitle ? name.titleFrom : name.from, name.to, MentionKind.NAME, s);
    if (cast.of(name) != null) {
      noteName(name, entity);
    }
    if (phrase.from < name.titleFrom && words.get(phrase.from).index < name.titleFrom) {
      int from =
          phrase.determiner.isEmpty() && phrase.possessivePronoun < 0
              ? phrase.from
              : phrase.from + 1;
      boolean described =
          lexicon.isRole(words.get(name.titleFrom - 1).lower)
              || lexicon.isBody(words.get(name.titleFrom - 1).lower);
      if (from < name.titleFrom && phrase.possessor == null && described) {
        entity.addForm(words.text(from, name.to));
      }
      for (int i = from; i < name.titleFrom; i++) {
        String lower = words.get(i).lower;
        if (lexicon.isRole(lower) || lexicon.isBody(lower)) {
          entity.descriptors.add(lower);
          entity.offices.add(offices.of(phrase.from, i));
        }
      }
      String last = words.get(name.titleFrom - 1).lower;
      if (entity.type == ActorType.ORGANIZATION
          && !entity.sure
          && lexicon.isRole(last)
          && !lexicon.isBody(last)
          && !lexicon.looseRoles.contains(last)) {
        entity.type = ActorType.PERSON;
      }
    }
    cast.bind(phrase, entity, reference);
    describe(phrase, entity);
  }

  /** Countries by their people or seat, and places that speak. */
  private Entity nameless(Phrase phrase) {
    Name name = phrase.name;
    boolean reporter = context.isReporter(phrase);
    if (name.kind == Name.Kind.PEOPLE) {
      String country = lexicon.countryByPeople.get(name.text);
      boolean people = name.text.endsWith("s") && !name.text.equals("Swiss");
      if (people) {
        return context.isAgent(phrase) ? cast.describedEntity(name.text, ActorType.GROUP) : null;
      }
      return phrase.determiner.equals("the") ? cast.country(country) : null;
    }
    if (name.kind == Name.Kind.PLACE || name.kind == Name.Kind.UNKNOWN) {
      String country = lexicon.countryBySeat.get(name.text);
      boolean agent = context.isAgent(phrase);
      if (country != null && agent) {
        return cast.country(country);
      }
      if (reporter && phrase.determiner.isEmpty()) {
        return cast.describedEntity(name.text, ActorType.ORGANIZATION);
      }
    }
    return null;
  }

  /** Reads an apposition to a name. */
  private void describe(Phrase phrase, Entity entity) {
    for (Phrase apposition : appositions.descriptionsOf(phrase)) {
      if (apposition.kind == Phrase.Kind.COMMON) {
        String head = words.get(apposition.head).lower;
        entity.descriptors.add(lexicon.singularRole(head));
        entity.offices.add(offices.of(apposition.from, apposition.head));
        Gender gender = lexicon.roles.getOrDefault(head, Gender.UNKNOWN);
        if (entity.gender == Gender.UNKNOWN) {
          entity.gender = gender;
        }
      }
    }
  }
}
