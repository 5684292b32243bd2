package org.stance4j.training.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.stance4j.training.train.TrainingRun;

/**
 * Shows how a run goes on: on a terminal one line that is drawn anew, with the remaining time; in a
 * log one line when a stage begins and one for every note.
 */
final class ProgressBar implements TrainingRun.Listener {

  private static final int WIDTH = 30;

  private final PrintWriter out;
  private final boolean terminal;
  private String stage = "";
  private int steps;
  private int first = -1;
  private long started;

  ProgressBar(PrintWriter out) {
    this(out, System.console() != null);
  }

  ProgressBar(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  @Override
  public void begin(String stage, int steps) {
    end();
    this.stage = stage;
    this.steps = Math.max(1, steps);
    this.first = -1;
    this.started = System.nanoTime();
    if (terminal) {
      out.print(stage);
    } else {
      out.println(stage + " (" + steps + ")");
    }
    out.flush();
  }

  @Override
  public void step(int done, String note) {
    if (terminal) {
      if (first < 0) {
        first = done;
        started = System.nanoTime();
      }
      int filled = (int) ((long) WIDTH * Math.min(done, steps) / steps);
      out.print(
          String.format(
              Locale.ROOT,
              "\r%s [%s%s] %d/%d %s %s\u001b[K",
              stage,
              "#".repeat(filled),
              ".".repeat(WIDTH - filled),
              done,
              steps,
              remaining(done),
              note));
    } else if (!note.isEmpty()) {
      out.println("  " + done + "/" + steps + " " + note);
    }
    out.flush();
  }

  private String remaining(int done) {
    if (done <= first) {
      return "";
    }
    long perStep = (System.nanoTime() - started) / (done - first);
    Duration left = Duration.ofNanos(perStep * Math.max(0, steps - done));
    return String.format(Locale.ROOT, "%d:%02d left", left.toMinutes(), left.toSecondsPart());
  }

  /** Ends the line of the last stage. */
  void end() {
    if (terminal && !stage.isEmpty()) {
      out.println();
      out.flush();
    }
    stage = "";
  }
}
