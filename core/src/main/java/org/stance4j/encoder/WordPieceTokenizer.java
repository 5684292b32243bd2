package org.stance4j.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The uncased BERT tokenizer: clean-up, lower case, accents stripped, split at white space and
 * punctuation, then greedy longest match against a vocabulary (Wu et al. 2016, WordPiece; Devlin et
 * al. 2019). Offsets refer to the text as given, so that a piece can be traced back to its
 * characters. Immutable and thread-safe.
 */
final class WordPieceTokenizer {

  private static final int MAX_WORD_CODE_POINTS = 100;

  private final Map<String, Integer> vocabulary;
  private final int unknown;
  private final int classification;
  private final int separator;
  private final int padding;

  /** Characters of the longest piece: no longer one needs to be looked up. */
  private final int longest;

  private WordPieceTokenizer(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
    this.unknown = id("[UNK]");
    this.classification = id("[CLS]");
    this.separator = id("[SEP]");
    this.padding = id("[PAD]");
    this.longest = vocabulary.keySet().stream().mapToInt(String::length).max().orElseThrow();
  }

  /**
   * Reads the vocabulary out of a {@code tokenizer.json} of Hugging Face's tokenizers.
   *
   * @param json the file
   * @return the tokenizer
   * @throws IOException when it is not JSON, not a WordPiece model or not uncased
   */
  static WordPieceTokenizer fromJson(byte[] json) throws IOException {
    JsonNode root = new ObjectMapper().readTree(json);
    JsonNode model = root.path("model");
    if (!model.path("vocab").isObject()
        || !"##".equals(model.path("continuing_subword_prefix").asText("##"))) {
      throw new IOException("the tokenizer file holds no WordPiece vocabulary (model.vocab)");
    }
    if (!root.path("normalizer").path("lowercase").asBoolean(false)) {
      throw new IOException("the tokenizer must be uncased (normalizer.lowercase true)");
    }
    Map<String, Integer> vocabulary = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : model.path("vocab").properties()) {
      vocabulary.put(entry.getKey(), entry.getValue().intValue());
    }
    for (String special : new String[] {"[UNK]", "[CLS]", "[SEP]", "[PAD]"}) {
      if (!vocabulary.containsKey(special)) {
        throw new IOException("the tokenizer's vocabulary lacks " + special);
      }
    }
    return new WordPieceTokenizer(vocabulary);
  }

  private int id(String piece) {
    return vocabulary.get(piece);
  }

  int classificationId() {
    return classification;
  }

  int separatorId() {
    return separator;
  }

  int paddingId() {
    return padding;
  }

  /** Splits a text into word pieces; special tokens are not added and not recognised. */
  WordPieces tokenize(String text) {
    Pieces pieces = new Pieces();
    Word word = new Word();
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      if (isSpace(codePoint)) {
        flush(word, pieces);
      } else if (isCjk(codePoint)) {
        flush(word, pieces);
        word.add(normalize(codePoint), i, next);
        flush(word, pieces);
      } else if (!isDropped(codePoint)) {
        add(normalize(codePoint), i, next, word, pieces);
      }
      i = next;
    }
    flush(word, pieces);
    return pieces.toWordPieces();
  }

  /** Punctuation stands alone, also what became it: a crossed-out equals sign loses its stroke. */
  private void add(String normal, int start, int end, Word word, Pieces pieces) {
    for (int k = 0; k < normal.length(); ) {
      int codePoint = normal.codePointAt(k);
      boolean alone = isPunctuation(codePoint);
      if (alone) {
        flush(word, pieces);
      }
      word.add(Character.toString(codePoint), start, end);
      if (alone) {
        flush(word, pieces);
      }
      k += Character.charCount(codePoint);
    }
  }

  /** Cuts the word into the longest pieces of the vocabulary, from its start, and empties it. */
  private void flush(Word word, Pieces out) {
    int length = word.length();
    if (length == 0) {
      return;
    }
    int mark = out.size;
    boolean tooLong = Character.codePointCount(word.chars, 0, length) > MAX_WORD_CODE_POINTS;
    int from = 0;
    while (!tooLong && from < length) {
      int to = Math.min(length, from + longest);
      Integer found = null;
      while (to > from) {
        String piece = word.chars.substring(from, to);
        found = vocabulary.get(from == 0 ? piece : "##" + piece);
        if (found != null) {
          break;
        }
        to--;
      }
      if (found == null) {
        break;
      }
      out.add(found, word.starts[from], word.ends[to - 1]);
      from = to;
    }
    if (from < length) {
      out.size = mark;
      out.add(unknown, word.starts[0], word.ends[length - 1]);
    }
    word.chars.setLength(0);
  }

  private static String normalize(int codePoint) {
    if (codePoint < 128) {
      return String.valueOf(
          (char) (codePoint >= 'A' && codePoint <= 'Z' ? codePoint + 32 : codePoint));
    }
    String decomposed = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(out::appendCodePoint);
    return out.toString().toLowerCase(java.util.Locale.ROOT);
  }

  private static boolean isDropped(int c) {
    if (c == 0 || c == 0xFFFD) {
      return true;
    }
    if (c == '\t' || c == '\n' || c == '\r') {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED;
  }

  private static boolean isSpace(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }

  private static boolean isPunctuation(int c) {
    if ((c >= 33 && c <= 47)
        || (c >= 58 && c <= 64)
        || (c >= 91 && c <= 96)
        || (c >= 123 && c <= 126)) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isCjk(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x20000 && c <= 0x2A6DF)
        || (c >= 0x2A700 && c <= 0x2B73F)
        || (c >= 0x2B740 && c <= 0x2B81F)
        || (c >= 0x2B920 && c <= 0x2CEAF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }

  /**
   * The word that is being read, with the place in the text that each of its characters is from.
   */
  private static final class Word {
    private final StringBuilder chars = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    int length() {
      return chars.length();
    }

    /**
     * Several characters may come out of one (ligatures stay, accents go): each keeps its source.
     */
    void add(String normal, int start, int end) {
      int from = chars.length();
      chars.append(normal);
      if (chars.length() > starts.length) {
        starts = Arrays.copyOf(starts, 2 * chars.length());
        ends = Arrays.copyOf(ends, 2 * chars.length());
      }
      Arrays.fill(starts, from, chars.length(), start);
      Arrays.fill(ends, from, chars.length(), end);
    }
  }

  /** A growing list of pieces. */
  private static final class Pieces {
    private int[] ids = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    void add(int id, int start, int end) {
      if (size == ids.length) {
        ids = Arrays.copyOf(ids, 2 * size);
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
      }
      ids[size] = id;
      starts[size] = start;
      ends[size] = end;
      size++;
    }

    WordPieces toWordPieces() {
      return new WordPieces(
          Arrays.copyOf(ids, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }
  }
}
