package org.stance4j.training.transformer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * One parameter of a transformer layer: matrices are row-major [in, out], as in the ONNX files.
 *
 * @param name key within the layer
 * @param shape one dimension for biases and gains, two for matrices
 * @param initial value to start from; a matrix starts from a normal distribution of this deviation
 */
record Parameter(String name, long[] shape, double initial) {
  private static final double MATRIX_DEVIATION = 0.02;

  static Parameter matrix(String name, long in, long out) {
    return new Parameter(name, new long[] {in, out}, MATRIX_DEVIATION);
  }

  static Parameter bias(String name, long width) {
    return new Parameter(name, new long[] {width}, 0);
  }

  static Parameter gain(String name, long width) {
    return new Parameter(name, new long[] {width}, 1);
  }

  boolean isMatrix() {
    return shape.length == 2;
  }

  long length() {
    return Arrays.stream(shape).reduce(1, (a, b) -> a * b);
  }

  /** A layer configuration that lists its parameters. */
  interface Owner {
    List<Parameter> parameters();
  }

  /** Lays an {@link Owner}'s parameters out one after the other, as DL4J asks. Stateless. */
  static final class Layout implements ParamInitializer {
    static final Layout INSTANCE = new Layout();

    private Layout() {}

    private static List<Parameter> parameters(Layer layer) {
      return ((Owner) layer).parameters();
    }

    @Override
    public long numParams(NeuralNetConfiguration conf) {
      return numParams(conf.getLayer());
    }

    @Override
    public long numParams(Layer layer) {
      return parameters(layer).stream().mapToLong(Parameter::length).sum();
    }

    @Override
    public List<String> paramKeys(Layer layer) {
      return parameters(layer).stream().map(Parameter::name).toList();
    }

    @Override
    public List<String> weightKeys(Layer layer) {
      return parameters(layer).stream().filter(Parameter::isMatrix).map(Parameter::name).toList();
    }

    @Override
    public List<String> biasKeys(Layer layer) {
      List<String> keys = new ArrayList<>(paramKeys(layer));
      keys.removeAll(weightKeys(layer));
      return keys;
    }

    @Override
    public boolean isWeightParam(Layer layer, String key) {
      return weightKeys(layer).contains(key);
    }

    @Override
    public boolean isBiasParam(Layer layer, String key) {
      return biasKeys(layer).contains(key);
    }

    @Override
    public Map<String, INDArray> init(
        NeuralNetConfiguration conf, INDArray view, boolean initializeParams) {
      Map<String, INDArray> table = split(conf, view);
      for (Parameter parameter : parameters(conf.getLayer())) {
        conf.addVariable(parameter.name());
        if (initializeParams) {
          INDArray values = table.get(parameter.name());
          if (parameter.isMatrix()) {
            values.assign(
                Nd4j.randn(values.dataType(), parameter.shape()).muli(parameter.initial()));
          } else {
            values.assign(parameter.initial());
          }
        }
      }
      return table;
    }

    @Override
    public Map<String, INDArray> getGradientsFromFlattened(
        NeuralNetConfiguration conf, INDArray view) {
      return split(conf, view);
    }

    private static Map<String, INDArray> split(NeuralNetConfiguration conf, INDArray view) {
      INDArray flat = view.reshape(view.length());
      Map<String, INDArray> table = new LinkedHashMap<>();
      long at = 0;
      for (Parameter parameter : parameters(conf.getLayer())) {
        INDArray part = flat.get(NDArrayIndex.interval(at, at + parameter.length()));
        table.put(parameter.name(), part.reshape('c', parameter.shape()));
        at += parameter.length();
      }
      return table;
    }
  }
}
