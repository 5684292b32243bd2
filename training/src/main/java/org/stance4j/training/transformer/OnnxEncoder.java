package org.stance4j.training.transformer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import onnx.Onnx.AttributeProto;
import onnx.Onnx.GraphProto;
import onnx.Onnx.ModelProto;
import onnx.Onnx.NodeProto;
import onnx.Onnx.TensorProto;
import onnx.Onnx.ValueInfoProto;
import org.nd4j.shade.protobuf.ByteString;
import org.nd4j.shade.protobuf.CodedInputStream;
import org.nd4j.shade.protobuf.InvalidProtocolBufferException;
import org.stance4j.text.BinaryFile;

/**
 * A BERT-like encoder as an ONNX graph (inputs {@code input_ids}, {@code attention_mask} and {@code
 * token_type_ids} [batch, time], output {@code last_hidden_state} [batch, time, width]) whose
 * weights can be read and replaced. Matrices are found by walking from their biases, because
 * exporters name them anonymously.
 *
 * <p>Parameters are named as in the networks of this package ({@code block0_qkvW}), each a
 * row-major array of floats. Immutable and thread-safe.
 */
public final class OnnxEncoder {
  private static final String EMBEDDING_PREFIX = "embeddings.";
  private static final String BLOCK_PREFIX = "encoder.layer.";
  private static final List<String> QKV = List.of("query", "key", "value");

  private final String source;
  private final ModelProto model;
  private final EncoderShape shape;
  private final Map<String, TensorProto> initializers = new LinkedHashMap<>();
  private final Map<String, NodeProto> producers = new HashMap<>();

  private OnnxEncoder(ModelProto model, String source) {
    this.model = model;
    this.source = source;
    GraphProto graph = model.getGraph();
    graph.getInitializerList().forEach(tensor -> initializers.put(tensor.getName(), tensor));
    for (NodeProto node : graph.getNodeList()) {
      node.getOutputList().forEach(output -> producers.put(output, node));
    }
    this.shape = readShape();
  }

