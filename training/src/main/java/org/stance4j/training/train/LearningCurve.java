package org.stance4j.training.train;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How the training with one seed went, step by step. Immutable.
 *
 * @param seed the seed
 * @param points one a step, in order
 */
public record LearningCurve(long seed, List<Point> points) {

  /** Copies the list. */
  public LearningCurve {
    points = List.copyOf(points);
  }

  /**
   * A step.
   *
   * @param step from 1
   * @param epoch from 1
   * @param loss mean loss over the step's rows; no number when the training diverged
   * @param stopMacroF1 macro F1 on the stop slice, 0 to 1, after a step that ends its epoch
   */
  public record Point(int step, int epoch, double loss, OptionalDouble stopMacroF1) {}
}
