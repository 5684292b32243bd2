package org.stance4j.training.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stance4j.Stance;
import org.stance4j.text.InputException;
import org.stance4j.text.Span;
import org.stance4j.training.corpus.CorpusReader;
import org.stance4j.training.corpus.Example;

class StoryCompilerTest {

  private static final String PASSAGE =
      """
      id: quay-01
      kind: quay sale
      country: Malta
      genre: wire report
      english: British
      form: passage
      event e1: the sale of the quay
      event e2: the dockers' march
      event e3: the opera prize (unrelated)
      actor a1: Rita Borg (person)
      actor a2: the port board (organization)
      stance: a1 -e1 =e3
      stance: a1 +e2
      stance: a2 +e1

      {a1 Rita Borg} came early. {a1.does+e2 {a1.d The crane driver} led {e2 the march}} on Monday. {a2 The
      port board} met. {a1.says-e1 "Over {a1.p my} body," {a1.p she} said of {e1 the deal}.} {a1 Borg} left.
      {a2.does+e1 The papers for {e1 the quay} were signed at noon.}
      """;

  @TempDir private Path folder;

  private static Story story(String content) {
    String id = content.substring("id: ".length(), content.indexOf('\n'));
    return StoryParser.parse(Path.of(id + ".story"), content);
  }

  private static String of(java.util.Optional<Span> span, Example row) {
    return span.map(s -> s.start() + " " + s.of(row.text())).orElse("");
  }

  private static String show(Example row) {
    return String.join(
        " | ",
        row.id(),
        row.actor(),
        of(row.actorSpan(), row),
        row.event(),
        of(row.eventSpan(), row),
        row.stance().label(),
        row.source());
  }

  @Test
  void passageGivesARowAStance() {
    List<Example> rows = StoryCompiler.rows(story(PASSAGE));
    assertEquals(
        List.of(
            // the mark of the sign holds pronouns only; the first of them; the nearer mention of e1
            "quay-01:a1:e1 | Rita Borg | 90 my | the sale of the quay | 112 the deal | opposing | aes:quay sale",
            // no mark about e3: all marks of the actor, in the first a description
            "quay-01:a1:e3 | Rita Borg | 22 The crane driver | the opera prize |  | neutral | aes:quay sale:unrelated",
            "quay-01:a1:e2 | Rita Borg | 22 The crane driver | the dockers' march | 43 the march | supporting | aes:quay sale",
            // no mention in the mark or its sentence: the nearest before it
            "quay-01:a2:e1 | the port board | 64 The port board | the sale of the quay | 112 the deal | supporting | aes:quay sale"),
        rows.stream().map(StoryCompilerTest::show).toList());
    assertTrue(rows.stream().allMatch(row -> row.text().equals(story(PASSAGE).text())));
  }

  private static String filler(int words, String name) {
    StringBuilder text = new StringBuilder(name);
    for (int i = 2; i < words; i++) {
      text.append(" word");
    }
    return text + " on.";
  }

  private static final String ARTICLE_HEADER =
      """
      id: dam-01
      kind: dam
      country: Chile
      genre: wire report
      english: American
      form: article
      event e1: the Rucue dam
      event e2: the water tax
      event e3: the rodeo (unrelated)
      actor a1: Ines Rojas (person)
      actor a2: Pablo Soto (person)
      stance: a1 -e1 +e2 =e3
      stance: a2 +e1
      """;

  /** Sentences of 5, 50, 6, 50, 50 and 8 words. */
  private static String article() {
    return ARTICLE_HEADER
        + "\n{a1.says-e1 {a1 Ines Rojas} fights {e1 the dam}.} "
        + filler(50, "First")
        + "\n\n{a2.says {a2 Pablo Soto} likes {e2 the tax} too.} "
        + filler(50, "Second")
        + "\n\n"
        + filler(50, "Third")
        + " {a2.does+e1 {a2.p He} poured concrete for {e1 it}} as {a1.says+e1+e2 {a1 Rojas} sang}.\n";
  }

  @Test
  void windowsGrowBySentencesToTheirBound() {
    Story story = story(article());
    List<String> windows =
        Passages.windows(story).stream().map(span -> span.of(story.text())).toList();
    assertEquals(2, windows.size());
    assertTrue(windows.get(0).startsWith("Ines Rojas fights the dam. First"), windows.get(0));
    assertTrue(windows.get(0).endsWith("Pablo Soto likes the tax too."), windows.get(0));
    assertEquals(5 + 50 + 6, Passages.words(windows.get(0)));
    assertTrue(windows.get(1).startsWith("Second word"), windows.get(1));
    assertTrue(windows.get(1).endsWith("as Rojas sang."), windows.get(1));
    assertEquals(50 + 50 + 8, Passages.words(windows.get(1)));
  }

  @Test
  void articleGivesTheRowsOfItsWindows() {
    List<Example> rows = StoryCompiler.rows(story(article()));
    assertEquals(
        List.of(
            "dam-01:w1:a1:e1 | Ines Rojas | 0 Ines Rojas | the Rucue dam | 18 the dam | opposing | aes:dam",
            // an unrelated pair goes with the first window that mentions the actor
            "dam-01:w1:a1:e3 | Ines Rojas | 0 Ines Rojas | the rodeo |  | neutral | aes:dam:unrelated",
            // Soto speaks and the tax is mentioned, but no mark of his shows anything about it
            "dam-01:w1:a2:e2 | Pablo Soto | 278 Pablo Soto | the water tax | 295 the tax | neutral | aes:dam",
            // a window tells what its own marks show
            "dam-01:w2:a1:e1 | Ines Rojas | 531 Rojas | the Rucue dam | 525 it | supporting | aes:dam",
            "dam-01:w2:a1:e2 | Ines Rojas | 531 Rojas | the water tax |  | supporting | aes:dam",
            "dam-01:w2:a2:e1 | Pablo Soto | 502 He | the Rucue dam | 525 it | supporting | aes:dam"),
        rows.stream().map(StoryCompilerTest::show).toList());
  }

