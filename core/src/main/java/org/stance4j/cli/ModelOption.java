package org.stance4j.cli;

import java.nio.file.Path;
import org.stance4j.StanceDetector;
import picocli.CommandLine.Option;

/** The option that chooses the model. */
final class ModelOption {

  @Option(
      names = "--model",
      paramLabel = "BUNDLE",
      description = "folder or jar of the model; the shipped one by default")
  private Path bundle;

  StanceDetector load() {
    return bundle == null ? StanceDetector.load() : StanceDetector.load(bundle);
  }
}
