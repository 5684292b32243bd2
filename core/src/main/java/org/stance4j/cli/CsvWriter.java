package org.stance4j.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.stance4j.ActorStance;
import org.stance4j.StanceProbabilities;

/** CSV: one row a document, event and actor, with the most telling sentence. */
final class CsvWriter implements DetectionWriter {

  @Override
  public void begin(Writer out, boolean many) throws IOException {
    CSVFormat.RFC4180
        .print(out)
        .printRecord(
            "document",
            "event",
            "actor",
            "type",
            "stance",
            "supporting",
            "opposing",
            "neutral",
            "evidence");
  }

  @Override
  public void write(Writer out, Detection detection) throws IOException {
    for (ActorStance actor : detection.report().actors()) {
      StanceProbabilities p = actor.probabilities();
      CSVFormat.RFC4180
          .print(out)
          .printRecord(
              detection.document(),
              detection.report().event(),
              actor.actor().name(),
              actor.actor().type() == null
                  ? ""
                  : actor.actor().type().name().toLowerCase(Locale.ROOT),
              p == null ? "" : actor.stance().label(),
              p == null ? "" : Numbers.text(p.supporting()),
              p == null ? "" : Numbers.text(p.opposing()),
              p == null ? "" : Numbers.text(p.neutral()),
              actor.evidence().isEmpty() ? "" : actor.evidence().get(0).text());
    }
  }
}
