package org.stance4j.training.evaluate;

import java.util.Collection;
import org.stance4j.Stance;
import org.stance4j.training.metrics.ConfusionMatrix;

/**
 * What came out of one or many articles, in counts.
 *
 * @param gold gold actors
 * @param predicted predicted actors, without those that took a disputed one
 * @param matched gold actors that were found
 * @param stances stances of the matched actors
 */
record ArticleScores(int gold, int predicted, int matched, ConfusionMatrix stances) {

  static ArticleScores sum(Collection<ArticleScores> parts) {
    int classes = Stance.values().length;
    int gold = 0;
    int predicted = 0;
    int matched = 0;
    int[][] counts = new int[classes][classes];
    for (ArticleScores part : parts) {
      gold += part.gold();
      predicted += part.predicted();
      matched += part.matched();
      int[][] more = part.stances().counts();
      for (int i = 0; i < classes; i++) {
        for (int j = 0; j < classes; j++) {
          counts[i][j] += more[i][j];
        }
      }
    }
    return new ArticleScores(gold, predicted, matched, new ConfusionMatrix(counts));
  }

  double actorPrecision() {
    return predicted == 0 ? 0 : (double) matched / predicted;
  }

  double actorRecall() {
    return gold == 0 ? 0 : (double) matched / gold;
  }

  double actorF1() {
    return ConfusionMatrix.harmonic(actorPrecision(), actorRecall());
  }

  /** F1 over pairs of actor and stance: a pair is right when both are. */
  double endToEndF1() {
    int right = (int) Math.round(stances.microF1() * stances.total());
    double precision = predicted == 0 ? 0 : (double) right / predicted;
    double recall = gold == 0 ? 0 : (double) right / gold;
    return ConfusionMatrix.harmonic(precision, recall);
  }
}
