package org.stance4j.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.stance4j.bundle.BundleManifest;
import org.stance4j.bundle.ModelBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code models}: what is on the class path. */
@Command(
    name = "models",
    description =
        "Lists the models on the class path with their provenance, the default one first.",
    mixinStandardHelpOptions = true)
final class ModelsCommand implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      List<String> folders = ModelBundle.onClassPath();
      if (folders.isEmpty()) {
        out.println("no models on the class path");
      }
      for (String folder : folders) {
        print(out, ModelBundle.fromClassPath(folder).manifest());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.flush();
  }

  private static void print(PrintWriter out, BundleManifest manifest) {
    BundleManifest.Encoder encoder = manifest.encoder();
    out.println(manifest.name() + " " + manifest.version());
    out.println("  created     " + manifest.provenance().created());
    out.println(
        "  encoder     "
            + (encoder.artifact() == null ? "embedded, " + encoder.model() : encoder.artifact()));
    out.println("              SHA-256 " + encoder.modelSha256());
    out.println("  classifier  SHA-256 " + manifest.classifier().sha256());
    out.println("  seed        " + manifest.provenance().seed());
    for (BundleManifest.Corpus corpus : manifest.provenance().corpora()) {
      out.println(
          String.format(
              Locale.ROOT,
              "  %-10s  %s, %d rows, SHA-256 %s",
              corpus.role(),
              corpus.file(),
              corpus.rows(),
              corpus.sha256()));
    }
    manifest
        .provenance()
        .metrics()
        .forEach((name, value) -> out.printf(Locale.ROOT, "  %-40s %.4f%n", name, value));
  }
}
