package org.stance4j.judge;

import org.stance4j.actor.Attribution;

/**
 * What one mention of an actor shows.
 *
 * @param sentence index of the sentence that shows it
 * @param kind what the actor does there, or null where it is merely mentioned
 * @param probabilities of supporting, opposing and neutral
 */
public record Judgement(int sentence, Attribution.Kind kind, double[] probabilities) {

  /**
   * Whether the actor says or does something there.
   *
   * @return false where it is merely mentioned
   */
  public boolean holds() {
    return kind != null;
  }
}
