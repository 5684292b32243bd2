package org.stance4j.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stance4j.actor.ActorChain;
import org.stance4j.actor.ActorType;
import org.stance4j.actor.Attribution;
import org.stance4j.actor.Mention;
import org.stance4j.actor.MentionKind;
import org.stance4j.encoder.SentenceEncoder;
import org.stance4j.encoder.TestEncoder;
import org.stance4j.text.Document;
import org.stance4j.text.Span;

class ArticleQuestionsTest {

  private static final String EVENT = "the toll";
  private static final Document DOCUMENT =
      TestDocuments.of(
          "then ann stood up and spoke.",
          "the old road was closed today.",
          "the old road was closed today.",
          "the new mill will open soon.");

  private static SentenceEncoder encoder;

  @BeforeAll
  static void open() throws IOException {
    // Seven word pieces a sentence: windows of two sentences, one of them shared.
    encoder = TestEncoder.open(TestEncoder.MODEL, 16);
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  private static ActorChain chain(String name, int sentence, Attribution.Kind... kinds) {
    int at = DOCUMENT.text().indexOf(name);
    Span whole = DOCUMENT.sentences().get(sentence).span();
    return new ActorChain(
        name,
        List.of(),
        ActorType.PERSON,
        List.of(new Mention(new Span(at, at + name.length()), MentionKind.NAME, sentence)),
        List.of(kinds).stream().map(kind -> new Attribution(whole, kind, 0)).toList());
  }

  private static ArticleQuestions ask(ActorChain... chains) {
    return ArticleQuestions.of(encoder.sequences(), DOCUMENT, List.of(chains), EVENT);
  }

  @Test
  void onlyWindowsWithAnActorAreNeededInTheOrderOfTheDocument() {
    ArticleQuestions asked = ask(chain("mill", 3), chain("ann", 0, Attribution.Kind.ACT));
    assertEquals(2, asked.sequences().size(), "the middle window has nobody");
    assertEquals(2, asked.questions().size());
    ArticleQuestions.Question mill = asked.questions().get(0);
    assertEquals(0, mill.chain());
    assertEquals(1, mill.sequence());
    assertEquals(3, mill.sentence());
    assertNull(mill.kind());
    assertFalse(mill.holds());
    ArticleQuestions.Question ann = asked.questions().get(1);
    assertEquals(1, ann.chain());
    assertEquals(0, ann.sequence());
    assertEquals(0, ann.sentence());
    assertEquals(Attribution.Kind.ACT, ann.kind());
    assertTrue(ann.holds());
    Span span = new Span(5, 8);
    assertEquals(asked.sequences().get(0).tokensOf(span).orElseThrow(), ann.pair().actor());
    assertEquals(asked.sequences().get(0).promptEvent(), ann.pair().event());
  }

  @Test
  void everyStatementAndActIsAQuestion() {
    ArticleQuestions asked = ask(chain("ann", 0, Attribution.Kind.QUOTE, Attribution.Kind.ACT));
    assertEquals(
        List.of(Attribution.Kind.QUOTE, Attribution.Kind.ACT),
        asked.questions().stream().map(ArticleQuestions.Question::kind).toList());
    assertEquals(1, asked.sequences().size());
  }

  @Test
  void withoutActorsNothingIsAsked() {
    assertEquals(new ArticleQuestions(List.of(), List.of()), ask());
  }
}
