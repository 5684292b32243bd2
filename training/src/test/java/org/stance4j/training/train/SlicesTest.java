package org.stance4j.training.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stance4j.Stance;
import org.stance4j.text.Span;
import org.stance4j.training.TestCorpora;
import org.stance4j.training.config.TrainingConfig;
import org.stance4j.training.corpus.Example;

class SlicesTest {

  private static final int TEXTS = 400;

  @TempDir private Path folder;

  /** One text each with two actors, one for and one neutral, and with a matter of its own. */
  private static List<Example> corpus() {
    List<Example> out = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) {
      String text = "Ann wants plan " + i + ", Bob reports.";
      Optional<Span> event = Optional.of(new Span(10, text.indexOf(',')));
      String name = "plan " + i;
      Optional<Span> ann = Optional.of(new Span(0, 3));
      int bob = text.indexOf("Bob");
      out.add(new Example(i + ":a", text, "Ann", ann, name, event, Stance.SUPPORTING, "test"));
      out.add(
          new Example(
              i + ":b",
              text,
              "Bob",
              Optional.of(new Span(bob, bob + 3)),
              name,
              event,
              Stance.NEUTRAL,
              "test"));
    }
    return out;
  }

  private Slices slices(
      List<Example> examples, double keepNeutral, double unrelated, String... replacements) {
    Slices slices = new Slices(TrainingConfig.read(TestCorpora.writeConfig(folder, replacements)));
    slices.add(
        examples, new TrainingConfig.Corpus("test.csv", 2, keepNeutral, unrelated, 0.3, 0.6));
    return slices;
  }

  private static Set<String> texts(Labelled rows) {
    return rows.examples().stream().map(Example::text).collect(Collectors.toSet());
  }

  private static double weight(Labelled rows, Stance stance) {
    return IntStream.range(0, rows.examples().size())
        .filter(i -> rows.examples().get(i).stance() == stance)
        .mapToDouble(i -> rows.weights()[i])
        .sum();
  }

  @Test
  void aTextIsLearnedFromOrStoppedOn() {
    Slices slices = slices(corpus(), 1, 0, "stopSlice: 0.2", "stopSlice: 0.25");
    Set<String> both = new HashSet<>(texts(slices.train()));
    assertEquals(TEXTS * 2, slices.train().examples().size() + slices.stop().examples().size());
    both.retainAll(texts(slices.stop()));
    assertEquals(Set.of(), both);
    assertEquals(TEXTS / 4.0, texts(slices.stop()).size(), 25);
  }

  @Test
  void theNeutralRowsKeptCountForAll() {
    Slices all = slices(corpus(), 1, 0);
    Slices some = slices(corpus(), 0.5, 0);
    long kept = some.train().examples().stream().filter(e -> e.stance() == Stance.NEUTRAL).count();
    assertEquals(texts(all.train()).size() / 2.0, kept, 25);
    assertEquals(kept * 2 / 0.5, weight(some.train(), Stance.NEUTRAL), 1e-9);
    assertEquals(
        weight(all.train(), Stance.SUPPORTING), weight(some.train(), Stance.SUPPORTING), 1e-9);
    assertEquals(all.stop().examples(), some.stop().examples(), "only training rows are left out");
  }

  @Test
  void actorsAreNeutralTowardsTheEventOfAnotherText() {
    Slices slices = slices(corpus(), 1, 0.25);
    List<Example> added =
        slices.train().examples().stream().filter(e -> e.id().endsWith(":unrelated")).toList();
    assertEquals(texts(slices.train()).size() * 2 * 0.25, added.size(), 40);
    for (Example row : added) {
      assertEquals(Stance.NEUTRAL, row.stance());
      assertEquals(Optional.empty(), row.eventSpan());
      assertFalse(row.text().contains(row.event() + ","), "of another text: " + row);
    }
    assertTrue(slices.stop().examples().stream().noneMatch(e -> e.id().endsWith(":unrelated")));
    assertTrue(added.stream().map(Example::event).distinct().count() > 20, "many events");
  }

  @Test
  void spansAreHiddenAsOftenAsConfigured() {
    List<Example> rows = slices(corpus(), 1, 0).train().examples();
    assertEquals(
        0.3,
        rows.stream().filter(e -> e.actorSpan().isEmpty()).count() / (double) rows.size(),
        0.06);
    assertEquals(
        0.6,
        rows.stream().filter(e -> e.eventSpan().isEmpty()).count() / (double) rows.size(),
        0.06);
  }

  @Test
  void theOrderOfTheRowsDoesNotMatterTheSeedDoes() {
    List<Example> shuffled = corpus();
    Collections.reverse(shuffled);
    Set<Example> one = Set.copyOf(slices(corpus(), 0.5, 0.25).train().examples());
    assertEquals(one, Set.copyOf(slices(shuffled, 0.5, 0.25).train().examples()));
    assertNotEquals(
        one,
        Set.copyOf(slices(corpus(), 0.5, 0.25, "seeds: [7]", "seeds: [8]").train().examples()));
  }

  @Test
  void allSeedsHaveTheDataOfTheFirst() {
    Slices one = slices(corpus(), 0.5, 0.25);
    Slices several = slices(corpus(), 0.5, 0.25, "seeds: [7]", "seeds: [7, 8, 9]");
    assertEquals(one.train().examples(), several.train().examples());
    assertEquals(one.stop().examples(), several.stop().examples());
    Slices turned = slices(corpus(), 0.5, 0.25, "seeds: [7]", "seeds: [8, 7]");
    assertNotEquals(one.stop().examples(), turned.stop().examples());
  }
}
