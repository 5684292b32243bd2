package org.stance4j.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Streams the rows of a CSV file with a header (RFC 4180, UTF-8; blank lines are skipped). What is
 * wrong becomes an {@link InputException} with file and line. After a row of the wrong width the
 * next row can be read; after a quoting or encoding error the file is at its end. Not thread-safe.
 */
public final class CsvReader implements Iterator<CsvRow>, AutoCloseable {

  private final Path file;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final Map<String, Integer> columns;

  private CSVRecord next;
  private long nextLine;
  private boolean broken;

  /**
   * Opens a file and reads its header.
   *
   * @param file the file
   * @param required columns that it must have, in any order
   * @throws InputException when the file cannot be read or lacks a column
   */
  public CsvReader(Path file, List<String> required) {
    this.file = file;
    try {
      parser = CSVParser.parse(TextFiles.reader(file), CSVFormat.RFC4180);
    } catch (IOException e) {
      throw TextFiles.cannotRead(file, e);
    }
    try {
      records = parser.iterator();
      columns = header(required);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private Map<String, Integer> header(List<String> required) {
    if (!hasNext()) {
      throw InputException.at(file, 1, "no header line: the columns must be named");
    }
    Map<String, Integer> names = new LinkedHashMap<>();
    for (String name : next) {
      if (names.put(name, names.size()) != null) {
        throw InputException.at(
            file,
            nextLine,
            "column " + InputException.quoted(name) + " stands twice in the header");
      }
    }
    for (String name : required) {
      if (!names.containsKey(name)) {
        throw InputException.at(
            file,
            nextLine,
            "column '" + name + "' is missing; the header has " + String.join(",", names.keySet()));
      }
    }
    next = null;
    return names;
  }

  /**
   * The names of the columns.
   *
   * @return the header, in the order of the file
   */
  public List<String> header() {
    return List.copyOf(columns.keySet());
  }

  /**
   * Whether a row follows.
   *
   * @return false at the end of the file
   * @throws InputException when what follows is no CSV or no UTF-8
   */
  @Override
  public boolean hasNext() {
    while (next == null && !broken) {
      nextLine = parser.getCurrentLineNumber() + 1;
      broken = true;
      try {
        if (!records.hasNext()) {
          return false;
        }
        next = records.next();
      } catch (UncheckedIOException e) {
        throw syntax(e.getCause());
      }
      broken = false;
      if (next.size() == 1 && next.get(0).isEmpty()) {
        next = null;
      }
    }
    return next != null;
  }

  private InputException syntax(IOException e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("EOF reached before encapsulated token finished")) {
      return InputException.at(file, nextLine, "a quote that opens in this row is never closed");
    }
    if (message.contains("between encapsulated token and delimiter")) {
      return InputException.at(
          file,
          nextLine,
          "a quote in this row is not closed, or not doubled inside a quoted value (found at line "
              + parser.getCurrentLineNumber()
              + ")");
    }
    return InputException.at(file, nextLine, "no CSV: " + message);
  }

  /**
   * The next row.
   *
   * @return the row
   * @throws InputException when it has more or fewer values than the header has columns
   */
  @Override
  public CsvRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException(file.toString());
    }
    CSVRecord row = next;
    next = null;
    if (row.size() != columns.size()) {
      long last = parser.getCurrentLineNumber();
      String lines = last > nextLine ? " (it runs to line " + last + ": an unclosed quote?)" : "";
      throw InputException.at(
          file,
          nextLine,
          "a row needs " + columns.size() + " values as the header, got " + row.size() + lines);
    }
    return new CsvRow(file, nextLine, columns, row.toList());
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw TextFiles.cannotRead(file, e);
    }
  }
}
