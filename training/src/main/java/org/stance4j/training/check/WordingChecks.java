package org.stance4j.training.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stance4j.training.corpus.Finding;
import org.stance4j.training.corpus.LocatedExample;

/** Checks that texts are composed, not copied: near-copies and openings used again and again. */
final class WordingChecks {

  /**
   * The share of the shorter text's five-word runs that makes a near-copy. Texts composed one by
   * one share below 0.05; a copy with other names keeps most runs that hold no name.
   */
  static final double NEAR_COPY = 0.15;

  private static final int OPENING_WORDS = 5;
  private static final int OPENING_USES = 3;

  private WordingChecks() {}

  static List<Finding> check(Map<String, List<LocatedExample>> splits) {
    List<LocatedExample> texts = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (List<LocatedExample> rows : splits.values()) {
      for (LocatedExample row : rows) {
        if (seen.add(row.example().text())) {
          texts.add(row);
        }
      }
    }
    List<Finding> findings = new ArrayList<>(nearCopies(texts));
    findings.addAll(openings(texts));
    return findings;
  }

  private static List<Finding> nearCopies(List<LocatedExample> texts) {
    NearCopies copies = new NearCopies();
    texts.forEach(row -> copies.add(SplitOverlap.story(row), row.example().text()));
    List<Finding> findings = new ArrayList<>();
    for (NearCopies.Pair pair : copies.pairs(NEAR_COPY)) {
      LocatedExample first = texts.get(pair.first());
      LocatedExample second = texts.get(pair.second());
      findings.add(
          second.error(
              "two stories share less than 15 % of their five-word runs",
              String.format(
                  Locale.ROOT,
                  "%s and %s (%s:%d) share %.0f %% of the shorter (Jaccard %.2f)",
                  second.example().id(),
                  first.example().id(),
                  first.file().getFileName(),
                  first.line(),
                  100 * pair.containment(),
                  pair.jaccard())));
    }
    return findings;
  }

  private static List<Finding> openings(List<LocatedExample> texts) {
    Map<String, Map<String, LocatedExample>> openings = new LinkedHashMap<>();
    for (LocatedExample row : texts) {
      List<String> words = Words.of(row.example().text());
      String opening = String.join(" ", words.subList(0, Math.min(OPENING_WORDS, words.size())));
      openings
          .computeIfAbsent(opening, o -> new LinkedHashMap<>())
          .putIfAbsent(SplitOverlap.story(row), row);
    }
    List<Finding> findings = new ArrayList<>();
    openings.forEach(
        (opening, stories) -> {
          if (stories.size() > OPENING_USES) {
            LocatedExample last = List.copyOf(stories.values()).get(stories.size() - 1);
            findings.add(
                last.error(
                    "the first five words begin at most " + OPENING_USES + " stories",
                    "'" + opening + "' begins " + String.join(", ", stories.keySet())));
          }
        });
    return findings;
  }
}
