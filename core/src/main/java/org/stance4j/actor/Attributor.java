package org.stance4j.actor;

import java.util.ArrayList;
import java.util.List;
import org.stance4j.actor.Entity.Deed;
import org.stance4j.actor.Lexicon.VerbClass;
import org.stance4j.text.Span;

/** Turns predicates whose agents are known into statements and acts with their stretch of text. */
final class Attributor {

  /** Quotations of fewer characters only borrow a word. */
  private static final int SCARE_QUOTE = 30;

  private final Context context;
  private final Words words;

  Attributor(Context context) {
    this.context = context;
    this.words = context.words;
  }

  void attribute() {
    for (Predicate predicate : context.predicates) {
      if (predicate.verbClass == VerbClass.IDLE || words.isHeadline(predicate.sentence)) {
        continue;
      }
      for (Phrase agent : predicate.agents) {
        if (agent.entity == null || agent.reference == null) {
          continue;
        }
        Attribution.Kind kind =
            predicate.isReport() ? Attribution.Kind.REPORT : Attribution.Kind.ACT;
        Span clause = clause(predicate);
        boolean quoted = isQuoted(agent);
        boolean inner =
            kind == Attribution.Kind.ACT
                && clause.start() > opening(predicate.sentence)
                && !isCoordinate(predicate, clause);
        agent.entity.deeds.add(
            new Deed(
                clause, kind, agent.reference, quoted || inner || isInPassing(agent, predicate)));
      }
    }
  }

  /** The clause of a predicate: as far as the next clause of another holder. */
  Span clause(Predicate predicate) {
    int s = predicate.sentence;
    int from = words.start(s);
    int to = words.end(s);
    int start = predicate.start();
    for (int boundary : boundaries(s)) {
      if (boundary <= start) {
        from = boundary;
      } else if (boundary > Math.max(predicate.to, start)) {
        to = Math.min(to, boundary);
      }
    }
    if (!predicate.inverted && predicate.finite && isEmbedded(predicate)) {
      from = Math.max(from, start);
    }
    while (to - 1 > from && isLoose(words.get(to - 1))) {
      to--;
    }
    while (from < to - 1 && isLoose(words.get(from))) {
      from++;
    }
    return words.span(from, to);
  }

  private static boolean isLoose(Word word) {
    return word.is(",") || word.is(";") || word.is("and") || word.is("but") || word.is("while");
  }

  /** Whether a clause stands inside what another one reports, or is a relative clause. */
  private boolean isEmbedded(Predicate predicate) {
    for (Predicate other : context.predicatesIn(predicate.sentence)) {
      if (other != predicate
          && other.isReport()
          && !other.inverted
          && other.to <= predicate.start()
          && !other.agents.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Words at which a clause of a new holder starts after a conjunction. */
  private List<Integer> boundaries(int s) {
    List<Integer> boundaries = new ArrayList<>();
    for (Predicate predicate : context.predicatesIn(s)) {
      if (predicate.inverted
          || predicate.agents.isEmpty()
          || predicate.agents.get(0).entity == null
          || predicate.verbClass == VerbClass.IDLE) {
        continue;
      }
      int start = predicate.start();
      Word before = words.at(start - 1, s);
      if (before == null || start >= predicate.from) {
        continue;
      }
      boolean joined =
          before.is("and")
              || before.is("but")
              || before.is("while")
              || before.is("although")
              || before.is("though")
              || before.is("whereas")
              || before.is(";");
      if (joined) {
        boundaries.add(start);
      }
    }
    return boundaries;
  }

  /** Whether somebody else names the agent in direct speech. */
  private boolean isQuoted(Phrase agent) {
    int quote = words.get(agent.head).quote;
    return quote >= 0 && words.document.quotations().get(quote).length() > SCARE_QUOTE;
  }

  /** Where the words of a sentence start. */
  private int opening(int sentence) {
    int i = words.start(sentence);
    while (i + 1 < words.end(sentence) && (words.get(i).isPunctuation() || isLoose(words.get(i)))) {
      i++;
    }
    return words.get(i).start;
  }

  /** Whether people in general act, or media are the source of the news. */
  private boolean isInPassing(Phrase agent, Predicate predicate) {
    if (agent.kind == Phrase.Kind.COMMON && agent.plural && agent.quantityFrom == agent.head) {
      return !predicate.isReport() && agent.entity.references.size() == 1;
    }
    if (agent.kind != Phrase.Kind.NAME
        || predicate.verbClass != VerbClass.SPEECH
        || agent.entity.type != ActorType.ORGANIZATION) {
      return false;
    }
    for (String word : agent.name.text.split(" ")) {
      if (context.lexicon.mediaWords.contains(word)) {
        return true;
      }
    }
    return agent.entity.descriptors.contains("newspaper")
        || agent.entity.descriptors.contains("magazine");
  }

  /** Whether a clause stands beside the one before it, which reports nothing. */
  private boolean isCoordinate(Predicate predicate, Span clause) {
    Word before = words.at(predicate.start() - 1, predicate.sentence);
    boolean joined = before != null && (before.is("and") || before.is("but") || before.is(";"));
    return joined
        && words.get(predicate.start()).start == clause.start()
        && !isEmbedded(predicate)
        && !predicate.relative;
  }
}
