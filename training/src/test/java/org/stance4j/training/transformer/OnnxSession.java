package org.stance4j.training.transformer;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.List;
import java.util.Map;

/** Hidden states by ONNX Runtime. */
final class OnnxSession implements AutoCloseable {
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;

  OnnxSession(OnnxEncoder encoder) throws OrtException {
    session = environment.createSession(encoder.model().toByteArray());
  }

  OnnxSession(java.nio.file.Path file) throws OrtException {
    session = environment.createSession(file.toString());
  }

  /** The states [batch][time][width] of a padded batch. */
  float[][][] states(List<EncodedSequence> sequences) throws OrtException {
    int time = sequences.stream().mapToInt(EncodedSequence::length).max().orElseThrow();
    long[][] ids = new long[sequences.size()][time];
    long[][] types = new long[sequences.size()][time];
    long[][] mask = new long[sequences.size()][time];
    for (int s = 0; s < sequences.size(); s++) {
      for (int t = 0; t < sequences.get(s).length(); t++) {
        ids[s][t] = sequences.get(s).tokenIds()[t];
        types[s][t] = sequences.get(s).typeIds()[t];
        mask[s][t] = 1;
      }
    }
    try (OnnxTensor a = OnnxTensor.createTensor(environment, ids);
        OnnxTensor b = OnnxTensor.createTensor(environment, types);
        OnnxTensor c = OnnxTensor.createTensor(environment, mask);
        OrtSession.Result result =
            session.run(Map.of("input_ids", a, "token_type_ids", b, "attention_mask", c))) {
      return (float[][][]) result.get(0).getValue();
    }
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
