package org.stance4j.training.train;

import java.util.List;
import org.stance4j.bundle.BundleManifest;

/**
 * What a training run gave. Immutable.
 *
 * @param manifest what the bundle written says of itself
 * @param metrics the figures of all seeds
 * @param curves how the training went, one a seed in the order of the configuration
 */
public record TrainingResult(
    BundleManifest manifest, SeedMetrics metrics, List<LearningCurve> curves) {

  /** Copies the list. */
  public TrainingResult {
    curves = List.copyOf(curves);
  }
}
