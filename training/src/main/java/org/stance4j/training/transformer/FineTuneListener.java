package org.stance4j.training.transformer;

/** What follows a run. Called by the training thread between steps. */
public interface FineTuneListener {
  /**
   * Before the first step of a call.
   *
   * @param done steps that earlier calls did, 0 without a checkpoint to go on from
   */
  default void begin(int done) {}

  /** After each step. */
  default void step(StepReport report) {}

  /**
   * After each epoch, before its checkpoint is written: what a listener keeps on disk is never
   * older than the checkpoint. After a kill it may be newer; then the epoch comes again. May
   * evaluate with the tuner.
   *
   * @return false to stop
   */
  boolean epoch(EpochReport report);
}
