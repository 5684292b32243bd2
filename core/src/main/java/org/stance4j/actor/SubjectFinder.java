package org.stance4j.actor;

import java.util.List;
import java.util.Set;
import org.stance4j.actor.Lexicon.VerbClass;

/**
 * Finds who does what the verb groups of one sentence say: going left over insertions and
 * attachments, right after a quotation, and behind "by" in the passive.
 */
final class SubjectFinder {

  private static final Set<String> OBJECTIVE =
      Set.of("him", "them", "us", "me", "himself", "herself", "themselves", "itself");

  private static final Set<String> CLAUSE_OPENERS =
      Set.of(
          "as",
          "after",
          "before",
          "since",
          "until",
          "than",
          "like",
          "because",
          "while",
          "when",
          "if",
          "that",
          "though",
          "although",
          "unless",
          "whether",
          "once",
          "where");

  private static final int AGENT_DISTANCE = 8;

  private final Words words;
  private final Lexicon lexicon;
  private final Phrase[] phraseAt;

  /** The predicates of the sentence. */
  private final List<Predicate> current;

  SubjectFinder(Words words, Lexicon lexicon, Phrase[] phraseAt, List<Predicate> current) {
    this.words = words;
    this.lexicon = lexicon;
    this.phraseAt = phraseAt;
    this.current = current;
  }

  void findAgents(Predicate predicate) {
    if (predicate.passive) {
      findByAgents(predicate);
      return;
    }
    if (isInverted(predicate)) {
      predicate.inverted = true;
      Phrase agent = phraseAt[predicate.to];
      predicate.agents.add(agent);
      agent.addJoined(words, phraseAt, predicate.agents);
      return;
    }
    if (predicate.finite) {
      walkLeft(predicate);
    } else if (predicate.isReport() && words.get(predicate.from).lower.endsWith("ing")) {
      inheritSubject(predicate);
    }
  }

  /** "..., adding that": the subject is the one of the clause before. */
  private void inheritSubject(Predicate predicate) {
    Word before = words.at(predicate.from - 1, predicate.sentence);
    if (before == null || before.tag.equals("ADP") || before.tag.equals("SCONJ")) {
      return;
    }
    Predicate main = null;
    for (Predicate other : current) {
      if (other.from < predicate.from
          && other.finite
          && !other.agents.isEmpty()
          && other.agents.get(0).isSomebody(words, lexicon)) {
        main = other;
      }
    }
    if (main != null && before.isPunctuation() || main != null && before.is("and")) {
      predicate.agents.addAll(main.agents);
    }
  }

  private void findByAgents(Predicate predicate) {
    int s = predicate.sentence;
    for (int i = predicate.to; i < predicate.to + AGENT_DISTANCE; i++) {
      Word word = words.at(i, s);
      if (word == null
          || word.isPunctuation() && !word.isQuoteMark()
          || word.isTag("VERB", "CCONJ")) {
        return;
      }
      if (word.is("by") && i + 1 < words.end(s) && phraseAt[i + 1] != null) {
        Phrase agent = phraseAt[i + 1];
        if (agent.kind != Phrase.Kind.TIME) {
          predicate.agents.add(agent);
          agent.addJoined(words, phraseAt, predicate.agents);
        }
        return;
      }
    }
  }

  private boolean isInverted(Predicate predicate) {
    int s = predicate.sentence;
    if (predicate.verbClass != VerbClass.SPEECH
        || predicate.to >= words.end(s)
        || phraseAt[predicate.to] == null) {
      return false;
    }
    Phrase agent = phraseAt[predicate.to];
    Word before = words.at(predicate.from - 1, s);
    if (before == null
        || agent.kind == Phrase.Kind.TIME
        || agent.quantityFrom != predicate.to
        || OBJECTIVE.contains(words.get(agent.head).lower)) {
      return false;
    }
    Word after = words.at(agent.to, s);
    boolean clauseFollows = after != null && (after.isTag("VERB", "AUX"));
    if (before.isQuoteMark()) {
      Word inner = words.at(predicate.from - 2, s);
      return inner != null && inner.isPunctuation() && !inner.is(")") && !inner.is("]")
          || !clauseFollows && phraseAt[predicate.from - 2] == null;
    }
    if (!before.is(",") || clauseFollows) {
      return false;
    }
    Word inner = words.at(predicate.from - 2, s);
    return inner != null
        && (inner.isQuoteMark()
            || lexicon.isSureSpeech(words.get(predicate.verb).lower)
                && agent.isSomebody(words, lexicon)
                && !startsRelative(predicate.from - 1, s));
  }