  /**
   * Reads a file in ONNX form.
   *
   * @throws EncoderException if it is not an encoder of the expected form
   */
  public static OnnxEncoder read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    }
  }

  /**
   * Reads a graph in ONNX form.
   *
   * @param in the graph; not closed
   * @param source what to call it in messages
   * @return the encoder
   * @throws EncoderException if it is not an encoder of the expected form
   * @throws IOException if it cannot be read
   */
  public static OnnxEncoder read(InputStream in, String source) throws IOException {
    CodedInputStream coded = CodedInputStream.newInstance(in);
    coded.setSizeLimit(Integer.MAX_VALUE);
    try {
      return new OnnxEncoder(ModelProto.parseFrom(coded), source);
    } catch (InvalidProtocolBufferException e) {
      throw new EncoderException(source + " is not an ONNX file", e);
    }
  }

  /** The sizes of the encoder. */
  public EncoderShape shape() {
    return shape;
  }

  ModelProto model() {
    return model;
  }

  /** All parameters by the names that the networks of this package give them. */
  public Map<String, float[]> parameters() {
    Map<String, float[]> parameters = new LinkedHashMap<>();
    sources()
        .forEach(
            (name, parts) -> {
              List<float[]> values =
                  parts.stream().map(part -> values(initializers.get(part))).toList();
              parameters.put(name, join(values, rows(parts.get(0))));
            });
    return parameters;
  }

  /**
   * The same graph with other weights.
   *
   * @param parameters all parameters of {@link #parameters()}, with their lengths
   */
  public OnnxEncoder with(Map<String, float[]> parameters) {
    Map<String, TensorProto> replaced = new HashMap<>();
    sources()
        .forEach(
            (name, parts) -> {
              float[] values = parameters.get(name);
              long length = parts.stream().mapToLong(part -> length(initializers.get(part))).sum();
              if (values == null || values.length != length) {
                throw new EncoderException(
                    "%s: parameter %s should have %d values, got %s"
                        .formatted(source, name, length, values == null ? "none" : values.length));
              }
              int rows = rows(parts.get(0));
              for (int p = 0; p < parts.size(); p++) {
                float[] part = split(values, rows, parts.size(), p);
                TensorProto old = initializers.get(parts.get(p));
                replaced.put(old.getName(), tensor(old, part));
              }
            });
    GraphProto.Builder graph = model.getGraph().toBuilder();
    for (int i = 0; i < graph.getInitializerCount(); i++) {
      TensorProto tensor = replaced.get(graph.getInitializer(i).getName());
      if (tensor != null) {
        graph.setInitializer(i, tensor);
      }
    }
    return new OnnxEncoder(model.toBuilder().setGraph(graph).build(), source);
  }

  /**
   * The same encoder without its upper layers: the states of the highest layer that is left come
   * out under the name that the states of the top layer had. Other outputs are kept where they lie
   * on the way to those states.
   *
   * @param layers how many of the lowest layers to keep, 1 to those of {@link #shape()}
   * @return an encoder of so many layers
   * @throws IllegalArgumentException if {@code layers} is out of range
   * @throws EncoderException if the states of a layer are not found, or those of the top layer are
   *     no output of the graph
   */
  public OnnxEncoder lowest(int layers) {
    if (layers < 1 || layers > shape.layers()) {
      throw new IllegalArgumentException(
          "layers must be 1 to %d, got %d".formatted(shape.layers(), layers));
    }
    if (layers == shape.layers()) {
      return this;
    }
    GraphProto graph = model.getGraph();
    String output = states(shape.layers() - 1);
    if (graph.getOutputList().stream().noneMatch(o -> o.getName().equals(output))) {
      throw new EncoderException(source + ": the top layer's states " + output + " are no output");
    }
    String cut = states(layers - 1);
    Deque<NodeProto> nodes = new ArrayDeque<>();
    Set<String> produced = new HashSet<>();
    Set<String> needed = new HashSet<>(Set.of(cut));
    // A graph lists its nodes in the order of their work, so that one pass backwards is enough, and
    // nothing below the cut reads the states there: their producer alone knows their name.
    for (int i = graph.getNodeCount() - 1; i >= 0; i--) {
      NodeProto node = graph.getNode(i);
      if (node.getOutputList().stream().anyMatch(needed::contains)) {
        node.getInputList().stream().filter(input -> !input.isEmpty()).forEach(needed::add);
        NodeProto named = renamed(node, cut, output);
        nodes.addFirst(named);
        produced.addAll(named.getOutputList());
      }
    }
    GraphProto.Builder lower =
        graph.toBuilder().clearNode().clearInitializer().clearOutput().clearValueInfo();
    lower.addAllNode(nodes);
    graph.getInitializerList().stream()
        .filter(tensor -> needed.contains(tensor.getName()))
        .forEach(lower::addInitializer);
    known(graph.getOutputList(), produced).forEach(lower::addOutput);
    known(graph.getValueInfoList(), produced).forEach(lower::addValueInfo);
    return new OnnxEncoder(model.toBuilder().setGraph(lower).build(), source);
  }

  private static NodeProto renamed(NodeProto node, String from, String to) {
    int at = node.getOutputList().indexOf(from);
    return at < 0 ? node : node.toBuilder().setOutput(at, to).build();
  }

  private static Stream<ValueInfoProto> known(List<ValueInfoProto> infos, Set<String> names) {
    return infos.stream().filter(info -> names.contains(info.getName()));
  }

  /** The name of a layer's hidden states: the sum with the bias of its last norm. */
  private String states(int layer) {
    String bias = BLOCK_PREFIX + layer + ".output.LayerNorm.bias";
    return additions(bias)
        .findFirst()
        .map(node -> node.getOutput(0))
        .orElseThrow(() -> new EncoderException(source + ": no node adds bias " + bias));
  }

  /** Writes the graph with its weights; an existing file is replaced once all is written. */
  public void write(Path file) throws IOException {
    BinaryFile.write(file, model::writeTo);
  }

  /**
   * Writes the graph with its weights in 8 bits, about a quarter of the size: same inputs and
   * output, hidden states a little off. An existing file is replaced once all is written.
   */
  public void writeInt8(Path file) throws IOException {
    Map<String, TensorProto> matrices = new HashMap<>();
    sources().values().stream()
        .flatMap(List::stream)
        .map(initializers::get)
        .filter(tensor -> tensor.getDimsCount() == 2)
        .forEach(tensor -> matrices.put(tensor.getName(), tensor));
    BinaryFile.write(file, Quantizer.quantize(model, matrices)::writeTo);
  }

  /** The ONNX initializers that each parameter is made of, side by side in columns. */
  private Map<String, List<String>> sources() {
    Map<String, List<String>> sources = new LinkedHashMap<>();
    String e = Networks.EMBEDDINGS + "_";
    sources.put(e + TransformerEmbeddings.TOKENS, List.of("embeddings.word_embeddings.weight"));
    sources.put(
        e + TransformerEmbeddings.POSITIONS, List.of("embeddings.position_embeddings.weight"));
    sources.put(
        e + TransformerEmbeddings.TYPES, List.of("embeddings.token_type_embeddings.weight"));
    sources.put(e + TransformerEmbeddings.GAIN, List.of("embeddings.LayerNorm.weight"));
    sources.put(e + TransformerEmbeddings.BIAS, List.of("embeddings.LayerNorm.bias"));
    for (int i = 0; i < shape.layers(); i++) {
      String b = Networks.block(i) + "_";
      String o = BLOCK_PREFIX + i + ".";
      List<String> qkv = QKV.stream().map(part -> o + "attention.self." + part + ".bias").toList();
      sources.put(b + TransformerBlock.QKV_WEIGHT, qkv.stream().map(this::matrixOf).toList());
      sources.put(b + TransformerBlock.QKV_BIAS, qkv);
      putDense(
          sources,
          b,
          TransformerBlock.OUT_WEIGHT,
          TransformerBlock.OUT_BIAS,
          o + "attention.output.dense.bias");
      sources.put(
          b + TransformerBlock.ATTENTION_GAIN, List.of(o + "attention.output.LayerNorm.weight"));
      sources.put(
          b + TransformerBlock.ATTENTION_BIAS, List.of(o + "attention.output.LayerNorm.bias"));
      putDense(
          sources,
          b,
          TransformerBlock.UP_WEIGHT,
          TransformerBlock.UP_BIAS,
          o + "intermediate.dense.bias");
      putDense(
          sources,
          b,
          TransformerBlock.DOWN_WEIGHT,
          TransformerBlock.DOWN_BIAS,
          o + "output.dense.bias");
      sources.put(b + TransformerBlock.OUTPUT_GAIN, List.of(o + "output.LayerNorm.weight"));
      sources.put(b + TransformerBlock.OUTPUT_BIAS, List.of(o + "output.LayerNorm.bias"));
    }
    return sources;
  }

  private void putDense(
      Map<String, List<String>> sources, String block, String weight, String bias, String name) {
    sources.put(block + weight, List.of(matrixOf(name)));
    sources.put(block + bias, List.of(name));
  }

  /** The initializer that is multiplied before this bias is added. */
  private String matrixOf(String bias) {
    return additions(bias)
        .map(node -> producers.get(node.getInput(node.getInput(0).equals(bias) ? 1 : 0)))
        .filter(product -> product != null && product.getOpType().equals("MatMul"))
        .map(product -> product.getInput(1))
        .filter(initializers::containsKey)
        .findFirst()
        .orElseThrow(
            () -> new EncoderException(source + ": no matrix is multiplied before bias " + bias));
  }

  private Stream<NodeProto> additions(String bias) {
    return model.getGraph().getNodeList().stream()
        .filter(node -> node.getOpType().equals("Add") && node.getInputList().contains(bias));
  }

  private EncoderShape readShape() {
    int layers = 0;
    while (initializers.containsKey(BLOCK_PREFIX + layers + ".output.dense.bias")) {
      layers++;
    }
    if (layers == 0) {
      throw new EncoderException(
          source + " is not a BERT-like encoder: no initializer " + BLOCK_PREFIX + "0...");
    }
    long[] words = dims("word_embeddings.weight");
    long[] positions = dims("position_embeddings.weight");
    long[] types = dims("token_type_embeddings.weight");
    long inner = required(BLOCK_PREFIX + "0.intermediate.dense.bias").getDims(0);
    int width = (int) words[1];
    int headWidth = (int) Math.round(Math.pow(attentionScale(), 2));
    if (headWidth < 1 || width % headWidth != 0) {
      throw new EncoderException(
          source + ": width " + width + " is not a multiple of the heads' width " + headWidth);
    }
    EncoderShape found =
        new EncoderShape(
            layers,
            width,
            width / headWidth,
            (int) inner,
            (int) words[0],
            (int) positions[0],
            (int) types[0],
            normEpsilon());
    return found;
  }

  private TensorProto required(String name) {
    TensorProto tensor = initializers.get(name);
    if (tensor == null) {
      throw new EncoderException(source + ": no initializer " + name);
    }
    return tensor;
  }

  private long[] dims(String name) {
    TensorProto tensor = required(EMBEDDING_PREFIX + name);
    if (tensor.getDimsCount() != 2) {
      throw new EncoderException(
          source + ": " + tensor.getName() + " should be a matrix, is " + tensor.getDimsList());
    }
    return new long[] {tensor.getDims(0), tensor.getDims(1)};
  }

  /** What attention scores are divided by: the square root of the heads' width. */
  private double attentionScale() {
    NodeProto softmax = first("Softmax");
    NodeProto masked = producers.get(softmax.getInput(0));
    if (masked != null) {
      for (String input : masked.getInputList()) {
        NodeProto scaled = producers.get(input);
        if (scaled != null && scaled.getOpType().equals("Div")) {
          return constant(scaled.getInput(1));
        }
      }
    }
    throw new EncoderException(source + ": attention scores are not divided by a constant");
  }

  private double normEpsilon() {
    NodeProto sum = producers.get(first("Sqrt").getInput(0));
    if (sum == null || !sum.getOpType().equals("Add")) {
      throw new EncoderException(source + ": no layer norm with an added constant");
    }
    return constant(sum.getInput(1));
  }

  private NodeProto first(String op) {
    return model.getGraph().getNodeList().stream()
        .filter(node -> node.getOpType().equals(op))
        .findFirst()
        .orElseThrow(() -> new EncoderException(source + ": no " + op + " node"));
  }

  private double constant(String name) {
    TensorProto tensor = initializers.get(name);
    NodeProto node = producers.get(name);
    if (tensor == null && node != null && node.getOpType().equals("Constant")) {
      tensor =
          node.getAttributeList().stream()
              .filter(AttributeProto::hasT)
              .map(AttributeProto::getT)
              .findFirst()
              .orElse(null);
    }
    if (tensor == null) {
      throw new EncoderException(source + ": " + name + " is not a constant");
    }
    return values(tensor)[0];
  }

  private int rows(String name) {
    TensorProto tensor = initializers.get(name);
    return tensor.getDimsCount() == 1 ? 1 : (int) tensor.getDims(0);
  }

  private static long length(TensorProto tensor) {
    return tensor.getDimsList().stream().reduce(1L, (a, b) -> a * b);
  }

  private float[] values(TensorProto tensor) {
    try {
      return floats(tensor);
    } catch (IllegalArgumentException e) {
      throw new EncoderException(source + ": " + e.getMessage(), e);
    }
  }

  static float[] floats(TensorProto tensor) {
    if (tensor.getDataType() != TensorProto.DataType.FLOAT.getNumber()) {
      throw new IllegalArgumentException(
          tensor.getName() + " should hold floats, has type " + tensor.getDataType());
    }
    float[] values = new float[(int) length(tensor)];
    if (tensor.getFloatDataCount() == values.length) {
      for (int i = 0; i < values.length; i++) {
        values[i] = tensor.getFloatData(i);
      }
    } else if (tensor.getRawData().size() == Float.BYTES * values.length) {
      tensor
          .getRawData()
          .asReadOnlyByteBuffer()
          .order(ByteOrder.LITTLE_ENDIAN)
          .asFloatBuffer()
          .get(values);
    } else {
      throw new IllegalArgumentException(
          "%s should hold %d values, has %d bytes"
              .formatted(tensor.getName(), values.length, tensor.getRawData().size()));
    }
    return values;
  }

  static TensorProto tensor(TensorProto old, float[] values) {
    ByteBuffer bytes =
        ByteBuffer.allocate(Float.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    return old.toBuilder().clearFloatData().setRawData(ByteString.copyFrom(bytes)).build();
  }

  /** Joins matrices of the same number of rows side by side. */
  private static float[] join(List<float[]> parts, int rows) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    int columns = parts.get(0).length / rows;
    float[] joined = new float[rows * columns * parts.size()];
    for (int r = 0; r < rows; r++) {
      for (int p = 0; p < parts.size(); p++) {
        System.arraycopy(
            parts.get(p), r * columns, joined, (r * parts.size() + p) * columns, columns);
      }
    }
    return joined;
  }

  /** Part {@code part} of what {@link #join} made of {@code parts} matrices. */
  private static float[] split(float[] joined, int rows, int parts, int part) {
    if (parts == 1) {
      return Arrays.copyOf(joined, joined.length);
    }
    int columns = joined.length / rows / parts;
    float[] values = new float[rows * columns];
    for (int r = 0; r < rows; r++) {
      System.arraycopy(joined, (r * parts + part) * columns, values, r * columns, columns);
    }
    return values;
  }
}
