package org.stance4j.training.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stance4j.classify.StanceClassifier;
import org.stance4j.encoder.SentenceEncoder;
import org.stance4j.judge.ArticleJudge;
import org.stance4j.judge.Judgement;
import org.stance4j.judge.ListingFeatures;
import org.stance4j.training.article.ArticleFolder;
import org.stance4j.training.article.MatchedArticle;

/** The actors found in articles, with whether the gold has them. */
final class ListingCorpus {

  private final ArticleJudge judge;
  private final List<ListingRow> rows = new ArrayList<>();
  private final Map<String, Integer> articles = new HashMap<>();

  ListingCorpus(SentenceEncoder encoder, StanceClassifier classifier) {
    this.judge = new ArticleJudge(encoder, classifier);
  }

  void add(ArticleFolder folder) {
    folder.forEach(this::add);
  }

  private void add(MatchedArticle article) {
    List<List<Judgement>> judgements =
        judge.judge(article.document(), article.chains(), article.event());
    int number = articles.computeIfAbsent(article.id(), id -> articles.size());
    for (int c = 0; c < article.chains().size(); c++) {
      if (!judgements.get(c).isEmpty() && !article.disputed().get(c)) {
        double[] features =
            ListingFeatures.of(article.document(), article.chains().get(c), judgements.get(c));
        rows.add(new ListingRow(number, features, article.stances().get(c).isPresent()));
      }
    }
  }

  List<ListingRow> rows() {
    return List.copyOf(rows);
  }
}
