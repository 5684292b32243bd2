package org.stance4j.training.transformer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.stance4j.training.encoding.PretrainedEncoder;

/** Pretrained encoders for tests. */
final class Encoders {

  private Encoders() {}

  static OnnxEncoder load(PretrainedEncoder encoder) {
    try {
      return OnnxEncoder.read(
          new ByteArrayInputStream(encoder.read(encoder.model())), encoder.model());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
