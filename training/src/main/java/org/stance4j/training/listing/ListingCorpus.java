package org.stance4j.training.listing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stance4j.Actor;
import org.stance4j.actor.ActorChain;
import org.stance4j.actor.ActorFinder;
import org.stance4j.actor.RuleActorFinder;
import org.stance4j.bundle.Sha256;
import org.stance4j.classify.StanceClassifier;
import org.stance4j.encoder.SentenceEncoder;
import org.stance4j.judge.ArticleJudge;
import org.stance4j.judge.Judgement;
import org.stance4j.judge.ListingFeatures;
import org.stance4j.text.Document;
import org.stance4j.text.InputException;
import org.stance4j.text.TextAnalyzer;
import org.stance4j.text.TextFiles;
import org.stance4j.training.evaluate.ActorMatcher;
import org.stance4j.training.evaluate.GoldArticle;

/** The actors found in articles, with what the gold says of them. */
final class ListingCorpus {

  /** The file in a folder of articles that holds their gold. */
  private static final String GOLD = "gold.json";

  private static final String TEXT = ".txt";

  private final TextAnalyzer analyzer = new TextAnalyzer();
  private final ActorFinder finder = new RuleActorFinder();
  private final ArticleJudge judge;
  private final List<ListingRow> rows = new ArrayList<>();
  private int articles;

  ListingCorpus(SentenceEncoder encoder, StanceClassifier classifier) {
    this.judge = new ArticleJudge(encoder, classifier);
  }

  /**
   * Reads a folder with {@code gold.json} and the articles it names.
   *
   * @throws InputException when one of the files cannot be read or is wrong
   */
  void add(Path folder) {
    for (GoldArticle article : GoldArticle.read(folder.resolve(GOLD))) {
      add(article, TextFiles.read(folder.resolve(article.id() + TEXT)));
      articles++;
    }
  }

  /** How many articles the gold of a folder names. */
  static int count(Path folder) {
    return GoldArticle.read(folder.resolve(GOLD)).size();
  }

  /** SHA-256 of the gold and of the articles it names, in its order. */
  static String hash(Path folder) {
    StringBuilder all = new StringBuilder(TextFiles.read(folder.resolve(GOLD)));
    for (GoldArticle article : GoldArticle.read(folder.resolve(GOLD))) {
      all.append(TextFiles.read(folder.resolve(article.id() + TEXT)));
    }
    return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void add(GoldArticle article, String text) {
    Document document = analyzer.analyze(text);
    List<ActorChain> chains = finder.find(document);
    List<List<Judgement>> judgements = judge.judge(document, chains, article.event());
    ActorMatcher matcher =
        new ActorMatcher(
            chains.stream().map(c -> new Actor(c.name(), c.aliases(), c.type())).toList());
    Set<Integer> listed = new HashSet<>();
    article.actors().forEach(gold -> listed.add(matcher.take(gold)));
    Set<Integer> disputed = new HashSet<>();
    article.disputed().forEach(gold -> disputed.add(matcher.take(gold)));
    for (int c = 0; c < chains.size(); c++) {
      if (!judgements.get(c).isEmpty() && !disputed.contains(c)) {
        double[] features = ListingFeatures.of(document, chains.get(c), judgements.get(c));
        rows.add(new ListingRow(articles, features, listed.contains(c)));
      }
    }
  }

  List<ListingRow> rows() {
    return List.copyOf(rows);
  }
}
