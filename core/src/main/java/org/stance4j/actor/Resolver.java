package org.stance4j.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stance4j.actor.Entity.Reference;
import org.stance4j.actor.Lexicon.Gender;
import org.stance4j.text.Span;

/**
 * Goes through the phrases of a document in order and resolves each to somebody: names as linked,
 * descriptions by what is known of whom, pronouns by gender, number and how lately and prominently
 * somebody was mentioned.
 */
final class Resolver {

  private static final Set<String> SPOKESPEOPLE =
      Set.of("spokesman", "spokeswoman", "spokesperson", "spokespeople", "spokesmen");
  private static final Set<String> VOICES =
      Set.of("board", "management", "leadership", "headquarters", "directors");
  private static final Set<String> RULERS = Set.of("government", "authorities", "administration");
  private static final Set<String> GENERIC_BODIES =
      Set.of(
          "company",
          "firm",
          "group",
          "organisation",
          "organization",
          "body",
          "business",
          "giant",
          "corporation",
          "agency",
          "institution",
          "charity",
          "party",
          "union",
          "club",
          "bank",
          "airline",
          "band",
          "watchdog",
          "regulator",
          "broadcaster",
          "retailer",
          "carrier",
          "association",
          "commission",
          "committee",
          "council",
          "department",
          "ministry",
          "paper",
          "newspaper",
          "team",
          "league",
          "university",
          "school",
          "hospital",
          "think-tank",
          "campaign",
          "court",
          "federation",
          "foundation",
          "trust",
          "society",
          "network",
          "movement");
  private static final Set<String> GENERIC_PERSONS =
      Set.of(
          "man",
          "woman",
          "tycoon",
          "billionaire",
          "millionaire",
          "politician",
          "star",
          "singer",
          "actor",
          "actress",
          "businessman",
          "businesswoman",
          "candidate",
          "nominee",
          "mogul",
          "magnate",
          "entrepreneur",
          "veteran",
          "lawmaker",
          "leader",
          "author",
          "contender",
          "frontrunner",
          "front-runner",
          "rival",
          "incumbent");
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
  private static final Set<String> ANONYMOUS =
      Set.of(
          "source", "insider", "informant", "witness", "observer", "person", "analyst", "critic");
  private static final int MEMORY = 4;

  private final Context context;
  private final Words words;
  private final Lexicon lexicon;
  private final Map<Name, Entity> entityOf;
  private final Set<Entity> entities = new LinkedHashSet<>();
  private final List<Entity> recent = new ArrayList<>();
  private final Map<String, Entity> described = new HashMap<>();
  private final Map<String, Entity> countryEntities = new HashMap<>();
  private final Map<Phrase, Phrase> appositionOf = new IdentityHashMap<>();
  private Entity lastSpokesperson;

  private Resolver(Context context) {
    this.context = context;
    this.words = context.words;
    this.lexicon = context.lexicon;
    this.entityOf = NameLinker.link(context);
  }

  /** Resolves all phrases; first and second persons stay open. */
  static Set<Entity> resolve(Context context) {
    Resolver resolver = new Resolver(context);
    resolver.run();
    return resolver.entities;
  }

  private void run() {
    for (Name name : context.names) {
      Entity entity = entityOf.get(name);
      if (entity != null && name.kind == Name.Kind.COUNTRY) {
        countryEntities.putIfAbsent(lexicon.countryByName.get(name.text), entity);
      }
    }
    findAppositions();
    int n = 0;
    for (Phrase phrase : context.phrases) {
      while (n < context.names.size() && context.names.get(n).from < phrase.from) {
        addName(context.names.get(n++));
      }
      switch (phrase.kind) {
        case NAME -> resolveName(phrase);
        case COMMON -> resolveCommon(phrase);
        case PRONOUN -> resolvePronoun(phrase, phrase.head);
        case TIME -> {}
      }
      while (n < context.names.size() && context.names.get(n).to <= phrase.to) {
        addName(context.names.get(n++));
      }
      if (phrase.possessivePronoun >= 0 && phrase.kind != Phrase.Kind.PRONOUN) {
        resolvePossessive(phrase);
      }
    }
    while (n < context.names.size()) {
      addName(context.names.get(n++));
    }
    joinForward();
  }

