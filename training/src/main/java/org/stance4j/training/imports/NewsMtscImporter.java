package org.stance4j.training.imports;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.stance4j.Stance;
import org.stance4j.text.Span;
import org.stance4j.training.corpus.Example;

/**
 * NewsMTSC: JSON lines of a sentence with targets, each with offsets and a polarity. The holder is
 * the text itself, so the actor is empty; the mention of the target is the event.
 */
final class NewsMtscImporter implements Importer {

  private static final String SOURCE = "newsmtsc";

  @Override
  public void read(Path file, Consumer<Example> rows) {
    JsonLine.forEach(
        file,
        line -> {
          String sentence = line.text("sentence_normalized");
          for (JsonLine target : line.objects("targets")) {
            rows.accept(example(sentence, target));
          }
        });
  }

  private static Example example(String sentence, JsonLine target) {
    String id = SOURCE + ":" + target.text("Input.gid");
    int from = target.number("from");
    int to = target.number("to");
    if (from < 0 || from >= to || to > sentence.length()) {
      throw target.problem(
          String.format(
              "offsets need 0 <= from < to <= %d (the length of the sentence), got %d and %d",
              sentence.length(), from, to));
    }
    Span mention = new Span(from, to);
    if (!mention.of(sentence).equals(target.text("mention"))) {
      throw target.problem(
          String.format(
              "the mention must stand at its offsets: '%s' is not at %d to %d, where '%s' is",
              target.text("mention"), from, to, mention.of(sentence)));
    }
    Span whole = mention.wholeWords(sentence);
    try {
      return new Example(
          id,
          sentence,
          "",
          Optional.empty(),
          whole.of(sentence),
          Optional.of(whole),
          stance(target),
          SOURCE);
    } catch (IllegalArgumentException e) {
      throw target.problem(e.getMessage());
    }
  }

  private static Stance stance(JsonLine target) {
    int polarity = target.number("polarity");
    return switch (polarity) {
      case 2 -> Stance.OPPOSING;
      case 4 -> Stance.NEUTRAL;
      case 6 -> Stance.SUPPORTING;
      default -> throw target.problem("polarity must be 2, 4 or 6, got " + polarity);
    };
  }
}
