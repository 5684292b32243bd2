package org.stance4j.training.evaluate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stance4j.Actor;
import org.stance4j.ActorStance;
import org.stance4j.Stance;
import org.stance4j.StanceProbabilities;
import org.stance4j.actor.ActorType;
import org.stance4j.text.InputException;
import org.stance4j.training.metrics.ConfusionMatrix;

class ArticleEvaluationTest {

  private static final double EXACT = 1e-12;

  @TempDir private Path folder;

  private static ActorStance predicted(String name, Stance stance) {
    double[] p = {0.1, 0.1, 0.1};
    p[stance.ordinal()] = 0.8;
    return new ActorStance(
        new Actor(name, List.of(), ActorType.PERSON),
        Optional.of(new StanceProbabilities(p[0], p[1], p[2])),
        List.of());
  }

  private static GoldArticle.GoldActor gold(String name, String stance) {
    return new GoldArticle.GoldActor(name, List.of(), stance);
  }

  /** Four gold actors and one disputed; three found, two of them with the right stance. */
  private static final GoldArticle ARTICLE =
      new GoldArticle(
          "a1",
          "the dam",
          List.of(
              gold("Ana Luz", "supporting"),
              gold("Bo Rey", "opposing"),
              gold("Cy Dee", "neutral"),
              gold("Di Moe", "opposing")),
          List.of(gold("Ed Fox", null)));

  private static final List<ActorStance> PREDICTED =
      List.of(
          predicted("Ana Luz", Stance.SUPPORTING),
          predicted("Bo Rey", Stance.NEUTRAL),
          predicted("Ed Fox", Stance.OPPOSING),
          predicted("Flo Gow", Stance.NEUTRAL),
          predicted("Di Moe", Stance.OPPOSING));

  @Test
  void countsHitsMissesAndSpuriousActors() {
    List<List<String>> lines = new ArrayList<>();
    ArticleScores scores = ArticleEvaluation.score(ARTICLE, PREDICTED, lines);
    assertEquals(4, scores.gold());
    assertEquals(4, scores.predicted(), "the disputed actor is neither hit nor miss");
    assertEquals(3, scores.matched());
    assertArrayEquals(new int[][] {{1, 0, 0}, {0, 1, 1}, {0, 0, 0}}, scores.stances().counts());
    assertEquals(0.75, scores.actorPrecision(), EXACT);
    assertEquals(0.75, scores.actorRecall(), EXACT);
    assertEquals(0.75, scores.actorF1(), EXACT);
    assertEquals(0.5, scores.endToEndF1(), EXACT); // 2 of 4 and 2 of 4
    assertEquals(
        List.of(
            List.of("a1", "Ana Luz", "supporting", "supporting"),
            List.of("a1", "Bo Rey", "opposing", "neutral"),
            List.of("a1", "Cy Dee", "neutral", "-"),
            List.of("a1", "Di Moe", "opposing", "opposing"),
            List.of("a1", "Flo Gow", "-", "neutral")),
        lines);
  }

  @Test
  void disputedActorsTakeWhatGoldActorsLeave() {
    GoldArticle article =
        new GoldArticle(
            "a2",
            "e",
            List.of(gold("Ana Luz", "neutral")),
            List.of(gold("Jo Luz", null), gold("Kim Luz", null)));
    ArticleScores scores =
        ArticleEvaluation.score(
            article,
            List.of(predicted("Jo Luz", Stance.NEUTRAL), predicted("Ana Luz", Stance.NEUTRAL)),
            new ArrayList<>());
    // Ana takes Jo by the surname, Jo takes Ana: nothing is left over.
    assertEquals(1, scores.matched());
    assertEquals(1, scores.predicted());
    assertEquals(1, scores.endToEndF1(), EXACT);
  }

  @Test
  void articlesAreSummedByTheirCounts() {
    ArticleScores one = ArticleEvaluation.score(ARTICLE, PREDICTED, new ArrayList<>());
    ArticleScores none = ArticleEvaluation.score(ARTICLE, List.of(), new ArrayList<>());
    ArticleScores sum = ArticleScores.sum(List.of(one, none));
    assertEquals(8, sum.gold());
    assertEquals(4, sum.predicted());
    assertEquals(0.75, sum.actorPrecision(), EXACT);
    assertEquals(0.375, sum.actorRecall(), EXACT);
    assertEquals(0.5, sum.actorF1(), EXACT);
    assertEquals(2 * 0.5 * 0.25 / 0.75, sum.endToEndF1(), EXACT);
    ArticleScores nothing = new ArticleScores(0, 0, 0, new ConfusionMatrix(new int[3][3]));
    assertEquals(0, nothing.endToEndF1() + nothing.actorF1());
  }

  private Path gold(String json) throws IOException {
    return Files.writeString(folder.resolve("gold.json"), json);
  }

  @Test
  void readsGold() throws IOException {
    List<GoldArticle> articles =
        GoldArticle.read(
            gold(
                """
                [{"id": "a1", "event": "the dam", "note": "ignored",
                  "actors": [{"name": "Ana Luz", "aliases": ["Luz"], "stance": "opposing",
                              "evidence": "x"}],
                  "disputed": [{"name": "Bo"}]},
                 {"id": "a2", "event": "e", "actors": []}]
                """));
    assertEquals(2, articles.size());
    assertEquals(Stance.OPPOSING, articles.get(0).actors().get(0).label());
    assertEquals(List.of("Luz"), articles.get(0).actors().get(0).aliases());
    assertEquals("Bo", articles.get(0).disputed().get(0).name());
    assertEquals(List.of(), articles.get(1).disputed());
  }

  private void assertRefused(String problem, String json) throws IOException {
    Path file = gold(json);
    InputException e = assertThrows(InputException.class, () -> GoldArticle.read(file));
    assertTrue(e.getMessage().startsWith(file + ":"), e.getMessage());
    assertTrue(e.getMessage().contains(problem), e.getMessage());
    assertEquals(1, e.getMessage().lines().count(), e.getMessage());
  }

  @Test
  void namesWhatIsWrongInGold() throws IOException {
    assertRefused("", "no JSON");
    assertRefused("", "[{\"id\": ");
    assertRefused("", "{\"id\": \"a\"}");
    assertRefused("no articles", "[]");
    assertRefused("'event' is missing", "[{\"id\": \"a\", \"actors\": []}]");
    assertRefused("'actors' is missing", "[{\"id\": \"a\", \"event\": \"e\"}]");
    assertRefused("'name' is missing", "[{\"id\": \"a\", \"event\": \"e\", \"actors\": [{}]}]");
    assertRefused(
        "got 'pro'",
        "[{\"id\": \"a\", \"event\": \"e\", \"actors\": [{\"name\": \"x\", \"stance\": \"pro\"}]}]");
    assertRefused(
        "the actor 'x' has no stance",
        "[{\"id\": \"a\", \"event\": \"e\", \"actors\": [{\"name\": \"x\"}]}]");
    assertRefused("event must not be blank", "[{\"id\": \"a\", \"event\": \" \", \"actors\": []}]");
    assertRefused(
        "an event has at most 512 characters, got 513",
        "[{\"id\": \"a\", \"event\": \"" + "x".repeat(513) + "\", \"actors\": []}]");
    assertRefused("", "[{\"id\": \"a\", \"event\": \"e\", \"actors\": [null]}]");
    assertRefused("", "[null]");
    assertRefused("", "null");
  }
}
