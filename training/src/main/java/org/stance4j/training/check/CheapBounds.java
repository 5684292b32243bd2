package org.stance4j.training.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.stance4j.Stance;
import org.stance4j.training.corpus.Example;
import org.stance4j.training.corpus.Finding;
import org.stance4j.training.corpus.LocatedExample;

/**
 * How far classifiers get that cannot read: one sees actor and event without the text, one the bag
 * of words of the text. Both are trained on one split and scored on another.
 */
final class CheapBounds {

  /** The macro-F1 that actor and event alone may reach. */
  static final double WITHOUT_TEXT = 0.40;

  /** The macro-F1 that the bag of words of the text may reach. */
  static final double BAG_OF_WORDS = 0.55;

  /**
   * What a cheap classifier reached.
   *
   * @param name what it sees
   * @param macroF1 its mean F1 over the labels
   * @param limit what it may reach
   */
  record Figure(String name, double macroF1, double limit) {

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%s: macro-F1 %.3f on valid (limit %.2f)", name, macroF1, limit);
    }
  }

  private CheapBounds() {}

  static List<Figure> measure(List<LocatedExample> train, List<LocatedExample> valid) {
    return List.of(
        new Figure(
            "actor and event without the text",
            macroF1(train, valid, CheapBounds::actorAndEvent),
            WITHOUT_TEXT),
        new Figure(
            "bag of words of the text",
            macroF1(train, valid, example -> Words.of(example.text())),
            BAG_OF_WORDS));
  }

  static List<Finding> check(Path file, List<Figure> figures) {
    List<Finding> findings = new ArrayList<>();
    for (Figure figure : figures) {
      if (figure.macroF1 > figure.limit) {
        findings.add(
            Finding.error(
                file,
                0,
                "no cheap way out: " + figure.name + " stays within its limit",
                "" + figure));
      }
    }
    return findings;
  }

  private static double macroF1(
      List<LocatedExample> train,
      List<LocatedExample> valid,
      Function<Example, List<String>> words) {
    return CheapClassifier.train(words(train, words), labels(train))
        .macroF1(words(valid, words), labels(valid));
  }

  private static List<List<String>> words(
      List<LocatedExample> rows, Function<Example, List<String>> words) {
    return rows.stream().map(LocatedExample::example).map(words).toList();
  }

  private static List<Stance> labels(List<LocatedExample> rows) {
    return rows.stream().map(row -> row.example().stance()).toList();
  }

  /** Words and pairs of neighbours, those of the actor apart from those of the event. */
  private static List<String> actorAndEvent(Example example) {
    List<String> features = new ArrayList<>();
    add("actor ", Words.of(example.actor()), features);
    add("event ", Words.of(example.event()), features);
    return features;
  }

  private static void add(String prefix, List<String> words, List<String> features) {
    for (int i = 0; i < words.size(); i++) {
      features.add(prefix + words.get(i));
      if (i > 0) {
        features.add(prefix + words.get(i - 1) + " " + words.get(i));
      }
    }
  }
}
