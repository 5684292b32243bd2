package org.stance4j.judge;

import java.util.Collection;
import org.stance4j.classify.StanceClassifier;

/**
 * One stance an actor out of what its mentions show. A mention counts by what the actor does there:
 * a holder says more than somebody merely mentioned. Neutral counts less, since a mention that
 * shows nothing says little about an actor who takes a side elsewhere. The values were chosen on
 * real articles kept for validation.
 *
 * @param mentionWeight weight of a mere mention, a holder having 1
 * @param neutralFactor factor on the pooled probability of neutral, before all are normalised
 */
public record StancePooling(double mentionWeight, double neutralFactor) {

  /** The values that the library uses. */
  public static final StancePooling DEFAULT = new StancePooling(0.1, 0.5);

  private static final int CLASSES = StanceClassifier.LABELS.size();
  private static final int NEUTRAL = StanceClassifier.LABELS.indexOf("neutral");

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
   * The weighted mean of the mentions' probabilities, with less for neutral.
   *
   * @param judgements what the mentions of one actor show, at least one
   * @return probabilities of supporting, opposing and neutral
   */
  public double[] pool(Collection<Judgement> judgements) {
    double[] pooled = new double[CLASSES];
    for (Judgement judgement : judgements) {
      double weight = weight(judgement);
      for (int i = 0; i < CLASSES; i++) {
        pooled[i] += weight * judgement.probabilities()[i];
      }
    }
    pooled[NEUTRAL] *= neutralFactor;
    double sum = 0;
    for (double value : pooled) {
      sum += value;
    }
    for (int i = 0; i < CLASSES; i++) {
      pooled[i] /= sum;
    }
    return pooled;
  }
}
