package org.stance4j.training.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stance4j.text.InputException;

class CurveLogTest {

  private static final String FOUR_STEPS =
      """
      step,epoch,loss,stop_macro_f1
      1,1,1.5,
      2,1,0.1,0.3333333333333333
      3,2,NaN,
      4,2,1.0E-5,0.5
      """;

  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("curve.csv");
  }

  private static LearningCurve.Point point(int step, int epoch, double loss) {
    return new LearningCurve.Point(step, epoch, loss, OptionalDouble.empty());
  }

  private static LearningCurve.Point point(int step, int epoch, double loss, double score) {
    return new LearningCurve.Point(step, epoch, loss, OptionalDouble.of(score));
  }

  @Test
  void isWrittenAtTheEndOfAnEpoch() throws IOException {
    CurveLog log = new CurveLog(file);
    log.resume(0);
    log.step(1, 1, 1.5);
    assertFalse(Files.exists(file));
    log.step(2, 1, 0.1);
    log.epoch(1 / 3.0);
    log.step(3, 2, Double.NaN);
    log.step(4, 2, 1e-5);
    log.epoch(0.5);
    assertEquals(FOUR_STEPS, Files.readString(file));
    assertEquals(
        new LearningCurve(
            7,
            List.of(
                point(1, 1, 1.5),
                point(2, 1, 0.1, 1 / 3.0),
                point(3, 2, Double.NaN),
                point(4, 2, 1e-5, 0.5))),
        log.curve(7));
  }

  @Test
  void pointsAfterTheCheckpointAreDropped() throws IOException {
    Files.writeString(file, FOUR_STEPS);
    CurveLog log = new CurveLog(file);
    log.resume(2);
    List<LearningCurve.Point> kept = List.of(point(1, 1, 1.5), point(2, 1, 0.1, 1 / 3.0));
    assertEquals(kept, log.curve(7).points());
    log.step(3, 2, 0.25);
    log.epoch(0.75);
    CurveLog again = new CurveLog(file);
    again.resume(3);
    assertEquals(
        List.of(kept.get(0), kept.get(1), point(3, 2, 0.25, 0.75)), again.curve(7).points());
  }

  @Test
  void aNewRunTakesNothingOver() throws IOException {
    CurveLog log = new CurveLog(file);
    log.resume(4);
    assertEquals(List.of(), log.curve(7).points(), "there is no file");
    Files.writeString(file, FOUR_STEPS);
    log.resume(0);
    assertEquals(List.of(), log.curve(7).points());
  }

  @Test
  void aDamagedFileIsNamedWithItsLine() throws IOException {
    Files.writeString(file, FOUR_STEPS.replace("2,1,0.1", "2,1,loss"));
    CurveLog log = new CurveLog(file);
    InputException e = assertThrows(InputException.class, () -> log.resume(4));
    assertEquals(
        file
            + ":3: a point of a learning curve is two whole numbers and one or two others, got"
            + " '2,1,loss,0.3333333333333333': train without --resume",
        e.getMessage());
  }
}