  /** Whether the stretch that a comma ends began with a relative pronoun. */
  private boolean startsRelative(int comma, int s) {
    int open = openComma(comma, s);
    Word first = words.at(open + 1, s);
    boolean subject = open >= words.start(s);
    return subject
        && first != null
        && (first.is("who") || first.is("which") || !hasFinite(open + 1, comma));
  }

  private void walkLeft(Predicate predicate) {
    int s = predicate.sentence;
    int start = words.start(s);
    int pos = predicate.from - 1;
    boolean first = true;
    for (int step = 0; step < 80 && pos >= start; step++) {
      Word word = words.get(pos);
      Phrase phrase = phraseAt[pos];
      if (phrase != null) {
        Word before = words.at(phrase.quantityFrom - 1, s);
        if (phrase.kind == Phrase.Kind.TIME) {
          pos = phrase.quantityFrom - 1 - (before != null && before.tag.equals("ADP") ? 1 : 0);
        } else if (before != null
            && before.tag.equals("ADP")
            && !(pos == predicate.from - 1 && CLAUSE_OPENERS.contains(before.lower))) {
          pos = phrase.quantityFrom - 2;
        } else if (phrase.kind == Phrase.Kind.NAME
            && phrase.name.kind == Name.Kind.PLACE
            && before != null
            && before.is(",")) {
          pos = phrase.quantityFrom - 2;
        } else if (OBJECTIVE.contains(words.get(phrase.head).lower)) {
          pos = phrase.quantityFrom - 1;
        } else if (before != null && isBareGerund(before)) {
          pos = phrase.quantityFrom - 2;
        } else if (inPrepositional(phrase, s) != null) {
          pos = inPrepositional(phrase, s).quantityFrom - 2;
        } else {
          Predicate governing = before == null ? null : predicateAt(before.index);
          if (governing != null
              && governing.relative
              && governing != predicate
              && governing.verbClass != VerbClass.SPEECH) {
            predicate.agents.addAll(governing.agents);
            return;
          }
          collectLeft(phrase, predicate.agents);
          return;
        }
      } else if (word.is(",") || word.is("-") || word.is("–") || word.is("—")) {
        int next = skipInsertion(predicate, pos);
        if (next < 0) {
          return;
        }
        pos = next;
      } else if (word.is(")") || word.is("]")) {
        pos = openBracket(pos, s) - 1;
      } else if (word.isQuoteMark()) {
        if (first && predicate.verbClass == VerbClass.SPEECH && closesStatement(pos)) {
          return;
        }
        pos--;
      } else if (word.tag.equals("CCONJ")) {
        shareSubject(predicate, pos);
        return;
      } else if (word.isRelativePronoun()) {
        relativeSubject(predicate, pos);
        return;
      } else if (word.tag.equals("VERB")) {
        Predicate other = predicateAt(pos);
        boolean reduced =
            other != null
                && !lexicon.isSureSpeech(word.lower)
                && (word.lower.endsWith("ing") || lexicon.verb(word.lower).participle());
        if (!reduced || other.from == predicate.from) {
          return;
        }
        other.agents.clear();
        other.passive = true;
        pos = other.from - 1;
      } else if (word.isTag("ADV", "ADJ", "NUM", "PART", "ADP", "NOUN", "DET", "X", "INTJ")
          && !word.is("when")
          && !word.is("where")
          && !word.is("how")
          && !word.is("why")) {
        pos--;
      } else if (word.isTag("AUX") && word.index == predicate.from - 1) {
        pos--;
      } else {
        return;
      }
      first = false;
    }
  }

