package org.stance4j.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stance4j.text.Document;
import org.stance4j.text.InputException;
import org.stance4j.text.Sentence;
import org.stance4j.text.Span;

class SequenceBuilderTest {

  private static final WordPieceTokenizer TOKENIZER = TestEncoder.tokenizer();
  private static final SequenceBuilder SHORT = new SequenceBuilder(TOKENIZER, 16);
  private static final SequenceBuilder LONG = new SequenceBuilder(TOKENIZER, 509);

  /** Six word pieces. */
  private static final String SIX = "one two three four five.";

  private static final String TWELVE = "one two three four five, one two three four five.";

  /** Sentences of one paragraph. */
  private static Document text(String between, String... sentences) {
    return text(between, List.of(List.of(sentences)));
  }

  /** A text of paragraphs of sentences; all are joined by {@code between}. */
  private static Document text(String between, List<List<String>> paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Sentence> out = new ArrayList<>();
    for (int p = 0; p < paragraphs.size(); p++) {
      for (String sentence : paragraphs.get(p)) {
        text.append(out.isEmpty() ? "" : between);
        Span span = new Span(text.length(), text.length() + sentence.length());
        out.add(new Sentence(span, List.of(), p));
        text.append(sentence);
      }
    }
    return new Document(text.toString(), out, List.of());
  }

  private static List<Span> spans(Document text) {
    return text.sentences().stream().map(Sentence::span).toList();
  }

  /** Windows as indices of their first and last sentence. */
  private static List<String> windows(Document text) {
    List<String> out = new ArrayList<>();
    for (Span window : SHORT.windows(text, "the vote")) {
      int first = -1;
      int last = -1;
      for (int i = 0; i < text.sentences().size(); i++) {
        first = spans(text).get(i).start() == window.start() ? i : first;
        last = spans(text).get(i).end() == window.end() ? i : last;
      }
      out.add(first + "-" + last);
    }
    return out;
  }

  private static int[] ids(String text) {
    return TOKENIZER.tokenize(text).ids();
  }

  private static int[] join(int[]... parts) {
    return Arrays.stream(parts).flatMapToInt(Arrays::stream).toArray();
  }

  private static int[] of(PassageSequence sequence, TokenRange range) {
    return Arrays.copyOfRange(sequence.tokenIds(), range.from(), range.to());
  }

  private static final int[] CLS = {TOKENIZER.classificationId()};
  private static final int[] SEP = {TOKENIZER.separatorId()};

  @Test
  void windowsHoldWholeSentencesAndOverlapByOne() {
    assertEquals(6, ids(SIX).length);
    assertEquals(12, ids(TWELVE).length);
    assertEquals(List.of("0-1", "1-2", "2-3"), windows(text(" ", SIX, SIX, SIX, SIX)));
    assertEquals(List.of("0-1"), windows(text(" ", SIX, SIX)));
    assertEquals(List.of("0-3", "3-4"), windows(text(" ", "a b.", "c d.", "e f.", SIX, SIX)));
  }

  @Test
  void windowsDoNotOverlapWhereThereIsNoRoom() {
    assertEquals(List.of("0-0", "1-1"), windows(text(" ", SIX, TWELVE)));
    assertEquals(List.of("0-1", "2-2"), windows(text(" ", "a b.", SIX, TWELVE)));
  }

  @Test
  void windowsEndWithAParagraphWhereThatLeavesThemHalfFull() {
    // Room for two sentences and a half: the first paragraph ends at 12 of 16 word pieces, 6 of 16
    // and 8 of 16.
    assertEquals(
        List.of("0-1", "2-3"), windows(text(" ", List.of(List.of(SIX, SIX), List.of("a.", SIX)))));
    assertEquals(
        List.of("0-1", "1-2"), windows(text(" ", List.of(List.of(SIX), List.of(SIX, SIX)))));
    assertEquals(
        List.of("0-1", "2-3"), windows(text(" ", List.of(List.of("a.", SIX), List.of(SIX, SIX)))));
  }

