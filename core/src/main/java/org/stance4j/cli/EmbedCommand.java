package org.stance4j.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.stance4j.StanceDetector;
import org.stance4j.text.AtomicFile;
import org.stance4j.text.TextFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code embed}: one sentence a line to one vector a row. */
@Command(
    name = "embed",
    description = "Embeds sentences, one a line, as vectors, one a row, without a header.",
    mixinStandardHelpOptions = true)
final class EmbedCommand implements Runnable {

  /** Sentences in memory at a time. */
  private static final int BATCH = 256;

  @Mixin private ModelOption model;

  @Option(
      names = "--input",
      required = true,
      paramLabel = "FILE",
      description = "one sentence a line")
  private Path input;

  @Mixin private CsvOutputOption output;

  @Override
  public void run() {
    try (BufferedReader lines = TextFiles.reader(input);
        AtomicFile out = output.open();
        StanceDetector detector = model.load()) {
      CSVPrinter printer = CSVFormat.RFC4180.print(out);
      List<String> batch = new ArrayList<>(BATCH);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        batch.add(line);
        if (batch.size() == BATCH) {
          write(detector, batch, printer);
          batch.clear();
        }
      }
      write(detector, batch, printer);
      out.commit();
    } catch (IOException e) {
      throw output.unwritable(e);
    }
  }

  private static void write(StanceDetector detector, List<String> sentences, CSVPrinter printer)
      throws IOException {
    for (float[] vector : detector.embed(sentences)) {
      List<String> values = new ArrayList<>(vector.length);
      for (float value : vector) {
        values.add(Float.toString(value));
      }
      printer.printRecord(values);
    }
  }
}
