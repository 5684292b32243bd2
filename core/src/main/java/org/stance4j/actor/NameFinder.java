package org.stance4j.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stance4j.actor.Name.Kind;

/** Finds proper names: runs of capitalised words, cut into offices, peoples and names. */
final class NameFinder {

  static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der",
          "den", "ten", "ter", "bin", "ibn", "bint", "al", "el", "abu", "ben", "y", "e", "af",
          "zu");

  private static final Set<String> PEERS =
      Set.of("lord", "lady", "baroness", "baron", "viscount", "earl");

  static final Set<String> OF = Set.of("of", "for", "against", "on", "to");

  static final Set<String> BODY_BEFORE_OF =
      Set.of(
          "House",
          "Kingdom",
          "Republic",
          "Chamber",
          "Court",
          "States",
          "Lords",
          "Commons",
          "Houses",
          "Sons",
          "Daughters",
          "Friends",
          "Knights",
          "Citizens",
          "Doctors",
          "Reporters",
          "Centers",
          "Institutes",
          "Campaign",
          "Convention",
          "Royal",
          "Isle",
          "City",
          "State",
          "Confederation",
          "Save");

  private static final Set<String> OFFICES =
      Set.of(
          "minister",
          "secretary",
          "president",
          "chancellor",
          "chairman",
          "chairwoman",
          "spokesman",
          "spokeswoman",
          "governor",
          "mayor",
          "senator",
          "commissioner",
          "ambassador",
          "speaker",
          "leader",
          "director",
          "commander",
          "inspector",
          "ombudsman",
          "treasurer",
          "editor",
          "correspondent",
          "co-chairman",
          "vice-president",
          "whip",
          "officer",
          "attorney",
          "general");

  private static final Set<String> POST_NOMINALS =
      Set.of(
          "MP", "MEP", "MSP", "MLA", "QC", "KC", "SC", "CEO", "OBE", "CBE", "MBE", "Jr", "Jr.",
          "PhD", "Esq");

  private final Words words;

  private final Lexicon lexicon;

  private final List<Name> names = new ArrayList<>();
  private final NameClassifier classifier;

  private NameFinder(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.classifier = new NameClassifier(words, lexicon);
  }

  static List<Name> find(Words words, Lexicon lexicon) {
    NameFinder finder = new NameFinder(words, lexicon);
    for (int s = 0; s < words.sentences(); s++) {
      finder.scan(s);
    }
    return finder.names;
  }

  private void scan(int s) {
    int i = words.start(s);
    while (i < words.end(s)) {
      if (!words.get(i).name) {
        i++;
        continue;
      }
      int end = runEnd(i, s);
      Word after = words.at(end, s);
      boolean compound =
          after != null
              && after.isCapital()
              && after.text.indexOf('-') > 0
              && after.tag.equals("ADJ");
      if (!compound) {
        cut(i, end, s);
      }
      i = end;
    }
  }

  private boolean isName(int i, int s) {
    Word word = words.at(i, s);
    return word != null && word.name;
  }

  /** The end of a run of capitalised words with what may connect them. */
  private int runEnd(int start, int s) {
    int i = start + 1;
    while (i < words.end(s)) {
      Word word = words.get(i);
      if (word.name) {
        i++;
      } else if ((word.is("&") || PARTICLES.contains(word.lower)) && isName(i + 1, s)) {
        i += 2;
      } else if (PARTICLES.contains(word.lower)
          && words.at(i + 1, s) != null
          && PARTICLES.contains(words.get(i + 1).lower)
          && isName(i + 2, s)) {
        i += 3;
      } else if (word.isClitic() && isName(i + 1, s) && joinsPossessive(i, s)) {
        i += 2;
      } else if (word.is("the") && isName(i + 1, s) && OF.contains(words.get(i - 1).lower)) {
        i += 2;
      } else if (OF.contains(word.lower) && joinsOf(start, i, s)) {
        i = words.get(i + 1).name ? i + 2 : i + 3;
      } else if (word.is("and") && joinsAnd(start, i, s)) {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  /** "People's Party" is one name, "France's Renault" are two. */
  private boolean joinsPossessive(int clitic, int s) {
    String before = words.get(clitic - 1).lower;
    int end = clitic + 1;
    while (isName(end, s)) {
      end++;
    }
    return lexicon.possessors.contains(before)
        && lexicon.orgWords.contains(words.get(end - 1).text);
  }

  /** "Bank of England", "Save the Children", "League Against the Closure". */
  private boolean joinsOf(int start, int of, int s) {
    Word next = words.at(of + 1, s);
    if (next == null || !(next.name || next.is("the") && isName(of + 2, s))) {
      return false;
    }
    String before = words.get(of - 1).text;
    boolean body =
        words.get(of).is("of") && PEERS.contains(words.get(start).lower) && of - start == 2
            || lexicon.orgWords.contains(before)
            || BODY_BEFORE_OF.contains(before)
            || before.equals("Secretary") && words.get(of).is("of")
            || insideConnected(start, of);
    if (!body || lexicon.countryByPeople.containsKey(before)) {
      return false;
    }
    if (words.get(of).is("of")) {
      return true;
    }
    Word second = next.name ? next : words.get(of + 2);
    boolean person =
        lexicon.givenNames.containsKey(second.text)
            || lexicon.titles.containsKey(Words.strip(second.lower));
    return !person
            && !words.get(of).is("on")
            && !words.get(of).is("to")
            && !lexicon.places.contains(second.text)
            && !lexicon.countryByName.containsKey(second.text)
        || insideConnected(start, of);
  }

  /** Whether the run so far has a connector already, as in "Foundation for the Care of ...". */
  private boolean insideConnected(int start, int end) {
    for (int i = start; i < end; i++) {
      if (words.get(i).is("for") || words.get(i).is("against")) {
        return true;
      }
    }
    return false;
  }

  /** "Schools and Curriculum Authority" is one name, "Labour and the Greens" are two. */
  private boolean joinsAnd(int start, int and, int s) {
    if (!isName(and + 1, s)) {
      return false;
    }
    int end = and + 1;
    while (isName(end, s)) {
      end++;
    }
    Word left = words.get(and - 1);
    Word last = words.get(end - 1);
    boolean leftPlain =
        and - start <= 2
            && !left.isAllCapitals()
            && !lexicon.givenNames.containsKey(words.get(start).text)
            && !lexicon.titles.containsKey(Words.strip(words.get(start).lower))
            && !lexicon.countryByName.containsKey(left.text)
            && !lexicon.places.contains(left.text)
            && !lexicon.fullName.containsKey(left.text)
            && !lexicon.orgWords.contains(left.text)
            && !lexicon.countryByPeople.containsKey(left.text);
    if (start < and
        && insideDepartment(start, and)
        && !lexicon.givenNames.containsKey(words.get(and + 1).text)) {
      return true;
    }
    if (!leftPlain || end - and < 3) {
      return false;
    }
    boolean firstRightPlain =
        !lexicon.givenNames.containsKey(words.get(and + 1).text)
            && !lexicon.fullName.containsKey(words.get(and + 1).text);
    boolean office = false;
    for (int i = and + 2; i < Math.min(end, and + 4); i++) {
      office |= lexicon.isRole(words.get(i).lower);
    }
    return firstRightPlain && (lexicon.orgWords.contains(last.text) || office);
  }

  private boolean insideDepartment(int start, int and) {
    return words.get(start).is("department") || words.get(start).is("ministry");
  }

  /** Cuts a run into peoples, offices and names. */
  private void cut(int from, int end, int s) {
    int start = from;
    int to = end;
    while (start < to && words.get(start).is("&")) {
      start++;
    }
    if (start >= to) {
      return;
    }
    if (to - start > 2 && POST_NOMINALS.contains(words.get(to - 1).text)) {
      to--;
    }
    if (to - start > 1
        && OFFICES.contains(words.get(to - 1).lower)
        && !lexicon.givenNames.containsKey(words.get(start).text)) {
      addModifiers(start, to, s);
      return;
    }
    int split = splitPoint(start, to, s);
    if (split > start) {
      addModifiers(start, split, s);
      Name name = add(split, to, s);
      name.titleFrom = start;
      classifier.readTitle(name);
      return;
    }
    String last = words.get(to - 1).text;
    if (to - start > 1
        && last.endsWith("s")
        && lexicon.fullName.containsKey(last)
        && !lexicon.fullName.containsKey(words.text(start, to))) {
      add(start, to - 1, s);
      add(to - 1, to, s);
      return;
    }
    int people = peoplePrefix(start, to);
    if (people > start) {
      add(start, people, s);
      start = people;
    }
    if (start < to) {
      add(start, to, s);
    }
  }

  /** "German" in "German Foreign Ministry": a people before the name of a body stays outside. */
  private int peoplePrefix(int from, int to) {
    if (to - from < 2) {
      return from;
    }
    String two = words.get(from).text + " " + words.get(from + 1).text;
    if (lexicon.countryByPeople.containsKey(two)) {
      return to - from > 2 && !lexicon.orgWords.contains(words.get(to - 1).text) ? from + 2 : from;
    }
    boolean people = lexicon.countryByPeople.containsKey(words.get(from).text);
    boolean org =
        lexicon.orgWords.contains(words.get(to - 1).text)
            || lexicon.fullName.containsKey(words.text(from, to));
    boolean country = lexicon.countryByName.containsKey(words.text(from, to));
    Word rest = words.get(from + 1);
    boolean short_ =
        to - from == 2
            && !OFFICES.contains(rest.lower)
            && !lexicon.givenNames.containsKey(rest.text)
            && !rest.isAllCapitals()
            && !lexicon.fullName.containsKey(rest.text);
    Word before = from > 0 ? words.get(from - 1) : null;
    boolean one = short_ && before != null && before.is("the");
    return people
            && !org
            && !country
            && !one
            && !lexicon.thingWords.contains(words.get(to - 1).text)
        ? from + 1
        : from;
  }

  /** Where the name proper starts after an office in capitals, or {@code from}. */
  private int splitPoint(int from, int to, int s) {
    int split = from;
    for (int i = from; i + 1 < to; i++) {
      Word word = words.get(i);
      String lower = Words.strip(word.lower);
      boolean office =
          lexicon.titles.containsKey(lower)
              || lexicon.roles.containsKey(lower)
              || lexicon.isPluralRole(lower);
      if (office && !(lower.equals("justice") || lower.equals("general"))
          || office && i > from && !isConnector(i + 1)) {
        if (!isConnector(i + 1)
            && !(lexicon.givenNames.containsKey(word.text) && i == from && to - from == 2)) {
          split = i + 1;
        }
      }
    }
    String last = words.get(to - 1).text;
    boolean org = lexicon.orgWords.contains(last) || lexicon.thingWords.contains(last);
    if (split > from
        && org
        && to - split <= 3
        && !lexicon.givenNames.containsKey(words.get(split).text)
        && !isTitle(split - 1)) {
      split = from;
    }
    if (split > from && to - split == 1 && words.get(split).is("general")) {
      split = from;
    }
    for (int i = Math.max(split, from) + 1; i + 1 < to && !org; i++) {
      boolean given = lexicon.givenNames.containsKey(words.get(i).text);
      if (given
          && !isConnector(i - 1)
          && !hasGiven(Math.max(split, from), i)
          && !words.get(i - 1).text.endsWith(".")
          && isModifier(Math.max(split, from), i)) {
        return i;
      }
    }
    return split;
  }

  /** Whether words before a given name describe it: a people, a place, a party, an acronym. */
  private boolean isModifier(int from, int to) {
    String text = words.text(from, to);
    return lexicon.countryByPeople.containsKey(text)
        || lexicon.countryByName.containsKey(text)
        || lexicon.fullName.containsKey(text)
        || lexicon.places.contains(text)
        || lexicon.orgWords.contains(words.get(to - 1).text)
        || words.get(to - 1).isAllCapitals()
            && words.get(to - 1).text.length() > 2
            && !words.get(to - 1).text.contains(".");
  }

  private boolean isTitle(int i) {
    return Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "sir",
            "lord",
            "lady",
            "dr",
            "sen",
            "rep",
            "gov",
            "president",
            "prof")
        .contains(Words.strip(words.get(i).lower));
  }

  private boolean isConnector(int i) {
    Word word = words.get(i);
    return !word.name && !word.is("&") && !PARTICLES.contains(word.lower) || word.is("&");
  }

  private boolean hasGiven(int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexicon.givenNames.containsKey(words.get(i).text)) {
        return true;
      }
    }
    return false;
  }

  /** The names within an office: "Labour" in "Labour Party Chairman Ian ...". */
  private void addModifiers(int from, int to, int s) {
    int end = from;
    while (end < to) {
      String lower = Words.strip(words.get(end).lower);
      if (lexicon.titles.containsKey(lower)
          || lexicon.isRole(lower)
          || lexicon.isPluralRole(lower)) {
        break;
      }
      end++;
    }
    for (int e = end; e > from; e--) {
      String text = words.text(from, e);
      String last = words.get(e - 1).text;
      if (lexicon.countryByPeople.containsKey(text)
          || lexicon.countryByName.containsKey(text)
          || lexicon.fullName.containsKey(text)
          || lexicon.orgWords.contains(last)
          || e - from == 1
              && words.get(from).isAllCapitals()
              && words.get(from).text.length() > 2) {
        add(from, e, s);
        return;
      }
    }
  }

  private Name add(int from, int to, int s) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      if (i > from && word.start > words.get(i - 1).end) {
        text.append(' ');
      }
      text.append(word.text);
    }
    Name name = new Name(from, to, text.toString());
    classifier.classify(name);
    findAcronym(name, s);
    names.add(name);
    return name;
  }

  /** Reads "(HLC)" after "Harbour Labour Council". */
  private void findAcronym(Name name, int s) {
    Word open = words.at(name.to, s);
    Word inner = words.at(name.to + 1, s);
    Word close = words.at(name.to + 2, s);
    if (open == null || inner == null || close == null || !open.is("(") || !close.is(")")) {
      return;
    }
    boolean acronym =
        inner.name
            && inner.text.chars().filter(Character::isUpperCase).count() >= 2
            && inner.text.length() <= 10
            && name.text.length() > inner.text.length();
    char firstLetter = inner.text.charAt(0);
    boolean initial = false;
    for (int i = name.from; i < name.to; i++) {
      initial |= words.get(i).text.charAt(0) == firstLetter;
    }
    if (acronym && initial) {
      name.acronym = name.to + 1;
      if (name.kind == Kind.UNKNOWN) {
        name.kind = Kind.ORGANIZATION;
        name.sure = true;
      }
    }
  }
}
