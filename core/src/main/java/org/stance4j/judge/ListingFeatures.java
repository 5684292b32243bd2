package org.stance4j.judge;

import java.util.List;
import java.util.Locale;
import org.stance4j.actor.ActorChain;
import org.stance4j.actor.ActorType;
import org.stance4j.actor.Attribution;
import org.stance4j.actor.MentionKind;
import org.stance4j.classify.StanceClassifier;
import org.stance4j.text.Document;

/**
 * What tells whether a reader would list an actor: how often it speaks and acts, what kind of actor
 * it is and how it is called, where it appears, and how far the classifier sees a side.
 */
public final class ListingFeatures {

  /** The features in their order. Counts are {@code ln(1 + n)}; what is asked is 1 or 0. */
  public static final List<String> NAMES =
      List.of(
          "statements",
          "acts",
          "holds",
          "person",
          "organization",
          "named",
          "oneWord",
          "described",
          "position",
          "highestSide",
          "meanSide");

  private static final List<String> ARTICLES = List.of("the", "a", "an");
  private static final int NEUTRAL = StanceClassifier.LABELS.indexOf("neutral");

  private ListingFeatures() {}

  /**
   * Computes the features of one actor.
   *
   * @param document the article
   * @param chain the actor
   * @param judgements what its mentions show, at least one
   * @return one number a name
   */
  public static double[] of(Document document, ActorChain chain, List<Judgement> judgements) {
    long acts = judgements.stream().filter(j -> j.kind() == Attribution.Kind.ACT).count();
    long holds = judgements.stream().filter(Judgement::holds).count();
    String[] words = chain.name().strip().split("\\s+");
    boolean described =
        Character.isLowerCase(words[0].codePointAt(0))
            || ARTICLES.contains(words[0].toLowerCase(Locale.ROOT));
    int first = judgements.stream().mapToInt(Judgement::sentence).min().orElseThrow();
    return new double[] {
      Math.log1p(holds - acts),
      Math.log1p(acts),
      is(holds > 0),
      is(chain.type() == ActorType.PERSON),
      is(chain.type() == ActorType.ORGANIZATION),
      is(chain.mentions().stream().anyMatch(m -> m.kind() == MentionKind.NAME)),
      is(words.length == 1),
      is(described),
      (double) first / document.sentences().size(),
      judgements.stream()
          .filter(Judgement::holds)
          .mapToDouble(ListingFeatures::side)
          .max()
          .orElse(0),
      judgements.stream().mapToDouble(ListingFeatures::side).average().orElseThrow()
    };
  }

  private static double side(Judgement judgement) {
    return 1 - judgement.probabilities()[NEUTRAL];
  }

  private static double is(boolean fact) {
    return fact ? 1 : 0;
  }
}
