package org.stance4j.training.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.stance4j.text.AtomicFile;
import org.stance4j.text.InputException;
import org.stance4j.text.Span;

/**
 * Writes a corpus file (RFC 4180, UTF-8), whole or not at all: without {@link #commit()} nothing
 * changes on disk. Not thread-safe.
 */
public final class CorpusWriter implements AutoCloseable {

  private final AtomicFile file;
  private final CSVPrinter printer;

  /**
   * Starts writing.
   *
   * @param file the file to write; its folder must exist
   * @throws InputException when it cannot be written
   */
  public CorpusWriter(Path file) {
    this.file = new AtomicFile(file);
    boolean started = false;
    try {
      printer = new CSVPrinter(this.file, CSVFormat.RFC4180);
      printer.printRecord(CorpusReader.COLUMNS);
      started = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (!started) {
        this.file.close();
      }
    }
  }

  /**
   * Writes a file.
   *
   * @param file the file to write; its folder must exist
   * @param examples its rows
   * @throws InputException when it cannot be written
   */
  public static void writeAll(Path file, Iterable<Example> examples) {
    try (CorpusWriter writer = new CorpusWriter(file)) {
      examples.forEach(writer::write);
      writer.commit();
    }
  }

  /**
   * Writes a row.
   *
   * @param example the row
   * @throws InputException when the disk takes no more
   */
  public void write(Example example) {
    try {
      printer.printRecord(
          example.id(),
          example.text(),
          example.actor(),
          example.actorSpan().map(Span::start).orElse(null),
          example.actorSpan().map(Span::end).orElse(null),
          example.event(),
          example.eventSpan().map(Span::start).orElse(null),
          example.eventSpan().map(Span::end).orElse(null),
          example.stance().label(),
          example.source());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Ends the file and moves it into place.
   *
   * @throws InputException when it cannot be written
   */
  public void commit() {
    file.commit();
  }

  @Override
  public void close() {
    file.close();
  }
}