  @Test
  void windowsDoNotOverlapBetweenParagraphs() {
    assertEquals(
        List.of("0-1", "2-3"),
        windows(text(" ", List.of(List.of(SIX), List.of(SIX), List.of(SIX), List.of(SIX)))));
  }

  @Test
  void sentencesWithoutWordsMakeNoWindow() {
    assertEquals(List.of(), windows(text(" ")));
    assertEquals(List.of(), windows(text(" ", "\u200b", "\u0007")));
  }

  @Test
  void aLongSentenceIsCutIntoWindowsThatOverlapByHalf() {
    String longSentence = String.join(" ", Collections.nCopies(40, "one"));
    Document text = text(" ", SIX, longSentence, SIX);
    List<Span> windows = SHORT.windows(text, "the vote");
    // "one " takes 4 characters; pieces 0-15, 8-23, 16-31, 24-39 of the long sentence.
    int start = SIX.length() + 1;
    assertEquals(
        List.of(
            new Span(0, SIX.length()),
            new Span(start, start + 63),
            new Span(start + 32, start + 95),
            new Span(start + 64, start + 127),
            new Span(start + 96, start + 159),
            new Span(start + 160, start + 160 + SIX.length())),
        windows);
  }

  @Test
  void windowsLoseNothingAndAreNeverCutAfterwards() {
    RandomSentences random = new RandomSentences(5);
    for (int round = 0; round < 300; round++) {
      List<List<String>> paragraphs = new ArrayList<>();
      for (int i = 0; i < 1 + round % 12; i++) {
        if (i % (1 + round % 4) == 0) {
          paragraphs.add(new ArrayList<>());
        }
        paragraphs.get(paragraphs.size() - 1).add(random.next());
      }
      Document text = text(List.of("", "\n\n", "</p>\n<p>").get(round % 3), paragraphs);
      List<Span> windows = SHORT.windows(text, "the vote");
      for (Span window : windows) {
        WordPieces pieces = TOKENIZER.tokenize(window.of(text.text()));
        PassageSequence sequence = SHORT.sequence(text.text(), window, "the vote");
        assertTrue(pieces.size() <= 16, () -> pieces.size() + " pieces in " + window);
        assertArrayEquals(pieces.ids(), of(sequence, sequence.passage()));
      }
      for (Span sentence : spans(text)) {
        WordPieces pieces = TOKENIZER.tokenize(sentence.of(text.text()));
        for (int p = 0; p < pieces.size(); p++) {
          Span piece =
              new Span(sentence.start() + pieces.starts()[p], sentence.start() + pieces.ends()[p]);
          assertTrue(
              windows.stream().anyMatch(window -> window.contains(piece)),
              () -> piece + " '" + piece.of(text.text()) + "' is in none of " + windows);
        }
      }
    }
  }

  @Test
  void aWindowKnowsWhichTokensStandForAStretchOfTheDocument() {
    String text = "Nobody came. Mara Lindqvist left early.";
    Span window = new Span(13, text.length());
    PassageSequence sequence = LONG.sequence(text, window, "the vote");
    TokenRange mara = sequence.tokensOf(new Span(13, 17)).orElseThrow();
    assertArrayEquals(ids("Mara"), of(sequence, mara));
    assertEquals(Optional.empty(), sequence.tokensOf(new Span(0, 6)));
    assertArrayEquals(ids("Mara Lindqvist left early."), of(sequence, sequence.passage()));
    assertArrayEquals(ids("the vote"), of(sequence, sequence.promptEvent()));
    assertEquals(new TokenRange(0, 1), sequence.promptActor());
  }

