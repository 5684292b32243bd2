package org.stance4j.judge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stance4j.actor.ActorChain;
import org.stance4j.actor.ActorType;
import org.stance4j.actor.Attribution;
import org.stance4j.actor.Mention;
import org.stance4j.actor.MentionKind;
import org.stance4j.text.Document;
import org.stance4j.text.Sentence;
import org.stance4j.text.Span;

class ListingFeaturesTest {

  private static final String TEXT = "One. Two. Three. Four.";
  private static final Document DOCUMENT =
      new Document(
          TEXT,
          List.of(
              new Sentence(new Span(0, 4), List.of(), 0),
              new Sentence(new Span(5, 9), List.of(), 0),
              new Sentence(new Span(10, 16), List.of(), 0),
              new Sentence(new Span(17, 22), List.of(), 0)),
          List.of());

  private static ActorChain chain(String name, ActorType type, MentionKind kind) {
    return new ActorChain(
        name, List.of(), type, List.of(new Mention(new Span(0, 3), kind, 0)), List.of());
  }

  @Test
  void countsWhatAnActorSaysAndDoes() {
    double[] features =
        ListingFeatures.of(
            DOCUMENT,
            chain("Ann Lee", ActorType.PERSON, MentionKind.NAME),
            List.of(
                new Judgement(1, Attribution.Kind.QUOTE, new double[] {0.2, 0.3, 0.5}),
                new Judgement(2, Attribution.Kind.REPORT, new double[] {0.6, 0.1, 0.3}),
                new Judgement(3, Attribution.Kind.ACT, new double[] {0.1, 0.1, 0.8}),
                new Judgement(3, null, new double[] {0.9, 0.1, 0})));
    assertEquals(ListingFeatures.NAMES.size(), features.length);
    // Sides 0.5, 0.7, 0.2 of holders and 1 of a mere mention.
    assertArrayEquals(
        new double[] {Math.log(3), Math.log(2), 1, 1, 0, 1, 0, 0, 0.25, 0.7, 0.6}, features, 1e-12);
  }

  @Test
  void tellsNamesFromDescriptions() {
    List<Judgement> mention = List.of(new Judgement(0, null, new double[] {0.5, 0.25, 0.25}));
    assertArrayEquals(
        new double[] {0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0.75},
        ListingFeatures.of(
            DOCUMENT, chain("the angry crowd", ActorType.GROUP, MentionKind.DESCRIPTION), mention),
        1e-12);
    assertArrayEquals(
        new double[] {0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0.75},
        ListingFeatures.of(
            DOCUMENT, chain("Yukos", ActorType.ORGANIZATION, MentionKind.NAME), mention),
        1e-12);
  }
}
