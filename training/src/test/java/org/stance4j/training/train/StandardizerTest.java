package org.stance4j.training.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

class StandardizerTest {

  @Test
  void bringsFeaturesToMeanZeroAndDeviationOne() {
    // First feature: mean 2, deviation 1. The second does not vary and is not blown up.
    Standardizer standardizer = Standardizer.fit(new float[][] {{1, 5}, {3, 5}});
    assertArrayEquals(new float[] {-1, 0}, standardizer.apply(new float[] {1, 5}), 1e-6f);
    assertArrayEquals(new float[] {1, 0}, standardizer.apply(new float[] {3, 5}), 1e-6f);
    assertArrayEquals(
        new float[] {0.5f, 1}, standardizer.apply(new float[] {2.5f, 5.0001f}), 0.01f);
  }

  @Test
  void aFoldedNetworkDoesWithRawFeaturesWhatItDidWithStandardisedOnes() {
    int inputs = 5;
    int hidden = 4;
    MultiLayerNetwork network =
        new MultiLayerNetwork(
            new NeuralNetConfiguration.Builder()
                .seed(3)
                .list()
                .layer(
                    new DenseLayer.Builder()
                        .nIn(inputs)
                        .nOut(hidden)
                        .activation(Activation.TANH)
                        .build())
                .layer(
                    new OutputLayer.Builder(LossFunction.MCXENT)
                        .nIn(hidden)
                        .nOut(3)
                        .activation(Activation.SOFTMAX)
                        .build())
                .build());
    network.init();
    // Biases that all differ: a shift that went to the wrong one would show.
    network.getLayer(0).setParam("b", Nd4j.create(new float[][] {{0.1f, -0.7f, 0.9f, 0.4f}}));
    Random random = new Random(5);
    float[][] raw = new float[20][inputs];
    for (float[] row : raw) {
      for (int i = 0; i < inputs; i++) {
        row[i] = (float) ((i + 1) * random.nextGaussian() + 3 * i - 4);
      }
    }
    Standardizer standardizer = Standardizer.fit(raw);
    float[][] standardised = new float[raw.length][];
    for (int i = 0; i < raw.length; i++) {
      standardised[i] = standardizer.apply(raw[i]);
    }
    float[][] expected = network.output(Nd4j.create(standardised)).toFloatMatrix();
    standardizer.foldInto(network);
    float[][] folded = network.output(Nd4j.create(raw)).toFloatMatrix();
    assertEquals(expected.length, folded.length);
    for (int i = 0; i < expected.length; i++) {
      assertArrayEquals(expected[i], folded[i], 1e-5f, "row " + i);
    }
  }
}
