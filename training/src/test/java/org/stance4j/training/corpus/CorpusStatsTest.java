package org.stance4j.training.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stance4j.Stance;
import org.stance4j.text.Span;

class CorpusStatsTest {

  private static Example row(
      String id, String text, String actor, Span span, String event, Stance stance, String source) {
    return new Example(
        id, text, actor, Optional.ofNullable(span), event, Optional.empty(), stance, source);
  }

  @Test
  void counts() {
    CorpusStats stats = new CorpusStats();
    String two = "Ada left.";
    String four = "Ada and Ben stayed.";
    List.of(
            row("1", two, "Ada", new Span(0, 3), "the exit", Stance.SUPPORTING, "own"),
            row("2", two, "Ada", new Span(0, 3), "the exit", Stance.OPPOSING, "own"),
            row("3", two, "", null, "the exit", Stance.NEUTRAL, "own"),
            row("4", four, "Cleo", null, "the stay", Stance.SUPPORTING, "other"))
        .forEach(stats::add);
    assertEquals(4, stats.labels().total());
    assertEquals(2, stats.labels().of(Stance.SUPPORTING));
    assertEquals(0.25, stats.labels().share(Stance.NEUTRAL));
    assertEquals(3, stats.byEvent().get("the exit").distinct());
    assertEquals(1, stats.byEvent().get("the stay").total());
    assertEquals(List.of("other", "own"), List.copyOf(stats.bySource().keySet()));
    assertEquals(2, stats.texts());
    assertEquals(3, stats.mostRowsOfText());
    assertEquals(2, stats.actors());
    assertEquals(1, stats.byAuthor());
    assertEquals(1, stats.withoutActorSpan());
    assertEquals(4, stats.withoutEventSpan());
    assertEquals(1, stats.duplicates());
    assertEquals(2, stats.words(0));
    assertEquals(4, stats.words(1));
  }

  @Test
  void countsNothing() {
    CorpusStats stats = new CorpusStats();
    assertEquals(0, stats.labels().total());
    assertEquals(0, stats.labels().share(Stance.NEUTRAL));
    assertEquals(0, stats.words(0.5));
    assertEquals(0, stats.mostRowsOfText());
    assertThrows(IllegalArgumentException.class, () -> stats.words(1.5));
  }
}
