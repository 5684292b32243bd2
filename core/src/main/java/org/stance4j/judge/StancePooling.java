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

  /** No single mention makes a stance impossible. */
  private static final double SMALLEST = 1e-3;

  /**
   * How much a mention counts.
   *
   * @param holds whether the actor says or does something there
   * @return above 0, 1 for a holder
   */
  public double weight(boolean holds) {
    return holds ? 1 : mentionWeight;
  }

  /**
   * The weighted geometric mean of the mentions' probabilities, normalised: what one mention rules
   * out, others hardly bring back (logarithmic opinion pool; Genest and Zidek 1986, Combining
   * Probability Distributions, Statistical Science 1).
   *
   * @param judgements what the mentions of one actor show, at least one
   * @return probabilities of supporting, opposing and neutral
   */
  public double[] pool(Collection<Judgement> judgements) {
    double[] pooled = new double[CLASSES];
    double weights = judgements.stream().mapToDouble(j -> weight(j.holds())).sum();
    for (Judgement judgement : judgements) {
      double share = weight(judgement.holds()) / weights;
      for (int i = 0; i < CLASSES; i++) {
        pooled[i] += share * Math.log(Math.max(SMALLEST, judgement.probabilities()[i]));
      }
    }
    double total = 0;
    for (int i = 0; i < CLASSES; i++) {
      pooled[i] = Math.exp(pooled[i]);
      total += pooled[i];
    }
    for (int i = 0; i < CLASSES; i++) {
      pooled[i] /= total;
    }
    return pooled;
  }
}
