package org.stance4j.classify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.nd4j.linalg.api.blas.Blas;
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

  /** Held by the classifier that works, since the number of BLAS threads is the process's. */
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
    float[][] raw;
    synchronized (TURN) {
      // Its other threads would spin for tens of milliseconds after their short work, on the cores
      // that the encoder wants next.
      Blas blas = Nd4j.factory().blas();
      int threads = blas.getMaxThreads();
      blas.setMaxThreads(1);
      try (INDArray input = Nd4j.create(features.toArray(float[][]::new))) {
        INDArray output = network.output(input);
        raw = output.toFloatMatrix();
        output.close();
      } finally {
        blas.setMaxThreads(threads);
      }
    }
    return Arrays.stream(raw)
        .map(row -> calibration.apply(new double[] {row[0], row[1], row[2]}))
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
