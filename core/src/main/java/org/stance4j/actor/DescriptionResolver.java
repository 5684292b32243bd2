package org.stance4j.actor;

import java.util.LinkedHashSet;
import java.util.Set;
import org.stance4j.actor.Entity.Reference;
import org.stance4j.actor.Lexicon.Gender;

/** Resolves descriptions: "the union", "a Labour spokesman", "his lawyer", "residents". */
final class DescriptionResolver {

  static final Set<String> SPOKESPEOPLE =
      Set.of("spokesman", "spokeswoman", "spokesperson", "spokespeople", "spokesmen");
  private static final Set<String> VOICES =
      Set.of("board", "management", "leadership", "headquarters", "directors");
  private static final Set<String> RULERS = Set.of("government", "authorities", "administration");

  private final Context context;
  private final Words words;
  private final Lexicon lexicon;
  private final Cast cast;
  private final Appositions appositions;
  private final Offices offices;
  private final Bodies bodies;
  private final PronounResolver pronouns;
  private Entity lastSpokesperson;

  DescriptionResolver(
      Context context,
      Cast cast,
      Appositions appositions,
      Offices offices,
      Bodies bodies,
      PronounResolver pronouns) {
    this.context = context;
    this.words = context.words;
    this.lexicon = context.lexicon;
    this.cast = cast;
    this.appositions = appositions;
    this.offices = offices;
    this.bodies = bodies;
    this.pronouns = pronouns;
  }

  void resolveCommon(Phrase phrase) {
    int s = phrase.sentence;
    if (words.isHeadline(s)) {
      return;
    }
    Phrase named = appositions.namedBeside(phrase);
    if (named != null && named.name != null && cast.of(named.name) != null) {
      Entity entity = cast.of(named.name);
      if (named.from > phrase.from) {
        String head = words.get(phrase.head).lower;
        entity.descriptors.add(head);
        entity.offices.add(offices.of(phrase.from, phrase.head));
        if (entity.gender == Gender.UNKNOWN) {
          entity.gender = lexicon.roles.getOrDefault(head, Gender.UNKNOWN);
        }
        if (entity.type == ActorType.ORGANIZATION && !entity.sure) {
          entity.type = ActorType.PERSON;
        }
      }
      entity.addForm(words.text(phrase.from, phrase.to));
      cast.bind(phrase, entity, entity.add(phrase.from, phrase.to, MentionKind.DESCRIPTION, s));
      return;
    }
    Word headWord = words.get(phrase.head);
    String head = headWord.lower;
    if (lexicon.expressionNouns.contains(head)) {
      bindOwner(phrase);
      return;
    }
    boolean age = head.endsWith("-old");
    if (!(lexicon.isSomebody(head) || age)) {
      boolean speaks =
          context.predicatesOf(phrase).stream()
              .anyMatch(p -> lexicon.isSureSpeech(words.get(p.verb).lower));
      if (!speaks || !phrase.plural || lexicon.muteNouns.contains(head)) {
        return;
      }
    }
    Entity entity = resolveDescription(phrase, head, age);
    if (entity == null) {
      return;
    }
    String form = words.text(phrase.from, phrase.to);
    entity.addForm(form);
    if (entity.named
        && entity.type == ActorType.PERSON
        && phrase.isDefinite()
        && lexicon.isRole(head)) {
      entity.descriptors.add(head);
      entity.offices.add(offices.of(phrase.from, phrase.head));
    }
    if (!phrase.determiner.isEmpty() && phrase.from < phrase.head && phrase.plural) {
      entity.addForm(words.text(phrase.from + 1, phrase.to));
    }
    Reference reference = entity.add(phrase.from, phrase.to, MentionKind.DESCRIPTION, s);
    if (!entity.named) {
      if (phrase.quantityFrom < phrase.from) {
        entity.addForm(words.text(phrase.quantityFrom, phrase.to));
      }
      if (phrase.attachedTo > phrase.to) {
        entity.addForm(words.text(phrase.from, phrase.attachedTo));
      }
    }
    cast.bind(phrase, entity, reference);
  }

