package org.stance4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stance4j.actor.ActorType;
import org.stance4j.bundle.BundleException;
import org.stance4j.text.InputException;
import org.stance4j.text.Span;

class StanceDetectorTest {

  private static final String EVENT = "the tram line";

  private static final String ARTICLE =
      """
      Veldhoven argues over the tram line

      Mayor Ingrid Solheim said on Monday that the tram line would be built before the winter.
      "The tram line will bring people back to the centre," Solheim told reporters.

      The Retail Federation rejected the tram line. Its chairman, Piet Mulder, said the building
      site would kill half of the shops in Dorpsstraat. "We will go to court against the tram
      line," he said.

      Residents of the quarter protested against the tram line in front of the town hall.

      Professor Amara Diallo, who studies traffic at the university, said that similar tram lines
      had been a success in some towns and a failure in others.
      """;

  private static StanceDetector detector;

  @BeforeAll
  static void load(@TempDir Path folder) {
    detector = StanceDetector.load(TestBundles.write(folder.resolve("bundle")));
  }

  @AfterAll
  static void close() {
    detector.close();
  }

  /** What must hold of every report. */
  private static StanceReport checked(StanceReport report, String text) {
    assertEquals(new ModelInfo(TestBundles.NAME, TestBundles.VERSION), report.model());
    for (ActorStance actor : report.actors()) {
      if (!actor.found()) {
        assertEquals(List.of(), actor.evidence());
        continue;
      }
      StanceProbabilities p = actor.probabilities();
      assertEquals(1, p.supporting() + p.opposing() + p.neutral(), 1e-9);
      assertEquals(p.of(actor.stance()), actor.confidence());
      assertTrue(Stream.of(Stance.values()).allMatch(s -> p.of(s) <= actor.confidence()));
      assertFalse(actor.evidence().isEmpty());
      assertTrue(actor.evidence().size() <= 3);
      for (Evidence evidence : actor.evidence()) {
        assertEquals(text.substring(evidence.start(), evidence.end()), evidence.text());
        assertFalse(evidence.text().isBlank());
        assertTrue(evidence.probability() >= 1 / 3.0 && evidence.probability() <= 1);
      }
      assertFalse(actor.actor().name().isBlank());
    }
    return report;
  }

  private static StanceReport detect(String text) {
    return checked(detector.detect(text, EVENT), text);
  }

  private static List<String> names(StanceReport report) {
    return report.actors().stream().map(a -> a.actor().name()).toList();
  }

