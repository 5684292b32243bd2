package org.stance4j.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stance4j.text.Document;
import org.stance4j.text.TextAnalyzer;

class ActorLookupTest {

  private static final String TEXT =
      "Mayor Brenda Osei opened the debate in the hall on Old\nPier Road. Ms Osei said the pier was"
          + " unsafe and should be\npulled down. The Harbour Workers Union (HWU) of the\nwhole county"
          + " disagreed, and the pier's owner kept silent.";
  private static final Document DOCUMENT = new TextAnalyzer().analyze(TEXT);
  private static final List<ActorChain> CHAINS = new RuleActorFinder().find(DOCUMENT);

  private static Optional<String> found(String name) {
    return ActorLookup.find(DOCUMENT, CHAINS, name).map(ActorChain::name);
  }

  @Test
  void nameAliasAndSurname() {
    assertEquals(Optional.of("Brenda Osei"), found("brenda  osei"));
    assertEquals(Optional.of("Brenda Osei"), found("Ms Osei"));
    assertEquals(Optional.of("Harbour Workers Union"), found("the HWU"));
    assertEquals(Optional.of("Harbour Workers Union"), found("Harbour Workers Union's"));
  }

  @Test
  void literalOccurrencesMakeAChain() {
    ActorChain chain = ActorLookup.find(DOCUMENT, CHAINS, "the PIER").orElseThrow();
    assertEquals("the pier", chain.name());
    assertEquals(2, chain.mentions().size());
    assertEquals(List.of(), chain.attributions());
    assertEquals("the pier", chain.mentions().get(0).span().of(TEXT));
    assertEquals(1, chain.mentions().get(0).sentence());
  }

  @Test
  void literalOccurrencesMayBreakOverLinesButNotWords() {
    assertEquals(Optional.of("Old Pier Road"), found("old pier road"));
    assertEquals(Optional.empty(), found("ier"));
  }

  @Test
  void anotherGivenNameIsAnotherPerson() {
    assertEquals(Optional.empty(), found("Quentin Osei"));
  }

  @Test
  void absentActorIsNotFound() {
    assertEquals(Optional.empty(), found("Otto Brandt"));
  }

  @Test
  void blankNameIsRejected() {
    assertThrows(IllegalArgumentException.class, () -> found(" "));
  }
}
