package org.stance4j;

import java.util.List;
import java.util.Optional;

/**
 * An actor's stance towards the event.
 *
 * @param actor the actor
 * @param distribution how likely each stance is; nothing when an actor the caller asked for is not
 *     in the text
 * @param evidence the sentences that decided, most telling first
 */
public record ActorStance(
    Actor actor, Optional<StanceProbabilities> distribution, List<Evidence> evidence) {

  /** Copies the evidence. */
  public ActorStance {
    evidence = List.copyOf(evidence);
  }

  /**
   * Whether the actor is in the text.
   *
   * @return false only for an actor the caller asked for
   */
  public boolean found() {
    return distribution.isPresent();
  }

  /**
   * The most likely stance.
   *
   * @return the stance, or null when the actor is not in the text
   */
  public Stance stance() {
    return distribution.map(StanceProbabilities::stance).orElse(null);
  }

  /**
   * How likely the reported stance is.
   *
   * @return 0 to 1; 0 when the actor is not in the text
   */
  public double confidence() {
    return distribution.map(d -> d.of(d.stance())).orElse(0.0);
  }

  /**
   * How likely each stance is.
   *
   * @return the distribution, or null when the actor is not in the text
   */
  public StanceProbabilities probabilities() {
    return distribution.orElse(null);
  }
}
