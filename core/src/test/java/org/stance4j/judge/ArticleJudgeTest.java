package org.stance4j.judge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stance4j.TestBundles;
import org.stance4j.actor.ActorChain;
import org.stance4j.actor.ActorType;
import org.stance4j.actor.Attribution;
import org.stance4j.actor.Mention;
import org.stance4j.actor.MentionKind;
import org.stance4j.bundle.ModelBundle;
import org.stance4j.classify.StanceClassifier;
import org.stance4j.encoder.SentenceEncoder;
import org.stance4j.encoder.TestEncoder;
import org.stance4j.text.Document;
import org.stance4j.text.Span;

class ArticleJudgeTest {

  private static final String EVENT = "the toll";
  private static final String FIRST = "the old road was closed today.";
  private static final String MIDDLE = "then ann stood up and spoke.";
  private static final String LAST = "the new road will open soon.";

  @TempDir private static Path folder;

  private static SentenceEncoder encoder;
  private static StanceClassifier classifier;
  private static ArticleJudge judge;

  @BeforeAll
  static void open() throws IOException {
    // Seven word pieces a sentence: two sentences a window.
    encoder = TestEncoder.open(TestEncoder.MODEL, 16);
    classifier = ModelBundle.open(TestBundles.write(folder.resolve("bundle"))).openClassifier();
    judge = new ArticleJudge(encoder, classifier);
  }

  @AfterAll
  static void close() {
    encoder.close();
    classifier.close();
  }

  /** Ann, who says or does what stands in some sentence, or nothing. */
  private static ActorChain ann(Document document, Attribution.Kind kind, String said) {
    int at = document.text().indexOf("ann");
    int sentence = document.text().substring(0, at).split("\\.", -1).length - 1;
    int start = said == null ? 0 : document.text().indexOf(said);
    return new ActorChain(
        "ann",
        List.of(),
        ActorType.PERSON,
        List.of(new Mention(new Span(at, at + 3), MentionKind.NAME, sentence)),
        said == null
            ? List.of()
            : List.of(new Attribution(new Span(start, start + said.length()), kind, 0)));
  }

  private static Judgement judge(Document document, Attribution.Kind kind, String said) {
    List<Judgement> judgements =
        judge.judge(document, List.of(ann(document, kind, said)), EVENT).get(0);
    assertEquals(1, judgements.size());
    return judgements.get(0);
  }

  @Test
  void aStatementIsShownWhereItBegins() {
    Document document = TestDocuments.of(FIRST, LAST, MIDDLE);
    assertEquals(0, judge(document, Attribution.Kind.QUOTE, FIRST + " " + LAST).sentence());
    assertEquals(1, judge(document, Attribution.Kind.QUOTE, LAST).sentence());
    assertEquals(2, judge(document, Attribution.Kind.ACT, MIDDLE).sentence());
    assertEquals(2, judge(document, null, null).sentence());
  }

  @Test
  void aMentionIsJudgedTogetherWithWhatItSays() {
    Document document = TestDocuments.of(FIRST, MIDDLE, LAST);
    double[] before = judge(document, Attribution.Kind.QUOTE, FIRST).probabilities();
    double[] after = judge(document, Attribution.Kind.QUOTE, LAST).probabilities();
    assertArrayEquals(
        judge(TestDocuments.of(FIRST, MIDDLE), Attribution.Kind.QUOTE, FIRST).probabilities(),
        before);
    assertArrayEquals(
        judge(TestDocuments.of(MIDDLE, LAST), Attribution.Kind.QUOTE, LAST).probabilities(), after);
    assertFalse(Arrays.equals(before, after), "two windows");
  }
}
