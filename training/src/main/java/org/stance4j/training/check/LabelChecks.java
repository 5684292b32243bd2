package org.stance4j.training.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stance4j.Stance;
import org.stance4j.training.corpus.CorpusStats;
import org.stance4j.training.corpus.Finding;
import org.stance4j.training.corpus.LocatedExample;

/** Checks of one split: class balance, labels per event, rows per passage, unrelated events. */
final class LabelChecks {

  private static final int PASSAGE_ROWS = 8;
  private static final double UNRELATED_SHARE = 0.10;
  private static final int EVENT_ROWS = 4;
  private static final double ONE_LABEL_SHARE = 0.10;
  private static final double LEAST_SIDE = 0.30;
  private static final double MOST_SIDE = 0.45;
  private static final double LEAST_NEUTRAL = 0.18;
  private static final double MOST_NEUTRAL = 0.35;

  private LabelChecks() {}

  static List<Finding> check(List<LocatedExample> rows) {
    List<Finding> findings = new ArrayList<>();
    balance(rows, findings);
    passages(rows, findings);
    unrelated(rows, findings);
    events(rows, findings);
    return findings;
  }

  private static void balance(List<LocatedExample> rows, List<Finding> findings) {
    CorpusStats stats = new CorpusStats();
    rows.forEach(row -> stats.add(row.example()));
    for (Stance stance : Stance.values()) {
      double share = stats.labels().share(stance);
      double least = stance == Stance.NEUTRAL ? LEAST_NEUTRAL : LEAST_SIDE;
      double most = stance == Stance.NEUTRAL ? MOST_NEUTRAL : MOST_SIDE;
      if (share < least || share > most) {
        findings.add(
            Finding.error(
                rows.get(0).file(),
                0,
                String.format(
                    Locale.ROOT,
                    "%s rows are %.0f to %.0f %% of a split",
                    stance.label(),
                    100 * least,
                    100 * most),
                percent(share)));
      }
    }
  }

  private static void passages(List<LocatedExample> rows, List<Finding> findings) {
    Map<String, List<LocatedExample>> byText = new LinkedHashMap<>();
    rows.forEach(
        row -> byText.computeIfAbsent(row.example().text(), t -> new ArrayList<>()).add(row));
    for (List<LocatedExample> passage : byText.values()) {
      if (passage.size() > PASSAGE_ROWS) {
        LocatedExample last = passage.get(PASSAGE_ROWS);
        findings.add(
            last.error(
                "a passage has at most " + PASSAGE_ROWS + " rows",
                SplitOverlap.story(last) + " has " + passage.size()));
      }
    }
  }

  private static void unrelated(List<LocatedExample> rows, List<Finding> findings) {
    long unrelated = rows.stream().filter(SplitOverlap::isUnrelated).count();
    double share = (double) unrelated / rows.size();
    if (share > UNRELATED_SHARE) {
      findings.add(
          Finding.error(
              rows.get(0).file(),
              0,
              "at most " + percent(UNRELATED_SHARE) + " of the rows have an unrelated event",
              percent(share)));
    }
  }

  /** An event on which all agree is answered by its phrase alone. */
  private static void events(List<LocatedExample> rows, List<Finding> findings) {
    Map<String, List<LocatedExample>> byEvent = new LinkedHashMap<>();
    for (LocatedExample row : rows) {
      if (!SplitOverlap.isUnrelated(row)) {
        String event = SplitOverlap.story(row) + "\n" + row.example().event();
        byEvent.computeIfAbsent(event, e -> new ArrayList<>()).add(row);
      }
    }
    List<Finding> oneSided = new ArrayList<>();
    int checked = 0;
    for (List<LocatedExample> event : byEvent.values()) {
      if (event.size() >= EVENT_ROWS) {
        checked++;
        Set<Stance> labels = EnumSet.noneOf(Stance.class);
        event.forEach(row -> labels.add(row.example().stance()));
        if (labels.size() == 1) {
          LocatedExample first = event.get(0);
          oneSided.add(
              first.warning(
                  "an event with " + EVENT_ROWS + " rows or more has at least two labels",
                  String.format(
                      "'%s' has %d rows, all %s",
                      first.example().event(), event.size(), first.example().stance().label())));
        }
      }
    }
    findings.addAll(oneSided);
    if (oneSided.size() > ONE_LABEL_SHARE * checked) {
      findings.add(
          Finding.error(
              rows.get(0).file(),
              0,
              "at most "
                  + percent(ONE_LABEL_SHARE)
                  + " of the events with "
                  + EVENT_ROWS
                  + " rows or more have one label only",
              oneSided.size() + " of " + checked));
    }
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
