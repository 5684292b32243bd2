package org.stance4j.training.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.stance4j.bundle.BundleManifest;
import org.stance4j.training.config.TrainingConfig;
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
      description = "go on from the last checkpoint of the same configuration, if there is one")
  private boolean resume;

  @Override
  public void run() {
    TrainingConfig settings = TrainingConfig.read(config);
    ProgressBar progress = new ProgressBar(spec.commandLine().getErr());
    BundleManifest manifest;
    try {
      manifest = new TrainingRun(settings, progress).run(resume);
    } catch (IOException e) {
      throw Failures.of(e);
    } finally {
      progress.end();
    }
    PrintWriter out = spec.commandLine().getOut();
    manifest
        .provenance()
        .metrics()
        .forEach((name, value) -> out.printf(Locale.ROOT, "%-45s %.4f%n", name, value));
    out.println(settings.output());
    out.flush();
  }
}
