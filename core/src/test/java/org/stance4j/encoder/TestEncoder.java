package org.stance4j.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of the small encoder that tests use. */
public final class TestEncoder {

  public static final String MODEL = "all-minilm-l6-v2.onnx";
  public static final String TOKENIZER = "all-minilm-l6-v2-tokenizer.json";

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

  static WordPieceTokenizer tokenizer() {
    try {
      return WordPieceTokenizer.fromJson(read(TOKENIZER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
