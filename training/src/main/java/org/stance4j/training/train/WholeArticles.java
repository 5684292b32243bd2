package org.stance4j.training.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stance4j.Stance;
import org.stance4j.actor.ActorChain;
import org.stance4j.encoder.SequenceBuilder;
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
 * mentions form a group, each with the weight that it has when the detector pools them. The group
 * is fitted by the mean of their probabilities, where one clear mention is enough, so that others
 * are free to show nothing; the detector takes the geometric mean.
 */
final class WholeArticles {

  /** An event of an article: pairs whose sequences and groups count from 0. */
  private record Case(String article, String event, TrainingData data, int groups) {}

  private final Slices slices;
  private final List<Case> cases;

  private WholeArticles(Slices slices, List<Case> cases) {
    this.slices = slices;
    this.cases = cases;
  }

  /** Finds the actors of all articles but those kept aside; of none when none is learned from. */
  static WholeArticles read(
      TrainingConfig config,
      TrainingRun.Listener listener,
      Slices slices,
      List<ArticleFolder> folders,
      SequenceBuilder builder) {
    List<Case> cases = new ArrayList<>();
    if (config.fineTuning().articleShare() > 0) {
      listener.begin("reading articles", folders.stream().mapToInt(ArticleFolder::events).sum());
      int[] read = {0};
      for (ArticleFolder folder : folders) {
        folder.forEach(
            article -> {
              if (!slices.keepsAside(article.id())) {
                cases.add(read(article, builder, config.fineTuning().articleWeight()));
              }
              listener.step(++read[0], "");
            });
      }
    }
    return new WholeArticles(slices, cases);
  }

  private static Case read(MatchedArticle article, SequenceBuilder builder, double weight) {
    List<ActorChain> chains = new ArrayList<>();
    List<Stance> stances = new ArrayList<>();
    for (int c = 0; c < article.chains().size(); c++) {
      Optional<Stance> stance = article.stances().get(c);
      if (stance.isPresent()) {
        chains.add(article.chains().get(c));
        stances.add(stance.get());
      }
    }
    ArticleQuestions asked =
        ArticleQuestions.of(builder, article.document(), chains, article.event());
    double[] sums = new double[chains.size()];
    asked.questions().forEach(mention -> sums[mention.chain()] += share(mention));
    List<TrainingPair> pairs = new ArrayList<>();
    for (ArticleQuestions.Question mention : asked.questions()) {
      pairs.add(
          new TrainingPair(
              mention.sequence(),
              mention.pair(),
              stances.get(mention.chain()).ordinal(),
              (float) (weight * share(mention) / sums[mention.chain()]),
              mention.chain()));
    }
    List<EncodedSequence> sequences = asked.sequences().stream().map(EncodedSequence::of).toList();
    return new Case(
        article.id(), article.event(), new TrainingData(sequences, pairs), chains.size());
  }

  private static double share(ArticleQuestions.Question mention) {
    return StancePooling.DEFAULT.weight(mention.holds());
  }

  /**
   * Adds the articles of a draw.
   *
   * @param rows the rows of the draw
   * @param draw its number
   */
  TrainingData with(TrainingData rows, int draw) {
    List<EncodedSequence> sequences = new ArrayList<>(rows.sequences());
    List<TrainingPair> pairs = new ArrayList<>(rows.pairs());
    int groups = 1 + pairs.stream().mapToInt(TrainingPair::group).max().orElse(TrainingPair.ALONE);
    for (Case present : cases) {
      if (slices.drawsArticle(draw, present.article(), present.event())) {
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
