package org.stance4j.training.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stance4j.Stance;
import org.stance4j.training.corpus.Example;

class CorpusEvaluationTest {

  private static final double EXACT = 1e-12;
  private static final Stance S = Stance.SUPPORTING;
  private static final Stance O = Stance.OPPOSING;
  private static final Stance N = Stance.NEUTRAL;

  private static Example row(String id, String text, String actor, Stance stance) {
    return new Example(
        id, text, actor, Optional.empty(), "the dam", Optional.empty(), stance, "test");
  }

  private static double[] p(double supporting, double opposing, double neutral) {
    return new double[] {supporting, opposing, neutral};
  }

  @Test
  void pairsAreThoseOfOneSentence() {
    List<Example> rows =
        List.of(
            row("1:qp", "t", "q", N),
            row("2:pq", "t", "p", N),
            row("1:pq", "t", "p", N),
            row("3:qp", "t", "q", N),
            row("plain", "t", "q", N));
    assertEquals(List.of(new DirectedPairs.Pair(2, 0)), DirectedPairs.of(rows));
    assertEquals(List.of(), DirectedPairs.of(List.of(row("plain", "t", "q", N))));
  }

  @Test
  void fiveClassesComeFromTwoStances() {
    assertEquals(
        List.of("neutral", "p supports q", "q supports p", "p opposes q", "q opposes p"),
        DirectedPairs.CLASSES);
    assertEquals(0, DirectedPairs.gold(N, N));
    assertEquals(1, DirectedPairs.gold(S, N));
    assertEquals(2, DirectedPairs.gold(N, S));
    assertEquals(3, DirectedPairs.gold(O, N));
    assertEquals(4, DirectedPairs.gold(N, O));
  }

  @Test
  void theHighestProductIsPredicted() {
    // Products: N*N 0.16, S*N 0.18, N*S 0.12, O*N 0.06, N*O 0.12.
    assertEquals(1, DirectedPairs.predict(p(0.45, 0.15, 0.4), p(0.3, 0.3, 0.4)));
    // Products: N*N 0.25, S*N 0.05, N*S 0.05, O*N 0.2, N*O 0.2.
    assertEquals(0, DirectedPairs.predict(p(0.1, 0.4, 0.5), p(0.1, 0.4, 0.5)));
    // Products: N*N 0.06, S*N 0.02, N*S 0.24, O*N 0.12, N*O 0.
    assertEquals(2, DirectedPairs.predict(p(0.1, 0.6, 0.3), p(0.8, 0, 0.2)));
    // Products: N*N 0.15, S*N 0.05, N*S 0.06, O*N 0.3, N*O 0.09.
    assertEquals(3, DirectedPairs.predict(p(0.1, 0.6, 0.3), p(0.2, 0.3, 0.5)));
    // Products: N*N 0.18, S*N 0.06, N*S 0.06, O*N 0.06, N*O 0.36.
    assertEquals(4, DirectedPairs.predict(p(0.2, 0.2, 0.6), p(0.1, 0.6, 0.3)));
  }

  @Test
  void memoryKnowsWhatItHasSeenAndElseTheMajority() {
    LookupBaseline lookup =
        new LookupBaseline(
            List.of(row("1", "a", "x", S), row("2", "b", "x", O), row("3", "c", "x", O)));
    assertEquals(S, lookup.predict(row("9", "a", "x", N)));
    assertEquals(O, lookup.predict(row("9", "a", "y", N)), "another actor");
    assertEquals(O, lookup.predict(row("9", "z", "x", N)));
    assertEquals(S, new LookupBaseline(List.of()).predict(row("9", "a", "x", N)));
  }

  /** Two sentences with both directions; the first is also in the training rows. */
  private static final List<Example> ROWS =
      List.of(
          row("1:pq", "seen", "p", S),
          row("1:qp", "seen", "q", N),
          row("2:pq", "clean", "p", N),
          row("2:qp", "clean", "q", O));

  private static final List<double[]> PREDICTIONS =
      List.of(p(0.8, 0.1, 0.1), p(0.1, 0.1, 0.8), p(0.1, 0.1, 0.8), p(0.1, 0.1, 0.8));

  private static final List<Example> TRAINING =
      List.of(row("t1", " seen ", "p", S), row("t2", "other", "p", N), row("t3", "more", "p", N));

