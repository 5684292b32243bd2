package org.stance4j.training.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

  private final StringWriter text = new StringWriter();

  private ProgressBar bar(boolean terminal) {
    return new ProgressBar(new PrintWriter(text), terminal);
  }

  @Test
  void aTerminalShowsStagesThatHaveNoSteps() {
    ProgressBar bar = bar(true);
    bar.begin("training", 10);
    bar.step(5, "loss 0.5");
    bar.begin("epoch 1: macro F1 0.7", 1);
    bar.begin("training", 10);
    bar.end();
    String[] lines = text.toString().split("\n");
    assertEquals(3, lines.length);
    assertTrue(
        lines[0].contains("\rtraining [###############...............] 5/10  loss 0.5"), lines[0]);
    assertEquals("epoch 1: macro F1 0.7", lines[1].strip());
    assertEquals("training", lines[2].strip());
  }

  @Test
  void aLogHasALineAStageAndOneANote() {
    ProgressBar bar = bar(false);
    bar.begin("training", 10);
    bar.step(1, "");
    bar.step(5, "loss 0.5");
    bar.end();
    assertEquals(String.format("training (10)%n  5/10 loss 0.5%n"), text.toString());
  }
}
