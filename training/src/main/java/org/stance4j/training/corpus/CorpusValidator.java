package org.stance4j.training.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stance4j.text.CsvRow;
import org.stance4j.text.InputException;
import org.stance4j.text.Span;

/**
 * Reads a corpus file to its end, whatever is wrong in it, and lists what is wrong: each row that
 * {@link CorpusReader} refuses, spans that cut words or have white space at their edges, rows that
 * say the same twice.
 */
public final class CorpusValidator {

  private final Path file;
  private final List<LocatedExample> rows = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Long> lineOfContent = new HashMap<>();

  private CorpusValidator(Path file) {
    this.file = file;
  }

  /**
   * What stands in a file and what is wrong with it.
   *
   * @param rows the rows that can be used
   * @param findings what is wrong
   */
  public record Result(List<LocatedExample> rows, List<Finding> findings) {

    /** Copies the lists. */
    public Result {
      rows = List.copyOf(rows);
      findings = List.copyOf(findings);
    }
  }

  /**
   * Checks a file.
   *
   * @param file the file
   * @return its rows and what is wrong with them
   * @throws InputException when it cannot be read at all or lacks a column
   */
  public static Result check(Path file) {
    CorpusValidator validator = new CorpusValidator(file);
    validator.read();
    return new Result(validator.rows, validator.findings);
  }

  private void read() {
    try (CorpusReader reader = new CorpusReader(file)) {
      boolean more = true;
      while (more) {
        try {
          more = reader.hasNext();
          if (more) {
            Example example = reader.next();
            take(new LocatedExample(file, reader.line(), example), reader.row());
          }
        } catch (InputException e) {
          findings.add(Finding.error(file, e));
        }
      }
    }
    if (rows.isEmpty() && findings.isEmpty()) {
      findings.add(Finding.error(file, 0, "a corpus needs at least one row", "0"));
    }
    long labels = rows.stream().map(row -> row.example().stance()).distinct().count();
    if (rows.size() > 1 && labels == 1) {
      String label = rows.get(0).example().stance().label();
      findings.add(
          Finding.warning(
              file, 0, "to train on, a corpus needs at least two labels", "all are " + label));
    }
  }

  private void take(LocatedExample located, CsvRow row) {
    rows.add(located);
    Example example = located.example();
    span(located, "actor", example.actorSpan(), row);
    span(located, "event", example.eventSpan(), row);
    Long earlier = lineOfContent.putIfAbsent(CorpusStats.content(example), located.line());
    if (earlier != null) {
      findings.add(
          located.warning(
              "no two rows have the same text, actor, offsets and event",
              example.id() + " repeats line " + earlier));
    }
  }

  /** The reader widens spans; here they are held to what stands in the file. */
  private void span(LocatedExample located, String name, Optional<Span> span, CsvRow row) {
    if (span.isPresent()) {
      int start = Integer.parseInt(row.get(name + "_start"));
      int end = Integer.parseInt(row.get(name + "_end"));
      Span given = new Span(start, end);
      if (!given.equals(span.get())) {
        findings.add(
            located.error(
                name + " offsets hold whole words, without white space at their edges",
                InputException.quoted(given.of(located.example().text()))));
      }
    }
  }
}
