package org.stance4j.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stance4j.actor.Lexicon.Gender;
import org.stance4j.actor.Name.Kind;

/** Decides what names name and joins the names of one actor: full name, surname, acronym. */
final class NameLinker {

  private static final Set<String> SMALL =
      Set.of("of", "and", "for", "the", "&", "in", "on", "to", "against", "de", "la");

  private final Context context;
  private final Words words;
  private final Lexicon lexicon;
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<String, List<Group>> byPart = new HashMap<>();
  private final Map<Name, Entity> entityOf = new IdentityHashMap<>();

  /** Names that are the same string. */
  private static final class Group {
    final String text;
    final List<Name> names = new ArrayList<>();
    int person;
    int organization;
    int place;
    Gender gender = Gender.UNKNOWN;
    Kind kind = Kind.UNKNOWN;
    boolean sure;
    Group target;

    /** Whether it stands after a title that a given name does not follow. */
    boolean titled;

    /** Whether it stands after "Sir" or "Dame", which a given name may follow. */
    boolean knighted;

    Group(String text) {
      this.text = text;
    }

    Group root() {
      return target == null ? this : target.root();
    }

    String last() {
      return text.substring(text.lastIndexOf(' ') + 1);
    }

    String first() {
      int blank = text.indexOf(' ');
      return blank < 0 ? text : text.substring(0, blank);
    }

    boolean single() {
      return text.indexOf(' ') < 0;
    }
  }

  private NameLinker(Context context) {
    this.context = context;
    this.words = context.words;
    this.lexicon = context.lexicon;
  }

  /** The entity of every name that names somebody. */
  static Map<Name, Entity> link(Context context) {
    NameLinker linker = new NameLinker(context);
    linker.group();
    linker.decide();
    linker.join();
    linker.build();
    return linker.entityOf;
  }

  private void group() {
    for (Name name : context.names) {
      String key = Names.normal(name.text);
      if (name.isSingle() && name.titleFrom < name.from && name.gender != Gender.UNKNOWN) {
        // Mr and Ms Varga are two, and either may be the Varga of other places.
        key += " " + name.gender;
      }
      Group group = groups.computeIfAbsent(key, k -> new Group(name.text));
      group.names.add(name);
      weigh(group, name);
    }
  }

  private void weigh(Group group, Name name) {
    switch (name.kind) {
      case PERSON -> group.person += name.sure ? 6 : 3;
      case ORGANIZATION -> group.organization += name.sure ? 6 : 2;
      case PLACE -> group.place += name.sure ? 3 : 1;
      default -> {}
    }
    if (name.kind == Kind.COUNTRY
        || name.kind == Kind.PEOPLE
        || name.kind == Kind.THING
        || name.kind == Kind.ROLE && group.kind == Kind.UNKNOWN) {
      group.kind = name.kind;
    }
    if (name.gender != Gender.UNKNOWN) {
      group.gender = name.gender;
    }
    if (name.titleFrom < name.from
        && (words.get(name.from - 1).is("sir") || words.get(name.from - 1).is("dame"))) {
      group.knighted = true;
    }
    if (name.titleFrom < name.from
        && !words.get(name.from - 1).is("sir")
        && !words.get(name.from - 1).is("dame")) {
      group.titled = true;
    }
    int s = words.get(name.from).sentence;
    Phrase phrase = context.phraseAt(name.to - 1);
    if (words.isHeadline(s) || phrase == null) {
      return;
    }
    Word before = words.at(name.titleFrom - 1, s);
    if (before != null
        && before.tag.equals("ADP")
        && !before.is("by")
        && !before.is("of")
        && !before.is("for")
        && !before.is("to")
        && !before.is("with")
        && name.length() == 1) {
      group.place += before.is("in") || before.is("at") ? 2 : 0;
    }
    if (phrase.name != name) {
      return;
    }
    if (phrase.determiner.equals("the")
        && name.titleFrom == name.from
        && phrase.from == name.from - 1) {
      group.organization += 2;
    }
    boolean modified = phrase.from < name.titleFrom;
    if (modified && before != null && phrase.from <= before.index) {
      weighNoun(group, before.lower, 4);
      Gender gender = lexicon.roles.getOrDefault(before.lower, Gender.UNKNOWN);
      if (gender != Gender.UNKNOWN) {
        group.gender = gender;
      }
    }
    Word after = words.at(name.to, s);
    Word second = words.at(name.to + 1, s);
    if (after != null && after.is(",") && second != null) {
      if (second.is("who")) {
        group.person += 4;
      } else if (second.is("which")) {
        group.organization += 2;
      } else if (second.tag.equals("NUM") && second.text.length() == 2) {
        group.person += 3;
      }
    }
    if (after != null && after.is("who")) {
      group.person += 3;
    }
    Phrase apposition = context.appositionAfter(phrase);
    if (apposition != null && apposition.kind == Phrase.Kind.COMMON && !apposition.plural) {
      weighNoun(group, words.get(apposition.head).lower, 3);
    }
    if (context.isSpeaker(phrase) && phrase.determiner.isEmpty() && name.length() > 1) {
      group.person += 1;
    }
  }

