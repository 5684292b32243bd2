package org.stance4j.training.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.stance4j.text.AtomicFile;
import org.stance4j.training.config.TrainingConfig;
import org.stance4j.training.evaluate.Report;
import org.stance4j.training.train.SeedMetrics;
import org.stance4j.training.train.TrainingReport;
import org.stance4j.training.train.TrainingResult;
import org.stance4j.training.train.TrainingRun;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code train}: corpora to a bundle. */
@Command(
    name = "train",
    description = "Trains a model as a configuration file says and writes its bundle.",
    mixinStandardHelpOptions = true)
final class TrainCommand implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(
      names = "--config",
      required = true,
      paramLabel = "FILE",
      description = "the configuration, YAML")
  private Path config;

  @Option(
      names = "--resume",
      description = "go on from the last checkpoints of the same configuration, if there are any")
  private boolean resume;

  @Option(
      names = "--report",
      paramLabel = "OUT.html",
      description = "write learning curves and figures as a page")
  private Path report;

  @Override
  public void run() {
    TrainingConfig settings = TrainingConfig.read(config);
    if (report != null) {
      checkWritable(report);
    }
    ProgressBar progress = new ProgressBar(spec.commandLine().getErr());
    TrainingResult result;
    try {
      result = new TrainingRun(settings, progress).run(resume);
    } catch (IOException e) {
      throw Failures.of(e);
    } finally {
      progress.end();
    }
    PrintWriter out = spec.commandLine().getOut();
    print(result.metrics(), out);
    out.println(settings.output());
    out.flush();
    if (report != null) {
      AtomicFile.write(report, TrainingReport.of(result).toHtml());
    }
  }

  /**
   * Whether the report can be written should show before the work. It is not kept open meanwhile: a
   * long run may well be killed, and would leave the temporary file.
   */
  private static void checkWritable(Path file) {
    new AtomicFile(file).close();
  }

  private static void print(SeedMetrics metrics, PrintWriter out) {
    Report.Table table = metrics.table();
    if (metrics.several()) {
      print(table.header(), out);
    }
    table.rows().forEach(row -> print(row, out));
    if (metrics.several()) {
      out.println(
          "in the bundle: seed " + metrics.best() + ", best by " + SeedMetrics.STOP_MACRO_F1);
    }
  }

  private static void print(List<String> row, PrintWriter out) {
    out.printf(Locale.ROOT, "%-45s", row.get(0));
    row.subList(1, row.size()).forEach(cell -> out.printf(Locale.ROOT, " %9s", cell));
    out.println();
  }
}
