package org.stance4j.training.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stance4j.Stance;
import org.stance4j.text.InputException;

class ArticleFolderTest {

  private static final String TEXT =
      "The plan was on the table.\n\nMayor Ingrid Solheim said that she wanted the plan. Piet"
          + " Mulder rejected the plan. Joan Hart called it too early to tell.";

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    gold("opposing");
  }

  private void gold(String mulder) throws IOException {
    Files.writeString(
        folder.resolve("gold.json"),
        """
        [{"id": "a", "event": "the plan", "actors": [
           {"name": "Ingrid Solheim", "aliases": [], "stance": "supporting"},
           {"name": "P. Mulder", "aliases": ["Piet Mulder"], "stance": "%s"},
           {"name": "Nobody There", "aliases": [], "stance": "neutral"}],
          "disputed": [{"name": "Joan Hart", "aliases": []}]},
         {"id": "a", "event": "the vote", "actors": []}]
        """
            .formatted(mulder));
  }

  @Test
  void saysWhatTheGoldHasOfEachActorFound() {
    ArticleFolder articles = ArticleFolder.read(folder);
    assertEquals(folder, articles.path());
    assertEquals(2, articles.events());
    List<MatchedArticle> read = new ArrayList<>();
    articles.forEach(read::add);
    assertEquals(
        List.of("the plan", "the vote"), read.stream().map(MatchedArticle::event).toList());
    MatchedArticle plan = read.get(0);
    assertEquals(Optional.of(Stance.SUPPORTING), plan.stances().get(chain(plan, "Ingrid Solheim")));
    assertEquals(Optional.of(Stance.OPPOSING), plan.stances().get(chain(plan, "Piet Mulder")));
    assertEquals(Optional.empty(), plan.stances().get(chain(plan, "Joan Hart")));
    assertEquals(true, plan.disputed().get(chain(plan, "Joan Hart")));
    assertEquals(false, plan.disputed().get(chain(plan, "Piet Mulder")));
    assertEquals(2, plan.stances().stream().filter(Optional::isPresent).count());
    assertEquals(0, read.get(1).stances().stream().filter(Optional::isPresent).count());
  }

  private static int chain(MatchedArticle article, String name) {
    return article.chains().stream().map(c -> c.name()).toList().indexOf(name);
  }

  @Test
  void theHashTellsGoldAndTextsApart() throws IOException {
    String hash = ArticleFolder.read(folder).sha256();
    assertEquals(hash, ArticleFolder.read(folder).sha256());
    gold("neutral");
    assertNotEquals(hash, ArticleFolder.read(folder).sha256());
    gold("opposing");
    Files.writeString(folder.resolve("a.txt"), TEXT + " It rained.");
    assertNotEquals(hash, ArticleFolder.read(folder).sha256());
  }

  @Test
  void aMissingTextIsNamed() throws IOException {
    Files.delete(folder.resolve("a.txt"));
    InputException e = assertThrows(InputException.class, () -> ArticleFolder.read(folder));
    assertEquals(
        folder.resolve("a.txt") + ": cannot be read: no such file or folder", e.getMessage());
  }

  @Test
  void passagesAreFoundInTheirArticle() {
    ArticleTexts texts = new ArticleTexts(List.of(ArticleFolder.read(folder)));
    assertEquals(Optional.of("a"), texts.articleOf(TEXT));
    assertEquals(Optional.of("a"), texts.articleOf("Piet Mulder rejected the plan."));
    assertEquals(Optional.empty(), texts.articleOf("Piet Mulder rejected the planet."));
    assertEquals(Optional.empty(), texts.articleOf("Mulder rejected a plan."));
    assertEquals(Optional.empty(), texts.articleOf("The plan was"), "too short to tell");
  }
}