  private void weighNoun(Group group, String noun, int weight) {
    if (lexicon.looseRoles.contains(noun)) {
      return;
    }
    boolean role = lexicon.isRole(noun);
    boolean body = lexicon.isBody(noun);
    if (role && !body) {
      group.person += weight;
    } else if (body && !role) {
      group.organization += weight;
    }
  }

  private void decide() {
    for (Group group : groups.values()) {
      if (lexicon.countryBySeat.containsKey(group.text) && group.person == 0) {
        group.kind = Kind.PLACE;
        continue;
      }
      if (group.kind == Kind.ROLE && group.organization > 0) {
        group.kind = Kind.ORGANIZATION;
      }
      if (group.kind != Kind.UNKNOWN) {
        if (group.kind != Kind.THING || group.person + group.organization < 4) {
          continue;
        }
        group.kind = Kind.UNKNOWN;
      }
      int words = group.text.split(" ").length;
      if (group.person > group.organization && group.person >= group.place) {
        group.kind = Kind.PERSON;
        group.sure = group.person >= 3;
      } else if (group.organization > 0 && group.organization >= group.place) {
        group.kind = Kind.ORGANIZATION;
        group.sure = group.organization >= 3;
      } else if (group.place > 0) {
        group.kind = Kind.PLACE;
      } else if (words >= 2
          && words <= 3
          && group
              .text
              .chars()
              .allMatch(
                  c ->
                      Character.isLetter(c)
                          || c == ' '
                          || c == '-'
                          || c == '.'
                          || c == '\''
                          || c == '’')) {
        group.kind = Kind.UNKNOWN;
      }
    }
  }

  private void join() {
    List<Group> all = new ArrayList<>(groups.values());
    Map<String, List<Group>> byLast = new HashMap<>();
    Map<String, List<Group>> byFirst = new HashMap<>();
    for (Group group : all) {
      if (!group.single()) {
        byLast.computeIfAbsent(Names.normal(group.last()), k -> new ArrayList<>()).add(group);
        byFirst.computeIfAbsent(Names.normal(group.first()), k -> new ArrayList<>()).add(group);
        int hyphen = group.last().indexOf('-');
        if (hyphen > 0) {
          byPart
              .computeIfAbsent(
                  Names.normal(group.last().substring(0, hyphen)), k -> new ArrayList<>())
              .add(group);
          byPart
              .computeIfAbsent(
                  Names.normal(group.last().substring(hyphen + 1)), k -> new ArrayList<>())
              .add(group);
        }
      }
    }
    joinAcronyms(all);
    for (Group group : all) {
      if (group.target != null) {
        continue;
      }
      if (group.kind == Kind.ORGANIZATION
          || group.kind == Kind.UNKNOWN
          || group.kind == Kind.PERSON
          || (group.kind == Kind.PLACE || group.kind == Kind.COUNTRY) && group.single()) {
        joinShorter(group, byLast, byFirst);
      }
    }
    joinTitled();
    joinAbbreviations(all);
    joinMisspelt(all);
  }

  /** "Mr Mukherji" after "Rana Mukherjee": a titled surname of nobody, one letter off. */
  private void joinMisspelt(List<Group> all) {
    for (Group group : all) {
      if (group.target != null || !group.titled || !group.single() || group.text.length() < 6) {
        continue;
      }
      for (Group longer : all) {
        if (!longer.single()
            && longer.kind == Kind.PERSON
            && longer.root() != group
            && group.gender.fits(longer.root().gender)
            && isOneLetterOff(group.text, longer.last())) {
          group.target = longer.root();
          break;
        }
      }
    }
  }

  private static boolean isOneLetterOff(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1 || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < Math.min(a.length(), b.length()) - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return Math.max(a.length(), b.length()) - start - end <= 1;
  }

