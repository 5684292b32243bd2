package org.stance4j.training.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stance4j.bundle.BundleManifest;
import org.stance4j.training.evaluate.LinePlot;
import org.stance4j.training.evaluate.Report;

/** Shows a training run to people: how loss and score went, a line a seed, and the figures. */
public final class TrainingReport {

  /** Points of a line that shows the loss, at most: the loss of single steps jumps too much. */
  private static final int LOSS_POINTS = 100;

  private TrainingReport() {}

  /**
   * Makes the report of a run.
   *
   * @param result what the run gave
   * @return its learning curves and its figures by seed
   */
  public static Report of(TrainingResult result) {
    BundleManifest manifest = result.manifest();
    int window = window(result.curves());
    return new Report(
        "Training of " + manifest.name() + " " + manifest.version(),
        facts(result),
        List.of(
            new LinePlot(
                window == 1 ? "Loss" : "Loss, mean of " + window + " steps",
                new LinePlot.Axis("step", true),
                new LinePlot.Axis("loss", false),
                lines(result.curves(), curve -> loss(curve, window))),
            new LinePlot(
                "Macro F1 on the stop slice",
                new LinePlot.Axis("epoch", true),
                new LinePlot.Axis("macro F1", false),
                lines(result.curves(), TrainingReport::score))),
        List.of(result.metrics().table()));
  }

  private static List<String> facts(TrainingResult result) {
    BundleManifest manifest = result.manifest();
    List<String> facts = new ArrayList<>();
    Map<String, String> configuration = manifest.provenance().configuration();
    String layers = configuration.get("fineTuning.layers");
    facts.add(
        "encoder: "
            + configuration.get("encoder")
            + (layers == null ? "" : ", its lowest " + layers + " layers"));
    for (BundleManifest.Corpus corpus : manifest.provenance().corpora()) {
      facts.add(corpus.role() + ": " + corpus.file() + ", " + corpus.rows() + " rows");
    }
    if (result.metrics().several()) {
      facts.add(
          "in the bundle: seed "
              + manifest.provenance().seed()
              + ", by "
              + SeedMetrics.STOP_MACRO_F1
              + "; sd is the sample standard deviation over the seeds");
    }
    return facts;
  }

  /** How the points of a line come from a curve. */
  private interface Points {
    List<LinePlot.Point> of(LearningCurve curve);
  }

  private static List<LinePlot.Line> lines(List<LearningCurve> curves, Points points) {
    return curves.stream()
        .map(curve -> new LinePlot.Line("seed " + curve.seed(), points.of(curve)))
        .toList();
  }

  /** How many steps make a point, the same for all curves. */
  static int window(List<LearningCurve> curves) {
    int steps =
        curves.stream()
            .flatMap(curve -> curve.points().stream())
            .mapToInt(LearningCurve.Point::step)
            .max()
            .orElse(0);
    return Math.max(1, (steps + LOSS_POINTS - 1) / LOSS_POINTS);
  }

  /** The mean loss of each window of steps, at its last step. */
  static List<LinePlot.Point> loss(LearningCurve curve, int window) {
    List<LinePlot.Point> out = new ArrayList<>();
    double sum = 0;
    int count = 0;
    for (int i = 0; i < curve.points().size(); i++) {
      LearningCurve.Point point = curve.points().get(i);
      sum += point.loss();
      count++;
      if (point.step() % window == 0 || i == curve.points().size() - 1) {
        out.add(new LinePlot.Point(point.step(), sum / count));
        sum = 0;
        count = 0;
      }
    }
    return out;
  }

  private static List<LinePlot.Point> score(LearningCurve curve) {
    return curve.points().stream()
        .filter(point -> point.stopMacroF1().isPresent())
        .map(point -> new LinePlot.Point(point.epoch(), point.stopMacroF1().getAsDouble()))
        .toList();
  }
}
