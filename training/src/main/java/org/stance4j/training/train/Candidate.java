package org.stance4j.training.train;

import java.util.Map;
import org.stance4j.classify.Calibration;
import org.stance4j.judge.ActorListing;

/**
 * The model of one seed, ready for the bundle. It holds files, no network.
 *
 * @param seed its seed
 * @param trained what training gave
 * @param calibration fitted on the stop slice
 * @param listing fitted on articles; null where the configuration names none
 * @param metrics all figures of the seed
 */
record Candidate(
    long seed,
    Recipe.Trained trained,
    Calibration calibration,
    ActorListing listing,
    Map<String, Double> metrics) {

  Candidate {
    metrics = Map.copyOf(metrics);
  }
}
