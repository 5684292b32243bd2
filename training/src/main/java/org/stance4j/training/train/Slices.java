package org.stance4j.training.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.stance4j.Stance;
import org.stance4j.encoder.SequenceBuilder;
import org.stance4j.text.InputException;
import org.stance4j.text.Span;
import org.stance4j.training.article.ArticleFolder;
import org.stance4j.training.article.ArticleTexts;
import org.stance4j.training.config.TrainingConfig;
import org.stance4j.training.corpus.Example;

/**
 * The training rows, cut by text, or by article, into those to learn from and those to stop on.
 * Some rows lose their spans, some neutral ones are left out, and some actors are also asked about
 * an event that their text has nothing to do with: others in each draw, so that a training that
 * draws for every epoch sees more of the rows.
 *
 * <p>Every choice hangs on the first of the seeds, the draw and what it is about, not on the order
 * of the rows. Which texts are kept aside hangs on no draw; their spans are hidden as in the first.
 */
final class Slices {
  /** Wider than the range of a hash, so that no two draws share a seed. */
  private static final long DRAW_STRIDE = 1L << 33;

  private final TrainingConfig config;
  private final ArticleTexts articles;
  private final List<Source> sources = new ArrayList<>();
  private final List<Example> stop = new ArrayList<>();
  private final List<Double> stopWeights = new ArrayList<>();

  /** The rows of a corpus to learn from. */
  private record Source(List<Example> examples, TrainingConfig.Corpus corpus) {}

  /**
   * Slices of no corpus yet.
   *
   * @param articles whose passages, as far as they are found in them (see {@link ArticleTexts}),
   *     are kept aside all or none
   */
  Slices(TrainingConfig config, List<ArticleFolder> articles) {
    this.config = config;
    this.articles = new ArticleTexts(articles);
  }

  /** Whether the passages of an article are kept aside. */
  boolean keepsAside(String article) {
    return random(0, "article ", article).nextDouble() < config.stopSlice();
  }

  private boolean keepsAside(Example example) {
    return articles
        .articleOf(example.text())
        .map(this::keepsAside)
        .orElseGet(() -> random(0, "", example.text()).nextDouble() < config.stopSlice());
  }

  /** Whether a draw has an article's event among those that are learned from as a whole. */
  boolean drawsArticle(int draw, String article, String event) {
    return random(draw, "whole article ", article + '\n' + event).nextDouble()
        < config.fineTuning().articleShare();
  }

  void add(List<Example> examples, TrainingConfig.Corpus corpus) {
    List<Example> learned = new ArrayList<>();
    for (Example example : examples) {
      if (keepsAside(example)) {
        stop.add(hideSpans(0, example, corpus));
        stopWeights.add(corpus.weight());
      } else {
        learned.add(example);
      }
    }
    sources.add(new Source(learned, corpus));
  }

  /** The rows to learn from of one draw. */
  private final class Draw {
    private final int number;
    private final List<Example> train = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    Draw(int number) {
      this.number = number;
    }

    Labelled rows() {
      sources.forEach(this::add);
      return labelled("training rows", train, weights);
    }

    private void add(Source source) {
      TrainingConfig.Corpus corpus = source.corpus();
      for (Example example : source.examples()) {
        if (example.stance() != Stance.NEUTRAL) {
          learn(example, corpus, corpus.weight());
        } else if (random(number, "keep ", example.id()).nextDouble() < corpus.keepNeutral()) {
          // The mix of the stances stays what it is in the corpus.
          learn(example, corpus, corpus.weight() / corpus.keepNeutral());
        }
      }
      for (Example example : unrelated(source.examples(), corpus.unrelated())) {
        learn(example, corpus, corpus.weight());
      }
    }

    private void learn(Example example, TrainingConfig.Corpus corpus, double weight) {
      train.add(hideSpans(number, example, corpus));
      weights.add(weight);
    }

    /**
     * Neutral rows: the actors of some texts with an event of another text. A model that never saw
     * such rows takes the side an actor is on in any matter for its side on the event in question.
     */
    private List<Example> unrelated(List<Example> examples, double share) {
      List<String> events = examples.stream().map(Example::event).distinct().sorted().toList();
      Map<String, Set<String>> eventsOfText = new HashMap<>();
      for (Example example : examples) {
        eventsOfText.computeIfAbsent(example.text(), t -> new HashSet<>()).add(example.event());
      }
      Map<String, List<Example>> byPassage = new LinkedHashMap<>();
      for (Example example : examples) {
        byPassage
            .computeIfAbsent(example.event() + '\n' + example.text(), p -> new ArrayList<>())
            .add(example);
      }
      List<Example> out = new ArrayList<>();
      byPassage.forEach(
          (passage, rows) -> {
            SplittableRandom random = random(number, "unrelated ", passage);
            if (random.nextDouble() < share) {
              String event = events.get(random.nextInt(events.size()));
              String text = rows.get(0).text();
              if (!eventsOfText.get(text).contains(event)
                  && SequenceBuilder.find(text, event).isEmpty()) {
                rows.forEach(row -> out.add(asked(row, event)));
              }
            }
          });
      return out;
    }
  }

  private static Example asked(Example row, String event) {
    return new Example(
        row.id() + ":unrelated",
        row.text(),
        row.actor(),
        row.actorSpan(),
        event,
        Optional.empty(),
        Stance.NEUTRAL,
        row.source());
  }

  private Example hideSpans(int draw, Example row, TrainingConfig.Corpus corpus) {
    Optional<Span> actor =
        row.actorSpan().filter(s -> !hidden(draw, "actor ", row, corpus.hideActors()));
    Optional<Span> event =
        row.eventSpan().filter(s -> !hidden(draw, "event ", row, corpus.hideEvents()));
    return new Example(
        row.id(), row.text(), row.actor(), actor, row.event(), event, row.stance(), row.source());
  }

  private boolean hidden(int draw, String what, Example row, double share) {
    return random(draw, what, row.id()).nextDouble() < share;
  }

  private SplittableRandom random(int draw, String choice, String about) {
    return new SplittableRandom(
        config.dataSeed() * 31 + (choice + about).hashCode() + draw * DRAW_STRIDE);
  }

  /**
   * The rows to learn from.
   *
   * @param draw which choice of spans to hide, rows to leave out and events to ask about, from 0
   */
  Labelled train(int draw) {
    return new Draw(draw).rows();
  }

  Labelled stop() {
    return labelled("the stop slice", stop, stopWeights);
  }

  private Labelled labelled(String name, List<Example> examples, List<Double> weights) {
    if (examples.isEmpty()) {
      throw new InputException(
          "'stopSlice' " + config.stopSlice() + " leaves " + name + " without a row");
    }
    return new Labelled(examples, weights.stream().mapToDouble(w -> w).toArray());
  }
}