  private void joinAcronyms(List<Group> all) {
    for (Group group : all) {
      for (Name name : group.names) {
        if (name.acronym >= 0) {
          String acronym = words.get(name.acronym).text;
          Group short_ = groups.get(Names.normal(acronym));
          if (short_ != null && short_ != group && group.root() != short_) {
            short_.target = group;
            short_.kind = group.kind = group.kind == Kind.UNKNOWN ? Kind.ORGANIZATION : group.kind;
          }
        }
      }
    }
    Map<String, Group> byInitials = new HashMap<>();
    for (Group group : all) {
      if (!group.single() && group.kind != Kind.PERSON) {
        byInitials.putIfAbsent(initials(group.text, false), group);
        byInitials.putIfAbsent(initials(group.text, true), group);
      }
    }
    for (Group group : all) {
      String text = group.text.replace(".", "");
      boolean acronym =
          text.length() >= 2 && text.length() <= 7 && text.chars().allMatch(Character::isUpperCase);
      Group longer = acronym && group.target == null ? byInitials.get(text) : null;
      if (longer != null && longer != group && longer.root() != group) {
        group.target = longer.root();
        if (longer.kind == Kind.UNKNOWN) {
          longer.kind = Kind.ORGANIZATION;
        }
      }
    }
  }

  /** First letters of the words that count; words in capitals may count whole. */
  private static String initials(String text, boolean whole) {
    StringBuilder initials = new StringBuilder();
    for (String word : text.split(" ")) {
      if (SMALL.contains(Lexicon.lower(word)) || !Character.isLetter(word.charAt(0))) {
        continue;
      }
      boolean capitals =
          whole && word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
      initials.append(capitals ? word : String.valueOf(Character.toUpperCase(word.charAt(0))));
    }
    return initials.toString();
  }

  /** Joins a surname, given name or part of a name with the longer one. */
  private void joinShorter(
      Group group, Map<String, List<Group>> byLast, Map<String, List<Group>> byFirst) {
    List<Group> sameLast =
        new ArrayList<>(byLast.getOrDefault(Names.normal(group.last()), List.of()));
    if (group.single()) {
      sameLast.addAll(byPart.getOrDefault(Names.normal(group.text), List.of()));
    }
    List<Group> sameFirst = byFirst.getOrDefault(Names.normal(group.first()), List.of());
    Group best = null;
    for (Group longer : sameLast) {
      if (longer == group || longer.root() == group || !fits(group, longer)) {
        continue;
      }
      if (group.single()
          ? !(longer.kind == Kind.PLACE || longer.kind == Kind.THING)
          : sameEnds(group, longer)) {
        best = better(group, best, longer);
      }
    }
    if (best == null && group.single() && !group.titled) {
      for (Group longer : sameFirst) {
        boolean known =
            lexicon.countryByName.containsKey(group.text)
                || lexicon.places.contains(group.text)
                || lexicon.countryByPeople.containsKey(group.text);
        boolean person = longer.kind == Kind.PERSON;
        if (longer != group
            && longer.root() != group
            && !known
            && fits(group, longer)
            && (!person || group.knighted || lexicon.givenNames.containsKey(group.text))
            && longer.kind != Kind.THING
            && longer.kind != Kind.PLACE) {
          best = better(group, best, longer);
        }
      }
    }
    if (best == null && !group.single() && group.kind != Kind.PERSON) {
      String normal = Names.normal(group.text);
      for (Group longer : sameFirst) {
        boolean prefix = Names.normal(longer.text).startsWith(normal + " ");
        if (prefix
            && longer.kind != Kind.PERSON
            && longer.kind != Kind.THING
            && longer.root() != group) {
          best = better(group, best, longer);
        }
      }
    }
    if (best != null) {
      group.target = best.root();
      if (group.root().kind == Kind.UNKNOWN && group.kind != Kind.UNKNOWN) {
        group.root().kind = group.kind;
      }
      if (best.root().gender == Gender.UNKNOWN) {
        best.root().gender = group.gender;
      }
    }
  }

  private boolean fits(Group group, Group longer) {
    if (!group.gender.fits(longer.root().gender)) {
      return false;
    }
    boolean person = group.kind == Kind.PERSON;
    boolean otherPerson = longer.kind == Kind.PERSON;
    if (longer.kind == Kind.COUNTRY || longer.kind == Kind.PEOPLE) {
      return false;
    }
    if (person && longer.kind == Kind.ORGANIZATION
        || group.kind == Kind.ORGANIZATION && group.sure && otherPerson) {
      return false;
    }
    return !(lexicon.countryByName.containsKey(group.text) && !otherPerson);
  }

