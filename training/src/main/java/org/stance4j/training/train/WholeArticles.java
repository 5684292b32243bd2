package org.stance4j.training.train;

import java.util.ArrayList;
import java.util.List;
import org.stance4j.Stance;
import org.stance4j.encoder.PassageSequence;
import org.stance4j.encoder.SentenceEncoder;
import org.stance4j.judge.ArticleQuestions;
import org.stance4j.judge.StancePooling;
import org.stance4j.training.article.ArticleFolder;
import org.stance4j.training.article.MatchedArticle;
import org.stance4j.training.config.TrainingConfig;
import org.stance4j.training.transformer.EncodedSequence;
import org.stance4j.training.transformer.TrainingData;
import org.stance4j.training.transformer.TrainingPair;

/**
 * Articles to learn from as the detector reads them: with the mentions that it finds, in its
 * windows, of which only some show the stance that the gold has for their actor. An actor's
 * mentions form a group and count in it as they do when the detector pools them.
 */
final class WholeArticles {

  /** An event of an article: pairs whose sequences and groups count from 0. */
  private record Case(MatchedArticle article, TrainingData data, int groups) {}

  private final TrainingConfig config;
  private final Slices slices;
  private final List<Case> cases;

  private WholeArticles(TrainingConfig config, Slices slices, List<Case> cases) {
    this.config = config;
    this.slices = slices;
    this.cases = cases;
  }

  /** Finds the actors of all articles but those kept aside; of none when none is learned from. */
  static WholeArticles read(
      TrainingConfig config,
      TrainingRun.Listener listener,
      Slices slices,
      List<ArticleFolder> folders,
      SentenceEncoder encoder) {
    List<Case> cases = new ArrayList<>();
    if (config.fineTuning().articleShare() > 0) {
      listener.begin("reading articles", folders.stream().mapToInt(ArticleFolder::size).sum());
      for (ArticleFolder folder : folders) {
        folder.forEach(
            article -> {
              if (!slices.keepsAside(article.id())) {
                cases.add(read(article, encoder, config.fineTuning().articleWeight()));
              }
              listener.step(cases.size(), "");
            });
      }
    }
    return new WholeArticles(config, slices, cases);
  }

  private static Case read(MatchedArticle article, SentenceEncoder encoder, double weight) {
    ArticleQuestions asked =
        ArticleQuestions.of(
            encoder.sequences(), article.document(), article.chains(), article.event());
    List<TrainingPair> pairs = new ArrayList<>();
    int groups = 0;
    for (int c = 0; c < article.chains().size(); c++) {
      int chain = c;
      if (article.stances().get(c).isPresent()) {
        Stance stance = article.stances().get(c).get();
        List<ArticleQuestions.Question> mentions =
            asked.questions().stream().filter(q -> q.chain() == chain).toList();
        double sum = mentions.stream().mapToDouble(WholeArticles::share).sum();
        for (ArticleQuestions.Question mention : mentions) {
          pairs.add(
              new TrainingPair(
                  mention.sequence(),
                  mention.pair(),
                  stance.ordinal(),
                  (float) (weight * share(mention) / sum),
                  groups));
        }
        groups++;
      }
    }
    return new Case(article, new TrainingData(sequences(asked), pairs), groups);
  }

  private static double share(ArticleQuestions.Question mention) {
    return StancePooling.DEFAULT.weight(mention.holds());
  }

  private static List<EncodedSequence> sequences(ArticleQuestions asked) {
    List<EncodedSequence> sequences = new ArrayList<>();
    for (PassageSequence sequence : asked.sequences()) {
      sequences.add(new EncodedSequence(sequence.tokenIds(), sequence.typeIds()));
    }
    return sequences;
  }

  /**
   * Adds the articles of a draw.
   *
   * @param rows the rows of the draw; in no groups
   * @param draw its number
   */
  TrainingData with(TrainingData rows, int draw) {
    List<EncodedSequence> sequences = new ArrayList<>(rows.sequences());
    List<TrainingPair> pairs = new ArrayList<>(rows.pairs());
    int groups = 0;
    for (Case present : cases) {
      MatchedArticle article = present.article();
      double share = config.fineTuning().articleShare();
      if (slices.drawsArticle(draw, article.id(), article.event(), share)) {
        for (TrainingPair pair : present.data().pairs()) {
          pairs.add(pair.shifted(sequences.size(), groups));
        }
        sequences.addAll(present.data().sequences());
        groups += present.groups();
      }
    }
    return new TrainingData(sequences, pairs);
  }
}
