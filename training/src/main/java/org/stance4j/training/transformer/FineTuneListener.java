package org.stance4j.training.transformer;

/** What follows a run. Called by the training thread between steps. */
public interface FineTuneListener {
  /** After each step. */
  default void step(StepReport report) {}

  /**
   * After each epoch; may evaluate with the tuner.
   *
   * @return false to stop
   */
  boolean epoch(EpochReport report);
}