  @Test
  void anActorWithoutASpanStandsInThePromptAfterTheEvent() {
    String text = "They marched.";
    PassageSequence sequence = LONG.sequence(text, "nurses", null, "the strike", null);
    assertArrayEquals(
        join(CLS, ids("the strike"), ids("nurses"), SEP, ids(text), SEP), sequence.tokenIds());
    assertEquals(new TokenRange(1, 3), sequence.promptEvent());
    assertEquals(new TokenRange(3, 4), sequence.promptActor());
    assertEquals(new TokenRange(5, 8), sequence.passage());
    assertArrayEquals(new int[] {0, 0, 0, 0, 0, 1, 1, 1, 1}, sequence.typeIds());
    assertEquals(9, sequence.length());
  }

  @Test
  void theAuthorIsTheFirstToken() {
    PassageSequence sequence = LONG.sequence("No.", "", null, "the strike", null);
    assertEquals(new TokenRange(0, 1), sequence.promptActor());
    assertArrayEquals(join(CLS, ids("the strike"), SEP, ids("No."), SEP), sequence.tokenIds());
  }

  @Test
  void anActorWithASpanIsNotInThePrompt() {
    PassageSequence sequence =
        LONG.sequence("Nurses march.", "Nurses", new Span(0, 6), "the strike", null);
    assertArrayEquals(
        join(CLS, ids("the strike"), SEP, ids("Nurses march."), SEP), sequence.tokenIds());
    assertArrayEquals(ids("Nurses"), of(sequence, sequence.tokensOf(new Span(0, 6)).orElseThrow()));
  }

  /** 101 words, each one piece, with names at given places. */
  private static String words(int first, String name, int second, String other) {
    List<String> words = new ArrayList<>(Collections.nCopies(101, "one"));
    words.set(first, name);
    words.set(second, other);
    return String.join(" ", words);
  }

  private static Span span(String text, String word) {
    int start = text.indexOf(word);
    return new Span(start, start + word.length());
  }

  @Test
  void aLongTextIsCutAroundTheActor() {
    for (int place : new int[] {0, 1, 7, 50, 93, 100}) {
      String text = words(place, "mayor", (place + 40) % 101, "vote");
      PassageSequence sequence =
          SHORT.sequence(text, "mayor", span(text, "mayor"), "vote", span(text, "vote"));
      assertEquals(16, sequence.passage().length());
      TokenRange actor = sequence.tokensOf(span(text, "mayor")).orElseThrow();
      assertArrayEquals(ids("mayor"), of(sequence, actor), "at " + place);
      assertEquals(Optional.empty(), sequence.tokensOf(span(text, "vote")));
      assertArrayEquals(ids("vote"), of(sequence, sequence.promptEvent()));
    }
  }

  @Test
  void aLongTextKeepsActorAndEventWhereBothFit() {
    for (int distance : new int[] {1, 8, 14}) {
      String text = words(60, "mayor", 60 - distance, "vote");
      PassageSequence sequence =
          SHORT.sequence(text, "mayor", span(text, "mayor"), "vote", span(text, "vote"));
      assertTrue(sequence.tokensOf(span(text, "mayor")).isPresent(), "distance " + distance);
      assertTrue(sequence.tokensOf(span(text, "vote")).isPresent(), "distance " + distance);
    }
  }

  @Test
  void aLongTextIsCutAroundTheEventWhereTheActorHasNoSpan() {
    String text = words(0, "mayor", 90, "vote");
    PassageSequence sequence = SHORT.sequence(text, "mayor", null, "vote", span(text, "vote"));
    assertTrue(sequence.tokensOf(span(text, "vote")).isPresent());
    assertArrayEquals(ids("mayor"), of(sequence, sequence.promptActor()));
  }

  @Test
  void theActorStaysBesideALongPrompt() {
    String event = String.join(" ", Collections.nCopies(320, "vote"));
    List<String> words = new ArrayList<>(Collections.nCopies(509, "one"));
    words.set(500, "mayor");
    String text = String.join(" ", words);
    PassageSequence sequence = LONG.sequence(text, "mayor", span(text, "mayor"), event, null);
    assertTrue(sequence.length() <= 512, () -> "" + sequence.length());
    TokenRange actor =
        sequence
            .tokensOf(span(text, "mayor"))
            .orElseThrow(() -> new AssertionError("the actor was cut off"));
    assertArrayEquals(ids("mayor"), of(sequence, actor));
  }

