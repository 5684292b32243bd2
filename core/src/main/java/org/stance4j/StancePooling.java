package org.stance4j;

import java.util.List;

/**
 * One stance an actor out of what its mentions show. A mention counts by what the actor does there
 * (a holder says more than somebody merely mentioned) and by how relevant the sentence is to the
 * event, so that a passage about something else cannot decide.
 *
 * @param mentionWeight weight of a mere mention, a holder having 1
 * @param relevanceFloor sentences less relevant than this count nothing beside more relevant ones
 * @param relevancePower how steeply weight grows with relevance
 * @param listed an actor is listed when its best holder sentence is at least this relevant
 */
record StancePooling(
    double mentionWeight, double relevanceFloor, double relevancePower, double listed) {

  static final StancePooling DEFAULT = new StancePooling(0.2, 0.0, 2, 0.15);

  private static final double SMALLEST_WEIGHT = 1e-3;

  double weight(Judgement judgement) {
    double relevance = Math.max(0, judgement.relevance() - relevanceFloor);
    double weight = Math.max(SMALLEST_WEIGHT, Math.pow(relevance, relevancePower));
    return judgement.kind() == null ? weight * mentionWeight : weight;
  }

  /** The weighted mean of the mentions' probabilities. */
  double[] pool(List<Judgement> judgements) {
    double[] pooled = new double[Stance.values().length];
    double sum = 0;
    for (Judgement judgement : judgements) {
      double weight = weight(judgement);
      for (int i = 0; i < pooled.length; i++) {
        pooled[i] += weight * judgement.probabilities()[i];
      }
      sum += weight;
    }
    for (int i = 0; i < pooled.length; i++) {
      pooled[i] /= sum;
    }
    return pooled;
  }

  /** Whether the actor takes a position on the event or speaks about it. */
  boolean lists(List<Judgement> judgements) {
    return judgements.stream().anyMatch(j -> j.kind() != null && j.relevance() >= listed);
  }
}
