package org.stance4j.classify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Three probabilities an actor-event pair, by a Deeplearning4j network over {@link SpanFeatures}.
 * Thread-safe: calls take turns in the whole process, since a network's forward pass is not
 * reentrant. Holds native memory until closed.
 */
public final class StanceClassifier implements AutoCloseable {

  /** The classes in the order of every probability array. */
  public static final List<String> LABELS = List.of("supporting", "opposing", "neutral");

  /** Held by the classifier that works, since the numbers of native threads are the process's. */
  private static final Object TURN = new Object();

  private final MultiLayerNetwork network;
  private final Calibration calibration;
  private final int inputs;

  private StanceClassifier(MultiLayerNetwork network, Calibration calibration) {
    this.network = network;
    this.calibration = calibration;
    this.inputs = network.layerInputSize(0);
  }

  /**
   * Loads ND4J with its native libraries, which the first network would do otherwise: about a
   * second, in which something else can be read.
   */
  public static void loadNatives() {
    Nd4j.getEnvironment();
  }

  /**
   * Reads a network.
   *
   * @param network a network as Deeplearning4j's model serializer writes it, with 3 softmax outputs
   * @param calibration applied to every prediction
   * @return the classifier
   * @throws IOException when it is no such network
   */
  public static StanceClassifier read(byte[] network, Calibration calibration) throws IOException {
    MultiLayerNetwork loaded;
    try {
      loaded = ModelSerializer.restoreMultiLayerNetwork(new ByteArrayInputStream(network), false);
    } catch (RuntimeException e) {
      throw new IOException("the classifier is no network of Deeplearning4j: " + e.getMessage(), e);
    }
    int outputs = loaded.layerSize(loaded.getnLayers() - 1);
    if (outputs != LABELS.size()) {
      throw new IOException("the classifier must have 3 outputs, got " + outputs);
    }
    return new StanceClassifier(loaded, calibration);
  }

  /**
   * The number of features the network takes.
   *
   * @return numbers a pair
   */
  public int inputs() {
    return inputs;
  }

  /**
   * Classifies pairs, in one pass of the network.
   *
   * @param features one array of {@link #inputs()} numbers a pair
   * @return calibrated probabilities in the order of {@link #LABELS}, one array a pair
   */
  @SuppressWarnings("try") // the threads are only restored
  public List<double[]> probabilities(List<float[]> features) {
    if (features.isEmpty()) {
      return List.of();
    }
    for (float[] row : features) {
      if (row.length != inputs) {
        throw new IllegalArgumentException(
            "the classifier takes " + inputs + " features a pair, got " + row.length);
      }
    }
    float[] joined = new float[features.size() * inputs];
    for (int i = 0; i < features.size(); i++) {
      System.arraycopy(features.get(i), 0, joined, i * inputs, inputs);
    }
    float[] raw;
    synchronized (TURN) {
      try (NativeThreads single = NativeThreads.single();
          INDArray input = Nd4j.create(joined, new int[] {features.size(), inputs}, 'c');
          INDArray output = network.output(input)) {
        raw = output.reshape(output.length()).toFloatVector();
      }
    }
    int classes = LABELS.size();
    return IntStream.range(0, features.size())
        .map(i -> i * classes)
        .mapToObj(i -> calibration.apply(new double[] {raw[i], raw[i + 1], raw[i + 2]}))
        .toList();
  }

  /** Frees the native memory. The classifier must not be used afterwards. */
  @Override
  public void close() {
    synchronized (TURN) {
      network.close();
    }
  }
}
