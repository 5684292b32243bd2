package org.stance4j.training.transformer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onnx.Onnx.AttributeProto;
import onnx.Onnx.GraphProto;
import onnx.Onnx.ModelProto;
import onnx.Onnx.NodeProto;
import onnx.Onnx.TensorProto;
import org.nd4j.shade.protobuf.ByteString;

/**
 * Dynamic quantization of an encoder's graph to 8 bits: each product with a weight matrix becomes
 * DynamicQuantizeLinear, MatMulInteger and a multiplication by both scales, and embeddings are
 * looked up as bytes and multiplied by the scale of their row. ONNX Runtime fuses the former.
 *
 * <p>Weights are symmetric with one scale a column, in [-64, 64]: with 8-bit inputs the sum of two
 * products then fits 16 bits, so that processors without VNNI, which add pairs in 16 bits with
 * saturation, give the same result as those with it. Not thread-safe.
 */
final class Quantizer {
  private static final int MATRIX_LIMIT = 64;
  private static final int EMBEDDING_LIMIT = 127;

  private final Map<String, TensorProto> floats;
  private final GraphProto.Builder graph;
  private final Set<String> quantizedInputs = new HashSet<>();
  private final Set<String> quantizedMatrices = new HashSet<>();

  private Quantizer(ModelProto model, Map<String, TensorProto> floats) {
    this.floats = floats;
    this.graph = model.getGraph().toBuilder().clearNode().clearInitializer();
  }

  /**
   * The quantized graph.
   *
   * @param model in floats
   * @param matrices initializers that are multiplied or looked up, by name
   */
  static ModelProto quantize(ModelProto model, Map<String, TensorProto> matrices) {
    Quantizer quantizer = new Quantizer(model, matrices);
    for (NodeProto node : model.getGraph().getNodeList()) {
      quantizer.add(node);
    }
    for (TensorProto tensor : model.getGraph().getInitializerList()) {
      if (!quantizer.quantizedMatrices.contains(tensor.getName())) {
        quantizer.graph.addInitializer(tensor);
      }
    }
    return model.toBuilder().setGraph(quantizer.graph).build();
  }

  private void add(NodeProto node) {
    if (node.getOpType().equals("MatMul") && floats.containsKey(node.getInput(1))) {
      multiply(node);
    } else if (node.getOpType().equals("Gather") && floats.containsKey(node.getInput(0))) {
      lookUp(node);
    } else {
      graph.addNode(node);
    }
  }

  private void multiply(NodeProto node) {
    String input = node.getInput(0);
    String weight = node.getInput(1);
    String output = node.getOutput(0);
    if (quantizedMatrices.add(weight)) {
      TensorProto matrix = floats.get(weight);
      int columns = (int) matrix.getDims(1);
      addQuantized(matrix, MATRIX_LIMIT, columns, 1, columns, List.of((long) columns));
    }
    if (quantizedInputs.add(input)) {
      graph.addNode(
          node(
              "DynamicQuantizeLinear",
              List.of(input),
              List.of(input + "_quantized", input + "_scale", input + "_zero_point")));
    }
    graph.addNode(
        node(
            "MatMulInteger",
            List.of(input + "_quantized", bytes(weight), input + "_zero_point", zeroPoint(weight)),
            List.of(output + "_integers")));
    graph.addNode(cast(output + "_integers", output + "_unscaled"));
    graph.addNode(
        node("Mul", List.of(input + "_scale", scales(weight)), List.of(output + "_scales")));
    graph.addNode(node("Mul", List.of(output + "_unscaled", output + "_scales"), List.of(output)));
  }

  private void lookUp(NodeProto node) {
    String table = node.getInput(0);
    String output = node.getOutput(0);
    if (quantizedMatrices.add(table)) {
      TensorProto matrix = floats.get(table);
      int rows = (int) matrix.getDims(0);
      int columns = (int) matrix.getDims(1);
      addQuantized(matrix, EMBEDDING_LIMIT, rows, columns, 1, List.of((long) rows, 1L));
    }
    graph.addNode(
        node.toBuilder().setInput(0, bytes(table)).setOutput(0, output + "_quantized").build());
    graph.addNode(
        node.toBuilder()
            .setName(node.getName() + "_scales")
            .setInput(0, scales(table))
            .setOutput(0, output + "_scales")
            .build());
    graph.addNode(cast(output + "_quantized", output + "_unscaled"));
    graph.addNode(node("Mul", List.of(output + "_unscaled", output + "_scales"), List.of(output)));
  }

  private static String bytes(String weight) {
    return weight + "_quantized";
  }

  private static String scales(String weight) {
    return weight + "_scale";
  }

  private static String zeroPoint(String weight) {
    return weight + "_zero_point";
  }

  /**
   * Adds initializers for a matrix that is cut into groups with a scale each.
   *
   * @param matrix in floats
   * @param limit largest absolute value as an integer
   * @param groups number of scales
   * @param groupStride from one group's first number to the next
   * @param step from one number of a group to the next
   * @param scaleShape dimensions of the scales
   */
  private void addQuantized(
      TensorProto matrix, int limit, int groups, int groupStride, int step, List<Long> scaleShape) {
    float[] values = OnnxEncoder.floats(matrix);
    byte[] quantized = new byte[values.length];
    float[] scales = new float[groups];
    int count = values.length / groups;
    Workers.run(
        groups,
        g -> {
          int first = g * groupStride;
          double max = 0;
          for (int i = 0, at = first; i < count; i++, at += step) {
            max = Math.max(max, Math.abs(values[at]));
          }
          double scale = max == 0 ? 1 : max / limit;
          scales[g] = (float) scale;
          for (int i = 0, at = first; i < count; i++, at += step) {
            quantized[at] = (byte) Math.rint(values[at] / scale);
          }
        });
    ByteBuffer scaleBytes =
        ByteBuffer.allocate(Float.BYTES * groups).order(ByteOrder.LITTLE_ENDIAN);
    scaleBytes.asFloatBuffer().put(scales);
    String name = matrix.getName();
    graph.addInitializer(
        TensorProto.newBuilder()
            .setName(bytes(name))
            .setDataType(TensorProto.DataType.INT8.getNumber())
            .addAllDims(matrix.getDimsList())
            .setRawData(ByteString.copyFrom(quantized)));
    graph.addInitializer(
        TensorProto.newBuilder()
            .setName(scales(name))
            .setDataType(TensorProto.DataType.FLOAT.getNumber())
            .addAllDims(scaleShape)
            .setRawData(ByteString.copyFrom(scaleBytes)));
    if (scaleShape.size() == 1) {
      graph.addInitializer(
          TensorProto.newBuilder()
              .setName(zeroPoint(name))
              .setDataType(TensorProto.DataType.INT8.getNumber())
              .addAllDims(scaleShape)
              .setRawData(ByteString.copyFrom(new byte[groups])));
    }
  }

  private static NodeProto node(String op, List<String> inputs, List<String> outputs) {
    return NodeProto.newBuilder()
        .setName(outputs.get(0) + "_" + op)
        .setOpType(op)
        .addAllInput(inputs)
        .addAllOutput(outputs)
        .build();
  }

  private static NodeProto cast(String input, String output) {
    return node("Cast", List.of(input), List.of(output)).toBuilder()
        .addAttribute(
            AttributeProto.newBuilder()
                .setName("to")
                .setType(AttributeProto.AttributeType.INT)
                .setI(TensorProto.DataType.FLOAT.getNumber()))
        .build();
  }
}
