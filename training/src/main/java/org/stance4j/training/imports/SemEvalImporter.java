package org.stance4j.training.imports;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.stance4j.Stance;
import org.stance4j.text.InputException;
import org.stance4j.training.corpus.Example;

/**
 * SemEval-2016 Task 6: tab-separated lines of id, target, tweet and label, with or without a header
 * line. The holder is the author, so the actor is empty; the target is the event and has no
 * offsets.
 */
final class SemEvalImporter implements Importer {

  private static final String SOURCE = "semeval2016";

  @Override
  public void read(Path file, Consumer<Example> rows) {
    NumberedLines.forEach(
        file,
        (number, line) -> {
          String[] values = line.split("\t", -1);
          boolean header = number == 1 && values[0].equals("ID");
          if (!header) {
            try {
              rows.accept(example(values));
            } catch (IllegalArgumentException e) {
              throw InputException.at(file, number, e.getMessage());
            }
          }
        });
  }

  private static Example example(String[] values) {
    if (values.length != 4) {
      throw new IllegalArgumentException(
          "a line needs 4 values (id, target, tweet, label) between tabs, got " + values.length);
    }
    return new Example(
        SOURCE + ":" + values[0],
        values[2],
        "",
        Optional.empty(),
        values[1],
        Optional.empty(),
        stance(values[3].strip()),
        SOURCE);
  }

  private static Stance stance(String label) {
    return switch (label) {
      case "FAVOR" -> Stance.SUPPORTING;
      case "AGAINST" -> Stance.OPPOSING;
      case "NONE" -> Stance.NEUTRAL;
      default ->
          throw new IllegalArgumentException(
              "the label must be FAVOR, AGAINST or NONE, got " + InputException.quoted(label));
    };
  }
}