  private Predicate predicateAt(int word) {
    for (Predicate predicate : current) {
      if (predicate.from <= word && word < predicate.to) {
        return predicate;
      }
    }
    return null;
  }

  private boolean isBareGerund(Word word) {
    return word.tag.equals("VERB")
        && word.lower.endsWith("ing")
        && !lexicon.isSureSpeech(word.lower)
        && phraseAt[word.index] == null
        && (word.index == 0 || !words.get(word.index - 1).isTag("AUX"));
  }

  /** For "the heads of A and B": A, when the phrase is B. */
  private Phrase inPrepositional(Phrase phrase, int s) {
    Word and = words.at(phrase.quantityFrom - 1, s);
    if (and == null || !and.is("and") || words.at(phrase.quantityFrom - 2, s) == null) {
      return null;
    }
    Phrase left = phraseAt[phrase.quantityFrom - 2];
    if (left == null
        || left.kind != phrase.kind
        || left.kind == Phrase.Kind.NAME && left.name.kind == Name.Kind.PLACE) {
      return null;
    }
    Word preposition = words.at(left.quantityFrom - 1, s);
    return preposition != null
            && preposition.tag.equals("ADP")
            && words.at(left.quantityFrom - 2, s) != null
            && phraseAt[left.quantityFrom - 2] != null
        ? left
        : null;
  }

  private boolean closesStatement(int quoteMark) {
    Word inner = words.at(quoteMark - 1, words.get(quoteMark).sentence);
    return inner != null && (inner.is(",") || inner.is("?") || inner.is("!") || inner.is("."));
  }

  private int openBracket(int close, int s) {
    String open = words.get(close).is(")") ? "(" : "[";
    for (int i = close - 1; i >= words.start(s); i--) {
      if (words.get(i).is(open)) {
        return i;
      }
    }
    return close;
  }

  private int openComma(int comma, int s) {
    boolean dash = !words.get(comma).is(",");
    for (int i = comma - 1; i >= words.start(s); i--) {
      Word word = words.get(i);
      if (word.is(")")) {
        i = openBracket(i, s);
      } else if (dash ? word.is(words.get(comma).lower) : word.is(",")) {
        return i;
      }
    }
    return words.start(s) - 1;
  }

  private boolean hasFinite(int from, int to) {
    for (Predicate predicate : current) {
      if (predicate.from >= from && predicate.from < to && predicate.finite && !predicate.passive) {
        return true;
      }
      if (predicate.from >= from
          && predicate.from < to
          && predicate.passive
          && words.get(predicate.from).tag.equals("AUX")) {
        return true;
      }
    }
    return false;
  }

  /** From a comma before the verb to before the insertion it closes; -1 to stop. */
  private int skipInsertion(Predicate predicate, int comma) {
    int s = predicate.sentence;
    int open = openComma(comma, s);
    Word first = words.at(open + 1, s);
    if (open < words.start(s)) {
      Phrase last = phraseAt[comma - 1];
      boolean adverbial =
          hasFinite(words.start(s), comma)
              || last == null
              || !last.isSomebody(words, lexicon)
              || last.quantityFrom > words.start(s)
                  && words.get(last.quantityFrom - 1).tag.equals("ADP");
      return adverbial ? -1 : comma - 1;
    }
    Phrase apposition = phraseAt[open + 1];
    if (apposition != null
        && apposition.kind == Phrase.Kind.COMMON
        && lexicon.isRole(words.get(apposition.head).lower)
        && (apposition.determiner.isEmpty() || apposition.determiner.startsWith("a"))
        && apposition.possessivePronoun < 0
        && !apposition.plural) {
      return open - 1;
    }
    boolean relative =
        first != null
            && (first.isRelativePronoun()
                || first.is("whose")
                || first.is("where")
                || first.is("when"));
    if (relative || !hasFinite(open + 1, comma)) {
      return open - 1;
    }
    Predicate inner = null;
    for (Predicate other : current) {
      if (other.from > open && other.from < comma && other.finite) {
        inner = other;
      }
    }
    if (inner == null) {
      return open - 1;
    }
    if (inner.verbClass == VerbClass.SPEECH && inner.from - open <= 8
        || first.is("as")
        || first.is("if")
        || first.is("although")
        || first.is("while")
        || first.is("though")) {
      return open - 1;
    }
    predicate.agents.addAll(inner.agents);
    return -1;
  }