  @Test
  void findsActorsInOrderOfAppearance() {
    StanceReport report = detect(ARTICLE);
    assertEquals(EVENT, report.event());
    assertEquals(
        List.of("Ingrid Solheim", "Retail Federation", "Piet Mulder", "Amara Diallo"),
        names(report).stream()
            .map(name -> name.replaceFirst("^[Tt]he ", ""))
            .filter(name -> !name.toLowerCase(Locale.ROOT).contains("residents"))
            .toList());
    assertTrue(
        names(report).stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).contains("residents")));
    Actor solheim = report.actors().get(0).actor();
    assertEquals(ActorType.PERSON, solheim.type());
    assertTrue(solheim.aliases().contains("Solheim"), () -> "" + solheim.aliases());
    assertTrue(
        report.actors().get(0).evidence().stream()
            .anyMatch(e -> e.text().contains("tram line would be built")));
  }

  @Test
  void theEventDecidesWhatIsAsked() {
    StanceReport tram = detect(ARTICLE);
    StanceReport court = detector.detect(ARTICLE, "the court case of the shopkeepers");
    assertNotEquals(tram.actors().get(0).probabilities(), court.actors().get(0).probabilities());
  }

  /** Everything a detector gives for some inputs. */
  private static List<Object> everything() {
    List<Object> out = new ArrayList<>();
    for (String event : List.of(EVENT, "the court case")) {
      out.add(detector.detect(ARTICLE, event));
      out.add(detector.detect(ARTICLE, event, List.of("Mulder", "nobody")));
      out.add(detector.classify(ARTICLE, "Ingrid Solheim", event));
      out.add(detector.classify("Residents cheered.", "Residents", event));
    }
    detector.embed(List.of(ARTICLE, EVENT)).forEach(v -> out.add(java.util.Arrays.hashCode(v)));
    return out;
  }

  @Test
  void eightThreadsGiveWhatOneGives() throws Exception {
    List<Object> alone = everything();
    assertEquals(alone, everything());
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<List<Object>> task = StanceDetectorTest::everything;
      for (Future<List<Object>> future : threads.invokeAll(Collections.nCopies(16, task))) {
        assertEquals(alone, future.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  static Stream<Arguments> oddArticles() {
    return Stream.of(
        Arguments.of("empty", ""),
        Arguments.of("blank", " \n\t\u00a0\n"),
        Arguments.of("one letter", "x"),
        Arguments.of("punctuation", "... --- !!! ???"),
        Arguments.of("no actors", "It rained. It was cold. The tram line was wet."),
        Arguments.of("upper case", ARTICLE.toUpperCase(Locale.ROOT)),
        Arguments.of("lower case", ARTICLE.toLowerCase(Locale.ROOT)),
        Arguments.of("no sentence ends", ARTICLE.replaceAll("[.\"\\n]", " ")),
        Arguments.of(
            "emoji", "🚋🚋 Mayor Ingrid Solheim 😀 said 👍🏽 the tram line 🚋 is great!! 🎉"),
        Arguments.of(
            "right to left",
            "אמר ראש העיר אתמול. \u202bقال رئيس البلدية إن الترام مهم\u202c. Mayor Solheim said"
                + " \u202eenil mart eht\u202c is good."),
        Arguments.of(
            "HTML",
            "<html><head><script>var said = 'Bob Smith said no';</script></head><body><p"
                + " class=\"x\">Mayor Ingrid Solheim said <b>the tram line</b> was good.</p><!--"
                + " Piet Mulder said no --><p>&quot;No,&quot; said Piet Mulder.</p>"),
        Arguments.of(
            "broken HTML", "<p <<b>>< Mayor Solheim </ said <!-- <p the tram line is good"),
        Arguments.of("one long word", "a".repeat(100_000)),
        Arguments.of("one long sentence", "Solheim said yes and ".repeat(800) + "left."),
        Arguments.of("quotes never closed", "\"".repeat(99) + " said Ingrid Solheim, \"the tram"),
        Arguments.of("control characters", "Mayor\u0001 Solheim\u001b[31m said\u0007 yes.\r\r\n\f"),
        Arguments.of("lone surrogates", "Mayor Solheim \ud83d said \udc00 the tram line is good."),
        Arguments.of("private use", "\ue000\ue001 \ue002"),
        Arguments.of("combining marks", "Z\u0335\u0321a\u0300lgo Solheim s\u0336aid it was good."),
        Arguments.of("Chinese", "市长说，电车线路将在冬天之前建成。居民抗议。"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oddArticles")
  void oddArticlesGetAnAnswer(String name, String article) {
    detect(article);
    checked(detector.detect(article, EVENT, List.of("Solheim", "Mulder")), article);
  }

  @Test
  void actorsAreFoundBetweenMarkupAndNotInIt() {
    String filler = "<div data-x=\"" + "lorem ipsum ".repeat(60) + "\"></div>\n";
    String article =
        "<p>The tram line opens today.</p>"
            + filler
            + "<script>document.write('Bob Smith said the tram line is bad.')</script>"
            + "<p>Mayor Ingrid Solheim said the tram line was good.</p>";
    assertEquals(List.of("Ingrid Solheim"), names(detect(article)));
  }

  @Test
  void longArticlesAreReadToTheirEnd() {
    StringBuilder article = new StringBuilder();
    for (int i = 0; i < 2200; i++) {
      article.append(i % 10 == 9 ? "\n\n" : " ").append("The day was grey.");
    }
    article.append("\n\nIngrid Solheim said the tram line was good for the town.");
    StanceReport report = detect(article.toString());
    assertEquals(List.of("Ingrid Solheim"), names(report));
    assertEquals(article.length(), report.actors().get(0).evidence().get(0).end());
  }

  @Test
  void theBundleDecidesWhomToList(@TempDir Path folder) {
    List<String> everybody = names(detect(ARTICLE));
    for (double bias : new double[] {-1, 1}) {
      Path bundle = TestBundles.write(folder.resolve("bundle" + bias));
      TestBundles.edit(bundle, json -> TestBundles.putListing(json, bias, 0.5));
      try (StanceDetector listing = StanceDetector.load(bundle)) {
        List<String> listed = names(listing.detect(ARTICLE, EVENT));
        assertTrue(bias < 0 ? listed.isEmpty() : listed.containsAll(everybody), "" + listed);
        assertTrue(listing.detect(ARTICLE, EVENT, List.of("Mulder")).actors().get(0).found());
      }
    }
  }

  @Test
  void theEvidenceOfANeutralActorIsWhatItSaysInTheOrderOfTheText(@TempDir Path folder) {
    Path bundle = TestBundles.write(folder.resolve("bundle"));
    TestBundles.edit(
        bundle,
        json -> ((ObjectNode) json.get("calibration")).putArray("bias").add(0).add(0).add(9));
    try (StanceDetector neutral = StanceDetector.load(bundle)) {
      StanceReport report = neutral.detect(ARTICLE, EVENT);
      assertFalse(report.actors().isEmpty());
      for (ActorStance actor : report.actors()) {
        assertEquals(Stance.NEUTRAL, actor.stance());
      }
      List<Integer> starts =
          report.actors().get(0).evidence().stream().map(Evidence::start).toList();
      assertEquals(
          List.of(ARTICLE.indexOf("Mayor Ingrid"), ARTICLE.indexOf("\"The tram line will")),
          starts);
    }
  }

  @Test
  void anArticleWithoutActorsHasNone() {
    assertEquals(List.of(), detect("It rained all day. The tram line was wet.").actors());
    assertEquals(List.of(), detect("").actors());
  }

  @Test
  void onlyTheActorsAskedForAreJudged() {
    List<String> asked = List.of("Piet Mulder", "Margaret Thatcher", "solheim", "the town hall");
    StanceReport report = checked(detector.detect(ARTICLE, EVENT, asked), ARTICLE);
    assertEquals(4, report.actors().size());
    assertEquals("Piet Mulder", report.actors().get(0).actor().name());
    ActorStance missing = report.actors().get(1);
    assertEquals(new Actor("Margaret Thatcher", List.of(), null), missing.actor());
    assertFalse(missing.found());
    assertNull(missing.stance());
    assertEquals("Ingrid Solheim", report.actors().get(2).actor().name());
    assertTrue(report.actors().get(3).found());
    StanceReport all = detect(ARTICLE);
    assertEquals(all.actors().get(0).confidence(), report.actors().get(2).confidence(), 1e-6);
    assertEquals(List.of(), detector.detect(ARTICLE, EVENT, List.of()).actors());
    assertFalse(detector.detect("", EVENT, List.of("Solheim")).actors().get(0).found());
    assertFalse(
        detector.detect("\ue000\ue001", EVENT, List.of("\ue000\ue001")).actors().get(0).found());
  }

  private static void assertRefused(String message, Runnable call) {
    IllegalArgumentException e = assertThrows(IllegalArgumentException.class, call::run);
    assertEquals(message, e.getMessage());
  }

  @Test
  void eventsMustBeNamedAndShort() {
    String longest = "x".repeat(512);
    detector.detect(ARTICLE, longest);
    for (String blank : List.of("", " \n")) {
      assertRefused("the event must not be blank", () -> detector.detect(ARTICLE, blank));
      assertRefused(
          "the event must not be blank", () -> detector.detect(ARTICLE, blank, List.of("a")));
      assertRefused("the event must not be blank", () -> detector.classify("a", "b", blank));
    }
    String message = "the event may have at most 512 characters, got 513";
    assertRefused(message, () -> detector.detect(ARTICLE, longest + "x"));
    assertRefused(message, () -> detector.classify("a", "b", longest + "x"));
    assertRefused("the actor must not be blank", () -> detector.detect("a", "b", List.of(" ")));
    assertRefused("the text must not be blank", () -> detector.classify(" ", "b", "c"));
  }

  @Test
  void eventsThatTheEncoderCannotTakeAreNamed() {
    String chinese = "电".repeat(400);
    InputException e = assertThrows(InputException.class, () -> detector.detect(ARTICLE, chinese));
    assertTrue(e.getMessage().contains("at most 320 word pieces, got 400"), e.getMessage());
    assertThrows(InputException.class, () -> detector.detect(ARTICLE, "\u200b"));
    assertThrows(InputException.class, () -> detector.classify("a", "b", chinese));
  }

  @Test
  void classifiesWhatTheSpansSay() {
    String text = "Smith backs the tram line. Smith rejects the tram line.";
    Span first = new Span(0, 5);
    Span second = new Span(27, 32);
    Span line = new Span(12, 25);
    List<StanceProbabilities> p =
        detector.classify(
            List.of(
                new Passage(text, "Smith", EVENT),
                new Passage(text, "Smith", Optional.of(first), EVENT, Optional.of(line)),
                new Passage(text, "Smith", Optional.of(second), EVENT, Optional.of(line)),
                new Passage(text, "", EVENT),
                new Passage(text, "Jones", EVENT)));
    assertEquals(5, p.size());
    for (StanceProbabilities row : p) {
      assertEquals(1, row.supporting() + row.opposing() + row.neutral(), 1e-9);
    }
    assertEquals(p.get(0), p.get(1), "the first mention is looked for");
    assertNotEquals(p.get(1), p.get(2));
    assertNotEquals(p.get(0), p.get(3), "the author is somebody else");
    assertNotEquals(p.get(3), p.get(4), "an actor without a mention is read all the same");
    assertEquals(List.of(), detector.classify(List.of()));
  }

  @Test
  void aRowDoesNotDependOnTheOthers() {
    List<Passage> passages = new ArrayList<>();
    for (int words : new int[] {1, 200, 12, 60, 3}) {
      passages.add(new Passage("Smith backs it. " + "So be it. ".repeat(words), "Smith", EVENT));
    }
    List<StanceProbabilities> together = detector.classify(passages);
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      StanceProbabilities alone = detector.classify(passage.text(), "Smith", EVENT);
      assertEquals(alone.supporting(), together.get(i).supporting(), 1e-5);
      assertEquals(alone.neutral(), together.get(i).neutral(), 1e-5);
    }
  }

  @Test
  void aLongPassageIsReadAroundTheActor() {
    String filler = "The day was grey. ".repeat(400);
    String text = filler + "Ingrid Solheim backs the tram line. " + filler;
    String otherwise = text.replace(" backs ", " rejects ");
    assertNotEquals(
        detector.classify(text, "Ingrid Solheim", EVENT),
        detector.classify(otherwise, "Ingrid Solheim", EVENT),
        "what the sentence says is read");
    assertEquals(
        detector.classify(text, "Ingrid Solheim", EVENT),
        detector.classify(text + filler, "Ingrid Solheim", EVENT),
        "what stands far from it is not");
  }

  @Test
  void embedsSentences() {
    List<float[]> vectors =
        detector.embed(List.of("The tram line opens.", "A tram line is built."));
    assertEquals(2, vectors.size());
    double dot = 0;
    for (int i = 0; i < vectors.get(0).length; i++) {
      dot += vectors.get(0)[i] * vectors.get(1)[i];
    }
    assertTrue(dot > 0.4 && dot < 0.99, "cosine " + dot);
  }

  @Test
  void aMissingModelIsNamed(@TempDir Path folder) {
    Path nowhere = folder.resolve("nowhere");
    BundleException e = assertThrows(BundleException.class, () -> StanceDetector.load(nowhere));
    assertEquals(BundleException.Reason.MISSING, e.reason());
    assertTrue(e.getMessage().contains("'" + nowhere + "'"), e.getMessage());
  }
}
