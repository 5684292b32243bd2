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
import org.stance4j.training.config.TrainingConfig;
import org.stance4j.training.corpus.Example;

/**
 * The training rows, cut by text into those to learn from and those to stop on. Some rows lose
 * their spans, some neutral ones are left out, and some actors are also asked about an event that
 * their text has nothing to do with.
 *
 * <p>Every choice hangs on the first of the seeds and on what it is about, not on the order of the
 * rows.
 */
final class Slices {
  private final TrainingConfig config;
  private final List<Example> train = new ArrayList<>();
  private final List<Double> trainWeights = new ArrayList<>();
  private final List<Example> stop = new ArrayList<>();
  private final List<Double> stopWeights = new ArrayList<>();

  Slices(TrainingConfig config) {
    this.config = config;
  }

  void add(List<Example> examples, TrainingConfig.Corpus corpus) {
    List<Example> learned = new ArrayList<>();
    for (Example example : examples) {
      if (random("", example.text()).nextDouble() < config.stopSlice()) {
        stop.add(hideSpans(example, corpus));
        stopWeights.add(corpus.weight());
      } else {
        learned.add(example);
      }
    }
    for (Example example : learned) {
      if (example.stance() != Stance.NEUTRAL) {
        learn(example, corpus, corpus.weight());
      } else if (random("keep ", example.id()).nextDouble() < corpus.keepNeutral()) {
        // The mix of the stances stays what it is in the corpus.
        learn(example, corpus, corpus.weight() / corpus.keepNeutral());
      }
    }
    for (Example example : unrelated(learned, corpus.unrelated())) {
      learn(example, corpus, corpus.weight());
    }
  }

  private void learn(Example example, TrainingConfig.Corpus corpus, double weight) {
    train.add(hideSpans(example, corpus));
    trainWeights.add(weight);
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
          SplittableRandom random = random("unrelated ", passage);
          if (random.nextDouble() < share) {
            String event = events.get(random.nextInt(events.size()));
            String text = rows.get(0).text();
            if (!eventsOfText.get(text).contains(event)
                && SequenceBuilder.find(text, event).isEmpty()) {
              rows.forEach(row -> out.add(unrelated(row, event)));
            }
          }
        });
    return out;
  }

  private static Example unrelated(Example row, String event) {
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

  private Example hideSpans(Example row, TrainingConfig.Corpus corpus) {
    Optional<Span> actor = row.actorSpan().filter(s -> !hidden("actor ", row, corpus.hideActors()));
    Optional<Span> event = row.eventSpan().filter(s -> !hidden("event ", row, corpus.hideEvents()));
    return new Example(
        row.id(), row.text(), row.actor(), actor, row.event(), event, row.stance(), row.source());
  }

  private boolean hidden(String what, Example row, double share) {
    return random(what, row.id()).nextDouble() < share;
  }

  private SplittableRandom random(String choice, String about) {
    return new SplittableRandom(config.dataSeed() * 31 + (choice + about).hashCode());
  }

  Labelled train() {
    return labelled("training rows", train, trainWeights);
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
