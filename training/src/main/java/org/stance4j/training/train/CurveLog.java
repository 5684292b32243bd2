package org.stance4j.training.train;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.stance4j.text.AtomicFile;
import org.stance4j.text.CsvReader;
import org.stance4j.text.CsvRow;
import org.stance4j.text.InputException;

/**
 * Collects the points of a learning curve and keeps them in a CSV file, so that a resumed run still
 * has them. The file is written whole at the end of each epoch, before the checkpoint. Not
 * thread-safe.
 */
final class CurveLog {

  private static final List<String> COLUMNS = List.of("step", "epoch", "loss", "stop_macro_f1");

  private final Path file;
  private final List<LearningCurve.Point> points = new ArrayList<>();

  /** A log without a point; {@link #resume} takes over those of the file. */
  CurveLog(Path file) {
    this.file = file;
  }

  /**
   * Takes over what the file has up to the step of a checkpoint. Later points are dropped: their
   * steps come again.
   *
   * @param step steps that were done, 0 for a new run
   * @throws InputException naming file and line, when the file is damaged
   */
  void resume(int step) {
    points.clear();
    if (step == 0 || !Files.exists(file)) {
      return;
    }
    try (CsvReader rows = new CsvReader(file, COLUMNS)) {
      while (rows.hasNext()) {
        LearningCurve.Point point = point(rows.next());
        if (point.step() <= step) {
          points.add(point);
        }
      }
    }
  }

  private static LearningCurve.Point point(CsvRow row) {
    try {
      String score = row.get("stop_macro_f1");
      return new LearningCurve.Point(
          Integer.parseInt(row.get("step")),
          Integer.parseInt(row.get("epoch")),
          Double.parseDouble(row.get("loss")),
          score.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(score)));
    } catch (NumberFormatException e) {
      throw row.problem(
          "a point of a learning curve is two whole numbers and one or two others, got "
              + InputException.quoted(String.join(",", row.values()))
              + ": train without --resume");
    }
  }

  /** Adds a step. */
  void step(int step, int epoch, double loss) {
    points.add(new LearningCurve.Point(step, epoch, loss, OptionalDouble.empty()));
  }

  /** Notes that the last step ended its epoch, and writes the file. */
  void epoch(double stopMacroF1) {
    LearningCurve.Point last = points.remove(points.size() - 1);
    points.add(
        new LearningCurve.Point(
            last.step(), last.epoch(), last.loss(), OptionalDouble.of(stopMacroF1)));
    StringBuilder csv = new StringBuilder(String.join(",", COLUMNS)).append('\n');
    for (LearningCurve.Point point : points) {
      csv.append(point.step()).append(',').append(point.epoch()).append(',').append(point.loss());
      csv.append(',');
      point.stopMacroF1().ifPresent(csv::append);
      csv.append('\n');
    }
    AtomicFile.write(file, csv.toString());
  }

  LearningCurve curve(long seed) {
    return new LearningCurve(seed, points);
  }
}