  /** "a party statement said": whoever made it is the holder. */
  private void bindOwner(Phrase phrase) {
    if (!context.isReporter(phrase)) {
      return;
    }
    Entity owner = modifierEntity(phrase);
    if (owner == null) {
      owner = attachedEntity(phrase, Set.of("from", "by", "of"));
    }
    if (owner != null) {
      cast.bind(
          phrase,
          owner,
          owner.add(phrase.from, phrase.to, MentionKind.DESCRIPTION, phrase.sentence));
    }
  }

  private Entity resolveDescription(Phrase phrase, String head, boolean age) {
    if (SPOKESPEOPLE.contains(head)) {
      Entity body = spokenFor(phrase);
      if (body != null) {
        lastSpokesperson = body;
        return body;
      }
    }
    if (VOICES.contains(head) || RULERS.contains(head)) {
      Entity body = modifierEntity(phrase);
      if (body != null
          && body.type == ActorType.ORGANIZATION
          && (!RULERS.contains(head) || body.country)) {
        if (body.country) {
          body.descriptors.add(head);
        }
        return body;
      }
      String country = RULERS.contains(head) ? modifierCountry(phrase) : null;
      if (country != null) {
        Entity rulers = cast.country(country);
        rulers.descriptors.add(head);
        return rulers;
      }
    }
    if (head.equals("party")) {
      Entity party = modifierEntity(phrase);
      if (party != null && bodies.isParty(party)) {
        return party;
      }
    }
    boolean body = lexicon.isBody(head);
    boolean role = lexicon.isRole(head);
    if (phrase.isDefinite() && !phrase.plural && phrase.possessivePronoun < 0) {
      Entity known = byDescriptor(phrase, head, body, role, age);
      if (known != null) {
        return known;
      }
    }
    if (age) {
      return null;
    }
    boolean generic =
        phrase.from == phrase.head
            || phrase.from + 1 == phrase.head && !phrase.determiner.isEmpty();
    if (!context.isAgent(phrase)) {
      return cast.described(key(phrase));
    }
    if (generic && !phrase.plural && !phrase.isDefinite() && !context.isReporter(phrase)) {
      return null;
    }
    ActorType type =
        phrase.plural ? ActorType.GROUP : body && !role ? ActorType.ORGANIZATION : ActorType.PERSON;
    if (lexicon.isGroup(head) && !role) {
      type = body && !phrase.plural ? ActorType.ORGANIZATION : ActorType.GROUP;
    }
    boolean indefinite =
        phrase.determiner.equals("a")
            || phrase.determiner.equals("an")
            || phrase.determiner.equals("another")
            || phrase.determiner.equals("one");
    Entity entity =
        indefinite && type == ActorType.PERSON
            ? new Entity(type)
            : cast.describedEntity(key(phrase), type);
    cast.describe(key(phrase), entity);
    entity.plural = phrase.plural;
    entity.gender = lexicon.roles.getOrDefault(head, Gender.UNKNOWN);
    entity.descriptors.add(lexicon.singularRole(head));
    entity.offices.add(offices.of(phrase.from, phrase.head));
    entity.definite = phrase.isDefinite();
    return entity;
  }

