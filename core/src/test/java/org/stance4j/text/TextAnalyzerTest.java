package org.stance4j.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextAnalyzerTest {

  private static final TextAnalyzer ANALYZER = new TextAnalyzer();

  private static List<String> sentences(String text) {
    Document document = ANALYZER.analyze(text);
    return document.sentences().stream().map(s -> s.span().of(text)).toList();
  }

  private static List<String> quotations(String text) {
    return ANALYZER.analyze(text).quotations().stream().map(q -> q.of(text)).toList();
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    for (Sentence sentence : ANALYZER.analyze(text).sentences()) {
      sentence.tokens().forEach(t -> tokens.add(t.text()));
    }
    return tokens;
  }

  /** What must hold for every text: offsets that fit, in order, tokens within their sentence. */
  private static void assertSound(String text) {
    Document document = ANALYZER.analyze(text);
    int end = 0;
    int paragraph = 0;
    for (Sentence sentence : document.sentences()) {
      assertTrue(sentence.span().start() >= end, "sentences overlap");
      assertTrue(sentence.paragraph() >= paragraph, "paragraphs go back");
      assertFalse(sentence.tokens().isEmpty(), "sentence without a token");
      paragraph = sentence.paragraph();
      int from = sentence.span().start();
      for (Token token : sentence.tokens()) {
        assertTrue(token.span().start() >= from, "tokens overlap");
        assertTrue(sentence.span().contains(token.span()), "token outside its sentence");
        assertEquals(token.span().of(text), token.text());
        assertFalse(token.tag().isEmpty());
        from = token.span().end();
      }
      end = sentence.span().end();
    }
    int quoteEnd = 0;
    for (Span quotation : document.quotations()) {
      assertTrue(quotation.start() >= quoteEnd && quotation.end() <= text.length());
      quoteEnd = quotation.end();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\t\n", "\u00a0\u200b"})
  void textWithoutVisibleCharactersHasNoSentence(String text) {
    assertTrue(ANALYZER.analyze(text).sentences().isEmpty());
  }

  @Test
  void nullIsRejected() {
    assertThrows(NullPointerException.class, () -> ANALYZER.analyze(null));
  }

  @Test
  void titlesAndInitialsEndNoSentence() {
    assertEquals(
        List.of(
            "Mr. Odell met Sen. Ruth K. Varga at St. Anne's on Jan. 12.",
            "Gov. Imre Tal stayed away."),
        sentences(
            "Mr. Odell met Sen. Ruth K. Varga at St. Anne's on Jan. 12. Gov. Imre Tal stayed"
                + " away."));
  }

  @Test
  void countryAbbreviationEndsASentenceOnlyBeforeAStarter() {
    assertEquals(
        List.of(
            "The plan came from the U.S. Senate.", "It was sent to the U.S.", "The vote is near."),
        sentences("The plan came from the U.S. Senate. It was sent to the U.S. The vote is near."));
  }

  @Test
  void stopInsideClosingQuoteEndsASentence() {
    assertEquals(
        List.of("“We will sue.”", "The firm kept silent."),
        sentences("“We will sue.” The firm kept silent."));
  }

  @Test
  void questionBeforeItsSpeakerStaysInTheSentence() {
    assertEquals(
        List.of("\"Who pays for this?\" Brenda Osei asked.", "Nobody knew."),
        sentences("\"Who pays for this?\" Brenda Osei asked. Nobody knew."));
  }

  @Test
  void headlineIsASentenceAndAParagraphOfItsOwn() {
    String text = "Ferry strike enters third week\n\nThe crews met on Monday. They voted.";
    Document document = ANALYZER.analyze(text);
    assertEquals(
        List.of("Ferry strike enters third week", "The crews met on Monday.", "They voted."),
        sentences(text));
    assertEquals(List.of(0, 1, 1), document.sentences().stream().map(Sentence::paragraph).toList());
  }

  @Test
  void wrappedLinesMakeOneParagraph() {
    String text =
        "The council of the small harbour town voted late on Tuesday to\n"
            + "close the old fish market, although the traders who have sold\n"
            + "there for decades had asked it to wait until a new hall is\n"
            + "built.";
    assertEquals(1, sentences(text).size());
  }

  @Test
  void unwrappedLinesAreParagraphs() {
    String text = "Traders object.\nThe council wants to go on.\nA vote is due.";
    assertEquals(
        List.of(0, 1, 2),
        ANALYZER.analyze(text).sentences().stream().map(Sentence::paragraph).toList());
  }

  @Test
  void cliticsAndHyphensMakeReadableTokens() {
    assertEquals(
        List.of(
            "Odell",
            "’s",
            "state-owned",
            "mill",
            "would",
            "n’t",
            "close",
            ",",
            "the",
            "65-year-old",
            "said",
            "."),
        tokens("Odell’s state-owned mill wouldn’t close, the 65-year-old said."));
  }

  @Test
  void abbreviatedTitleKeepsItsStop() {
    assertEquals(
        List.of("Rep.", "Ada", "Lund", "(", "R-Ohio", ")", "left", "."),
        tokens("Rep. Ada Lund (R-Ohio) left."));
  }

  @Test
  void lettersAloneAreOneWord() {
    // The model cuts them into "AK", "P" and "Air", "bnb".
    assertEquals(List.of("The", "AKP", "sued", "Airbnb", "."), tokens("The AKP sued Airbnb."));
  }

  @Test
  void allSortsOfQuotationMarks() {
    assertEquals(List.of("“Never,”"), quotations("“Never,” said the mayor."));
    assertEquals(List.of("\"Never,\""), quotations("\"Never,\" said the mayor."));
    assertEquals(List.of("''Never,''"), quotations("''Never,'' said the mayor."));
    assertEquals(List.of("‘Never’"), quotations("The mayor said ‘Never’ twice."));
    assertEquals(
        List.of("'cold calls'"), quotations("The firms' 'cold calls' annoy O'Hara's aunt."));
  }

  @Test
  void apostrophesAreNoQuotations() {
    assertEquals(
        List.of(), quotations("The players' strike isn't O'Hara's fault, the Vargas' lawyer's."));
  }

  @Test
  void quotationRunsOverParagraphsThatReopenIt() {
    String text =
        "“We were never asked.\n\n“Nobody came to the pier.\n\n“That is all,” she said.\n\nThe end.";
    assertEquals(
        List.of("“We were never asked.\n\n“Nobody came to the pier.\n\n“That is all,”"),
        quotations(text));
  }

  @Test
  void quotationLeftOpenEndsWithItsParagraph() {
    assertEquals(
        List.of("\"We were never asked."), quotations("\"We were never asked.\n\nThe mayor left."));
  }

  @Test
  void joinedParagraphsGoOnWithTheQuotation() {
    assertEquals(
        List.of("\"It is late. \"We must go,\""),
        quotations("\"It is late. \"We must go,\" said the skipper."));
  }

  @Test
  void markupIsSkippedButOffsetsStay() {
    String text =
        "<html><body><h1>Bridge vote</h1><p>Mayor <b>Ada Lund</b> said no.</p><script>var a = \"x"
            + " < y\";</script><p>She left.</p></body></html>";
    assertEquals(
        List.of("Bridge vote", "Mayor <b>Ada Lund</b> said no.", "She left."), sentences(text));
    assertFalse(tokens(text).contains("b"));
    assertSound(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a < b and c > d",
        "<<<<<<",
        "<p",
        "<!-- never closed",
        "THE MAYOR OF HALVIK SAID ON MONDAY THAT SHE OPPOSES THE NEW BRIDGE. RESIDENTS AGREE.",
        "😀😀 The union 👩‍👩‍👧 says no 🚢!",
        "قال الوزير إن الحكومة ترفض الخطة. وافق البرلمان.",
        "שר האוצר אמר כי התוכנית טובה. \u202eabc\u202c",
        "“““ ””” ''''' '' ' \" \"\"\" ‘‘’’",
        ". . . ? ! …",
        "no-space.Between;anything\"at\"all",
        "x\u0000y\u0001z",
        "\ud83d lone surrogate \ude00"
      })
  void oddTextsKeepTheirOffsets(String text) {
    assertSound(text);
  }

  @Test
  void tenThousandSentencesTakeLinearTime() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      text.append("Councillor Ada Lund said \"we object\" in round ").append(i).append(". ");
    }
    Document document =
        assertTimeout(Duration.ofSeconds(60), () -> ANALYZER.analyze(text.toString()));
    assertEquals(10_000, document.sentences().size());
    assertEquals(10_000, document.quotations().size());
  }

  @Test
  void hugeTextsWithoutSentencesOrBlanksPass() {
    assertTimeout(Duration.ofSeconds(60), () -> assertSound("word ".repeat(5_000)));
    assertTimeout(Duration.ofSeconds(60), () -> assertSound("<".repeat(2_500)));
    assertTimeout(Duration.ofSeconds(60), () -> assertSound("'\" ".repeat(5_000)));
    assertTimeout(Duration.ofSeconds(60), () -> assertSound("“a ".repeat(5_000)));
    assertTimeout(Duration.ofSeconds(60), () -> assertSound("<!-- a ".repeat(2_500)));
    assertTimeout(Duration.ofSeconds(60), () -> assertSound("<script> a ".repeat(2_500)));
  }

  @Test
  void eightThreadsGetTheSame() throws Exception {
    String text =
        "Mr. Odell's union, the Harbour League (HL), rejects it. “We won’t sign,” he said on Friday.";
    Document expected = ANALYZER.analyze(text);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<Boolean> task =
          () -> {
            for (int i = 0; i < 50; i++) {
              if (!ANALYZER.analyze(text).equals(expected)) {
                return false;
              }
            }
            return true;
          };
      for (Future<Boolean> same : threads.invokeAll(Collections.nCopies(8, task))) {
        assertTrue(same.get());
      }
    } finally {
      threads.shutdown();
    }
  }
}
