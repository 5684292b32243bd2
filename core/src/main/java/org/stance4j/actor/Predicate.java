package org.stance4j.actor;

import java.util.ArrayList;
import java.util.List;
import org.stance4j.actor.Lexicon.VerbClass;

/** A group of verbs and who does what it says. */
final class Predicate {

  final int sentence;

  /** First word of the verb group. */
  final int from;

  /** After its last word. */
  final int to;

  /** The verb that decides the class. */
  final int verb;

  final VerbClass verbClass;

  /** Whether the subject undergoes it; then {@link #agents} are those named after "by". */
  boolean passive;

  /** Whether it can be the verb of a clause of its own. */
  final boolean finite;

  /** Whether its subject stands after it, as in "said Mara". */
  boolean inverted;

  /** Whether its subject is the noun before "who" or "which". */
  boolean relative;

  /** Who says, thinks or does it: subjects, or agents of a passive. */
  List<Phrase> agents = new ArrayList<>();

  Predicate(
      int sentence,
      int from,
      int to,
      int verb,
      VerbClass verbClass,
      boolean passive,
      boolean finite) {
    this.sentence = sentence;
    this.from = from;
    this.to = to;
    this.verb = verb;
    this.verbClass = verbClass;
    this.passive = passive;
    this.finite = finite;
  }

  boolean isReport() {
    return verbClass == VerbClass.SPEECH || verbClass == VerbClass.ATTITUDE;
  }

  /** Where the clause starts: at its first agent or its verb. */
  int start() {
    int start = from;
    for (Phrase agent : agents) {
      start = Math.min(start, agent.quantityFrom);
    }
    return start;
  }
}
