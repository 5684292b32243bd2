package org.stance4j.actor;

import java.util.ArrayList;
import java.util.List;
import org.stance4j.actor.Lexicon.VerbClass;
import org.stance4j.actor.Lexicon.VerbForm;

/** Finds groups of verbs, what they tell about their subjects, and who these are. */
final class PredicateFinder {

  private final Words words;

  private final Lexicon lexicon;

  private final Phrase[] phraseAt;

  private final List<Predicate> predicates = new ArrayList<>();

  /** Predicates of the sentence at work. */
  private final List<Predicate> current = new ArrayList<>();

  private PredicateFinder(Words words, Lexicon lexicon, List<Phrase> phrases) {
    this.words = words;
    this.lexicon = lexicon;
    this.phraseAt = new Phrase[words.all.size()];
    for (Phrase phrase : phrases) {
      for (int i = phrase.quantityFrom; i < phrase.to; i++) {
        phraseAt[i] = phrase;
      }
    }
  }

  static List<Predicate> find(Words words, Lexicon lexicon, List<Phrase> phrases) {
    PredicateFinder finder = new PredicateFinder(words, lexicon, phrases);
    for (int s = 0; s < words.sentences(); s++) {
      finder.scan(s);
    }
    return finder.predicates;
  }

  private void scan(int s) {
    current.clear();
    int i = words.start(s);
    while (i < words.end(s)) {
      Word word = words.get(i);
      boolean infinitive = word.is("to") && word.tag.equals("PART");
      if (phraseAt[i] != null || !(word.isTag("VERB", "AUX") || infinitive)) {
        i++;
        continue;
      }
      int end = groupEnd(i, s);
      Predicate predicate = read(i, end, s);
      if (predicate != null) {
        current.add(predicate);
      }
      i = Math.max(end, i + 1);
    }
    SubjectFinder subjects = new SubjectFinder(words, lexicon, phraseAt, current);
    for (Predicate predicate : current) {
      subjects.findAgents(predicate);
    }
    HolderPatterns patterns = new HolderPatterns(words, lexicon, phraseAt, current);
    for (Predicate predicate : current) {
      patterns.addMembers(predicate);
    }
    patterns.addAccordingTo(s);
    patterns.addStanceNouns(s);
    predicates.addAll(current);
  }

  private int groupEnd(int start, int s) {
    int i = start;
    int end = start;
    while (i < words.end(s)) {
      Word word = words.get(i);
      if (phraseAt[i] != null
          && !(word.isTag("ADJ", "ADV")
              && lexicon.expectedWords.contains(word.lower)
              && beforeTo(i, s))) {
        break;
      }
      if (word.isTag("VERB", "AUX")) {
        end = i + 1;
      } else if (lexicon.expectedWords.contains(word.lower) && beforeTo(i, s)) {
        end = i + 1;
      } else if (!(word.isTag("ADV", "PART")
          || word.isQuoteMark() && verbAt(i + 1, s) && i > start)) {
        break;
      }
      i++;
    }
    return Math.max(end, start + 1);
  }

  private boolean beforeTo(int i, int s) {
    Word next = words.at(i + 1, s);
    return next != null && next.is("to") && verbAt(i + 2, s);
  }

  private boolean verbAt(int i, int s) {
    Word word = words.at(i, s);
    return word != null && word.isTag("VERB", "AUX");
  }

  private Predicate read(int from, int to, int s) {
    boolean be = false;
    boolean aux = false;
    boolean forwarded = false;
    boolean passive = false;
    int verb = -1;
    VerbClass best = null;
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      if (lexicon.expectedWords.contains(word.lower) && be && beforeTo(i, s)) {
        forwarded = true;
        be = false;
        continue;
      }
      if (!word.isTag("VERB", "AUX")) {
        continue;
      }
      VerbForm form = lexicon.verb(word.lower);
      if (word.tag.equals("AUX")
          || form.lemma().equals("be")
          || form.lemma().equals("have") && i + 1 < to) {
        be = form.lemma().equals("be");
        aux = true;
        if (verb < 0) {
          verb = i;
          best = VerbClass.IDLE;
        }
        continue;
      }
      boolean undergone =
          be && (form.participle() || word.lower.endsWith("ed")) && !word.lower.endsWith("ing");
      be = false;
      if (undergone && lexicon.attitudeWords.contains(word.lower) && !byFollows(i + 1, s)) {
        verb = i;
        best = VerbClass.ATTITUDE;
        continue;
      }
      VerbClass verbClass = lexicon.verbClass(form.lemma());
      if (undergone) {
        passive = true;
        verb = i;
        best = verbClass;
        continue;
      }
      if (best == null
          || rank(verbClass) > rank(best)
          || passive
          || words.get(verb).tag.equals("AUX")) {
        verb = i;
        best = verbClass;
      }
      passive = false;
    }
    if (verb < 0) {
      return null;
    }
    Word first = words.get(from);
    if (best == VerbClass.IDLE
        && !passive
        && (attitudeFollows(to, s)
            || lexicon.verb(words.get(verb).lower).lemma().equals("have")
                && concernFollows(to, s))) {
      best = VerbClass.ATTITUDE;
    }
    if (forwarded && best == VerbClass.IDLE) {
      best = VerbClass.IDLE;
    }
    boolean participle = !aux && (first.lower.endsWith("ing") || first.is("to"));
    if (!aux && lexicon.verb(first.lower).participle() && byFollows(to, s)) {
      passive = true;
      participle = true;
    }
    return new Predicate(s, from, to, verb, best, passive, !participle);
  }

  private static int rank(VerbClass verbClass) {
    return switch (verbClass) {
      case SPEECH -> 3;
      case ATTITUDE -> 2;
      case ACT -> 1;
      case IDLE -> 0;
    };
  }

  private boolean byFollows(int i, int s) {
    Word word = words.at(i, s);
    return word != null && word.is("by");
  }

  /** "is concerned", "was strongly opposed", "is in favour". */
  private boolean attitudeFollows(int to, int s) {
    for (int i = to; i < to + 3; i++) {
      Word word = words.at(i, s);
      if (word == null) {
        return false;
      }
      if (lexicon.attitudeWords.contains(word.lower)) {
        return true;
      }
      if (word.isQuoteMark()) {
        continue;
      }
      if (word.is("in")
          && words.at(i + 1, s) != null
          && (words.get(i + 1).is("favour") || words.get(i + 1).is("favor"))) {
        return true;
      }
      if (!word.isTag("ADV", "ADJ")) {
        return false;
      }
    }
    return false;
  }

  /** "has serious concerns", "had no plans". */
  private boolean concernFollows(int to, int s) {
    for (int i = to; i < to + 4; i++) {
      Word word = words.at(i, s);
      if (word == null || !word.isTag("DET", "ADJ", "NOUN", "ADV", "NUM")) {
        return false;
      }
      if (word.tag.equals("NOUN")
          && (lexicon.stanceNouns.contains(word.lower)
              || word.is("doubts")
              || word.is("reservations")
              || word.is("doubt"))) {
        return true;
      }
    }
    return false;
  }
}