  private void findAppositions() {
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
        appositionOf.put(next, phrase);
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
        appositionOf.put(phrase, next);
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
    return after == null || after.isPunctuation() || after.is("who") || after.is("which");
  }

  /** Whether a common phrase after a comma says what the one before is. */
  private boolean describes(Phrase phrase, Phrase named) {
    String head = words.get(phrase.head).lower;
    boolean role = lexicon.isRole(head) || lexicon.isBody(head);
    boolean closed = isClosed(phrase) && (!phrase.determiner.equals("the") || lexicon.isRole(head));
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
    Word after = words.at(phrase.to, phrase.sentence);
    return after == null || !after.is("and") && !after.isTag("VERB", "AUX");
  }

  // Names

  private void addName(Name name) {
    Entity entity = entityOf.get(name);
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
    boolean fresh =
        entity.references.stream()
            .noneMatch(r -> r.from() <= name.from && r.to() >= name.to && r.sentence() == s);
    if (!fresh) {
      return;
    }
    entity.add(name.titleFrom, name.to, MentionKind.NAME, s);
    noteName(name, entity);
    entities.add(entity);
    Phrase phrase = context.phraseAt(name.from);
    if (phrase == null || phrase.name == name || phrase.possessor == name) {
      touch(entity, s, name.from, false);
    }
  }

