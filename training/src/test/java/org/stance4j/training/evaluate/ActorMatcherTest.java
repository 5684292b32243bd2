package org.stance4j.training.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stance4j.Actor;
import org.stance4j.actor.ActorType;

class ActorMatcherTest {

  private static Actor person(String name, String... aliases) {
    return new Actor(name, List.of(aliases), ActorType.PERSON);
  }

  private static Actor body(String name, String... aliases) {
    return new Actor(name, List.of(aliases), ActorType.ORGANIZATION);
  }

  private static GoldArticle.GoldActor gold(String name, String... aliases) {
    return new GoldArticle.GoldActor(name, List.of(aliases), "neutral");
  }

  private static int take(Actor predicted, GoldArticle.GoldActor gold) {
    return new ActorMatcher(List.of(predicted)).take(gold);
  }

  @Test
  void namesAreFolded() {
    assertEquals("city council", ActorMatcher.fold(" The City\n Council's "));
    assertEquals("city council", ActorMatcher.fold("a CITY council’s"));
    assertEquals("anna", ActorMatcher.fold("Anna"));
    assertEquals("theatre", ActorMatcher.fold("an theatre"));
    assertEquals("boss", ActorMatcher.fold("Boss"));
  }

  @Test
  void anyNameOrAliasOfBothMayBeShared() {
    assertEquals(0, take(body("the City Council"), gold("City council")));
    assertEquals(0, take(body("Council", "the council"), gold("City Hall", "Council's")));
    assertEquals(0, take(body("CC", "city council"), gold("City Council")));
    assertEquals(-1, take(body("City Councils"), gold("City Council")));
  }

  @Test
  void personsMayShareTheSurname() {
    assertEquals(0, take(person("Lindqvist"), gold("Mara Lindqvist")));
    assertEquals(0, take(person("Dr. Mara H. Lindqvist"), gold("Mara Lindqvist")));
    assertEquals(-1, take(body("Lindqvist"), gold("Mara Lindqvist")), "no person");
    assertEquals(-1, take(person("Olsen"), gold("Mara Lindqvist")));
    assertEquals(-1, take(person("Jan Lindqvist"), gold("Lindqvist")), "the gold name is one word");
    assertEquals(
        -1, take(person("Angry residents"), gold("local residents")), "no capitalised words");
    assertEquals(0, take(person("Beauvoir"), gold("Simone de Beauvoir")));
  }

  @Test
  void everyPredictionIsTakenOnceInOrder() {
    ActorMatcher matcher =
        new ActorMatcher(List.of(person("Jan Olsen"), person("Mara Olsen"), body("Union")));
    assertEquals(3, matcher.left());
    // The first unused that shares a name or the surname, even when a later one fits better.
    assertEquals(0, matcher.take(gold("Mara Olsen")));
    assertEquals(1, matcher.take(gold("Jan Olsen")));
    assertEquals(-1, matcher.take(gold("Jan Olsen")));
    assertEquals(1, matcher.left());
  }
}
