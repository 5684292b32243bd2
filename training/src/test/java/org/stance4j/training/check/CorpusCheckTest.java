package org.stance4j.training.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stance4j.Stance;
import org.stance4j.training.corpus.CorpusWriter;
import org.stance4j.training.corpus.Example;
import org.stance4j.training.corpus.Finding;
import org.stance4j.training.corpus.LocatedExample;
import org.stance4j.training.story.StoryCompiler;

class CorpusCheckTest {

  private static final Stance[] ALL = Stance.values();

  @TempDir private Path folder;

  private static Example row(
      String id, String text, String actor, String event, Stance stance, String source) {
    return new Example(id, text, actor, Optional.empty(), event, Optional.empty(), stance, source);
  }

  private static List<LocatedExample> located(String split, Example... rows) {
    List<LocatedExample> located = new ArrayList<>();
    for (Example row : rows) {
      located.add(new LocatedExample(Path.of(split + ".csv"), located.size() + 2, row));
    }
    return located;
  }

  private static Map<String, List<LocatedExample>> splits(
      List<LocatedExample> train, List<LocatedExample> valid) {
    Map<String, List<LocatedExample>> splits = new LinkedHashMap<>();
    splits.put("train", train);
    splits.put("valid", valid);
    return splits;
  }

  private static List<String> strings(List<Finding> findings) {
    return findings.stream().map(Finding::toString).toList();
  }

  @Test
  void findsWhatStandsInTwoSplits() {
    List<LocatedExample> train =
        located(
            "train",
            row("s1:a1:e1", "One.", "the Gold Party", "the vote", Stance.NEUTRAL, "aes:vote"),
            row("s1:a2:e1", "One.", "residents", "the vote", Stance.NEUTRAL, "aes:vote"));
    List<LocatedExample> valid =
        located(
            "valid",
            row(
                "s2:a1:e1",
                "Two.",
                "Gold Party",
                "a recount",
                Stance.NEUTRAL,
                "aes:vote:unrelated"),
            row("s2:a2:e1", "Two.", "residents", "The vote!", Stance.NEUTRAL, "aes:count"),
            row("s1:a9:e1", "One.", "Ada", "the poll", Stance.NEUTRAL, "aes:count"));
    assertEquals(
        List.of(
            "valid.csv:4: a story stands in one split only: 's1' of s1:a9:e1 also stands in train:2 (s1:a1:e1)",
            "valid.csv:2: a kind of event stands in one split only: 'vote' of s2:a1:e1 also stands in train:2 (s1:a1:e1)",
            "valid.csv:3: an event stands in one split only: 'vote' of s2:a2:e1 also stands in train:2 (s1:a1:e1)",
            "valid.csv:2: a named actor stands in one split only: 'gold party' of s2:a1:e1 also stands in train:2 (s1:a1:e1)",
            "valid.csv:4: a text stands in one split only: 'One.' of s1:a9:e1 also stands in train:2 (s1:a1:e1)"),
        strings(SplitOverlap.check(splits(train, valid))));
    assertEquals(List.of(), SplitOverlap.check(splits(train, train.subList(0, 0))));
  }

  @Test
  void findsNearCopies() {
    NearCopies copies = new NearCopies();
    // 10 words have 6 runs of five; the copies share 2 of them, the third text none.
    copies.add("a", "one two three four five six seven eight nine ten");
    copies.add("b", "One two, three four five six! A B C D");
    copies.add("c", "two one four three six five eight seven ten nine");
    copies.add("a", "one two three four five six seven eight nine ten eleven");
    List<NearCopies.Pair> pairs = copies.pairs(0.3);
    assertEquals(2, pairs.size());
    assertEquals(new NearCopies.Pair(0, 1, 2 / 6.0, 2 / 10.0), pairs.get(0));
    assertEquals(new NearCopies.Pair(1, 3, 2 / 6.0, 2 / 11.0), pairs.get(1));
    assertEquals(List.of(), copies.pairs(0.4));
  }