  /** Somebody known whom a definite description fits. */
  private Entity byDescriptor(Phrase phrase, String head, boolean body, boolean role, boolean age) {
    Entity best = null;
    int bestScore = Integer.MIN_VALUE;
    Set<String> modifiers = modifiers(phrase);
    boolean plain = modifiers.isEmpty();
    for (Entity entity : cast.recent()) {
      if (entity.plural) {
        continue;
      }
      int distance = phrase.sentence - entity.lastSentence;
      boolean person = entity.type == ActorType.PERSON;
      boolean organization =
          entity.type == ActorType.ORGANIZATION
              && (!entity.country || RULERS.contains(head) && entity.descriptors.contains(head));
      boolean fits = false;
      int bonus = 0;
      if (age) {
        fits = person && distance <= 2;
      } else if (role && person && entity.descriptors.contains(head)) {
        fits =
            plain
                || (entity.named
                    ? Offices.holds(entity, offices.of(phrase.from, phrase.head), head)
                    : sharesForm(entity, phrase)
                        || entity.offices.contains(offices.of(phrase.from, phrase.head)));
        bonus = 40;
      } else if (body
          && organization
          && (entity.descriptors.contains(head) || Bodies.hasWord(entity, head))) {
        fits = plain || modifiersFit(modifiers, entity);
        bonus = Bodies.hasWord(entity, head) ? 45 : 40;
      } else if (role
          && person
          && entity.named
          && lexicon.genericPersons.contains(head)
          && distance <= 2) {
        Gender gender = lexicon.roles.getOrDefault(head, Gender.UNKNOWN);
        fits =
            gender.fits(entity.gender)
                && entity.descriptors.isEmpty()
                && !isSubjectIn(entity, phrase.sentence);
      } else if (role
          && person
          && entity.named
          && phrase.determiner.equals("the")
          && distance <= 2
          && entity.lastSubjectSentence >= phrase.sentence - 2
          && !lexicon.isBody(head)
          && !lexicon.looseRoles.contains(head)) {
        fits =
            lexicon.roles.getOrDefault(head, Gender.UNKNOWN).fits(entity.gender)
                && entity.descriptors.isEmpty()
                && !isSubjectIn(entity, phrase.sentence);
      } else if (body
          && !role
          && organization
          && entity.named
          && (entity.sure || entity.lastSubjectSentence >= 0)
          && lexicon.genericBodies.contains(head)
          && distance <= 2
          && (plain || modifiers.size() == 1 && onlyPeople(phrase))) {
        fits =
            entity.descriptors.stream()
                    .noneMatch(d -> lexicon.isBody(d) && !Bodies.compatible(d, head))
                && bodies.compatibleName(entity, head);
      }
      if (!fits) {
        continue;
      }
      int score =
          bonus
              - 10 * Math.min(distance, 12)
              + (entity.lastSubjectSentence == entity.lastSentence ? 6 : 0);
      if (bonus > 0 && entity.offices.contains(offices.of(phrase.from, phrase.head))) {
        score += 30;
      }
      if (score > bestScore) {
        bestScore = score;
        best = entity;
      }
    }
    return best;
  }

  private String key(Phrase phrase) {
    int from = phrase.from;
    if (!phrase.determiner.isEmpty() || phrase.possessivePronoun >= 0) {
      from++;
    }
    while (from < phrase.head && words.get(from).tag.equals("NUM")) {
      from++;
    }
    return Names.normal(words.text(Math.min(from, phrase.head), phrase.to));
  }

  /** Whom "a Labour spokesman" or "a spokesman for the bank" speaks for. */
  private Entity spokenFor(Phrase phrase) {
    Entity body = modifierEntity(phrase);
    if (body == null) {
      body = attachedEntity(phrase, Set.of("for", "of", "from", "at"));
    }
    if (body != null) {
      return body.type == ActorType.PERSON ? null : body;
    }
    if (phrase.possessivePronoun >= 0) {
      Entity owner =
          pronouns.antecedent(
              phrase.possessivePronoun, phrase.sentence, words.get(phrase.possessivePronoun).lower);
      return owner != null && owner.type == ActorType.ORGANIZATION ? owner : null;
    }
    if (phrase.determiner.equals("the")) {
      return lastSpokesperson;
    }
    int modifiers = phrase.head - phrase.from - (phrase.determiner.isEmpty() ? 0 : 1);
    if (modifiers > 1) {
      return null;
    }
    String noun = modifiers == 1 ? words.get(phrase.head - 1).lower : "";
    if (!noun.isEmpty() && !lexicon.genericBodies.contains(noun)) {
      return noun.equals("government")
          ? cast.describedEntity("government", ActorType.ORGANIZATION)
          : null;
    }
    return bodies.recentBody(phrase.sentence, noun);
  }

