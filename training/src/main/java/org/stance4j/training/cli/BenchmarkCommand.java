package org.stance4j.training.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stance4j.StanceDetector;
import org.stance4j.bundle.ModelBundle;
import org.stance4j.text.TextFiles;
import org.stance4j.training.benchmark.EncoderBenchmark;
import org.stance4j.training.benchmark.MemoryBenchmark;
import org.stance4j.training.benchmark.ServingBenchmark;
import org.stance4j.training.evaluate.Report;
import org.stance4j.training.transformer.TrainingBenchmark;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code benchmark}: the speed figures that the README quotes. */
@Command(
    name = "benchmark",
    description = "Measures how fast this machine analyses articles.",
    mixinStandardHelpOptions = true)
final class BenchmarkCommand implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(
      names = "--model",
      paramLabel = "BUNDLE",
      description = "folder or jar of the model; the shipped one by default")
  private Path model;

  @Option(names = "--article", required = true, paramLabel = "FILE", description = "the article")
  private Path article;

  @Option(names = "--event", required = true, paramLabel = "EVENT", description = "the event")
  private String event;

  @Option(
      names = "--documents",
      paramLabel = "N",
      description = "also read so many documents and show the memory after each tenth; at least 10")
  private Integer documents;

  @Override
  public void run() {
    if (event.isBlank() || event.length() > StanceDetector.LONGEST_EVENT) {
      throw new ParameterException(
          spec.commandLine(),
          "--event must have 1 to "
              + StanceDetector.LONGEST_EVENT
              + " characters and not be blank, got "
              + event.length());
    }
    if (documents != null && documents < 10) {
      throw new ParameterException(
          spec.commandLine(), "--documents must be at least 10, got " + documents);
    }
    // Wrong input should show before the work.
    String text = TextFiles.read(article);
    List<Report.Table> tables = new ArrayList<>();
    try {
      // Serving first: the threads and the memory that training leaves behind would slow it.
      tables.add(new ServingBenchmark(model, article, event).run());
      ModelBundle bundle = model == null ? ModelBundle.shipped() : ModelBundle.open(model);
      tables.add(new EncoderBenchmark(bundle, text, event).run());
      if (documents != null) {
        tables.add(memory(text));
      }
      tables.add(training());
    } catch (IOException e) {
      throw Failures.of(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    List<String> facts =
        List.of(
            "Java "
                + System.getProperty("java.version")
                + ", "
                + System.getProperty("os.name")
                + " "
                + System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors() + " processors");
    PrintWriter out = spec.commandLine().getOut();
    out.print(new Report("Benchmark", facts, tables).toText());
    out.flush();
  }

  private Report.Table memory(String text) {
    try (StanceDetector detector =
        model == null ? StanceDetector.load() : StanceDetector.load(model)) {
      return new MemoryBenchmark(text, event, documents).run(detector);
    }
  }

  private static Report.Table training() {
    List<TrainingBenchmark.Result> results = TrainingBenchmark.sixLayers();
    List<List<String>> rows = new ArrayList<>();
    for (TrainingBenchmark.Result result : results) {
      rows.add(
          List.of(
              result.threads() + (result.threads() == 1 ? " thread" : " threads"),
              String.format(Locale.ROOT, "%.0f", result.gemmRate()),
              String.format(Locale.ROOT, "%.0f", result.stepRate()),
              String.format(Locale.ROOT, "%.0f %%", 100 * result.share()),
              String.format(Locale.ROOT, "%.0f", 1000 * result.stepSeconds()),
              String.format(
                  Locale.ROOT, "%.2f", results.get(0).stepSeconds() / result.stepSeconds())));
    }
    return new Report.Table(
        "Training step of the 6-layer encoder, 32 x 64 tokens",
        List.of("", "gemm GFLOP/s", "step GFLOP/s", "share", "ms a step", "speed-up"),
        rows);
  }
}