  @Test
  void marksThatDisagreeInAWindowGiveTheStanceOfTheStory() {
    String both =
        article()
            .replace(
                "{a1.says+e1+e2 {a1 Rojas} sang}",
                "{a1.says+e1+e2 {a1 Rojas} sang} {a1.says-e1 no}");
    Example row =
        StoryCompiler.rows(story(both)).stream()
            .filter(r -> r.id().equals("dam-01:w2:a1:e1"))
            .findFirst()
            .orElseThrow();
    assertEquals(Stance.OPPOSING, row.stance());
  }

  private Path write(String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  @Test
  void compilesSplits() throws IOException {
    write("stories/train/quay-01.story", PASSAGE);
    write("stories/train/dam-01.story", article());
    write("stories/test/quay-02.story", PASSAGE.replace("quay-01", "quay-02"));
    Path out = folder.resolve("out");
    StoryCompiler.Summary summary = StoryCompiler.compile(folder.resolve("stories"), out);
    assertEquals(Map.of("train", 2, "test", 1), summary.stories());
    assertEquals(Map.of("train", 10, "test", 4), summary.rows());
    assertEquals(1, summary.articles());
    List<Example> train = CorpusReader.readAll(out.resolve("train.csv"));
    assertEquals(10, train.size());
    assertEquals("dam-01:w1:a1:e1", train.get(0).id());
    assertEquals(4, CorpusReader.readAll(out.resolve("test.csv")).size());
    assertFalse(Files.exists(out.resolve("valid.csv")));
    assertFalse(Files.exists(out.resolve("articles/test")));
    assertEquals(
        story(article()).text() + "\n", Files.readString(out.resolve("articles/train/dam-01.txt")));
  }

  @Test
  void compilesAFlatFolderToTextsAndGold() throws IOException {
    write("quay-01.story", PASSAGE);
    Path out = folder.resolve("out");
    StoryCompiler.Summary summary = StoryCompiler.compile(folder, out);
    assertEquals(Map.of("", 1), summary.stories());
    assertEquals(story(PASSAGE).text() + "\n", Files.readString(out.resolve("quay-01.txt")));
    JsonNode gold = new ObjectMapper().readTree(out.resolve("gold.json").toFile());
    assertEquals(
        new ObjectMapper()
            .readTree(
                """
                [
                  {"id": "quay-01", "event": "the sale of the quay", "actors": [
                    {"name": "Rita Borg", "aliases": ["The crane driver", "Borg"], "stance": "opposing",
                     "evidence": "\\"Over my body,\\" she said of the deal."},
                    {"name": "the port board", "aliases": [], "stance": "supporting",
                     "evidence": "The papers for the quay were signed at noon."}],
                   "disputed": []},
                  {"id": "quay-01", "event": "the dockers' march", "actors": [
                    {"name": "Rita Borg", "aliases": ["The crane driver", "Borg"], "stance": "supporting",
                     "evidence": "The crane driver led the march"}],
                   "disputed": []}
                ]
                """),
        gold);
  }

  @Test
  void aliasesAreNotSharedAndNotRelativeClauses() throws IOException {
    String text =
        PASSAGE
            .replace(
                "{a1 Borg} left.",
                "{a1.d The driver}, {a1.d who came by bus}, left {a1 Borg's} car.")
            .replace("The papers", "{a2.d the driver} wrote. The papers");
    GoldCompiler.Item item = GoldCompiler.compile(story(text)).get(0);
    assertEquals(List.of("The crane driver", "Borg"), item.actors().get(0).aliases());
    assertEquals(List.of(), item.actors().get(1).aliases());
  }

  private String problem() {
    Path out = folder.resolve("out");
    InputException e =
        assertThrows(
            InputException.class, () -> StoryCompiler.compile(folder.resolve("stories"), out));
    assertFalse(Files.exists(out));
    return e.getMessage().replace(folder.toString(), "");
  }

  @Test
  void namesWhatIsWrongAndWritesNothing() throws IOException {
    assertEquals("/stories: cannot be read: no such file or folder", problem());
    write("stories/train/notes.txt", "x");
    assertEquals("/stories/train: no files that end in .story", problem());
    write("stories/train/quay-01.story", PASSAGE);
    write("stories/test/quay-01.story", PASSAGE);
    assertEquals(
        "/stories/test/quay-01.story:1: a story stands in one split only, this one also in "
            + "/stories/train/quay-01.story",
        problem());
    write("stories/test/quay-01.story", PASSAGE.replace("does+e1", "does"));
    assertEquals(
        "/stories/test/quay-01.story:14: a stance is shown by a says or does mark of its sign: "
            + "a2 e1 supporting",
        problem());
    write("stories/test/quay-01.story", PASSAGE.replace("noon.}", "noon."));
    assertEquals("/stories/test/quay-01.story:18: the mark {a2.does+e1 is never closed", problem());
  }

  @Test
  void countsStories() {
    StoryStats stats = StoryStats.of(List.of(story(PASSAGE), story(article())));
    assertEquals(Map.of(Story.Form.PASSAGE, 1, Story.Form.ARTICLE, 1), stats.stories());
    assertEquals(Map.of("Malta", 1, "Chile", 1), stats.countries());
    assertEquals(Map.of("wire report", 2), stats.genres());
    assertEquals(6, stats.eventMentions());
    assertEquals(4, stats.statements());
    assertEquals(3, stats.acts());
  }
}
