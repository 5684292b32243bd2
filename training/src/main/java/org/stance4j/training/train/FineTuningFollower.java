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

/** Reports steps, and keeps the learning curve and the parameters of the best epoch. */
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
    double score = stopMacroF1();
    listener.begin(
        run.stage(
            String.format(
                Locale.ROOT,
                "epoch %d: loss %.4f, stop slice macro F1 %.4f",
                report.epoch(),
                report.loss(),
                score)),
        1);
    begun = false;
    try {
      if (!Files.exists(bestFile) || score > BestEpoch.read(bestFile).score()) {
        new BestEpoch(report.epoch(), score, tuner.snapshot()).write(bestFile);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    curve.epoch(score);
    return true;
  }

  private double stopMacroF1() {
    double[][] probabilities = tuner.probabilities(stop.sequences(), stop.pairs());
    int[] predicted = Arrays.stream(probabilities).mapToInt(CalibrationError::argmax).toArray();
    int[] labels = stop.pairs().stream().mapToInt(TrainingPair::label).toArray();
    return ConfusionMatrix.of(labels, predicted, Stance.values().length).macroF1();
  }
}