  /** The entity of the name before the head: of a modifier or possessor. */
  private Entity modifierEntity(Phrase phrase) {
    Entity found = null;
    for (int i = phrase.from; i < phrase.head; i++) {
      Name name = context.nameAt(i);
      if (name != null && cast.of(name) != null) {
        found = cast.of(name);
        i = name.to - 1;
      }
    }
    if (found == null) {
      for (int i = phrase.from; i + 1 < phrase.head; i++) {
        Word word = words.get(i);
        if (words.get(i + 1).isClitic() && lexicon.isBody(word.lower)) {
          return bodies.recentBody(phrase.sentence, word.lower);
        }
      }
    }
    return found;
  }

  private String modifierCountry(Phrase phrase) {
    for (int i = phrase.from; i < phrase.head; i++) {
      Name name = context.nameAt(i);
      if (name != null && lexicon.countryByPeople.containsKey(name.text)) {
        return lexicon.countryByPeople.get(name.text);
      }
    }
    return null;
  }

  private Entity attachedEntity(Phrase phrase, Set<String> prepositions) {
    Word preposition = words.at(phrase.to, phrase.sentence);
    if (preposition == null || !prepositions.contains(preposition.lower)) {
      return null;
    }
    Phrase attached = context.phraseAt(phrase.to + 1);
    if (attached == null || attached.sentence != phrase.sentence) {
      return null;
    }
    if (attached.kind == Phrase.Kind.NAME) {
      return cast.of(attached.name);
    }
    String head = words.get(attached.head).lower;
    if (attached.kind != Phrase.Kind.COMMON || !lexicon.isBody(head)) {
      return null;
    }
    Entity known = byDescriptor(attached, head, true, false, false);
    if (known != null) {
      return known;
    }
    Entity entity = cast.describedEntity(key(attached), ActorType.ORGANIZATION);
    entity.descriptors.add(head);
    entity.addForm(words.text(attached.from, attached.to));
    if (attached.attachedTo > attached.to) {
      entity.addForm(words.text(attached.from, attached.attachedTo));
    }
    return entity;
  }

  private boolean onlyPeople(Phrase phrase) {
    for (int i = phrase.from; i < phrase.head; i++) {
      Name name = context.nameAt(i);
      if (name != null) {
        return lexicon.countryByPeople.containsKey(name.text)
            || lexicon.countryByName.containsKey(name.text);
      }
    }
    return false;
  }

  private Set<String> modifiers(Phrase phrase) {
    Set<String> modifiers = new LinkedHashSet<>();
    for (int i = phrase.from; i < phrase.head; i++) {
      Word word = words.get(i);
      if (word.isTag("NOUN", "PROPN", "ADJ") && !word.isPossessivePronoun()) {
        modifiers.add(word.lower);
      }
    }
    return modifiers;
  }

  private boolean modifiersFit(Set<String> modifiers, Entity entity) {
    for (String modifier : modifiers) {
      boolean named =
          entity.names.keySet().stream()
              .anyMatch(n -> (" " + Lexicon.lower(n) + " ").contains(" " + modifier + " "));
      boolean described =
          entity.otherForms.stream()
              .anyMatch(n -> (" " + Lexicon.lower(n) + " ").contains(" " + modifier + " "));
      if (!named && !described) {
        return false;
      }
    }
    return true;
  }

  private boolean sharesForm(Entity entity, Phrase phrase) {
    String key = key(phrase);
    return entity.otherForms.stream().anyMatch(f -> Names.normal(f).equals(key))
        || phrase.from + 1 >= phrase.head;
  }

  private boolean isSubjectIn(Entity entity, int sentence) {
    return entity.lastSubjectSentence == sentence;
  }
}
