package org.stance4j.training.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.stance4j.Stance;
import org.stance4j.training.metrics.CalibrationError;
import org.stance4j.training.metrics.ConfusionMatrix;
import org.stance4j.training.transformer.EpochReport;
import org.stance4j.training.transformer.FineTuneListener;
import org.stance4j.training.transformer.FineTuner;
import org.stance4j.training.transformer.StepReport;
import org.stance4j.training.transformer.TrainingData;
import org.stance4j.training.transformer.TrainingPair;

/**
 * Reports steps, and keeps the learning curve and the best parameters: those after an epoch, or the
 * mean of two epochs that follow one another.
 */
final class FineTuningFollower implements FineTuneListener {

  private static final int REPORT_EVERY = 20;

  private final FineTuner tuner;
  private final TrainingData stop;
  private final SeedRun run;
  private final Path bestFile;
  private final CurveLog curve;
  private final TrainingRun.Listener listener;
  private boolean begun;

  FineTuningFollower(
      FineTuner tuner,
      TrainingData stop,
      SeedRun run,
      Path bestFile,
      CurveLog curve,
      TrainingRun.Listener listener) {
    this.tuner = tuner;
    this.stop = stop;
    this.run = run;
    this.bestFile = bestFile;
    this.curve = curve;
    this.listener = listener;
  }

  @Override
  public void begin(int done) {
    curve.resume(done);
  }

  @Override
  public void step(StepReport report) {
    curve.step(report.step(), report.epoch(), report.loss());
    if (!begun) {
      listener.begin(run.stage("training"), report.steps());
      begun = true;
    }
    if (report.step() % REPORT_EVERY == 0) {
      listener.step(
          report.step(),
          String.format(
              Locale.ROOT,
              "epoch %d, loss %.4f, rate %.2e, %.1f pairs/s, %.0f min left",
              report.epoch(),
              report.loss(),
              report.learningRate(),
              report.pairsPerSecond(),
              report.remainingSeconds() / 60));
    }
  }

  @Override
  public boolean epoch(EpochReport report) {
    EpochWeights present = new EpochWeights(report.epoch(), 1, stopMacroF1(), tuner.snapshot());
    announce(
        "epoch %d: loss %.4f, stop slice macro F1 %.4f",
        report.epoch(), report.loss(), present.score());
    try {
      Path before = epochFile(report.epoch() - 1);
      EpochWeights candidate = present;
      if (Files.exists(before)) {
        EpochWeights mean = average(EpochWeights.read(before), present);
        candidate = mean.score() > present.score() ? mean : present;
      }
      keepBest(candidate);
      // A kill before the next checkpoint repeats this epoch, so the one before it stays.
      present.write(epochFile(report.epoch()));
      Files.deleteIfExists(epochFile(report.epoch() - 2));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    begun = false;
    curve.epoch(present.score());
    return true;
  }

  /**
   * The mean of two epochs' parameters, which often generalises better than either (Izmailov et al.
   * 2018, arXiv:1803.05407).
   */
  private EpochWeights average(EpochWeights before, EpochWeights present) {
    float[] mean = present.meanWith(before);
    tuner.restore(mean);
    double score = stopMacroF1();
    tuner.restore(present.parameters());
    announce(
        "mean of epochs %d and %d: stop slice macro F1 %.4f",
        before.epoch(), present.epoch(), score);
    return new EpochWeights(present.epoch(), 2, score, mean);
  }

  private void keepBest(EpochWeights candidate) throws IOException {
    if (!Files.exists(bestFile) || candidate.score() > EpochWeights.read(bestFile).score()) {
      candidate.write(bestFile);
    }
  }

  private Path epochFile(int epoch) {
    return bestFile.resolveSibling("epoch-" + epoch);
  }

  private void announce(String form, Object... values) {
    listener.begin(run.stage(String.format(Locale.ROOT, form, values)), 1);
  }

  private double stopMacroF1() {
    double[][] probabilities = tuner.probabilities(stop.sequences(), stop.pairs());
    int[] predicted = Arrays.stream(probabilities).mapToInt(CalibrationError::argmax).toArray();
    int[] labels = stop.pairs().stream().mapToInt(TrainingPair::label).toArray();
    return ConfusionMatrix.of(labels, predicted, Stance.values().length).macroF1();
  }
}
