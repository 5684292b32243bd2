package org.stance4j.training.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stance4j.Stance;
import org.stance4j.actor.ActorChain;
import org.stance4j.text.Document;

/**
 * An article, the actors found in it, and which of them the gold has.
 *
 * @param id of the article
 * @param event that the gold is about
 * @param document the article
 * @param chains the actors found
 * @param stances what the gold says of each of them: nothing where it does not list it
 * @param disputed whether the gold leaves it open what to say of each of them
 */
public record MatchedArticle(
    String id,
    String event,
    Document document,
    List<ActorChain> chains,
    List<Optional<Stance>> stances,
    List<Boolean> disputed) {

  /** Copies the lists. */
  public MatchedArticle {
    chains = List.copyOf(chains);
    stances = List.copyOf(stances);
    disputed = List.copyOf(disputed);
    if (stances.size() != chains.size() || disputed.size() != chains.size()) {
      throw new IllegalArgumentException(
          "there must be as many stances and disputes as chains, got "
              + Arrays.asList(stances.size(), disputed.size(), chains.size()));
    }
  }
}
