package org.stance4j.classify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stance4j.Stance;
import org.stance4j.TestNetworks;

class StanceClassifierTest {

  @Test
  void labelsAreTheStancesInTheirOrder() {
    assertEquals(List.of("supporting", "opposing", "neutral"), StanceClassifier.LABELS);
    assertEquals(
        StanceClassifier.LABELS, Arrays.stream(Stance.values()).map(Stance::label).toList());
  }

  @Test
  void outputsAreTheSoftmaxOfTheNetworkInTheOrderOfTheLabels() throws IOException {
    // Each output has the weight of one input: the softmax of log 1, log 2 and log 5.
    byte[] network = TestNetworks.linear(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});
    StanceClassifier classifier = StanceClassifier.read(network, Calibration.NONE);
    assertEquals(3, classifier.inputs());
    float[] one = {0, (float) Math.log(2), (float) Math.log(5)};
    float[] other = {(float) Math.log(2), 0, (float) Math.log(5)};
    List<double[]> p = classifier.probabilities(List.of(one, other, one));
    assertArrayEquals(new double[] {0.125, 0.25, 0.625}, p.get(0), 1e-6);
    assertArrayEquals(new double[] {0.25, 0.125, 0.625}, p.get(1), 1e-6);
    assertArrayEquals(p.get(0), p.get(2));
    assertEquals(List.of(), classifier.probabilities(List.of()));
  }

  @Test
  void calibratesEveryRow() throws IOException {
    byte[] network = TestNetworks.linear(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});
    StanceClassifier classifier =
        StanceClassifier.read(network, new Calibration(0.5, new double[3]));
    float[] row = {0, (float) Math.log(2), (float) Math.log(5)};
    assertArrayEquals(
        new double[] {1 / 30.0, 4 / 30.0, 25 / 30.0},
        classifier.probabilities(List.of(row)).get(0),
        1e-6);
  }

  @Test
  void refusesOtherShapes() throws IOException {
    byte[] two = TestNetworks.linear(new double[][] {{1, 0}, {0, 1}, {1, 1}});
    IOException e =
        assertThrows(IOException.class, () -> StanceClassifier.read(two, Calibration.NONE));
    assertEquals("the classifier must have 3 outputs, got 2", e.getMessage());
    StanceClassifier classifier =
        StanceClassifier.read(TestNetworks.linear(new double[4][3]), Calibration.NONE);
    IllegalArgumentException wrong =
        assertThrows(
            IllegalArgumentException.class,
            () -> classifier.probabilities(List.of(new float[4], new float[5])));
    assertEquals("the classifier takes 4 features a pair, got 5", wrong.getMessage());
  }

  @Test
  void refusesWhatIsNoNetwork() {
    assertThrows(
        IOException.class, () -> StanceClassifier.read(new byte[] {1, 2, 3}, Calibration.NONE));
  }
}
