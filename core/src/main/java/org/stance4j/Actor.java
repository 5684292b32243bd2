package org.stance4j;

import java.util.List;
import org.stance4j.actor.ActorType;

/**
 * Somebody who takes a position on an event or speaks about it.
 *
 * @param name the fullest name in the text; for somebody unnamed the description
 * @param aliases other surface forms of the text, no pronouns
 * @param type what kind of actor it is; for one named by the caller and not in the text, null
 */
public record Actor(String name, List<String> aliases, ActorType type) {

  /** Copies the aliases. */
  public Actor {
    aliases = List.copyOf(aliases);
  }
}
