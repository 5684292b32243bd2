package org.stance4j.training.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.stance4j.bundle.BundleManifest;
import org.stance4j.classify.Calibration;
import org.stance4j.training.evaluate.LinePlot;
import org.stance4j.training.evaluate.Report;

class TrainingReportTest {

  /** A curve with losses 1, 2, 3 and so on, and a score of 0.1 times the epoch. */
  private static LearningCurve curve(long seed, int epochs, int steps) {
    List<LearningCurve.Point> points = new ArrayList<>();
    for (int i = 1; i <= epochs * steps; i++) {
      int epoch = (i - 1) / steps + 1;
      points.add(
          new LearningCurve.Point(
              i,
              epoch,
              i,
              i % steps == 0 ? OptionalDouble.of(epoch / 10.0) : OptionalDouble.empty()));
    }
    return new LearningCurve(seed, points);
  }

  private static TrainingResult result(LearningCurve... curves) {
    Map<Long, Map<String, Double>> bySeed = new LinkedHashMap<>();
    for (LearningCurve curve : curves) {
      bySeed.put(curve.seed(), Map.of("stop.macroF1", 1.0 / curve.seed()));
    }
    SeedMetrics metrics = new SeedMetrics(bySeed);
    BundleManifest.Encoder encoder =
        new BundleManifest.Encoder("group:encoder:1", "e.onnx", "e", "t.json", "t", 64);
    BundleManifest manifest =
        new BundleManifest(
            1,
            "tiny & <small>",
            "0.1",
            List.of("supporting", "opposing", "neutral"),
            encoder,
            null,
            new BundleManifest.Classifier("c.zip", "c", "a,e", "e"),
            Calibration.NONE,
            null,
            new BundleManifest.Provenance(
                "2026-01-01T00:00:00Z",
                metrics.best(),
                List.of(new BundleManifest.Corpus("train", "train.csv", 60, "x")),
                Map.of("encoder", "mini"),
                metrics.published(),
                Map.of()));
    return new TrainingResult(manifest, metrics, List.of(curves));
  }

  @Test
  void theLossIsTheMeanOfAWindow() {
    LearningCurve curve = curve(7, 2, 4);
    assertEquals(
        List.of(new LinePlot.Point(3, 2), new LinePlot.Point(6, 5), new LinePlot.Point(8, 7.5)),
        TrainingReport.loss(curve, 3));
    assertEquals(8, TrainingReport.loss(curve, 1).size());
  }

  @Test
  void theWindowGrowsWithTheRun() {
    assertEquals(1, TrainingReport.window(List.of()));
    assertEquals(1, TrainingReport.window(List.of(curve(7, 10, 10))));
    assertEquals(2, TrainingReport.window(List.of(curve(7, 1, 10), curve(8, 10, 11))));
    assertEquals(10, TrainingReport.window(List.of(curve(7, 10, 100))));
  }

  @Test
  void thereIsALineASeed() {
    Report report = TrainingReport.of(result(curve(7, 3, 100), curve(2, 2, 100)));
    LinePlot loss = report.plots().get(0);
    assertEquals("Loss, mean of 3 steps", loss.title());
    assertEquals(
        List.of("seed 7", "seed 2"), loss.lines().stream().map(LinePlot.Line::name).toList());
    assertEquals(100, loss.lines().get(0).points().size());
    LinePlot score = report.plots().get(1);
    assertEquals(
        List.of(new LinePlot.Point(1, 0.1), new LinePlot.Point(2, 0.2), new LinePlot.Point(3, 0.3)),
        score.lines().get(0).points());
    assertEquals(2, score.lines().get(1).points().size());
    assertEquals(
        List.of("figure", "seed 7", "seed 2", "mean", "sd"), report.tables().get(0).header());
    assertEquals(
        List.of(
            "encoder: mini",
            "train: train.csv, 60 rows",
            "in the bundle: seed 2, by stop.macroF1; sd is the sample standard deviation over the"
                + " seeds"),
        report.facts());
  }

  @Test
  void aRunOfOneSeedHasAPageToo() {
    Report report = TrainingReport.of(result(curve(7, 1, 1)));
    String page = report.toHtml();
    assertTrue(page.contains("<h1>Training of tiny &amp; &lt;small&gt; 0.1</h1>"), page);
    assertTrue(page.contains("<h2>Loss</h2>"), page);
    assertEquals(2, page.split("<polyline ", -1).length - 1, page);
    assertEquals(List.of("figure", "seed 7"), report.tables().get(0).header());
  }
}
