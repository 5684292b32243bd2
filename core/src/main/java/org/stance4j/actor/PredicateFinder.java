package org.stance4j.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stance4j.actor.Lexicon.VerbClass;
import org.stance4j.actor.Lexicon.VerbForm;

/** Finds groups of verbs and, going left (or right after a quotation), their subjects. */
final class PredicateFinder {

  private static final Set<String> OBJECTIVE =
      Set.of("him", "them", "us", "me", "himself", "herself", "themselves", "itself");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
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
    for (Predicate predicate : current) {
      findAgents(predicate);
    }
    for (Predicate predicate : current) {
      addMembers(predicate);
    }
    addAccordingTo(s);
    addStanceNouns(s);
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

  private void findAgents(Predicate predicate) {
    if (predicate.passive) {
      findByAgents(predicate);
      return;
    }
    if (isInverted(predicate)) {
      predicate.inverted = true;
      Phrase agent = phraseAt[predicate.to];
      predicate.agents.add(agent);
      addRight(agent, predicate.agents);
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
          && isSomebody(other.agents.get(0))) {
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
          addRight(agent, predicate.agents);
        }
        return;
      }
    }
  }

  /** Adds phrases that "and" joins to the right. */
  private void addRight(Phrase agent, List<Phrase> agents) {
    Word and = words.at(agent.to, agent.sentence);
    if (and == null || !and.is("and") || words.at(agent.to + 1, agent.sentence) == null) {
      return;
    }
    Phrase next = phraseAt[agent.to + 1];
    Word after = next == null ? null : words.at(next.to, agent.sentence);
    if (next != null
        && next.kind == agent.kind
        && (after == null || !after.isTag("VERB", "AUX") || after.lower.endsWith("ing"))) {
      agents.add(next);
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
                && isSomebody(agent)
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

  private boolean isSomebody(Phrase phrase) {
    return switch (phrase.kind) {
      case NAME -> phrase.name.kind != Name.Kind.THING;
      case PRONOUN -> true;
      case COMMON -> lexicon.isSomebody(words.get(phrase.head).lower);
      case TIME -> false;
    };
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
      } else if (RELATIVE.contains(word.lower)) {
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
              || !isSomebody(last)
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
            && (RELATIVE.contains(first.lower)
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
          !other.agents.isEmpty() && isSomebody(other.agents.get(0)) && !other.passive;
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
          || !isSomebody(phrase)) {
        return;
      }
      agents.add(0, phrase);
      if (before == null || !before.is(",")) {
        return;
      }
      pos = before.index - 1;
    }
  }

  private void addAccordingTo(int s) {
    for (int i = words.start(s); i + 2 < words.end(s); i++) {
      if (words.get(i).is("according") && words.get(i + 1).is("to") && phraseAt[i + 2] != null) {
        Predicate predicate = new Predicate(s, i, i + 2, i, VerbClass.SPEECH, false, true);
        predicate.inverted = true;
        predicate.agents.add(phraseAt[i + 2]);
        addRight(phraseAt[i + 2], predicate.agents);
        current.add(predicate);
      }
    }
  }

  /** Adds those named as members: "groups such as the Harbour League", "his sons, Ali and Jo". */
  private void addMembers(Predicate predicate) {
    for (Phrase agent : List.copyOf(predicate.agents)) {
      if (agent.kind != Phrase.Kind.COMMON || !agent.plural || !isSomebody(agent)) {
        continue;
      }
      int s = agent.sentence;
      int i = agent.to;
      Word word = words.at(i, s);
      if (word != null
          && (word.is(",") || word.is("-") || word.is("–") || word.is("—") || word.is("("))) {
        word = words.at(++i, s);
      }
      boolean listed = i > agent.to && word != null && word.name;
      if (word != null && (word.is("such") || word.is("including") || word.is("like"))) {
        i += word.is("such") ? 2 : 1;
        listed = words.at(i, s) != null && phraseAt[i] != null;
      }
      while (listed
          && words.at(i, s) != null
          && phraseAt[i] != null
          && phraseAt[i].kind == Phrase.Kind.NAME) {
        Phrase member = phraseAt[i];
        if (!predicate.agents.contains(member)) {
          predicate.agents.add(member);
        }
        i = member.to;
        word = words.at(i, s);
        listed = word != null && (word.is(",") || word.is("and"));
        i++;
        if (listed && word.is(",") && words.at(i, s) != null && words.get(i).is("and")) {
          i++;
        }
      }
    }
  }

  /** "opposition from residents", "a bid by the firm". */
  private void addStanceNouns(int s) {
    for (int i = words.start(s); i + 2 < words.end(s); i++) {
      Word noun = words.get(i);
      Word preposition = words.get(i + 1);
      if (!noun.tag.equals("NOUN")
          || !lexicon.stanceNouns.contains(noun.lower)
          || !(preposition.is("from") || preposition.is("by") || preposition.is("among"))) {
        continue;
      }
      Phrase holder = phraseAt[i + 2];
      if (holder == null
          || holder.kind == Phrase.Kind.TIME
          || holder.quantityFrom != i + 2
          || !isSomebody(holder)) {
        continue;
      }
      Predicate predicate = new Predicate(s, i, i + 2, i, VerbClass.ATTITUDE, false, false);
      predicate.inverted = true;
      predicate.agents.add(holder);
      addRight(holder, predicate.agents);
      current.add(predicate);
    }
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