  @Test
  void findsCopiesAndOpenings() {
    List<LocatedExample> rows =
        located(
            "train",
            row("s1:a1:e1", "On a wet day in May, Ada sang.", "Ada", "e", ALL[0], "aes:k"),
            row("s2:a1:e1", "On a wet day in June.", "Ada", "e", ALL[0], "aes:k"),
            row("s3:a1:e1", "On a wet day, in a town far off.", "Ada", "e", ALL[0], "aes:k"),
            row("s3:w2:e1", "On a wet day in a house.", "Ada", "e", ALL[0], "aes:k"),
            row("s4:a1:e1", "On a wet day in", "Ada", "e", ALL[0], "aes:k"));
    List<String> findings = strings(WordingChecks.check(splits(rows, List.of())));
    assertTrue(
        findings.contains(
            "train.csv:3: two stories share less than 15 % of their five-word runs: s2:a1:e1 and "
                + "s1:a1:e1 (train.csv:2) share 50 % of the shorter (Jaccard 0.20)"),
        findings.toString());
    assertEquals(
        "train.csv:6: the first five words begin at most 3 stories: "
            + "'on a wet day in' begins s1, s2, s3, s4",
        findings.get(findings.size() - 1));
    assertEquals(
        List.of(),
        WordingChecks.check(splits(rows.subList(2, 4), List.of())),
        "windows of one story share wording");
  }