  @Test
  void metricsAreThoseComputedByHand() {
    Map<String, Double> metrics = new CorpusEvaluation(ROWS, PREDICTIONS, TRAINING).metrics();
    // Supporting 1 of 1; opposing 0 of 1, never predicted; neutral 2 of 2, predicted 3 times.
    assertEquals((1 + 0 + 0.8) / 3, metrics.get("3-class.macroF1"), EXACT);
    assertEquals(0.75, metrics.get("3-class.microF1"), EXACT);
    // Clean rows: neutral right, opposing taken for neutral.
    assertEquals((2 / 3.0) / 2, metrics.get("3-class.clean.macroF1"), EXACT);
    assertEquals(0.5, metrics.get("3-class.clean.microF1"), EXACT);
    // Sentence 1 is 'p supports q' and right; sentence 2 is 'q opposes p', predicted neutral.
    assertEquals(1 / 3.0, metrics.get("5-class.macroF1"), EXACT);
    assertEquals(0.5, metrics.get("5-class.microF1"), EXACT);
    assertEquals(0, metrics.get("5-class.clean.microF1"), EXACT);
    assertEquals(8, metrics.size());
  }

  @Test
  void plainRowsHaveNoFiveClasses() {
    Map<String, Double> metrics =
        new CorpusEvaluation(List.of(row("a", "t", "p", S)), List.of(p(0.8, 0.1, 0.1)), List.of())
            .metrics();
    assertEquals(Map.of("3-class.macroF1", 1.0, "3-class.microF1", 1.0), metrics);
  }

  private static Report.Table table(Report report, String title) {
    return report.tables().stream()
        .filter(t -> t.title().startsWith(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError(title));
  }

  private static List<String> line(Report.Table table, String name) {
    return table.rows().stream()
        .filter(r -> r.get(0).startsWith(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " in " + table));
  }

  @Test
  void theReportHoldsFiguresBaselinesAndIntervals() {
    Report report =
        new CorpusEvaluation(ROWS, PREDICTIONS, TRAINING).report("Title", List.of("fact"));
    Report.Table scores = table(report, "Scores (4 rows)");
    assertEquals("0.600", line(scores, "macro F1").get(1));
    assertEquals("0.750", line(scores, "micro F1").get(1));
    assertTrue(line(scores, "micro F1").get(2).matches("\\d\\.\\d{3} - \\d\\.\\d{3}"));
    // All confidences are 0.8, three of four right.
    assertEquals("0.050", line(scores, "expected calibration error").get(1));
    // Neutral everywhere: F1 2/3 of one class of three.
    assertEquals("0.222 / 0.500", line(scores, "baseline: always neutral").get(1));
    // Memory: the seen row right, all others neutral, as the model.
    assertEquals("0.600 / 0.750", line(scores, "baseline: look-up").get(1));
    assertEquals("0.500", line(table(report, "Scores, clean"), "micro F1").get(1));
    Report.Table perClass = table(report, "Per class");
    assertEquals(List.of("neutral", "0.667", "1.000", "0.800", "2"), line(perClass, "neutral"));
    assertEquals(
        List.of("opposing", "0", "0", "1"), line(table(report, "Confusion matrix"), "opposing"));
    assertEquals("2", line(table(report, "DSE, five classes"), "all").get(1));
    assertEquals("1", line(table(report, "DSE, five classes"), "clean").get(1));
    // Of the rows with a side, one is right; the other ties and counts as supporting.
    assertEquals(
        List.of("2", "0.500", "0.333"), table(report, "Supporting or opposing").rows().get(0));
  }

  @Test
  void thereMustBeAPredictionForEveryRow() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new CorpusEvaluation(ROWS, PREDICTIONS.subList(0, 3), List.of()));
  }

  @Test
  void reportsPrintAsAlignedTextAndAsEscapedHtml() {
    Report report =
        new Report(
            "A <title>",
            List.of("model: a&b"),
            List.of(
                new Report.Table(
                    "Scores", List.of("", "value"), List.of(List.of("macro F1", "0.5")))));
    assertEquals(
        "A <title>\n  model: a&b\n\nScores\n            value\n  macro F1    0.5\n",
        report.toText());
    String html = report.toHtml();
    assertTrue(html.contains("<h1>A &lt;title&gt;</h1>"), html);
    assertTrue(html.contains("<li>model: a&amp;b</li>"), html);
    assertTrue(html.contains("<tr><td>macro F1</td><td>0.5</td></tr>"), html);
    assertThrows(
        IllegalArgumentException.class,
        () -> new Report.Table("t", List.of("a", "b"), List.of(List.of("only one"))));
  }
}
