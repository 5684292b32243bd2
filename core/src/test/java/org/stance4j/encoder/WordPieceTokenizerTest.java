package org.stance4j.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WordPieceTokenizerTest {

  private static final long SEED = 20_261_123;
  private static final int SENTENCES = 10_000;

  private static WordPieceTokenizer tokenizer;

  @BeforeAll
  static void open() {
    tokenizer = TestEncoder.tokenizer();
  }

  @Test
  void isEqualToHuggingFacesTokenizer() throws IOException {
    System.setProperty("ai.djl.offline", "true");
    Map<String, String> options =
        Map.of(
            "addSpecialTokens", "false",
            "padding", "false",
            "truncation", "false");
    try (HuggingFaceTokenizer reference =
        HuggingFaceTokenizer.newInstance(
            new ByteArrayInputStream(TestEncoder.read(TestEncoder.TOKENIZER)), options)) {
      RandomSentences sentences = new RandomSentences(SEED);
      for (int i = 0; i < SENTENCES; i++) {
        String text = sentences.next();
        Encoding expected = reference.encode(text, false, false);
        WordPieces actual = tokenizer.tokenize(text);
        int sentence = i;
        Supplier<String> where =
            () -> "sentence " + sentence + " of seed " + SEED + ": " + escaped(text);
        assertArrayEquals(
            Arrays.stream(expected.getIds()).mapToInt(Math::toIntExact).toArray(),
            actual.ids(),
            where);
        // The reference counts code points.
        CharSpan[] spans = expected.getCharTokenSpans();
        int[] starts = Arrays.stream(spans).mapToInt(CharSpan::getStart).toArray();
        int[] ends = Arrays.stream(spans).mapToInt(CharSpan::getEnd).toArray();
        assertArrayEquals(starts, codePoints(text, actual.starts()), where);
        assertArrayEquals(ends, codePoints(text, actual.ends()), where);
      }
    }
  }

  private static int[] codePoints(String text, int[] offsets) {
    return Arrays.stream(offsets).map(offset -> text.codePointCount(0, offset)).toArray();
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> out.append(c >= 32 && c < 127 ? Character.toString(c) : "\\u{%x}".formatted(c)));
    return out.toString();
  }

  private static String pieces(String text) {
    WordPieces pieces = tokenizer.tokenize(text);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      out.append(out.isEmpty() ? "" : "|")
          .append(text, pieces.starts()[i], pieces.ends()[i])
          .append(pieces.ids()[i] == 100 ? "?" : "");
    }
    return out.toString();
  }

  @Test
  void tracesPiecesBackToTheirCharacters() {
    assertEquals("The|harbour|'|s", pieces("The  harbour's"));
    assertEquals("Zoë", pieces(" Zoë ").substring(0, 3));
    assertEquals("una|ffa|ble", pieces("unaffable"));
    assertEquals("|", pieces("|").substring(0, 1));
    assertEquals("", pieces(""));
    assertEquals("", pieces(" \t\n\u00a0\u200b\u0000"));
  }

  @Test
  void splitsAtWhatBecomesPunctuationWithoutItsAccent() {
    assertEquals("a|≠|b", pieces("a≠b"));
    assertEquals("a|\u037e|b", pieces("a\u037eb"));
  }

  @Test
  void makesOneUnknownPieceOfAWordThatIsTooLong() {
    assertEquals("x".repeat(101) + "?|end", pieces("x".repeat(101) + " end"));
    assertTrue(tokenizer.tokenize("x".repeat(100)).size() > 1);
  }

  @Test
  void takesSpecialTokensInATextForText() {
    WordPieces pieces = tokenizer.tokenize("[SEP] [CLS]");
    for (int id : pieces.ids()) {
      assertTrue(id != tokenizer.separatorId() && id != tokenizer.classificationId());
    }
    assertEquals("[|sep|]|[|cl|##s|]", pieceNames("[SEP] [CLS]"));
  }

  private static String pieceNames(String text) {
    WordPieces pieces = tokenizer.tokenize(text);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      boolean continues = i > 0 && pieces.starts()[i] == pieces.ends()[i - 1];
      String surface =
          text.substring(pieces.starts()[i], pieces.ends()[i]).toLowerCase(java.util.Locale.ROOT);
      boolean word = continues && Character.isLetter(surface.charAt(0));
      boolean after = word && Character.isLetter(text.charAt(pieces.starts()[i] - 1));
      out.append(i == 0 ? "" : "|").append(after ? "##" : "").append(surface);
    }
    return out.toString();
  }

  @Test
  void refusesVocabulariesItCannotServe() {
    assertRefused("{", "");
    assertRefused("{}", "the tokenizer file holds no WordPiece vocabulary (model.vocab)");
    assertRefused(
        "{\"model\":{\"vocab\":{\"a\":0},\"continuing_subword_prefix\":\"@@\"}}",
        "the tokenizer file holds no WordPiece vocabulary (model.vocab)");
    assertRefused(
        "{\"model\":{\"vocab\":{\"a\":0}},\"normalizer\":{\"lowercase\":false}}",
        "the tokenizer must be uncased (normalizer.lowercase true)");
    assertRefused(
        "{\"model\":{\"vocab\":{\"[UNK]\":0}},\"normalizer\":{\"lowercase\":true}}",
        "the tokenizer's vocabulary lacks [CLS]");
  }

  private static void assertRefused(String json, String message) {
    IOException e =
        assertThrows(
            IOException.class,
            () -> WordPieceTokenizer.fromJson(json.getBytes(StandardCharsets.UTF_8)));
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }
}
