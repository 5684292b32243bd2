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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stance4j.Stance;
import org.stance4j.text.Span;
import org.stance4j.training.TestCorpora;
import org.stance4j.training.article.ArticleFolder;
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
    Slices slices =
        new Slices(TrainingConfig.read(TestCorpora.writeConfig(folder, replacements)), List.of());
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
  void thePassagesOfAnArticleAreKeptAsideTogether() {
    Path articles = TestCorpora.writeArticles(folder, 12);
    TrainingConfig config =
        TrainingConfig.read(TestCorpora.writeConfig(folder, "stopSlice: 0.2", "stopSlice: 0.5"));
    Slices slices = new Slices(config, List.of(ArticleFolder.read(articles)));
    List<Example> rows = new ArrayList<>();
    for (Map.Entry<String, String> article : ArticleFolder.read(articles).texts().entrySet()) {
      String text = article.getValue();
      int[] cuts = {text.length(), text.indexOf("\n"), text.indexOf(" Piet Mulder")};
      for (int cut : cuts) {
        rows.add(
            new Example(
                article.getKey() + ":" + cut,
                text.substring(0, cut),
                "Ann",
                Optional.empty(),
                "the plan",
                Optional.empty(),
                Stance.OPPOSING,
                "test"));
      }
    }
    slices.add(rows, new TrainingConfig.Corpus("test.csv", 1, 1, 0, 0, 0));
    Map<String, Long> aside =
        slices.stop().examples().stream()
            .collect(
                Collectors.groupingBy(e -> e.id().replaceFirst(":.*", ""), Collectors.counting()));
    assertEquals(Set.of(3L), Set.copyOf(aside.values()));
    assertTrue(aside.size() < 12);
    aside.keySet().forEach(id -> assertTrue(slices.keepsAside(id), id));
    assertEquals(36, slices.stop().examples().size() + slices.train(0).examples().size());
  }

  @Test
  void aTextIsLearnedFromOrStoppedOn() {
    Slices slices = slices(corpus(), 1, 0, "stopSlice: 0.2", "stopSlice: 0.25");
    Set<String> both = new HashSet<>(texts(slices.train(0)));
    assertEquals(TEXTS * 2, slices.train(0).examples().size() + slices.stop().examples().size());
    both.retainAll(texts(slices.stop()));
    assertEquals(Set.of(), both);
    assertEquals(TEXTS / 4.0, texts(slices.stop()).size(), 25);
  }

  @Test
  void theNeutralRowsKeptCountForAll() {
    Slices all = slices(corpus(), 1, 0);
    Slices some = slices(corpus(), 0.5, 0);
    long kept = some.train(0).examples().stream().filter(e -> e.stance() == Stance.NEUTRAL).count();
    assertEquals(texts(all.train(0)).size() / 2.0, kept, 25);
    assertEquals(kept * 2 / 0.5, weight(some.train(0), Stance.NEUTRAL), 1e-9);
    assertEquals(
        weight(all.train(0), Stance.SUPPORTING), weight(some.train(0), Stance.SUPPORTING), 1e-9);
    assertEquals(all.stop().examples(), some.stop().examples(), "only training rows are left out");
  }

  @Test
  void actorsAreNeutralTowardsTheEventOfAnotherText() {
    Slices slices = slices(corpus(), 1, 0.25);
    List<Example> added =
        slices.train(0).examples().stream().filter(e -> e.id().endsWith(":unrelated")).toList();
    assertEquals(texts(slices.train(0)).size() * 2 * 0.25, added.size(), 40);
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
    List<Example> rows = slices(corpus(), 1, 0).train(0).examples();
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
    Set<Example> one = Set.copyOf(slices(corpus(), 0.5, 0.25).train(0).examples());
    assertEquals(one, Set.copyOf(slices(shuffled, 0.5, 0.25).train(0).examples()));
    assertNotEquals(
        one,
        Set.copyOf(slices(corpus(), 0.5, 0.25, "seeds: [7]", "seeds: [8]").train(0).examples()));
  }

  @Test
  void allSeedsHaveTheDataOfTheFirst() {
    Slices one = slices(corpus(), 0.5, 0.25);
    Slices several = slices(corpus(), 0.5, 0.25, "seeds: [7]", "seeds: [7, 8, 9]");
    assertEquals(one.train(0).examples(), several.train(0).examples());
    assertEquals(one.stop().examples(), several.stop().examples());
    Slices turned = slices(corpus(), 0.5, 0.25, "seeds: [7]", "seeds: [8, 7]");
    assertNotEquals(one.stop().examples(), turned.stop().examples());
  }

  @Test
  void drawsDifferButKeepTheSameTextsAside() {
    Slices slices = slices(corpus(), 0.5, 0.25);
    Labelled first = slices.train(0);
    Labelled second = slices.train(1);
    assertEquals(first.examples(), slices.train(0).examples(), "the same draw again");
    assertEquals(texts(first), texts(second), "no text of the stop slice");
    assertEquals(0.5, share(first, second, e -> e.id().endsWith(":b")), 0.1, "neutral rows kept");
    assertEquals(0.25, share(first, second, e -> e.id().endsWith(":unrelated")), 0.1);
    assertEquals(
        0.3, share(first, second, e -> e.id().endsWith(":a") && e.actorSpan().isEmpty()), 0.1);
    assertEquals(
        0.6, share(first, second, e -> e.id().endsWith(":a") && e.eventSpan().isEmpty()), 0.1);
  }

  /** How many of the rows of one draw that a condition holds for are such rows in another too. */
  private static double share(Labelled one, Labelled other, Predicate<Example> condition) {
    Set<String> ids =
        other.examples().stream().filter(condition).map(Example::id).collect(Collectors.toSet());
    List<String> chosen = one.examples().stream().filter(condition).map(Example::id).toList();
    return chosen.stream().filter(ids::contains).count() / (double) chosen.size();
  }
}
