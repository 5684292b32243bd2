package org.stance4j.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Groups words into noun phrases by their tags. */
final class PhraseFinder {

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "some", "any", "every", "each",
          "another", "both", "all", "no", "several", "many", "most", "few", "such", "either",
          "neither", "half");
  private static final Set<String> PLURALS =
      Set.of(
          "people",
          "police",
          "men",
          "women",
          "children",
          "folk",
          "clergy",
          "media",
          "staff",
          "crew",
          "troops",
          "public",
          "youth",
          "poor",
          "rich",
          "elderly",
          "unemployed",
          "majority",
          "opposition");

  /** Participles that open a phrase for somebody in office. */
  private static final Set<String> STATES =
      Set.of(
          "ruling",
          "outgoing",
          "leading",
          "serving",
          "sitting",
          "acting",
          "retiring",
          "opposing",
          "competing",
          "neighbouring",
          "neighboring",
          "governing",
          "campaigning",
          "existing",
          "remaining");

  private final Words words;
  private final Lexicon lexicon;
  private final Name[] nameAt;
  private final List<Phrase> phrases = new ArrayList<>();

  private PhraseFinder(Words words, Lexicon lexicon, List<Name> names) {
    this.words = words;
    this.lexicon = lexicon;
    this.nameAt = new Name[words.all.size()];
    for (Name name : names) {
      for (int i = name.from; i < name.to; i++) {
        nameAt[i] = name;
      }
    }
  }

  static List<Phrase> find(Words words, Lexicon lexicon, List<Name> names) {
    PhraseFinder finder = new PhraseFinder(words, lexicon, names);
    for (int s = 0; s < words.sentences(); s++) {
      finder.scan(s);
    }
    return finder.phrases;
  }

  private void scan(int s) {
    int i = words.start(s);
    int first = phrases.size();
    while (i < words.end(s)) {
      Word word = words.get(i);
      if (word.isPersonalPronoun() && !(word.isPossessivePronoun() && nominalFollows(i + 1, s))) {
        Phrase phrase = new Phrase(Phrase.Kind.PRONOUN, s, i, i + 1, i, null);
        phrase.plural =
            Set.of("they", "them", "their", "we", "us", "our", "themselves").contains(word.lower);
        phrases.add(phrase);
        i++;
        continue;
      }
      int end = phraseEnd(i, s);
      if (end > i) {
        add(i, end, s);
        i = end;
      } else {
        i++;
      }
    }
    joinQuantities(first, s);
  }

  private boolean nominalFollows(int i, int s) {
    Word word = words.at(i, s);
    if (word != null && word.isTag("ADV") && words.at(i + 1, s) != null) {
      word = words.get(i + 1);
    }
    return word != null
        && (word.name
            || word.isTag("NOUN", "ADJ", "NUM", "PROPN")
            || isPremodifier(i, s)
            || word.isQuoteMark()
                && words.at(i + 1, s) != null
                && words.get(i + 1).isTag("NOUN", "ADJ"));
  }

  /** A participle before a noun. */
  private boolean isPremodifier(int i, int s) {
    Word word = words.at(i, s);
    if (word == null || !word.tag.equals("VERB")) {
      return false;
    }
    boolean participle =
        word.lower.endsWith("ed")
            || word.lower.endsWith("ing")
            || word.lower.endsWith("en")
            || word.lower.endsWith("wn");
    Word next = words.at(i + 1, s);
    if (next != null
        && next.name
        && word.lower.endsWith("ing")
        && i > words.start(s)
        && !words.get(i - 1).tag.equals("DET")) {
      return false;
    }
    return participle
        && next != null
        && !lexicon.isSureSpeech(word.lower)
        && (next.name || next.isTag("NOUN", "PROPN", "ADJ"));
  }

  private int phraseEnd(int start, int s) {
    int i = start;
    boolean head = false;
    while (i < words.end(s)) {
      Word word = words.get(i);
      Name name = nameAt[i];
      if (name != null) {
        if (head && startsAnew(i, start, name)) {
          break;
        }
        i = name.to;
        if (name.acronym >= 0) {
          i = name.acronym + 2;
        }
        head = true;
        continue;
      }
      boolean time =
          lexicon.calendarWords.contains(word.lower) && Character.isUpperCase(word.text.charAt(0));
      if (time && i > start) {
        break;
      }
      if (time) {
        i++;
        while (words.at(i, s) != null
            && (lexicon.temporalWords.contains(words.get(i).lower)
                || words.get(i).tag.equals("NUM"))) {
          i++;
        }
        return i;
      }
      if (word.isClitic() && head) {
        i++;
        head = false;
        continue;
      }
      if (word.isPossessivePronoun() && i == start) {
        i++;
        continue;
      }
      if (isDeterminer(word)) {
        if (i > start
            && !Set.of("all", "both", "half", "such", "no").contains(words.get(i - 1).lower)) {
          break;
        }
        i++;
        continue;
      }
      if (i > start
          && word.isAllRole(lexicon)
          && nameAt[i - 1] != null
          && nameAt[i - 1].kind == Name.Kind.PERSON) {
        break;
      }
      if (word.isTag("NOUN", "PROPN")) {
        head = true;
        i++;
      } else if (word.isTag("NUM", "SYM") || word.is("%")) {
        if (head && word.tag.equals("NUM")) {
          break;
        }
        i++;
      } else if (word.tag.equals("ADJ")) {
        if (head && !nounAfterAdjectives(i + 1, s)) {
          break;
        }
        i++;
      } else if (!head
          && isPremodifier(i, s)
          && (i > start
              || word.initial && (word.lower.endsWith("ed") || STATES.contains(word.lower)))) {
        i++;
      } else if (!head && word.tag.equals("ADV") && i > start && adjectiveAt(i + 1, s)) {
        i++;
      } else if (word.isQuoteMark()
          && i > start
          && !head
          && (nounAt(i + 1, s) || adjectiveAt(i + 1, s))) {
        i++;
      } else if (word.is("[") && (nounAt(i + 1, s)) && i > start && !head
          || word.is("]") && i > start && words.at(i + 1, s) != null && nounAt(i + 1, s)) {
        i++;
      } else if (word.is("and")
          && i > start
          && !head
          && words.get(i - 1).tag.equals("ADJ")
          && adjectiveAt(i + 1, s)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** Whether a name after a complete phrase starts another one: "last month | Mr Odell". */
  private boolean startsAnew(int i, int start, Name name) {
    Word before = words.get(i - 1);
    boolean person = name.kind == Name.Kind.PERSON;
    boolean people = before.is("women") || before.is("men") || before.is("children");
    boolean titled =
        !people
            && (lexicon.isRole(before.lower)
                || lexicon.isPluralRole(before.lower)
                || lexicon.isBody(before.lower));
    boolean apart = person && !before.name && before.isTag("NOUN", "VERB") && !titled;
    return lexicon.temporalWords.contains(before.lower)
        || before.tag.equals("NUM") && i - start == 1
        || apart;
  }

  private boolean isDeterminer(Word word) {
    return word.tag.equals("DET") && !word.is("which") && !word.is("what") && !word.is("whatever")
        || DETERMINERS.contains(word.lower) && word.isTag("ADJ", "PRON", "DET") && !word.is("that");
  }

  private boolean nounAt(int i, int s) {
    Word word = words.at(i, s);
    return word != null && (word.name || word.isTag("NOUN", "PROPN"));
  }

  private boolean nounAfterAdjectives(int i, int s) {
    int at = i;
    while (words.at(at, s) != null && words.get(at).tag.equals("ADJ")) {
      at++;
    }
    return nounAt(at, s);
  }

  private boolean adjectiveAt(int i, int s) {
    Word word = words.at(i, s);
    return word != null && word.isTag("ADJ", "NOUN", "PROPN");
  }

  private void add(int from, int to, int s) {
    int last = to - 1;
    while (last > from
        && (words.get(last).isPunctuation() || words.get(last).isClitic())
        && !isAcronymEnd(last)) {
      last--;
    }
    int end = last + 1;
    int head = isAcronymEnd(last) ? nameBefore(last).to - 1 : last;
    Name name = nameAt[head];
    if (name != null && name.to <= head) {
      name = null;
    }
    Word headWord = words.get(head);
    Phrase.Kind kind;
    if (name != null && name.kind == Name.Kind.ROLE) {
      name = null;
      kind = Phrase.Kind.COMMON;
    } else if (name != null) {
      kind = Phrase.Kind.NAME;
    } else if (headWord.isTag("NOUN", "PROPN", "ADJ", "NUM", "DET", "PRON", "VERB")) {
      kind = lexicon.temporalWords.contains(headWord.lower) ? Phrase.Kind.TIME : Phrase.Kind.COMMON;
    } else {
      return;
    }
    Phrase phrase = new Phrase(kind, s, from, end, head, name);
    Word first = words.get(from);
    if (first.isPossessivePronoun()) {
      phrase.possessivePronoun = from;
    } else if (isDeterminer(first)) {
      phrase.determiner = first.lower;
    }
    for (int i = from; i < head; i++) {
      if (words.get(i).isClitic() && i > from && nameAt[i - 1] != null && nameAt[i - 1] != name) {
        phrase.possessor = nameAt[i - 1];
      }
    }
    phrase.plural = isPlural(headWord, name);
    phrases.add(phrase);
  }

  private boolean isAcronymEnd(int i) {
    return words.get(i).is(")") && nameBefore(i) != null;
  }

  private Name nameBefore(int close) {
    Name name = close >= 3 ? nameAt[close - 3] : null;
    return name != null && name.acronym == close - 1 ? name : null;
  }

  private boolean isPlural(Word head, Name name) {
    if (name != null) {
      return head.lower.endsWith("s")
          && (lexicon.isGroup(head.lower) || lexicon.countryByPeople.containsKey(head.text));
    }
    return PLURALS.contains(head.lower)
        || lexicon.isPluralRole(head.lower)
        || lexicon.groupNouns.contains(head.lower) && !lexicon.isBody(head.lower)
        || head.lower.endsWith("s")
            && !head.lower.endsWith("ss")
            && !head.lower.endsWith("us")
            && !head.lower.endsWith("is")
            && head.lower.length() > 3;
  }

  /** Joins "hundreds of" and the like with the phrase that follows, and notes attachments. */
  private void joinQuantities(int first, int s) {
    for (int p = first; p + 1 < phrases.size(); p++) {
      Phrase phrase = phrases.get(p);
      Phrase next = phrases.get(p + 1);
      Word between = words.at(phrase.to, s);
      if (between == null || next.from != phrase.to + 1 || next.kind == Phrase.Kind.TIME) {
        continue;
      }
      if (between.is("of")
          && phrase.kind == Phrase.Kind.COMMON
          && lexicon.quantityNouns.contains(words.get(phrase.head).lower)) {
        next.quantityFrom = phrase.quantityFrom;
        String head = words.get(phrase.head).lower;
        if (head.equals("one")
            || head.equals("each")
            || head.equals("another")
            || head.equals("member")) {
          next.plural = false;
        }
        phrases.remove(p);
        p--;
      } else if (phrase.kind == Phrase.Kind.COMMON
          && Set.of("of", "for", "at", "from", "on", "in", "with").contains(between.lower)
          && next.kind != Phrase.Kind.PRONOUN) {
        phrase.attachedTo = next.to;
      }
    }
  }
}
