package org.stance4j.actor;

import java.util.List;

/**
 * An actor of a document with all its mentions.
 *
 * @param name its fullest name in the text, without title or leading article of a person's name;
 *     for somebody unnamed the description
 * @param aliases other surface forms of the text, no pronouns, none shared by two actors of a
 *     document
 * @param type what kind of actor it is
 * @param mentions its mentions in order of the text, at least one
 * @param attributions what it says, thinks and does, in order of the text; empty for somebody who
 *     is merely mentioned
 */
public record ActorChain(
    String name,
    List<String> aliases,
    ActorType type,
    List<Mention> mentions,
    List<Attribution> attributions) {

  /**
   * Copies the lists.
   *
   * @param name its fullest name
   * @param aliases other surface forms
   * @param type what kind of actor it is
   * @param mentions its mentions
   * @param attributions what it says, thinks and does
   */
  public ActorChain {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
    attributions = List.copyOf(attributions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException(
          "an actor needs at least one mention, '" + name + "' has 0");
    }
  }
}
