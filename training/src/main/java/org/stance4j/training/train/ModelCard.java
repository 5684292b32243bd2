package org.stance4j.training.train;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stance4j.bundle.BundleManifest;

/** Writes the model card of a bundle from its manifest (Mitchell et al. 2019). */
final class ModelCard {

  private ModelCard() {}

  static String of(BundleManifest manifest, List<String> notes) {
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
            ? "fine-tuned, inside the bundle"
            : "frozen, from `" + encoder.artifact() + "`");
    card.append("; passages of up to ").append(encoder.passageTokens()).append(" word pieces.\n");
    card.append("- Classifier: `")
        .append(manifest.classifier().file())
        .append("` over the features `");
    card.append(manifest.classifier().features()).append("`.\n");
    card.append("- Calibration: temperature ");
    card.append(number(manifest.calibration().temperature()))
        .append(", fitted on the stop slice.\n");
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
    card.append("By the training run itself, on data not trained on; `evaluate` gives more.\n\n");
    card.append("| figure | value |\n| --- | --- |\n");
    provenance.metrics().forEach((name, value) -> row(card, name, number(value)));
    if (!notes.isEmpty()) {
      card.append("\n## Notes\n\n");
      notes.forEach(note -> card.append("- ").append(note.strip()).append('\n'));
    }
    card.append("\n## Configuration\n\n| setting | value |\n| --- | --- |\n");
    provenance.configuration().forEach((name, value) -> row(card, name, value));
    card.append("\n## Environment\n\n| what | version |\n| --- | --- |\n");
    for (Map.Entry<String, String> entry : provenance.environment().entrySet()) {
      row(card, entry.getKey(), entry.getValue());
    }
    return card.toString();
  }

  private static void row(StringBuilder card, String name, String value) {
    card.append("| ").append(name).append(" | ").append(value.replace("|", "\\|")).append(" |\n");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