  /** "... and urged": the subject of the clause before. */
  private void shareSubject(Predicate predicate, int conjunction) {
    Predicate best = null;
    for (Predicate other : current) {
      if (other.from >= conjunction || !other.finite || other.inverted) {
        continue;
      }
      boolean somebody =
          !other.agents.isEmpty()
              && other.agents.get(0).isSomebody(words, lexicon)
              && !other.passive;
      if (somebody || best == null && !other.agents.isEmpty() && !other.passive) {
        best = other;
      }
    }
    if (best != null) {
      predicate.agents.addAll(best.agents);
      predicate.relative = best.relative;
    }
  }

  private void relativeSubject(Predicate predicate, int pronoun) {
    int s = predicate.sentence;
    boolean person = words.get(pronoun).is("who");
    int pos = pronoun - 1;
    while (words.at(pos, s) != null && words.get(pos).isPunctuation()) {
      pos = words.get(pos).is(")") ? openBracket(pos, s) - 1 : pos - 1;
    }
    Phrase candidate = words.at(pos, s) == null ? null : phraseAt[pos];
    if (candidate != null
        && candidate.kind == Phrase.Kind.TIME
        && words.at(candidate.from - 1, s) != null) {
      candidate = phraseAt[candidate.from - 1];
    }
    for (int step = 0; step < 4 && candidate != null; step++) {
      Word before = words.at(candidate.quantityFrom - 1, s);
      boolean attached =
          before != null
              && before.tag.equals("ADP")
              && words.at(candidate.quantityFrom - 2, s) != null;
      boolean isPerson =
          candidate.kind == Phrase.Kind.NAME
              ? candidate.name.kind == Name.Kind.PERSON || candidate.name.kind == Name.Kind.UNKNOWN
              : lexicon.isSomebody(words.get(candidate.head).lower);
      if (!person || isPerson || !attached) {
        break;
      }
      candidate = phraseAt[candidate.quantityFrom - 2];
    }
    if (candidate != null && candidate.kind != Phrase.Kind.TIME) {
      predicate.relative = true;
      predicate.agents.add(candidate);
    }
  }

  /** A subject with those that commas and "and" join to its left. */
  private void collectLeft(Phrase last, List<Phrase> agents) {
    agents.add(last);
    int s = last.sentence;
    Word and = words.at(last.quantityFrom - 1, s);
    if (last.kind == Phrase.Kind.PRONOUN || and == null || !(and.is("and") || and.is("or"))) {
      return;
    }
    int pos = and.index - 1;
    if (words.at(pos, s) != null && words.get(pos).is(",")) {
      pos--;
    }
    while (words.at(pos, s) != null && phraseAt[pos] != null) {
      Phrase phrase = phraseAt[pos];
      Word before = words.at(phrase.quantityFrom - 1, s);
      boolean free =
          before == null
              || before.isPunctuation()
              || before.isTag("SCONJ", "CCONJ", "ADV")
              || CLAUSE_OPENERS.contains(before.lower)
              || before.tag.equals("VERB") && lexicon.isSureSpeech(before.lower);
      if (before != null
          && before.tag.equals("ADP")
          && phrase.kind == Phrase.Kind.NAME
          && agents.get(0).kind == Phrase.Kind.NAME
          && words.at(before.index - 1, s) != null
          && phraseAt[before.index - 1] != null
          && phraseAt[before.index - 1].kind == Phrase.Kind.NAME) {
        pos = before.index - 1;
        continue;
      }
      if (phrase.kind == Phrase.Kind.TIME
          || phrase.kind == Phrase.Kind.PRONOUN
          || !free
          || !phrase.isSomebody(words, lexicon)) {
        return;
      }
      agents.add(0, phrase);
      if (before == null || !before.is(",")) {
        return;
      }
      pos = before.index - 1;
    }
  }
}
