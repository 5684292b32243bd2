package org.stance4j.training.transformer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OrtException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onnx.Onnx.GraphProto;
import onnx.Onnx.NodeProto;
import onnx.Onnx.TensorProto;
import onnx.Onnx.ValueInfoProto;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.stance4j.training.encoding.PretrainedEncoder;

class OnnxEncoderTest {
  private static final NetworkSettings NETWORK = new NetworkSettings(16, 0, 0, 0, 0, 1);

  @TempDir Path folder;

  @Test
  void miniLmEqualsOnnxRuntime() throws OrtException {
    check(PretrainedEncoder.ALL_MINILM_L6_V2);
  }

  @Tag("slow")
  @ParameterizedTest
  @EnumSource(
      value = PretrainedEncoder.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = "ALL_MINILM_L6_V2_Q")
  void everyEncoderEqualsOnnxRuntime(PretrainedEncoder encoder) throws OrtException {
    check(encoder);
  }

  private static void check(PretrainedEncoder pretrained) throws OrtException {
    OnnxEncoder encoder = Encoders.load(pretrained);
    List<EncodedSequence> sequences = Sentences.encode(new WordPieces(pretrained));
    try (OnnxSession session = new OnnxSession(encoder)) {
      double difference =
          difference(session.states(sequences), states(encoder, sequences), sequences);
      System.out.println(pretrained.label() + ": max abs difference " + difference);
      assertTrue(difference < 1e-4, "max abs difference " + difference);
    }
  }

