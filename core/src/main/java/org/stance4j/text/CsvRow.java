package org.stance4j.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a CSV file, which knows where it stands. Immutable.
 *
 * @see CsvReader
 */
public final class CsvRow {

  private final Path file;
  private final long line;
  private final Map<String, Integer> columns;
  private final List<String> values;

  CsvRow(Path file, long line, Map<String, Integer> columns, List<String> values) {
    this.file = file;
    this.line = line;
    this.columns = columns;
    this.values = List.copyOf(values);
  }

  /**
   * The line the row begins in.
   *
   * @return the line, from 1
   */
  public long line() {
    return line;
  }

  /**
   * All values.
   *
   * @return the values in the order of the header
   */
  public List<String> values() {
    return values;
  }

  /**
   * The value of a column.
   *
   * @param column its name
   * @return the value, empty when the file has no such column
   */
  public String get(String column) {
    Integer index = columns.get(column);
    return index == null ? "" : values.get(index);
  }

  /**
   * The value of a column that must not be blank.
   *
   * @param column its name
   * @return the value
   * @throws InputException when it is blank
   */
  public String need(String column) {
    String value = get(column);
    if (value.isBlank()) {
      throw problem(column + " must not be blank");
    }
    return value;
  }

  /**
   * The span in the columns {@code NAME_start} and {@code NAME_end}, widened to whole words.
   *
   * @param name what the columns begin with, as {@code actor}
   * @param text the text that the offsets refer to
   * @return the span, or none when both columns are empty or missing
   * @throws InputException when one of the two is empty, no number, or outside the text, or when
   *     the span is empty
   */
  public Optional<Span> span(String name, String text) {
    String start = get(name + "_start");
    String end = get(name + "_end");
    if (start.isEmpty() && end.isEmpty()) {
      return Optional.empty();
    }
    if (start.isEmpty() || end.isEmpty()) {
      throw problem(
          String.format(
              "%s_start and %s_end must both be given or both be empty, got '%s' and '%s'",
              name, name, start, end));
    }
    int from = number(name + "_start", start);
    int to = number(name + "_end", end);
    if (from < 0 || from >= to || to > text.length()) {
      throw problem(
          String.format(
              "%s offsets need 0 <= start < end <= %d (the length of the text), got %d and %d",
              name, text.length(), from, to));
    }
    return Optional.of(new Span(from, to).wholeWords(text));
  }

  private int number(String column, String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw problem(column + " must be a whole number, got " + InputException.quoted(value));
    }
  }

  /**
   * Something wrong with this row.
   *
   * @param problem the rule and the value
   * @return the exception to throw, with file and line
   */
  public InputException problem(String problem) {
    return InputException.at(file, line, problem);
  }
}
