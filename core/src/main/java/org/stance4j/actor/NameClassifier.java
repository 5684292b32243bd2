package org.stance4j.actor;

import java.util.Set;
import org.stance4j.actor.Lexicon.Gender;
import org.stance4j.actor.Name.Kind;

/** Tells from its words, and the title before it, what a name may name. */
final class NameClassifier {

  private final Words words;
  private final Lexicon lexicon;

  NameClassifier(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  void classify(Name name) {
    String text = name.text;
    String last = words.get(name.to - 1).text;
    if (lexicon.countryByName.containsKey(text)) {
      name.kind = Kind.COUNTRY;
      name.sure = true;
    } else if (lexicon.countryByPeople.containsKey(text)) {
      name.kind = Kind.PEOPLE;
      name.sure = true;
    } else if (lexicon.roles.containsKey(Lexicon.lower(text)) && lexicon.fullName.containsKey(text)
        || text.equals("Liberal Democrat")) {
      name.kind = isOneOf(name) ? Kind.ROLE : Kind.ORGANIZATION;
      name.sure = true;
    } else if (lexicon.fullName.containsKey(text)) {
      name.kind = Kind.ORGANIZATION;
      name.sure = true;
    } else if (lexicon.groupNouns.contains(Lexicon.lower(text)) && name.length() == 1
        || text.indexOf('-') > 0
            && lexicon.countryByPeople.containsKey(text.substring(text.lastIndexOf('-') + 1))) {
      name.kind = Kind.PEOPLE;
    } else if (lexicon.places.contains(text)) {
      name.kind = Kind.PLACE;
      name.sure = true;
    } else if (name.length() > 1
        && lexicon.givenNames.containsKey(name.firstWord())
        && !lexicon.orgWords.contains(last)
        && !hasConnector(name)) {
      name.kind = Kind.PERSON;
      name.gender = lexicon.givenNames.get(name.firstWord());
    } else if (name.length() > 1 && lexicon.orgWords.contains(last) || hasBodyInside(name)) {
      name.kind = Kind.ORGANIZATION;
      name.sure = true;
    } else if (lexicon.thingWords.contains(last)
        && !(name.length() == 1 && name.text.length() < 3)) {
      name.kind = Kind.THING;
    } else if (name.length() == 1 && words.get(name.from).isAllCapitals()) {
      name.kind = Kind.ORGANIZATION;
    } else if (lexicon.countryBySeat.containsKey(text)) {
      name.kind = Kind.PLACE;
    }
  }

  private boolean hasConnector(Name name) {
    for (int i = name.from; i < name.to; i++) {
      if (!words.get(i).name && !NameFinder.PARTICLES.contains(words.get(i).lower)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasBodyInside(Name name) {
    for (int i = name.from; i + 1 < name.to; i++) {
      String text = words.get(i).text;
      Word next = words.get(i + 1);
      if (!next.name
          && (lexicon.orgWords.contains(text) || NameFinder.BODY_BEFORE_OF.contains(text))
          && NameFinder.OF.contains(next.lower)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word such as "Democrat" means one member of the party here. */
  private boolean isOneOf(Name name) {
    int s = words.get(name.from).sentence;
    Word after = words.at(name.to, s);
    if (after != null && (after.isTag("NOUN", "PROPN") || after.isClitic())) {
      return false;
    }
    for (int i = name.from - 1; i >= Math.max(words.start(s), name.from - 4); i--) {
      Word before = words.get(i);
      if (Set.of("a", "an", "one", "the", "another", "every", "each", "any", "no")
          .contains(before.lower)) {
        return true;
      }
      if (!before.isTag("ADJ", "NOUN", "NUM")) {
        return false;
      }
    }
    return false;
  }

  void readTitle(Name name) {
    for (int i = name.titleFrom; i < name.from; i++) {
      String lower = Words.strip(words.get(i).lower);
      Gender gender =
          lexicon.titles.getOrDefault(lower, lexicon.roles.getOrDefault(lower, Gender.UNKNOWN));
      if (gender != Gender.UNKNOWN) {
        name.gender = gender;
      }
    }
    name.kind = Kind.PERSON;
    name.sure = true;
  }
}