  private boolean hasBodyMention(Name name, Entity entity) {
    for (Name other : context.names) {
      if (entityOf.get(other) == entity && !words.isHeadline(words.get(other.from).sentence)) {
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
          entity.descriptors.add(longTitle(lower));
          entity.offices.add(office(name.titleFrom, i));
        }
      }
    }
    if (name.acronym >= 0) {
      entity.addName(words.get(name.acronym).text);
    }
  }

  private static String longTitle(String lower) {
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

  private void resolveName(Phrase phrase) {
    Name name = phrase.name;
    Entity entity = entityOf.get(name);
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
    if (entityOf.get(name) != null) {
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
          entity.offices.add(office(phrase.from, i));
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
    bind(phrase, entity, reference);
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
        return context.isAgent(phrase) ? describedEntity(name.text, ActorType.GROUP) : null;
      }
      return phrase.determiner.equals("the") ? country(country) : null;
    }
    if (name.kind == Name.Kind.PLACE || name.kind == Name.Kind.UNKNOWN) {
      String country = lexicon.countryBySeat.get(name.text);
      boolean agent = context.isAgent(phrase);
      if (country != null && agent) {
        return country(country);
      }
      if (reporter && phrase.determiner.isEmpty()) {
        return describedEntity(name.text, ActorType.ORGANIZATION);
      }
    }
    return null;
  }

  private Entity country(String country) {
    Entity entity =
        countryEntities.computeIfAbsent(country, k -> new Entity(ActorType.ORGANIZATION));
    entity.country = true;
    return entity;
  }

  /** Reads an apposition to a name. */
  private void describe(Phrase phrase, Entity entity) {
    for (Map.Entry<Phrase, Phrase> entry : appositionOf.entrySet()) {
      if (entry.getValue() == phrase && entry.getKey().kind == Phrase.Kind.COMMON) {
        Phrase apposition = entry.getKey();
        String head = words.get(apposition.head).lower;
        entity.descriptors.add(lexicon.singularRole(head));
        entity.offices.add(office(apposition.from, apposition.head));
        Gender gender = lexicon.roles.getOrDefault(head, Gender.UNKNOWN);
        if (entity.gender == Gender.UNKNOWN) {
          entity.gender = gender;
        }
      }
    }
  }

  // Descriptions

  private void resolveCommon(Phrase phrase) {
    int s = phrase.sentence;
    if (words.isHeadline(s)) {
      return;
    }
    Phrase named = appositionOf.get(phrase);
    if (named != null && named.name != null && entityOf.get(named.name) != null) {
      Entity entity = entityOf.get(named.name);
      if (named.from > phrase.from) {
        String head = words.get(phrase.head).lower;
        entity.descriptors.add(head);
        entity.offices.add(office(phrase.from, phrase.head));
        if (entity.gender == Gender.UNKNOWN) {
          entity.gender = lexicon.roles.getOrDefault(head, Gender.UNKNOWN);
        }
        if (entity.type == ActorType.ORGANIZATION && !entity.sure) {
          entity.type = ActorType.PERSON;
        }
      }
      entity.addForm(words.text(phrase.from, phrase.to));
      bind(phrase, entity, entity.add(phrase.from, phrase.to, MentionKind.DESCRIPTION, s));
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
      entity.offices.add(office(phrase.from, phrase.head));
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
    bind(phrase, entity, reference);
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
      bind(
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
        Entity rulers = country(country);
        rulers.descriptors.add(head);
        return rulers;
      }
    }
    if (head.equals("party")) {
      Entity party = modifierEntity(phrase);
      if (party != null && isParty(party)) {
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
      return described.get(key(phrase));
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
            : describedEntity(key(phrase), type);
    described.put(key(phrase), entity);
    entity.plural = phrase.plural;
    entity.gender = lexicon.roles.getOrDefault(head, Gender.UNKNOWN);
    entity.descriptors.add(lexicon.singularRole(head));
    entity.offices.add(office(phrase.from, phrase.head));
    entity.definite = phrase.isDefinite();
    return entity;
  }

  private Entity describedEntity(String key, ActorType type) {
    Entity entity = described.computeIfAbsent(key, k -> new Entity(type));
    return entity;
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
          antecedent(
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
    if (!noun.isEmpty() && !GENERIC_BODIES.contains(noun)) {
      return noun.equals("government")
          ? describedEntity("government", ActorType.ORGANIZATION)
          : null;
    }
    return recentBody(phrase.sentence, noun);
  }

  /** The entity of the name before the head: of a modifier or possessor. */
  private Entity modifierEntity(Phrase phrase) {
    Entity found = null;
    for (int i = phrase.from; i < phrase.head; i++) {
      Name name = nameAt(i);
      if (name != null && entityOf.get(name) != null) {
        found = entityOf.get(name);
        i = name.to - 1;
      }
    }
    if (found == null) {
      for (int i = phrase.from; i + 1 < phrase.head; i++) {
        Word word = words.get(i);
        if (words.get(i + 1).isClitic() && lexicon.isBody(word.lower)) {
          return recentBody(phrase.sentence, word.lower);
        }
      }
    }
    return found;
  }

  private String modifierCountry(Phrase phrase) {
    for (int i = phrase.from; i < phrase.head; i++) {
      Name name = nameAt(i);
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
      return entityOf.get(attached.name);
    }
    String head = words.get(attached.head).lower;
    if (attached.kind != Phrase.Kind.COMMON || !lexicon.isBody(head)) {
      return null;
    }
    Entity known = byDescriptor(attached, head, true, false, false);
    if (known != null) {
      return known;
    }
    Entity entity = describedEntity(key(attached), ActorType.ORGANIZATION);
    entity.descriptors.add(head);
    entity.addForm(words.text(attached.from, attached.to));
    if (attached.attachedTo > attached.to) {
      entity.addForm(words.text(attached.from, attached.attachedTo));
    }
    return entity;
  }

  private Name nameAt(int word) {
    int low = 0;
    int high = context.names.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Name name = context.names.get(middle);
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

  /** Somebody known whom a definite description fits. */
  private Entity byDescriptor(Phrase phrase, String head, boolean body, boolean role, boolean age) {
    Entity best = null;
    int bestScore = Integer.MIN_VALUE;
    Set<String> modifiers = modifiers(phrase);
    boolean plain = modifiers.isEmpty();
    for (Entity entity : recent) {
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
                    ? holds(entity, office(phrase.from, phrase.head), head)
                    : sharesForm(entity, phrase)
                        || entity.offices.contains(office(phrase.from, phrase.head)));
        bonus = 40;
      } else if (body
          && organization
          && (entity.descriptors.contains(head) || hasWord(entity, head))) {
        fits = plain || modifiersFit(modifiers, entity);
        bonus = hasWord(entity, head) ? 45 : 40;
      } else if (role
          && person
          && entity.named
          && GENERIC_PERSONS.contains(head)
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
          && GENERIC_BODIES.contains(head)
          && distance <= 2
          && (plain || modifiers.size() == 1 && onlyPeople(phrase))) {
        fits =
            entity.descriptors.stream().noneMatch(d -> lexicon.isBody(d) && !compatible(d, head))
                && compatibleName(entity, head);
      }
      if (!fits) {
        continue;
      }
      int score =
          bonus
              - 10 * Math.min(distance, 12)
              + (entity.lastSubjectSentence == entity.lastSentence ? 6 : 0);
      if (bonus > 0 && entity.offices.contains(office(phrase.from, phrase.head))) {
        score += 30;
      }
      if (score > bestScore) {
        bestScore = score;
        best = entity;
      }
    }
    return best;
  }

  private static boolean compatible(String descriptor, String head) {
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
  private boolean compatibleName(Entity entity, String head) {
    for (String name : entity.names.keySet()) {
      String last = Lexicon.lower(name.substring(name.lastIndexOf(' ') + 1));
      if (lexicon.isBody(last) && !compatible(last, head)) {
        return false;
      }
    }
    return head.equals("party") == isParty(entity);
  }

  private boolean onlyPeople(Phrase phrase) {
    for (int i = phrase.from; i < phrase.head; i++) {
      Name name = nameAt(i);
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

  private static boolean hasWord(Entity entity, String head) {
    for (String name : entity.names.keySet()) {
      for (String word : name.split(" ")) {
        if (Lexicon.lower(word).equals(head)) {
          return true;
        }
      }
    }
    return false;
  }

  private Entity recentBody(int sentence, String noun) {
    Entity best = null;
    int bestScore = Integer.MIN_VALUE;
    for (Entity entity : recent) {
      if (entity.type != ActorType.ORGANIZATION
          || entity.plural
          || sentence - entity.lastSentence > MEMORY) {
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

  // Pronouns

  private void resolvePronoun(Phrase phrase, int word) {
    if (words.isHeadline(phrase.sentence)) {
      return;
    }
    Entity entity = antecedent(word, phrase.sentence, words.get(word).lower);
    if (entity != null) {
      bind(phrase, entity, entity.add(word, word + 1, MentionKind.PRONOUN, phrase.sentence));
    }
  }

  private void resolvePossessive(Phrase phrase) {
    int word = phrase.possessivePronoun;
    Entity entity = antecedent(word, phrase.sentence, words.get(word).lower);
    if (entity != null && entity != phrase.entity) {
      entity.add(word, word + 1, MentionKind.PRONOUN, phrase.sentence);
    }
  }

  private Entity antecedent(int word, int sentence, String pronoun) {
    boolean person;
    boolean plural = false;
    Gender gender = Gender.UNKNOWN;
    switch (pronoun) {
      case "he", "him", "his", "himself" -> {
        person = true;
        gender = Gender.MALE;
      }
      case "she", "her", "hers", "herself" -> {
        person = true;
        gender = Gender.FEMALE;
      }
      case "they", "them", "their", "theirs", "themselves" -> {
        person = false;
        plural = true;
      }
      case "it", "its", "itself" -> person = false;
      default -> {
        return null;
      }
    }
    boolean subject = Set.of("he", "she", "they", "it").contains(pronoun);
    boolean object = Set.of("him", "them").contains(pronoun);
    Phrase here = context.phraseAt(word);
    if (pronoun.equals("it")
        && here != null
        && !context.isReporter(here)
        && !context.isAgent(here)) {
      return null;
    }
    int quote = words.get(word).quote;
    Span quoted = subject && quote < 0 ? quotationBefore(word, sentence) : null;
    int here_ = quoted == null ? sentence : sentenceAt(quoted.start(), sentence);
    Entity best = null;
    int bestScore = Integer.MIN_VALUE;
    for (Entity entity : recent) {
      int last =
          quote < 0 && entity.lastFreeSentence >= 0 ? entity.lastFreeSentence : entity.lastSentence;
      int distance = here_ - last;
      if (distance > MEMORY || quoted != null && isNamedIn(entity, quoted)) {
        continue;
      }
      boolean possible = entity.type == ActorType.PERSON || entity.open && !entity.sure;
      if (person
          ? !possible || !gender.fits(entity.gender)
          : entity.type == ActorType.PERSON && !(entity.open && !entity.sure)) {
        continue;
      }
      if (!person && !plural && entity.type == ActorType.GROUP) {
        continue;
      }
      if (object && isSubjectNear(entity, word, sentence)) {
        continue;
      }
      int score = -10 * distance;
      if (entity.lastSubjectSentence >= 0) {
        score += Math.max(0, 16 - 4 * (sentence - entity.lastSubjectSentence));
      }
      score += subject && entity.lastSubjectSentence == sentence ? 3 : 0;
      score += entity.named ? 1 : 0;
      score -= person && entity.type != ActorType.PERSON ? 5 : 0;
      score -= !person && entity.open ? 3 : 0;
      score += entity.gender == gender && gender != Gender.UNKNOWN ? 2 : 0;
      score += plural && (entity.plural || entity.type == ActorType.GROUP) ? 5 : 0;
      score -= plural && entity.country ? 2 : 0;
      score -= entity.lastFreeSentence < 0 && quote < 0 ? 6 : 0;
      if (score > bestScore) {
        bestScore = score;
        best = entity;
      }
    }
    if (best != null && person) {
      best.type = ActorType.PERSON;
      best.sure |= best.open;
      if (best.gender == Gender.UNKNOWN) {
        best.gender = gender;
      }
    }
    return best;
  }

  /** Whether an entity is the subject of the verb whose object stands here. */
  private boolean isSubjectNear(Entity entity, int word, int sentence) {
    Predicate nearest = null;
    for (Predicate predicate : context.predicatesIn(sentence)) {
      if (predicate.to <= word && (nearest == null || predicate.from > nearest.from)) {
        nearest = predicate;
      }
    }
    return nearest != null && nearest.agents.stream().anyMatch(a -> a.entity == entity);
  }

  // Bookkeeping

  private void bind(Phrase phrase, Entity entity, Reference reference) {
    phrase.entity = entity;
    phrase.mention = entity.references.indexOf(reference);
    boolean subject =
        context.predicatesOf(phrase).stream().anyMatch(p -> !p.passive) || startsSentence(phrase);
    touch(entity, phrase.sentence, phrase.from, subject);
  }

  private boolean startsSentence(Phrase phrase) {
    Word before = words.at(phrase.quantityFrom - 1, phrase.sentence);
    return before == null
        || before.isQuoteMark() && words.at(phrase.quantityFrom - 2, phrase.sentence) == null;
  }

  private void touch(Entity entity, int sentence, int word, boolean subject) {
    entities.add(entity);
    entity.lastSentence = Math.max(entity.lastSentence, sentence);
    if (subject) {
      entity.lastSubjectSentence = Math.max(entity.lastSubjectSentence, sentence);
    }
    if (words.get(word).quote < 0 || subject) {
      entity.lastFreeSentence = Math.max(entity.lastFreeSentence, sentence);
    }
    recent.remove(entity);
    recent.add(entity);
    if (recent.size() > 60) {
      recent.remove(0);
    }
  }

  /** Whether a body is a political party. */
  private boolean isParty(Entity entity) {
    for (String name : entity.names.keySet()) {
      String full = lexicon.fullName.getOrDefault(name, name);
      if (full.endsWith("Party") || full.startsWith("Party ") || full.endsWith("Democrats")) {
        return true;
      }
    }
    return entity.descriptors.contains("party");
  }

  /** The words of an office that tell it from others: no peoples, articles or names. */
  private String office(int from, int head) {
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
  private static boolean holds(Entity entity, String described, String head) {
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
        if (Set.of(office.split(" ")).containsAll(Set.of(described.split(" ")))) {
          return true;
        }
      }
    }
    return !known;
  }

  /** Joins descriptions with the person whose name comes only later. */
  private void joinForward() {
    for (Entity described : List.copyOf(entities)) {
      if (described.named
          || described.plural
          || described.references.isEmpty()
          || described.type == ActorType.GROUP
          || described.otherForms.isEmpty()) {
        continue;
      }
      Entity named = described.type == ActorType.PERSON ? laterHolder(described) : null;
      if (named == null) {
        named = introducedAfter(described);
      }
      if (named != null) {
        merge(described, named);
      }
    }
  }

  /** The one named person who is given the same office elsewhere. */
  private Entity laterHolder(Entity described) {
    Entity found = null;
    for (Entity entity : entities) {
      if (entity.named && entity.type == ActorType.PERSON && described.definite) {
        for (String office : described.offices) {
          if (office.indexOf(' ') > 0 && entity.offices.contains(office)) {
            if (found != null && found != entity) {
              return null;
            }
            found = entity;
          }
        }
      }
    }
    return found;
  }

  /** Somebody introduced by name right after a description in the lead. */
  private Entity introducedAfter(Entity described) {
    Reference first = described.references.get(0);
    int lead = first.sentence();
    if (words.document.sentences().get(lead).paragraph() > 2 || lead > 3) {
      return null;
    }
    String head = described.descriptors.isEmpty() ? "" : described.descriptors.iterator().next();
    if (SPOKESPEOPLE.contains(head) || ANONYMOUS.contains(head)) {
      return null;
    }
    for (Phrase phrase : context.phrases) {
      if (phrase.sentence <= lead || phrase.entity == null || phrase.kind != Phrase.Kind.NAME) {
        continue;
      }
      if (phrase.sentence > lead + 2) {
        return null;
      }
      Entity entity = phrase.entity;
      if (!entity.named
          || entity.type != described.type
          || entity.country
          || firstBodySentence(entity) != phrase.sentence
          || !context.isReporter(phrase)) {
        continue;
      }
      boolean gender = described.gender.fits(entity.gender);
      boolean office =
          entity.descriptors.isEmpty()
              || entity.descriptors.contains(head)
              || GENERIC_PERSONS.contains(head);
      boolean body =
          described.type == ActorType.PERSON
              || GENERIC_BODIES.contains(head) && compatibleName(entity, head);
      return gender && office && body ? entity : null;
    }
    return null;
  }

  private int firstBodySentence(Entity entity) {
    int first = Integer.MAX_VALUE;
    for (Reference reference : entity.references) {
      if (!words.isHeadline(reference.sentence())) {
        first = Math.min(first, reference.sentence());
      }
    }
    return first;
  }

  private void merge(Entity from, Entity into) {
    for (Phrase phrase : context.phrases) {
      if (phrase.entity == from && phrase.mention >= 0) {
        Reference old = from.references.get(phrase.mention);
        Reference moved = into.add(old.from(), old.to(), old.kind(), old.sentence());
        phrase.entity = into;
        phrase.mention = into.references.indexOf(moved);
      }
    }
    for (Reference reference : from.references) {
      into.add(reference.from(), reference.to(), reference.kind(), reference.sentence());
    }
    from.otherForms.forEach(into::addForm);
    into.descriptors.addAll(from.descriptors);
    into.offices.addAll(from.offices);
    entities.remove(from);
  }

  private boolean isSubjectIn(Entity entity, int sentence) {
    return entity.lastSubjectSentence == sentence;
  }

  /** The quotation that ends right before a pronoun and its verb of speech, or null. */
  private Span quotationBefore(int word, int sentence) {
    Word before = words.at(word - 1, sentence);
    Phrase phrase = context.phraseAt(word);
    if (before == null
        || !before.isQuoteMark()
        || before.quote < 0
        || phrase == null
        || !context.isSpeaker(phrase)) {
      return null;
    }
    return words.document.quotations().get(before.quote);
  }

  private int sentenceAt(int offset, int from) {
    int sentence = from;
    while (sentence > 0 && words.document.sentences().get(sentence).span().start() > offset) {
      sentence--;
    }
    return sentence;
  }

  /** Whether a quotation names somebody, who is then hardly its speaker. */
  private boolean isNamedIn(Entity entity, Span quotation) {
    for (int i = entity.references.size() - 1; i >= 0; i--) {
      Reference reference = entity.references.get(i);
      Word first = words.get(reference.from());
      if (first.end <= quotation.start()) {
        return false;
      }
      if (first.start < quotation.end() && reference.kind() == MentionKind.NAME) {
        return true;
      }
    }
    return false;
  }
}
