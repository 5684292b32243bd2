package org.stance4j.training.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stance4j.Actor;
import org.stance4j.actor.ActorType;

/**
 * Aligns predicted actors with gold actors: in order, each gold actor takes the first unused
 * predicted one that shares a name or alias with it or, for a person, its surname.
 */
public final class ActorMatcher {

  private final List<Actor> predicted;
  private final boolean[] used;

  /**
   * A matcher.
   *
   * @param predicted the actors to be taken
   */
  public ActorMatcher(List<Actor> predicted) {
    this.predicted = List.copyOf(predicted);
    this.used = new boolean[predicted.size()];
  }

  /**
   * Takes the prediction for a gold actor.
   *
   * @param gold the actor
   * @return its index, or -1 when there is none left
   */
  public int take(GoldArticle.GoldActor gold) {
    Set<String> names = new HashSet<>();
    names.add(fold(gold.name()));
    gold.aliases().forEach(alias -> names.add(fold(alias)));
    for (int i = 0; i < used.length; i++) {
      if (!used[i] && (shares(predicted.get(i), names) || sharesSurname(predicted.get(i), gold))) {
        used[i] = true;
        return i;
      }
    }
    return -1;
  }

  /** How many predictions no gold actor took. */
  int left() {
    int left = 0;
    for (boolean taken : used) {
      left += taken ? 0 : 1;
    }
    return left;
  }

  private static boolean shares(Actor actor, Set<String> names) {
    return names.contains(fold(actor.name()))
        || actor.aliases().stream().anyMatch(alias -> names.contains(fold(alias)));
  }

  private static boolean sharesSurname(Actor actor, GoldArticle.GoldActor gold) {
    String[] words = gold.name().strip().split("\\s+");
    long capitalised =
        List.of(words).stream().filter(w -> Character.isUpperCase(w.codePointAt(0))).count();
    if (actor.type() != ActorType.PERSON || capitalised < 2) {
      return false;
    }
    String surname = fold(words[words.length - 1]);
    String[] own = actor.name().strip().split("\\s+");
    return fold(own[own.length - 1]).equals(surname);
  }

  static String fold(String name) {
    String folded = name.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    folded = folded.replaceFirst("^(the|a|an) ", "");
    return folded.replaceFirst("['\u2019]s$", "");
  }
}