  /** "Donald J. Mason" and "Donald Mason". */
  private boolean sameEnds(Group group, Group longer) {
    return Names.normal(group.first()).equals(Names.normal(longer.first()))
        && longer.text.length() > group.text.length();
  }

  /** Prefers the longer name mentioned last before the short one first appears. */
  private Group better(Group group, Group best, Group candidate) {
    if (best == null) {
      return candidate;
    }
    int here = group.names.get(0).from;
    int a = lastBefore(best, here);
    int b = lastBefore(candidate, here);
    return b > a ? candidate : best;
  }

  private static int lastBefore(Group group, int here) {
    int last = -1;
    for (Name name : group.names) {
      if (name.from <= here) {
        last = name.from;
      }
    }
    return last;
  }

  /** "Lib Dems" and "Liberal Democrats"; and names well known for one body. */
  private void joinAbbreviations(List<Group> all) {
    Map<String, Group> byFull = new HashMap<>();
    for (Group group : all) {
      String full = lexicon.fullName.get(group.text);
      if (full != null && group.target == null) {
        Group first = byFull.putIfAbsent(full, group);
        if (first != null && first.root() != group) {
          group.target = first.root();
        }
      }
    }
    for (Group group : all) {
      if (group.target != null || group.single() || group.kind == Kind.PERSON) {
        continue;
      }
      for (Group longer : all) {
        if (longer != group
            && longer.root() != group
            && longer.kind != Kind.PERSON
            && abbreviates(group.text, longer.text)) {
          group.target = longer.root();
          break;
        }
      }
    }
  }

  private static boolean abbreviates(String text, String longer) {
    String[] a = text.split(" ");
    String[] b = longer.split(" ");
    if (a.length != b.length || text.length() >= longer.length()) {
      return false;
    }
    boolean shorter = false;
    for (int i = 0; i < a.length; i++) {
      String word = a[i].replace(".", "");
      String stem =
          word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
      if (stem.length() < 3 || !b[i].startsWith(stem)) {
        return false;
      }
      shorter |= word.length() + 1 < b[i].length();
    }
    return shorter;
  }

  private void build() {
    Map<Group, Entity> entities = new IdentityHashMap<>();
    Map<String, Entity> countries = new HashMap<>();
    for (Group group : groups.values()) {
      Group root = group.root();
      Kind kind = root.kind == Kind.UNKNOWN ? group.kind : root.kind;
      if (kind == Kind.PEOPLE || kind == Kind.PLACE || kind == Kind.THING || kind == Kind.ROLE) {
        continue;
      }
      Entity entity;
      if (kind == Kind.COUNTRY) {
        entity =
            countries.computeIfAbsent(
                lexicon.countryByName.get(root.text), k -> new Entity(ActorType.ORGANIZATION));
        entity.country = true;
      } else {
        entity = entities.computeIfAbsent(root, k -> new Entity(ActorType.ORGANIZATION));
      }
      boolean person = kind == Kind.PERSON || kind == Kind.UNKNOWN && looksLikePerson(root);
      entity.open = kind == Kind.UNKNOWN;
      entity.type = person ? ActorType.PERSON : ActorType.ORGANIZATION;
      entity.sure |= root.sure || group.sure || kind == Kind.COUNTRY;
      if (root.gender != Gender.UNKNOWN) {
        entity.gender = root.gender;
      }
      for (Name name : group.names) {
        entityOf.put(name, entity);
      }
    }
  }

  /** Two or three words, none telling: a person when somebody of that name speaks. */
  private boolean looksLikePerson(Group group) {
    int count = group.text.split(" ").length;
    return count >= 2
        && count <= 3
        && !group.text.contains(" of ")
        && group.names.stream().noneMatch(n -> determined(n));
  }

  private boolean determined(Name name) {
    Phrase phrase = context.phraseAt(name.to - 1);
    return phrase != null && phrase.name == name && phrase.determiner.equals("the");
  }

  /** Joins a surname with and without title when no full name has taken either. */
  private void joinTitled() {
    for (Map.Entry<String, Group> entry : groups.entrySet()) {
      Group bare = entry.getValue();
      if (!bare.single()
          || bare.titled
          || bare.target != null
          || bare.kind == Kind.COUNTRY
          || bare.kind == Kind.PEOPLE) {
        continue;
      }
      Group male = groups.get(entry.getKey() + " " + Gender.MALE);
      Group female = groups.get(entry.getKey() + " " + Gender.FEMALE);
      Group titled = male == null ? female : male;
      if (titled != null && (male == null || female == null) && titled.root() != bare) {
        bare.target = titled.root();
      }
    }
  }
}
