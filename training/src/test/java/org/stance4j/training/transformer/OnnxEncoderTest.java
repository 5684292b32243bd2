package org.stance4j.training.transformer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

class OnnxEncoderTest {
  private static final NetworkSettings NETWORK = new NetworkSettings(16, 0, 0, 0, 1);

  @TempDir Path folder;

  @Test
  void miniLmEqualsOnnxRuntime() throws OrtException {
    check(PretrainedEncoder.MINILM_L6);
  }

  @Tag("slow")
  @ParameterizedTest
  @EnumSource(PretrainedEncoder.class)
  void everyEncoderEqualsOnnxRuntime(PretrainedEncoder encoder) throws OrtException {
    check(encoder);
  }

  private static void check(PretrainedEncoder pretrained) throws OrtException {
    OnnxEncoder encoder = pretrained.load();
    List<EncodedSequence> sequences = Sentences.encode(new WordPieces(pretrained));
    try (OnnxSession session = new OnnxSession(encoder)) {
      double difference =
          difference(session.states(sequences), states(encoder, sequences), sequences);
      System.out.println(pretrained.id() + ": max abs difference " + difference);
      assertTrue(difference < 1e-4, "max abs difference " + difference);
    }
  }

  private static INDArray states(OnnxEncoder encoder, List<EncodedSequence> sequences) {
    ComputationGraph graph =
        new ComputationGraph(
            Networks.encoder(encoder.shape(), NETWORK, encoder.shape().layers(), DataType.FLOAT));
    graph.init();
    Networks.load(graph, encoder.parameters());
    INDArray[] inputs = {Batch.ids(sequences)};
    INDArray[] masks = {Batch.mask(sequences)};
    return graph.output(false, inputs, masks)[0];
  }

  /** Largest difference over the unmasked tokens. */
  private static double difference(
      float[][][] expected, INDArray actual, List<EncodedSequence> sequences) {
    double max = 0;
    int row = 0;
    for (int s = 0; s < sequences.size(); s++) {
      for (int t = 0; t < sequences.get(s).length(); t++, row++) {
        for (int i = 0; i < expected[s][t].length; i++) {
          max = Math.max(max, Math.abs(expected[s][t][i] - actual.getDouble(row, i)));
        }
      }
    }
    return max;
  }

  @Test
  void writesWeightsBack() throws OrtException, IOException {
    OnnxEncoder encoder = PretrainedEncoder.MINILM_L6.load();
    Map<String, float[]> weights = encoder.parameters();
    weights.forEach(
        (name, values) -> {
          for (int i = 0; i < values.length; i++) {
            values[i] *= 1 + 0.02f * (float) Math.sin(i);
          }
        });
    Path file = folder.resolve("changed.onnx");
    encoder.with(weights).write(file);
    assertEquals(1, Files.list(folder).count(), "no temporary file is left");
    OnnxEncoder copy = OnnxEncoder.read(file);
    assertEquals(encoder.shape(), copy.shape());
    Map<String, float[]> read = copy.parameters();
    weights.forEach((name, values) -> assertArrayEquals(values, read.get(name), name));
    List<EncodedSequence> sequences = Sentences.encode(new WordPieces(PretrainedEncoder.MINILM_L6));
    try (OnnxSession session = new OnnxSession(file)) {
      double difference = difference(session.states(sequences), states(copy, sequences), sequences);
      assertTrue(difference < 1e-4, "max abs difference " + difference);
    }
  }

  @Test
  void readsTheShape() {
    assertEquals(
        new EncoderShape(6, 384, 12, 1536, 30522, 512, 2, 1e-12f),
        PretrainedEncoder.MINILM_L6.load().shape());
  }

  @Test
  void namesWhatIsWrong() throws IOException {
    Path file = folder.resolve("broken.onnx");
    Files.writeString(file, "this is no graph");
    EncoderException e = assertThrows(EncoderException.class, () -> OnnxEncoder.read(file));
    assertTrue(e.getMessage().contains("broken.onnx"), e.getMessage());
    OnnxEncoder encoder = PretrainedEncoder.MINILM_L6.load();
    Map<String, float[]> weights = encoder.parameters();
    weights.put("block3_upB", new float[7]);
    e = assertThrows(EncoderException.class, () -> encoder.with(weights));
    assertTrue(
        e.getMessage().contains("block3_upB should have 1536 values, got 7"), e.getMessage());
    IllegalArgumentException unknown =
        assertThrows(IllegalArgumentException.class, () -> PretrainedEncoder.of("bert"));
    assertTrue(unknown.getMessage().contains("e5-small-v2, got bert"), unknown.getMessage());
  }
}
