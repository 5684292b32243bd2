package org.stance4j.training.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.stance4j.Stance;
import org.stance4j.text.InputException;
import org.stance4j.text.Span;
import org.stance4j.training.corpus.Example;

/**
 * DSE: tab-separated lines of a sentence with the entities p and q in brackets, p, q and a label. A
 * sentence becomes two rows: what p thinks of q ({@code :pq}) and what q thinks of p ({@code :qp}).
 * Brackets often cut words ({@code [Congre]ss}); both mentions are widened to whole words.
 */
final class DseImporter implements Importer {

  private static final String SOURCE = "dse";
  private static final CSVFormat LINE = CSVFormat.Builder.create().setDelimiter('\t').get();
  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)]");

  @Override
  public void read(Path file, Consumer<Example> rows) {
    String stem = NumberedLines.stem(file);
    NumberedLines.forEach(
        file,
        (number, line) -> {
          try {
            row(SOURCE + ":" + stem + ":" + number, values(line), rows);
          } catch (IllegalArgumentException e) {
            throw InputException.at(file, number, e.getMessage());
          }
        });
  }

  private static List<String> values(String line) {
    List<String> values;
    try (CSVParser parser = CSVParser.parse(line, LINE)) {
      values = parser.getRecords().get(0).toList();
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalArgumentException("a quoted value must be closed and its quotes doubled");
    }
    if (values.size() != 4) {
      throw new IllegalArgumentException(
          "a line needs 4 values (sentence, p, q, label) between tabs, got " + values.size());
    }
    return values;
  }

  private static void row(String id, List<String> values, Consumer<Example> rows) {
    String sentence = values.get(0);
    List<Span> brackets = brackets(sentence, values.get(1), values.get(2));
    Span first = brackets.get(0);
    Span second = brackets.get(1);
    String text = withoutBrackets(sentence, brackets);
    boolean inOrder = first.start() < second.start();
    Span p = inner(first, inOrder ? 0 : 2).wholeWords(text);
    Span q = inner(second, inOrder ? 2 : 0).wholeWords(text);
    Stance[] stances = stances(values.get(3));
    rows.accept(example(id + ":pq", text, p, q, stances[0]));
    rows.accept(example(id + ":qp", text, q, p, stances[1]));
  }

  /** The bracketed p and q, brackets included. */
  private static List<Span> brackets(String sentence, String p, String q) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = BRACKETS.matcher(sentence);
    while (matcher.find()) {
      found.add(new Span(matcher.start(), matcher.end()));
    }
    Span first = null;
    Span second = null;
    for (Span span : found) {
      String name = sentence.substring(span.start() + 1, span.end() - 1).strip();
      if (first == null && name.equals(p.strip())) {
        first = span;
      } else if (second == null && name.equals(q.strip())) {
        second = span;
      }
    }
    if (first == null || second == null) {
      throw new IllegalArgumentException(
          "the sentence must hold p and q in brackets: no ["
              + (first == null ? p : q)
              + "] in "
              + InputException.quoted(sentence));
    }
    return List.of(first, second);
  }

  /** Where the content of brackets stands once its own and those before it are gone. */
  private static Span inner(Span brackets, int removedBefore) {
    return new Span(brackets.start() - removedBefore, brackets.end() - 2 - removedBefore);
  }

  private static String withoutBrackets(String sentence, List<Span> brackets) {
    StringBuilder text = new StringBuilder(sentence);
    brackets.stream()
        .sorted((a, b) -> b.compareTo(a))
        .forEach(
            span -> {
              text.deleteCharAt(span.end() - 1);
              text.deleteCharAt(span.start());
            });
    return text.toString();
  }

  /** The stances of p towards q and of q towards p. */
  private static Stance[] stances(String label) {
    return switch (label.strip()) {
      case "0" -> new Stance[] {Stance.NEUTRAL, Stance.NEUTRAL};
      case "1" -> new Stance[] {Stance.SUPPORTING, Stance.NEUTRAL};
      case "2" -> new Stance[] {Stance.NEUTRAL, Stance.SUPPORTING};
      case "3" -> new Stance[] {Stance.OPPOSING, Stance.NEUTRAL};
      case "4" -> new Stance[] {Stance.NEUTRAL, Stance.OPPOSING};
      default ->
          throw new IllegalArgumentException(
              "the label must be 0, 1, 2, 3 or 4, got " + InputException.quoted(label));
    };
  }

  private static Example example(String id, String text, Span holder, Span target, Stance stance) {
    return new Example(
        id,
        text,
        holder.of(text),
        Optional.of(holder),
        target.of(text),
        Optional.of(target),
        stance,
        SOURCE);
  }
}
