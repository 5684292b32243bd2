package org.stance4j.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.stance4j.Passage;
import org.stance4j.StanceDetector;
import org.stance4j.StanceProbabilities;
import org.stance4j.text.AtomicFile;
import org.stance4j.text.CsvReader;
import org.stance4j.text.CsvRow;
import org.stance4j.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code classify}: rows of passages with an actor and an event get their stance. */
@Command(
    name = "classify",
    description = "Adds stances to the rows of a CSV file with the columns text,actor,event.",
    mixinStandardHelpOptions = true)
final class ClassifyCommand implements Runnable {

  /** Rows in memory at a time. */
  private static final int BATCH = 256;

  private static final List<String> ADDED = List.of("supporting", "opposing", "neutral");

  @Mixin private ModelOption model;

  @Option(
      names = "--input",
      required = true,
      paramLabel = "IN.csv",
      description = "columns text,actor,event; an empty actor means the author")
  private Path input;

  @Mixin private CsvOutputOption output;

  @Override
  public void run() {
    try (CsvReader rows = new CsvReader(input, List.of("text", "actor", "event"))) {
      List<String> header = new ArrayList<>(rows.header());
      header.add(header.contains("stance") ? "predicted" : "stance");
      header.addAll(ADDED);
      rejectTwice(header);
      try (AtomicFile out = output.open();
          StanceDetector detector = model.load()) {
        CSVPrinter printer = CSVFormat.RFC4180.print(out);
        printer.printRecord(header);
        List<CsvRow> batch = new ArrayList<>(BATCH);
        while (rows.hasNext()) {
          batch.add(rows.next());
          if (batch.size() == BATCH || !rows.hasNext()) {
            write(detector, batch, printer);
            batch.clear();
          }
        }
        out.commit();
      }
    } catch (IOException e) {
      throw output.unwritable(e);
    }
  }

  private void rejectTwice(List<String> header) {
    for (String column : header) {
      if (header.indexOf(column) != header.lastIndexOf(column)) {
        throw InputException.at(
            input, 1, "the column '" + column + "' is there already, and classify would add it");
      }
    }
  }

  private static void write(StanceDetector detector, List<CsvRow> rows, CSVPrinter printer)
      throws IOException {
    List<Passage> passages = new ArrayList<>(rows.size());
    for (CsvRow row : rows) {
      passages.add(passage(row));
    }
    List<StanceProbabilities> stances = classify(detector, rows, passages);
    for (int i = 0; i < rows.size(); i++) {
      List<String> values = new ArrayList<>(rows.get(i).values());
      StanceProbabilities p = stances.get(i);
      values.add(p.stance().label());
      values.add(Numbers.text(p.supporting()));
      values.add(Numbers.text(p.opposing()));
      values.add(Numbers.text(p.neutral()));
      printer.printRecord(values);
    }
  }

  private static List<StanceProbabilities> classify(
      StanceDetector detector, List<CsvRow> rows, List<Passage> passages) {
    try {
      return detector.classify(passages);
    } catch (InputException e) {
      // One of them is more than the encoder can take: alone it tells which.
      for (int i = 0; i < rows.size(); i++) {
        try {
          detector.classify(passages.subList(i, i + 1));
        } catch (InputException alone) {
          throw rows.get(i).problem(alone.problem());
        }
      }
      throw e;
    }
  }

  private static Passage passage(CsvRow row) {
    String text = row.need("text");
    String event = row.need("event");
    if (event.length() > StanceDetector.LONGEST_EVENT) {
      throw row.problem(
          "an event may have at most "
              + StanceDetector.LONGEST_EVENT
              + " characters, got "
              + event.length());
    }
    return new Passage(
        text, row.get("actor").strip(), row.span("actor", text), event, row.span("event", text));
  }
}
