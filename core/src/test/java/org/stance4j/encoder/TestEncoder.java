package org.stance4j.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of the small encoder that tests use. */
public final class TestEncoder {

  /** With 32-bit weights: what it gives for a sequence does not depend on the others. */
  static final String EXACT = "all-minilm-l6-v2.onnx";

  /** With 8-bit weights: a quarter of the size, for everything else. */
  public static final String MODEL = "all-minilm-l6-v2-q.onnx";

  public static final String TOKENIZER = "all-minilm-l6-v2-q-tokenizer.json";

  private TestEncoder() {}

  public static byte[] read(String resource) {
    try (InputStream in = TestEncoder.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the test class path lacks " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Opens a small encoder.
   *
   * @param model {@link #EXACT} or {@link #MODEL}
   * @param passageTokens the most word pieces a passage may have
   */
  public static SentenceEncoder open(String model, int passageTokens) throws IOException {
    return SentenceEncoder.open(read(model), read(TOKENIZER), passageTokens);
  }

  static WordPieceTokenizer tokenizer() {
    try {
      return WordPieceTokenizer.fromJson(read(TOKENIZER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
