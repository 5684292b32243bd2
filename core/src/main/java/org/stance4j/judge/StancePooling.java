package org.stance4j.judge;

import java.util.Collection;
import org.stance4j.classify.StanceClassifier;

/**
 * One stance an actor out of what its mentions show. A mention counts by what the actor does there:
 * a holder says more than somebody merely mentioned. The value was chosen on real articles kept for
 * validation.
 *
 * @param mentionWeight weight of a mere mention, a holder having 1
 */
public record StancePooling(double mentionWeight) {

  /** What the library uses. */
  public static final StancePooling DEFAULT = new StancePooling(0.2);

  private static final int CLASSES = StanceClassifier.LABELS.size();

  /**
   * How much a judgement counts.
   *
   * @param judgement what a mention shows
   * @return above 0, 1 for a holder
   */
  public double weight(Judgement judgement) {
    return judgement.holds() ? 1 : mentionWeight;
  }

  /**
   * The weighted mean of the mentions' probabilities.
   *
   * @param judgements what the mentions of one actor show, at least one
   * @return probabilities of supporting, opposing and neutral
   */
  public double[] pool(Collection<Judgement> judgements) {
    double[] pooled = new double[CLASSES];
    double total = 0;
    for (Judgement judgement : judgements) {
      double weight = weight(judgement);
      total += weight;
      for (int i = 0; i < CLASSES; i++) {
        pooled[i] += weight * judgement.probabilities()[i];
      }
    }
    for (int i = 0; i < CLASSES; i++) {
      pooled[i] /= total;
    }
    return pooled;
  }
}
