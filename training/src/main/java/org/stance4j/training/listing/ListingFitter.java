package org.stance4j.training.listing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stance4j.classify.StanceClassifier;
import org.stance4j.encoder.SentenceEncoder;
import org.stance4j.judge.ActorListing;
import org.stance4j.judge.ListingFeatures;
import org.stance4j.text.InputException;
import org.stance4j.training.article.ArticleFolder;
import org.stance4j.training.metrics.ConfusionMatrix;

/**
 * Fits an {@link ActorListing} by gradient descent on the penalised likelihood, which has one
 * maximum. The same articles and model give the same listing. Stateless.
 */
public final class ListingFitter {

  /** Chosen on real articles kept for validation. */
  private static final double THRESHOLD = 0.40;

  private static final int FOLDS = 5;
  private static final int STEPS = 4000;
  private static final double RATE = 0.3;

  /** Holds weights of standardised features near 0: one pseudo-row against them. */
  private static final double PENALTY = 1;

  private ListingFitter() {}

  /**
   * A listing and how well it does on articles it was not fitted on.
   *
   * @param listing fitted on all articles
   * @param f1 F1 of the actors listed, by cross-validation over articles; of the actors that were
   *     found at all. Too high where the classifier, whose judgements are among the features, has
   *     learned from the same articles
   */
  public record Fitted(ActorListing listing, double f1) {}

  /**
   * Fits.
   *
   * @param encoder the model's encoder
   * @param classifier its calibrated classifier
   * @param folders articles with their gold
   * @return the listing
   * @throws InputException when there are no actors of both kinds to learn from
   */
  public static Fitted fit(
      SentenceEncoder encoder, StanceClassifier classifier, List<ArticleFolder> folders) {
    ListingCorpus corpus = new ListingCorpus(encoder, classifier);
    folders.forEach(corpus::add);
    List<ListingRow> rows = corpus.rows();
    if (rows.stream().map(ListingRow::listed).distinct().count() < 2) {
      throw new InputException(
          "'articles' "
              + paths(folders)
              + " must have actors that their gold lists and others, got "
              + rows.size()
              + " actors of one kind");
    }
    return new Fitted(fit(rows), crossValidated(rows));
  }

  /**
   * Checks that there are enough articles, to know before a long run.
   *
   * @param folders articles with their gold
   * @throws InputException when there are fewer than {@value #FOLDS} in all
   */
  public static void check(List<ArticleFolder> folders) {
    int articles = folders.stream().mapToInt(ArticleFolder::events).sum();
    if (articles < FOLDS) {
      throw new InputException(
          "'articles' "
              + paths(folders)
              + " must hold at least "
              + FOLDS
              + " articles with their gold, got "
              + articles);
    }
  }

  private static List<Path> paths(List<ArticleFolder> folders) {
    return folders.stream().map(ArticleFolder::path).toList();
  }

  private static double crossValidated(List<ListingRow> rows) {
    List<Integer> gold = new ArrayList<>();
    List<Integer> predicted = new ArrayList<>();
    for (int f = 0; f < FOLDS; f++) {
      int fold = f;
      List<ListingRow> others = rows.stream().filter(row -> row.article() % FOLDS != fold).toList();
      if (others.isEmpty()) {
        continue;
      }
      ActorListing listing = fit(others);
      for (ListingRow row : rows) {
        if (row.article() % FOLDS == fold) {
          gold.add(row.listed() ? 1 : 0);
          predicted.add(listing.lists(row.features()) ? 1 : 0);
        }
      }
    }
    return ConfusionMatrix.of(ints(gold), ints(predicted), 2).f1(1);
  }

  private static int[] ints(List<Integer> values) {
    return values.stream().mapToInt(v -> v).toArray();
  }

  static ActorListing fit(List<ListingRow> rows) {
    int width = ListingFeatures.NAMES.size();
    double[] mean = new double[width];
    double[] scale = new double[width];
    for (int i = 0; i < width; i++) {
      int feature = i;
      mean[i] = rows.stream().mapToDouble(r -> r.features()[feature]).average().orElse(0);
      double square =
          rows.stream()
              .mapToDouble(r -> Math.pow(r.features()[feature] - mean[feature], 2))
              .average()
              .orElse(0);
      scale[i] = square > 0 ? 1 / Math.sqrt(square) : 0;
    }
    double[][] standard =
        rows.stream()
            .map(row -> standardised(row.features(), mean, scale))
            .toArray(double[][]::new);
    // The last weight is the bias.
    double[] weights = new double[width + 1];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[width + 1];
      for (int r = 0; r < standard.length; r++) {
        double sum = weights[width];
        for (int i = 0; i < width; i++) {
          sum += weights[i] * standard[r][i];
        }
        double error = 1 / (1 + Math.exp(-sum)) - (rows.get(r).listed() ? 1 : 0);
        for (int i = 0; i < width; i++) {
          gradient[i] += error * standard[r][i];
        }
        gradient[width] += error;
      }
      for (int i = 0; i <= width; i++) {
        double pull = i < width ? PENALTY * weights[i] : 0;
        weights[i] -= RATE * (gradient[i] + pull) / standard.length;
      }
    }
    double bias = weights[width];
    double[] raw = Arrays.copyOf(weights, width);
    for (int i = 0; i < width; i++) {
      raw[i] *= scale[i];
      bias -= raw[i] * mean[i];
    }
    return new ActorListing(ListingFeatures.NAMES, raw, bias, THRESHOLD);
  }

  private static double[] standardised(double[] features, double[] mean, double[] scale) {
    double[] out = new double[features.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (features[i] - mean[i]) * scale[i];
    }
    return out;
  }
}
