package org.stance4j.training.transformer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.deeplearning4j.gradientcheck.GradientCheckUtil;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.stance4j.classify.NativeThreads;

class GradientTest {
  private static final EncoderShape SHAPE = new EncoderShape(2, 8, 2, 12, 20, 9, 2, 1e-12);
  private static final NetworkSettings PLAIN = new NetworkSettings(10, 0, 0, 0, 0, 3);
  private static final NetworkSettings DROPPED = new NetworkSettings(10, 0.2, 0.2, 0.3, 0.3, 3);

  private DataType before;
  private NativeThreads single;

  @BeforeEach
  void useDoubles() {
    before = Nd4j.defaultFloatingPointType();
    single = NativeThreads.single();
    Nd4j.setDefaultDataTypes(DataType.DOUBLE, DataType.DOUBLE);
  }

  @AfterEach
  void restore() {
    single.close();
    Nd4j.setDefaultDataTypes(before, before);
  }

  /** Three sequences of 9, 5 and 1 tokens, one with a masked token in the middle. */
  private static INDArray mask() {
    return Nd4j.create(
        new double[][] {
          {1, 1, 1, 1, 1, 1, 1, 1, 1}, {1, 1, 0, 1, 1, 1, 0, 0, 0}, {1, 0, 0, 0, 0, 0, 0, 0, 0}
        });
  }

  private static INDArray ids() {
    Random random = new Random(5);
    INDArray ids = Nd4j.zeros(DataType.DOUBLE, 3, 2, 9);
    for (int b = 0; b < 3; b++) {
      for (int t = 0; t < 9; t++) {
        ids.putScalar(b, 0, t, random.nextInt(SHAPE.vocabulary()));
        ids.putScalar(b, 1, t, t / 5);
      }
    }
    return ids;
  }

  /** Five pairs, three of them on one sequence, with overlapping ranges. */
  private static INDArray spans() {
    return Nd4j.create(
        new double[][] {
          {0, 0, 2, 3, 5, 0, 6, 0, 9},
          {0, 1, 4, 3, 4, 2, 5, 1, 9},
          {0, 8, 9, 0, 1, 0, 9, 0, 9},
          {1, 0, 1, 1, 5, 0, 3, 0, 5},
          {2, 0, 1, 0, 1, 0, 1, 0, 1}
        });
  }

  /** Rows carry the weights of the pairs. */
  private static INDArray labels() {
    return Nd4j.create(
        new double[][] {{0.3, 0, 0}, {0, 1, 0}, {0, 0, 0.5}, {0, 2, 0}, {0.7, 0, 0}});
  }

  private static ComputationGraph network(ComputationGraphConfiguration conf) {
    Nd4j.getRandom().setSeed(17);
    ComputationGraph graph = new ComputationGraph(conf);
    graph.init();
    INDArray noise = Nd4j.rand(DataType.DOUBLE, 1, graph.numParams()).subi(0.5).muli(0.4);
    graph.params().addi(noise.reshape(graph.params().shape()));
    return graph;
  }

  private static void check(ComputationGraph graph, INDArray first) {
    assertTrue(
        GradientCheckUtil.checkGradients(
            new GradientCheckUtil.GraphConfig()
                .net(graph)
                .inputs(new INDArray[] {first, spans()})
                .labels(new INDArray[] {labels()})
                .inputMask(new INDArray[] {mask(), null})
                .epsilon(1e-6)
                .maxRelError(1e-5)
                .minAbsoluteError(1e-8)
                .callEachIter(g -> {})
                .print(GradientCheckUtil.PrintMode.FAILURES_ONLY)));
  }

  @Test
  void wholeNetwork() {
    check(network(Networks.trained(SHAPE, PLAIN, 0, false, DataType.DOUBLE)), ids());
  }

  @Test
  void wholeNetworkWithFixedDropoutMasks() {
    check(network(Networks.trained(SHAPE, DROPPED, 0, false, DataType.DOUBLE)), ids());
  }

  @Test
  void embeddingsAlone() {
    check(network(Networks.trained(SHAPE, PLAIN, 2, false, DataType.DOUBLE)), ids());
  }

  @Test
  void oneBlockOverFrozenStates() {
    INDArray hidden = Nd4j.rand(DataType.DOUBLE, 15, 8).subi(0.5);
    check(network(Networks.trained(SHAPE, PLAIN, 1, true, DataType.DOUBLE)), hidden);
  }

  @Test
  void floatAndDoubleAgree() {
    ComputationGraph exact = network(Networks.trained(SHAPE, PLAIN, 0, false, DataType.DOUBLE));
    ComputationGraph single =
        new ComputationGraph(Networks.trained(SHAPE, PLAIN, 0, false, DataType.FLOAT));
    single.init();
    single.setParams(exact.params().castTo(DataType.FLOAT));
    INDArray expected = gradient(exact, DataType.DOUBLE);
    INDArray actual = gradient(single, DataType.FLOAT).castTo(DataType.DOUBLE);
    double scale = expected.norm2Number().doubleValue();
    double difference = expected.sub(actual).norm2Number().doubleValue();
    assertTrue(difference < 1e-5 * scale, "difference " + difference + " of " + scale);
  }

  private static INDArray gradient(ComputationGraph graph, DataType type) {
    graph.setInputs(ids().castTo(type), spans().castTo(type));
    graph.setLabels(labels().castTo(type));
    graph.setLayerMaskArrays(new INDArray[] {mask().castTo(type), null}, null);
    graph.computeGradientAndScore();
    return graph.gradient().gradient().dup();
  }

  @Test
  void configurationSurvivesJson() {
    ComputationGraphConfiguration conf = Networks.trained(SHAPE, DROPPED, 0, false, DataType.FLOAT);
    ComputationGraphConfiguration copy = ComputationGraphConfiguration.fromJson(conf.toJson());
    assertEquals(conf, copy);
    ComputationGraph graph = new ComputationGraph(copy);
    graph.init();
    assertEquals(network(conf).numParams(), graph.numParams());
  }

  @Test
  void wrongInputIsNamed() {
    ComputationGraph graph = network(Networks.trained(SHAPE, PLAIN, 0, false, DataType.DOUBLE));
    INDArray ids = ids();
    ids.putScalar(0, 0, 1, 20);
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                graph.output(false, new INDArray[] {ids, spans()}, new INDArray[] {mask(), null}));
    assertTrue(e.getMessage().contains("token id must be in [0, 20), got 20"), e.getMessage());
    INDArray spans = spans();
    spans.putScalar(3, 8, 6);
    e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                graph.output(false, new INDArray[] {ids(), spans}, new INDArray[] {mask(), null}));
    assertTrue(e.getMessage().contains("range 3 of pair 3"), e.getMessage());
    ComputationGraph unmasked = network(Networks.trained(SHAPE, PLAIN, 0, false, DataType.DOUBLE));
    e = assertThrows(IllegalArgumentException.class, () -> unmasked.output(false, ids(), spans()));
    assertTrue(e.getMessage().contains("mask [batch, time], got none"), e.getMessage());
  }
}
