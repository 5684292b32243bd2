package org.stance4j;

import java.util.List;

/**
 * The stances of an article's actors towards an event.
 *
 * @param event the event as the caller named it
 * @param model which model judged
 * @param actors in order of first appearance, or in the caller's order where actors were asked for
 */
public record StanceReport(String event, ModelInfo model, List<ActorStance> actors) {

  /** Copies the actors. */
  public StanceReport {
    actors = List.copyOf(actors);
  }
}
