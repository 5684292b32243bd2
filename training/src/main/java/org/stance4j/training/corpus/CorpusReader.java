package org.stance4j.training.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.stance4j.Stance;
import org.stance4j.text.CsvReader;
import org.stance4j.text.CsvRow;
import org.stance4j.text.InputException;

/**
 * Streams the rows of a corpus file. Spans that cut a word come widened to whole words. A wrong row
 * is an {@link InputException} with file, line, rule and value; rows after it can still be read.
 * Not thread-safe.
 */
public final class CorpusReader implements Iterator<Example>, AutoCloseable {

  /** The columns of a corpus file, in the order in which they are written. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "text",
          "actor",
          "actor_start",
          "actor_end",
          "event",
          "event_start",
          "event_end",
          "stance",
          "source");

  private final CsvReader rows;
  private final Map<String, Long> lineOfId = new HashMap<>();
  private CsvRow row;

  /**
   * Opens a corpus file.
   *
   * @param file the file
   * @throws InputException when it cannot be read or lacks a column
   */
  public CorpusReader(Path file) {
    rows = new CsvReader(file, COLUMNS);
  }

  /**
   * Reads a whole file.
   *
   * @param file the file
   * @return its rows, at least one
   * @throws InputException when something is wrong with it
   */
  public static List<Example> readAll(Path file) {
    List<Example> examples = new ArrayList<>();
    try (CorpusReader reader = new CorpusReader(file)) {
      reader.forEachRemaining(examples::add);
    }
    if (examples.isEmpty()) {
      throw InputException.in(file, "no rows: a corpus needs at least one");
    }
    return List.copyOf(examples);
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Example next() {
    row = rows.next();
    String id = row.need("id");
    Long earlier = lineOfId.putIfAbsent(id, row.line());
    if (earlier != null) {
      throw row.problem(
          "ids must be unique, " + InputException.quoted(id) + " stands in line " + earlier);
    }
    String text = row.need("text");
    try {
      return new Example(
          id,
          text,
          row.get("actor"),
          row.span("actor", text),
          row.need("event"),
          row.span("event", text),
          Stance.ofLabel(row.get("stance")),
          row.get("source"));
    } catch (IllegalArgumentException e) {
      throw row.problem(e.getMessage());
    }
  }

  /**
   * The line in which the row last returned begins.
   *
   * @return the line, from 1
   */
  public long line() {
    return row.line();
  }

  /** The row last returned as it stands in the file. */
  CsvRow row() {
    return row;
  }

  @Override
  public void close() {
    rows.close();
  }
}
