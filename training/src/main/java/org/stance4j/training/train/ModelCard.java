package org.stance4j.training.train;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.stance4j.bundle.BundleManifest;
import org.stance4j.training.config.TrainingConfig;
import org.stance4j.training.encoding.PretrainedEncoder;
import org.stance4j.training.evaluate.Report;

/**
 * Writes the model card of a bundle from its manifest, figures and configuration (Mitchell et al.
 * 2019).
 */
final class ModelCard {

  private ModelCard() {}

  static String of(BundleManifest manifest, SeedMetrics metrics, TrainingConfig config) {
    BundleManifest.Provenance provenance = manifest.provenance();
    BundleManifest.Encoder encoder = manifest.encoder();
    StringBuilder card = new StringBuilder();
    card.append("# ").append(manifest.name()).append(' ').append(manifest.version()).append("\n\n");
    card.append(
        """
        A stance model of Stance4J: for an actor and an event in an English news passage it gives the \
        probabilities that the actor supports the event, opposes it, or is neutral.

        ## How it was made

        """);
    card.append("- Encoder: `").append(encoder.model()).append("`, ");
    card.append(
        encoder.artifact() == null
            ? fineTuned(config)
            : "frozen, from `" + encoder.artifact() + "`");
    card.append("; passages of up to ").append(encoder.passageTokens()).append(" word pieces.\n");
    card.append("- Classifier: `")
        .append(manifest.classifier().file())
        .append("` over the features `");
    card.append(manifest.classifier().features()).append("`.\n");
    card.append("- Calibration: temperature ")
        .append(number(manifest.calibration().temperature()))
        .append(", bias ")
        .append(
            Arrays.stream(manifest.calibration().bias())
                .mapToObj(ModelCard::number)
                .collect(Collectors.joining(", ")))
        .append(
            " (supporting, opposing, neutral), fitted on the stop slice; rare stances count there ")
        .append(
            config.calibrationBalance() == 0
                ? "as often as they occur.\n"
                : "more, to the power of " + config.calibrationBalance() + " of their rarity.\n");
    if (manifest.listing() != null) {
      card.append("- Actors: listed by a logistic regression over ")
          .append(manifest.listing().features().size())
          .append(" features, fitted on whole articles.\n");
    }
    card.append("- Seed ").append(provenance.seed()).append(", created ");
    card.append(provenance.created()).append(".\n\n");
    card.append("| corpus | role | rows | SHA-256 |\n| --- | --- | --- | --- |\n");
    for (BundleManifest.Corpus corpus : provenance.corpora()) {
      card.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %d | `%s` |%n",
              corpus.file(),
              corpus.role(),
              corpus.rows(),
              corpus.sha256().substring(0, 16)));
    }
    card.append("\n## What was measured\n\n");
    card.append("By the training run itself, on data not trained on; `evaluate` gives more.\n");
    if (metrics.several()) {
      card.append(
          "Of several seeds, all on the same data, the bundle holds the one with the best\n`");
      card.append(SeedMetrics.STOP_MACRO_F1).append("`, seed ").append(provenance.seed());
      card.append("; sd is the sample standard deviation over the seeds.\n");
    }
    table(card, metrics.table());
    if (!config.notes().isEmpty()) {
      card.append("\n## Notes\n\n");
      config.notes().forEach(note -> card.append("- ").append(note.strip()).append('\n'));
    }
    card.append("\n## Configuration\n\n| setting | value |\n| --- | --- |\n");
    provenance.configuration().forEach((name, value) -> row(card, name, value));
    card.append("\n## Environment\n\n| what | version |\n| --- | --- |\n");
    for (Map.Entry<String, String> entry : provenance.environment().entrySet()) {
      row(card, entry.getKey(), entry.getValue());
    }
    return card.toString();
  }

  private static String fineTuned(TrainingConfig config) {
    PretrainedEncoder from = PretrainedEncoder.ofLabel(config.encoder());
    int layers = config.fineTuning().layers();
    return "fine-tuned from "
        + (layers < from.layers()
            ? "the lowest " + layers + " of the " + from.layers() + " layers of "
            : "")
        + "`"
        + from.artifact()
        + "`, inside the bundle";
  }

  private static void table(StringBuilder card, Report.Table table) {
    card.append("\n| ").append(String.join(" | ", table.header())).append(" |\n|");
    card.append(" --- |".repeat(table.header().size())).append('\n');
    for (List<String> row : table.rows()) {
      card.append("| ").append(String.join(" | ", row)).append(" |\n");
    }
  }

  private static void row(StringBuilder card, String name, String value) {
    card.append("| ").append(name).append(" | ").append(value.replace("|", "\\|")).append(" |\n");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
