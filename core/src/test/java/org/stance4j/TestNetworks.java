package org.stance4j;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.deeplearning4j.util.ModelSerializer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Small networks as Deeplearning4j writes them. */
public final class TestNetworks {

  private TestNetworks() {}

  /** A softmax over a product with given weights, one row an input. */
  public static byte[] linear(double[][] weights) {
    MultiLayerNetwork network =
        new MultiLayerNetwork(
            new NeuralNetConfiguration.Builder()
                .list()
                .layer(output(weights.length, weights[0].length))
                .build());
    network.init();
    network.getLayer(0).setParam("W", Nd4j.create(weights).castTo(network.params().dataType()));
    return bytes(network);
  }

  /** A network with a hidden layer and weights at random, the same for the same seed. */
  public static byte[] random(int inputs, int outputs, long seed) {
    MultiLayerNetwork network =
        new MultiLayerNetwork(
            new NeuralNetConfiguration.Builder()
                .seed(seed)
                .weightInit(WeightInit.XAVIER)
                .list()
                .layer(
                    new DenseLayer.Builder()
                        .nIn(inputs)
                        .nOut(8)
                        .activation(Activation.TANH)
                        .build())
                .layer(output(8, outputs))
                .build());
    network.init();
    return bytes(network);
  }

  private static OutputLayer output(int inputs, int outputs) {
    return new OutputLayer.Builder(LossFunction.MCXENT)
        .nIn(inputs)
        .nOut(outputs)
        .activation(Activation.SOFTMAX)
        .build();
  }

  private static byte[] bytes(MultiLayerNetwork network) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ModelSerializer.writeModel(network, out, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