  @Test
  void aLongEventMakesTheWindowsShorter() {
    String event = String.join(" ", Collections.nCopies(320, "vote"));
    Document text = text(" ", SIX.repeat(30), SIX.repeat(30), SIX.repeat(30));
    List<Span> windows = LONG.windows(text, event);
    assertEquals(spans(text), windows);
    for (Span window : windows) {
      PassageSequence sequence = LONG.sequence(text.text(), window, event);
      assertArrayEquals(ids(window.of(text.text())), of(sequence, sequence.passage()));
    }
    assertEquals(2, LONG.windows(text, "vote").size());
  }

  @Test
  void theContextIsWithinThePassage() {
    PassageSequence sequence = LONG.sequence("a b c d e f g h", "x", null, "vote", null);
    TokenRange passage = sequence.passage();
    assertEquals(new TokenRange(4, 12), passage);
    assertEquals(new TokenRange(6, 9), sequence.around(new TokenRange(7, 8), 1));
    assertEquals(passage, sequence.around(new TokenRange(7, 8), 100));
    assertEquals(new TokenRange(4, 6), sequence.around(new TokenRange(4, 5), 1));
    assertEquals(passage, sequence.around(sequence.promptActor(), 1));
  }

  @Test
  void refusesAPromptThatIsTooLong() {
    String event = String.join(" ", Collections.nCopies(321, "vote"));
    InputException e =
        assertThrows(InputException.class, () -> LONG.sequence("a", "", null, event, null));
    assertTrue(e.getMessage().contains("at most 320 word pieces, got 321"), () -> e.getMessage());
    assertThrows(InputException.class, () -> LONG.sequence("a", event, null, "the vote", null));
    assertThrows(InputException.class, () -> LONG.windows(text("", "a"), event));
    InputException blank =
        assertThrows(
            InputException.class, () -> LONG.sequence("a", "", null, "\u200b\u200b", null));
    assertTrue(blank.getMessage().startsWith("the event must have at least one word, got '"));
  }

  @Test
  void refusesPassagesThatAnEncoderCannotTake() {
    for (int tokens : new int[] {15, 510}) {
      IllegalArgumentException e =
          assertThrows(
              IllegalArgumentException.class, () -> new SequenceBuilder(TOKENIZER, tokens));
      assertEquals("passageTokens must be 16 to 509, got " + tokens, e.getMessage());
    }
  }

  @Test
  void findsPhrasesAsWholeWords() {
    assertEquals(
        Optional.of(new Span(13, 18)), SequenceBuilder.find("Artists art 'ART X'", "art x"));
    assertEquals(Optional.of(new Span(8, 11)), SequenceBuilder.find("Artists art", "Art"));
    assertFalse(SequenceBuilder.find("Artists", "art").isPresent());
    assertFalse(SequenceBuilder.find("start", "art").isPresent());
    assertFalse(SequenceBuilder.find("art", "").isPresent());
    assertFalse(SequenceBuilder.find("", "art").isPresent());
    assertEquals(Optional.of(new Span(2, 5)), SequenceBuilder.find("a art", "art"), "at the end");
  }

  @Test
  void whiteSpaceAroundAndInAPhraseDoesNotCount() {
    assertEquals(
        Optional.of(new Span(8, 20)),
        SequenceBuilder.find("against tram \n  line.", " Tram  line "));
    assertFalse(SequenceBuilder.find("tramline", "tram line").isPresent());
    assertFalse(SequenceBuilder.find("tram lines", "tram line").isPresent());
    assertFalse(SequenceBuilder.find("the tram ", "tram line").isPresent());
    assertFalse(SequenceBuilder.find("a b", " ").isPresent());
  }
}