  @Test
  void findsLabelsOutOfBalance() {
    List<LocatedExample> rows = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      String source = i == 8 ? "aes:k:unrelated" : "aes:k";
      String event = i == 8 ? "the flood" : "the vote";
      Stance stance = i == 8 ? Stance.NEUTRAL : Stance.OPPOSING;
      rows.addAll(
          located("train", row("s:a" + i + ":e1", "Text.", "A" + i, event, stance, source)));
    }
    assertEquals(
        List.of(
            "train.csv: supporting rows are 30 to 45 % of a split: 0.0 %",
            "train.csv: opposing rows are 30 to 45 % of a split: 88.9 %",
            "train.csv: neutral rows are 18 to 35 % of a split: 11.1 %",
            "train.csv:2: a passage has at most 8 rows: s has 9",
            "train.csv: at most 10.0 % of the rows have an unrelated event: 11.1 %",
            "train.csv:2: warning: an event with 4 rows or more has at least two labels: "
                + "'the vote' has 8 rows, all opposing",
            "train.csv: at most 10.0 % of the events with 4 rows or more have one label only: 1 of 1"),
        strings(LabelChecks.check(rows)));
  }

  @Test
  void cheapClassifierLearnsWhatWordsGiveAway() {
    List<List<String>> words = new ArrayList<>();
    List<Stance> labels = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      words.add(List.of("the", i % 3 == 0 ? "praise" : i % 3 == 1 ? "scorn" : "report", "w" + i));
      labels.add(ALL[i % 3]);
    }
    CheapClassifier classifier = CheapClassifier.train(words, labels);
    assertEquals(1, classifier.macroF1(words, labels), 1e-9);
    assertEquals(Stance.OPPOSING, classifier.predict(List.of("scorn", "unknown")));
    assertEquals(Stance.SUPPORTING, classifier.predict(List.of("praise")));
  }

  @Test
  void macroF1IsTheMeanOverThreeLabels() {
    // Only one label was seen, so everything is called supporting: F1 2 * 2 / (4 + 2), 0 and 0.
    CheapClassifier classifier =
        CheapClassifier.train(
            List.of(List.of("a"), List.of("a")), List.of(Stance.SUPPORTING, Stance.SUPPORTING));
    List<List<String>> words = List.of(List.of("a"), List.of("a"), List.of("a"), List.of("a"));
    List<Stance> labels = List.of(ALL[0], ALL[0], ALL[1], ALL[2]);
    assertEquals((4.0 / 6) / 3, classifier.macroF1(words, labels), 1e-9);
  }

  @Test
  void findsACheapWayOut() {
    List<LocatedExample> rows = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String[] actors = {"a fan", "a critic", "an analyst"};
      rows.addAll(
          located("x", row("r" + i, "Same text.", actors[i % 3], "the vote", ALL[i % 3], "own")));
    }
    List<CheapBounds.Figure> figures = CheapBounds.measure(rows, rows);
    assertEquals(
        "actor and event without the text: macro-F1 1.000 on valid (limit 0.40)",
        figures.get(0).toString());
    assertTrue(figures.get(1).macroF1() < 0.34, figures.toString());
    assertEquals(
        List.of(
            "valid.csv: no cheap way out: actor and event without the text stays within its limit: "
                + figures.get(0)),
        strings(CheapBounds.check(Path.of("valid.csv"), figures)));
  }

  private static final String STORY =
      """
      id: %s
      kind: %s
      country: Peru
      genre: wire report
      english: American
      form: article
      event e1: %s
      actor a1: %s (person)
      stance: a1 -e1

      {a1.says-e1 {a1 %s} spoke against {e1 it}.} %s
      """;

  private void story(String split, String id, String kind, String event, String actor, String rest)
      throws IOException {
    Path file = folder.resolve("stories").resolve(split).resolve(id + ".story");
    Files.createDirectories(file.getParent());
    Files.writeString(file, STORY.formatted(id, kind, event, actor, actor, rest));
  }

  private List<String> check() {
    return CorpusCheck.check(folder).findings().stream()
        .filter(Finding::isError)
        .map(finding -> finding.toString().replace(folder + "/", ""))
        .filter(finding -> !finding.contains("% of a split") && !finding.contains("cheap way out"))
        .toList();
  }

  @Test
  void findsCompiledFilesThatAreNotWhatStoriesCompileTo() throws IOException {
    story("train", "dam-01", "dam", "the dam", "Ana Luz", "Rain fell on the hills again.");
    story("valid", "ban-01", "ban", "the ban", "Bo Rey", "Nobody else in the town cared.");
    StoryCompiler.compile(folder.resolve("stories"), folder);
    assertEquals(List.of(), check());
    assertEquals(2, CorpusCheck.check(folder).figures().size());

    Path valid = folder.resolve("valid.csv");
    Files.writeString(valid, Files.readString(valid).replace("opposing", "neutral"));
    Files.writeString(folder.resolve("articles/train/gone-01.txt"), "x");
    Files.delete(folder.resolve("articles/valid/ban-01.txt"));
    assertEquals(
        List.of(
            "articles/valid/ban-01.txt: a compiled file is what the stories compile to: it is missing; run compile",
            "valid.csv:2: a compiled file is what the stories compile to: from here on it differs; run compile",
            "articles/train/gone-01.txt: a compiled file is what the stories compile to: no story makes it; delete it"),
        check());
  }

  @Test
  void checksTextsAndGoldOfAFlatFolder() throws IOException {
    story(".", "dam-01", "dam", "the dam", "Ana Luz", "Rain fell on the hills again.");
    StoryCompiler.compile(folder.resolve("stories"), folder);
    assertEquals(List.of(), check());
    Files.writeString(folder.resolve("gone.txt"), "x");
    Files.writeString(folder.resolve("dam-01.txt"), "x");
    assertEquals(
        List.of(
            "dam-01.txt:1: a compiled file is what the stories compile to: from here on it differs; run compile",
            "gone.txt: a compiled file is what the stories compile to: no story makes it; delete it"),
        check());
  }

  @Test
  void listsTheErrorsOfEveryStory() throws IOException {
    story("train", "dam-01", "dam", "the dam", "Ana Luz", "{a9 Rain} fell.");
    story("valid", "ban-01", "ban", "the ban", "Bo Rey", "Rain {e1 fel}l.");
    Path stories = folder.resolve("stories");
    assertEquals(
        List.of(
            "train/dam-01.story:11: the mark {a9 names no actor of the header",
            "valid/ban-01.story:11: a mark cuts no word: fel"),
        CorpusCheck.check(stories).findings().stream()
            .filter(Finding::isError)
            .map(finding -> finding.toString().replace(stories + "/", ""))
            .toList());
  }

  @Test
  void checksAFile() throws IOException {
    Path file = folder.resolve("a.csv");
    CorpusWriter.writeAll(file, List.of(row("r", "Text.", "A", "e", Stance.NEUTRAL, "own")));
    assertEquals(List.of(), CorpusCheck.check(file).findings());
    Files.writeString(file, Files.readString(file).replace("neutral", "none"));
    assertEquals(1, CorpusCheck.check(file).errors());
  }
}
