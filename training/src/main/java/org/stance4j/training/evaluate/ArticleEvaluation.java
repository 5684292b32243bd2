package org.stance4j.training.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import org.stance4j.Actor;
import org.stance4j.ActorStance;
import org.stance4j.Stance;
import org.stance4j.StanceDetector;
import org.stance4j.text.TextFiles;
import org.stance4j.training.metrics.Bootstrap;
import org.stance4j.training.metrics.ConfusionMatrix;

/** The figures of a whole detector on articles with gold actors, with intervals over articles. */
public final class ArticleEvaluation {

  private final List<ArticleScores> articles;
  private final List<List<String>> lines;

  private ArticleEvaluation(List<ArticleScores> articles, List<List<String>> lines) {
    this.articles = articles;
    this.lines = lines;
  }

  /**
   * Runs a detector over the articles of a gold file.
   *
   * @param detector the detector
   * @param folder where the texts are, {@code <id>.txt}
   * @param gold the gold file
   * @param progress told how many articles are done
   * @return the figures
   */
  public static ArticleEvaluation run(
      StanceDetector detector, Path folder, Path gold, IntConsumer progress) {
    List<ArticleScores> scores = new ArrayList<>();
    List<List<String>> lines = new ArrayList<>();
    for (GoldArticle article : GoldArticle.read(gold)) {
      String text = TextFiles.read(folder.resolve(article.id() + ".txt"));
      scores.add(score(article, detector.detect(text, article.event()).actors(), lines));
      progress.accept(scores.size());
    }
    return new ArticleEvaluation(scores, lines);
  }

  static ArticleScores score(
      GoldArticle article, List<ActorStance> predicted, List<List<String>> lines) {
    List<Actor> actors = predicted.stream().map(ActorStance::actor).toList();
    ActorMatcher matcher = new ActorMatcher(actors);
    boolean[] taken = new boolean[actors.size()];
    int classes = Stance.values().length;
    int[][] counts = new int[classes][classes];
    int matched = 0;
    for (GoldArticle.GoldActor gold : article.actors()) {
      int index = matcher.take(gold);
      String found = "-";
      if (index >= 0) {
        matched++;
        taken[index] = true;
        Stance stance = predicted.get(index).stance();
        counts[gold.label().ordinal()][stance.ordinal()]++;
        found = stance.label();
      }
      lines.add(List.of(article.id(), gold.name(), gold.label().label(), found));
    }
    int disputed = 0;
    for (GoldArticle.GoldActor gold : article.disputed()) {
      int index = matcher.take(gold);
      if (index >= 0) {
        disputed++;
        taken[index] = true;
      }
    }
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        lines.add(
            List.of(article.id(), actors.get(i).name(), "-", predicted.get(i).stance().label()));
      }
    }
    return new ArticleScores(
        article.actors().size(), actors.size() - disputed, matched, new ConfusionMatrix(counts));
  }

  /**
   * All figures.
   *
   * @param title what was evaluated on what
   * @param facts the conditions
   * @return the report: end-to-end, actors, then stances of the actors found
   */
  public Report report(String title, List<String> facts) {
    ArticleScores all = ArticleScores.sum(articles);
    List<List<String>> rows = new ArrayList<>();
    rows.add(line("end-to-end F1 (actor and stance)", ArticleScores::endToEndF1));
    rows.add(line("actor precision", ArticleScores::actorPrecision));
    rows.add(line("actor recall", ArticleScores::actorRecall));
    rows.add(line("actor F1", ArticleScores::actorF1));
    String condition = String.format(Locale.ROOT, ", at actor recall %.3f", all.actorRecall());
    rows.add(line("stance accuracy" + condition, s -> s.stances().microF1()));
    rows.add(line("stance macro F1" + condition, s -> s.stances().macroF1()));
    List<List<String>> matrix = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("gold \\ predicted"));
    for (Stance stance : Stance.values()) {
      header.add(stance.label());
      List<String> row = new ArrayList<>(List.of(stance.label()));
      for (int count : all.stances().counts()[stance.ordinal()]) {
        row.add(String.valueOf(count));
      }
      matrix.add(row);
    }
    return new Report(
        title,
        facts,
        List.of(
            new Report.Table(
                "Scores ("
                    + articles.size()
                    + " articles, "
                    + all.gold()
                    + " gold actors, "
                    + all.predicted()
                    + " predicted)",
                List.of("", "value", "95 % interval over articles"),
                rows),
            new Report.Table("Stances of the actors found", header, matrix),
            new Report.Table(
                "Actors (- stands for missed or spurious)",
                List.of("article", "actor", "gold", "predicted"),
                lines)));
  }

  private List<String> line(String name, ToDoubleFunction<ArticleScores> figure) {
    Bootstrap.Interval interval =
        Bootstrap.interval(
            articles.size(),
            drawn ->
                figure.applyAsDouble(
                    ArticleScores.sum(Arrays.stream(drawn).mapToObj(articles::get).toList())));
    return List.of(
        name,
        String.format(Locale.ROOT, "%.3f", figure.applyAsDouble(ArticleScores.sum(articles))),
        String.format(Locale.ROOT, "%.3f - %.3f", interval.low(), interval.high()));
  }
}
