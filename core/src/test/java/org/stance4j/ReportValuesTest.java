package org.stance4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stance4j.text.Span;

/** The values of which a report is made. */
class ReportValuesTest {

  @Test
  void stancesHaveAFixedOrderAndLabels() {
    assertArrayEquals(
        new Stance[] {Stance.SUPPORTING, Stance.OPPOSING, Stance.NEUTRAL}, Stance.values());
    for (Stance stance : Stance.values()) {
      assertEquals(stance, Stance.ofLabel(stance.label()));
    }
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Stance.ofLabel("Opposing"));
    assertEquals(
        "a stance is 'supporting', 'opposing' or 'neutral', got 'Opposing'", e.getMessage());
  }

  @Test
  void theMostLikelyStanceIsTheFirstOfEquals() {
    assertEquals(Stance.OPPOSING, new StanceProbabilities(0.2, 0.5, 0.3).stance());
    assertEquals(Stance.SUPPORTING, new StanceProbabilities(0.4, 0.4, 0.2).stance());
    assertEquals(Stance.OPPOSING, new StanceProbabilities(0, 0.5, 0.5).stance());
    StanceProbabilities p = new StanceProbabilities(0.2, 0.5, 0.3);
    assertEquals(0.2, p.of(Stance.SUPPORTING));
    assertEquals(0.5, p.of(Stance.OPPOSING));
    assertEquals(0.3, p.of(Stance.NEUTRAL));
  }

  @Test
  void probabilitiesAreChecked() {
    assertThrows(IllegalArgumentException.class, () -> new StanceProbabilities(0.5, 0.5, 0.1));
    assertThrows(IllegalArgumentException.class, () -> new StanceProbabilities(1.1, -0.1, 0));
    assertThrows(
        IllegalArgumentException.class, () -> new StanceProbabilities(Double.NaN, 0.5, 0.5));
  }

  @Test
  void anActorThatIsNotFoundHasNoStance() {
    Actor actor = new Actor("Mara Lindqvist", List.of(), null);
    ActorStance missing = new ActorStance(actor, Optional.empty(), List.of());
    assertFalse(missing.found());
    assertNull(missing.stance());
    assertNull(missing.probabilities());
    assertEquals(0, missing.confidence());
    ActorStance found =
        new ActorStance(actor, Optional.of(new StanceProbabilities(0.1, 0.7, 0.2)), List.of());
    assertTrue(found.found());
    assertEquals(Stance.OPPOSING, found.stance());
    assertEquals(0.7, found.confidence());
  }

  @Test
  void spansOfAPassageLieInItsText() {
    Optional<Span> outside = Optional.of(new Span(2, 5));
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Passage("text", "ext", outside, "event", Optional.empty()));
    assertTrue(e.getMessage().startsWith("the actor must end within the text's 4 characters"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Passage("text", "ext", Optional.empty(), "event", outside));
  }
}