  @Test
  void theLowestLayersEqualOnnxRuntime() throws OrtException, IOException {
    for (int layers : new int[] {1, 2, 5}) {
      checkLowest(PretrainedEncoder.ALL_MINILM_L6_V2, layers);
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @EnumSource(
      value = PretrainedEncoder.class,
      names = {"BGE_SMALL_EN_V15", "E5_SMALL_V2"})
  void theLowerHalfOfDeepEncodersEqualsOnnxRuntime(PretrainedEncoder encoder)
      throws OrtException, IOException {
    checkLowest(encoder, 6);
  }

  /** Cut, given weights and written, a graph gives what the whole network has above that layer. */
  private void checkLowest(PretrainedEncoder pretrained, int layers)
      throws OrtException, IOException {
    OnnxEncoder whole = Encoders.load(pretrained);
    OnnxEncoder cut = whole.lowest(layers);
    assertEquals(layers, cut.shape().layers());
    Map<String, float[]> weights = whole.parameters();
    cut.parameters().forEach((name, values) -> assertArrayEquals(weights.get(name), values, name));
    Path file = folder.resolve("lowest.onnx");
    cut.with(cut.parameters()).write(file);
    List<EncodedSequence> sequences = Sentences.encode(new WordPieces(pretrained));
    try (OnnxSession session = new OnnxSession(file)) {
      float[][][] served = session.states(sequences);
      double difference = difference(served, states(whole, layers, sequences), sequences);
      System.out.println(
          pretrained.label() + ", " + layers + " layers: max abs difference " + difference);
      assertTrue(difference < 1e-4, "max abs difference " + difference);
      assertTrue(difference(served, states(cut, sequences), sequences) < 1e-4);
    }
  }

  @Test
  void aCutGraphHoldsNothingThatItDoesNotNeed() throws IOException {
    String low = "/encoder/layer.1/attention/self/Softmax_output_0";
    String high = "/encoder/layer.3/attention/self/Softmax_output_0";
    String cutStates = "/encoder/layer.1/output/LayerNorm/Add_1_output_0";
    OnnxEncoder whole = Encoders.load(PretrainedEncoder.ALL_MINILM_L6_V2);
    GraphProto.Builder graph = whole.model().getGraph().toBuilder();
    Set<String> known = new HashSet<>();
    graph.getNodeList().forEach(node -> known.addAll(node.getOutputList()));
    assertTrue(known.containsAll(List.of(low, high, cutStates)));
    ValueInfoProto states = graph.getOutput(0);
    graph.addNode(
        NodeProto.newBuilder().setOpType("Relu").addInput(states.getName()).addOutput("pooled"));
    for (String name : List.of("pooled", low)) {
      graph.addOutput(states.toBuilder().setName(name));
    }
    for (String name : List.of(low, high, cutStates)) {
      graph.addValueInfo(states.toBuilder().setName(name));
    }
    byte[] bytes = whole.model().toBuilder().setGraph(graph).build().toByteArray();

    OnnxEncoder cut = OnnxEncoder.read(new ByteArrayInputStream(bytes), "more").lowest(2);

    GraphProto left = cut.model().getGraph();
    assertEquals(List.of(states.getName(), low), names(left.getOutputList()));
    assertEquals(states, left.getOutput(0));
    assertEquals(List.of(low), names(left.getValueInfoList()));
    Set<String> inputs = new HashSet<>();
    Set<String> outputs = new HashSet<>(names(left.getOutputList()));
    left.getNodeList().forEach(node -> inputs.addAll(node.getInputList()));
    for (NodeProto node : left.getNodeList()) {
      assertTrue(
          node.getOutputList().stream().anyMatch(o -> inputs.contains(o) || outputs.contains(o)),
          "nobody needs " + node.getName());
    }
    for (TensorProto tensor : left.getInitializerList()) {
      assertTrue(inputs.contains(tensor.getName()), "nobody needs " + tensor.getName());
    }
  }

  private static List<String> names(List<ValueInfoProto> infos) {
    return infos.stream().map(ValueInfoProto::getName).toList();
  }

  @Test
  void layersOutOfRangeAreRefused() {
    OnnxEncoder encoder = Encoders.load(PretrainedEncoder.ALL_MINILM_L6_V2);
    assertSame(encoder, encoder.lowest(6));
    for (int layers : new int[] {-1, 0, 7}) {
      IllegalArgumentException e =
          assertThrows(IllegalArgumentException.class, () -> encoder.lowest(layers));
      assertEquals("layers must be 1 to 6, got " + layers, e.getMessage());
    }
    OnnxEncoder cut = encoder.lowest(3);
    assertEquals(encoder.lowest(2).model(), cut.lowest(2).model());
    assertThrows(IllegalArgumentException.class, () -> cut.lowest(4));
  }

  private static INDArray states(OnnxEncoder encoder, List<EncodedSequence> sequences) {
    return states(encoder, encoder.shape().layers(), sequences);
  }

  /** The states above so many layers. */
  private static INDArray states(OnnxEncoder encoder, int layers, List<EncodedSequence> sequences) {
    ComputationGraph graph =
        new ComputationGraph(Networks.encoder(encoder.shape(), NETWORK, layers, DataType.FLOAT));
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
    OnnxEncoder encoder = Encoders.load(PretrainedEncoder.ALL_MINILM_L6_V2);
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
    List<EncodedSequence> sequences =
        Sentences.encode(new WordPieces(PretrainedEncoder.ALL_MINILM_L6_V2));
    try (OnnxSession session = new OnnxSession(file)) {
      double difference = difference(session.states(sequences), states(copy, sequences), sequences);
      assertTrue(difference < 1e-4, "max abs difference " + difference);
    }
  }

  @Test
  void int8IsCloseToFloats() throws OrtException, IOException {
    PretrainedEncoder pretrained = PretrainedEncoder.ALL_MINILM_L6_V2;
    checkInt8(Encoders.load(pretrained), pretrained, 23_500_000);
  }

  @Test
  void int8OfTheLowestLayersIsCloseToFloats() throws OrtException, IOException {
    PretrainedEncoder pretrained = PretrainedEncoder.ALL_MINILM_L6_V2;
    checkInt8(Encoders.load(pretrained).lowest(2), pretrained, 16_400_000);
  }

  @Tag("slow")
  @ParameterizedTest
  @EnumSource(
      value = PretrainedEncoder.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = "ALL_MINILM_L6_V2_Q")
  void int8OfEveryEncoder(PretrainedEncoder encoder) throws OrtException, IOException {
    checkInt8(Encoders.load(encoder), encoder, 36_000_000);
  }

  private void checkInt8(OnnxEncoder encoder, PretrainedEncoder pretrained, long maxBytes)
      throws OrtException, IOException {
    Path file = folder.resolve("int8.onnx");
    encoder.writeInt8(file);
    assertTrue(Files.size(file) < maxBytes, "size " + Files.size(file));
    List<EncodedSequence> sequences = Sentences.encode(new WordPieces(pretrained));
    try (OnnxSession exact = new OnnxSession(encoder);
        OnnxSession small = new OnnxSession(file)) {
      float[][][] expected = exact.states(sequences);
      float[][][] actual = small.states(sequences);
      double worst = 1;
      double sum = 0;
      int count = 0;
      for (int s = 0; s < sequences.size(); s++) {
        for (int t = 0; t < sequences.get(s).length(); t++) {
          double cosine = cosine(expected[s][t], actual[s][t]);
          worst = Math.min(worst, cosine);
          sum += cosine;
          count++;
        }
      }
      System.out.printf(
          "%s int8: %d bytes, cosine of hidden states mean %.4f, lowest %.4f%n",
          pretrained.label(), Files.size(file), sum / count, worst);
      assertTrue(sum / count > 0.99, "mean cosine " + sum / count);
      assertTrue(worst > 0.95, "lowest cosine " + worst);
    }
  }

  private static double cosine(float[] a, float[] b) {
    double dot = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      dot += a[i] * b[i];
      aa += a[i] * a[i];
      bb += b[i] * b[i];
    }
    return dot / Math.sqrt(aa * bb);
  }

  @Test
  void readsTheShape() {
    assertEquals(
        new EncoderShape(6, 384, 12, 1536, 30522, 512, 2, 1e-12f),
        Encoders.load(PretrainedEncoder.ALL_MINILM_L6_V2).shape());
  }

  @Test
  void namesWhatIsWrong() throws IOException {
    Path file = folder.resolve("broken.onnx");
    Files.writeString(file, "this is no graph");
    EncoderException e = assertThrows(EncoderException.class, () -> OnnxEncoder.read(file));
    assertTrue(e.getMessage().contains("broken.onnx"), e.getMessage());
    OnnxEncoder encoder = Encoders.load(PretrainedEncoder.ALL_MINILM_L6_V2);
    Map<String, float[]> weights = encoder.parameters();
    weights.put("block3_upB", new float[7]);
    e = assertThrows(EncoderException.class, () -> encoder.with(weights));
    assertTrue(
        e.getMessage().contains("block3_upB should have 1536 values, got 7"), e.getMessage());
  }
}
