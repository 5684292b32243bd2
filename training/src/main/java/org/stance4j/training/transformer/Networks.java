package org.stance4j.training.transformer;

import java.util.Map;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.NoOp;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;

/**
 * Builds the configurations of the networks: encoder and span-pair classifier in one graph, the
 * lower part of an encoder alone, and the classifier alone. Stateless.
 */
final class Networks {
  /** Input [batch, 2, time] of token and type ids. */
  static final String TOKENS = "tokens";

  /** Input [tokens, width] of hidden states, in place of {@link #TOKENS} over frozen layers. */
  static final String HIDDEN = "hidden";

  /** Input [pairs, 9] of a {@link SpanPairVertex}. */
  static final String SPANS = "spans";

  static final String EMBEDDINGS = "embeddings";
  static final String PAIRS = "pairs";
  static final String DENSE = "dense";
  static final String OUTPUT = "output";

  private static final String BLOCK = "block";

  /** The number of classes. */
  static final int CLASSES = 3;

  private static final long EMBEDDING_SITE = -1;
  private static final long DENSE_SITE = -2;
  private static final long OUTPUT_SITE = -3;

  private Networks() {}

  static String block(int index) {
    return BLOCK + index;
  }

  /**
   * The graph that is trained: all of the encoder from block {@code firstBlock} on and the
   * classifier. Over frozen layers it starts at their hidden states, else at the embeddings.
   */
  static ComputationGraphConfiguration trained(
      EncoderShape shape, NetworkSettings settings, int firstBlock, boolean frozen, DataType type) {
    GraphBuilder builder = builder(settings.seed(), type);
    builder.addInputs(frozen ? HIDDEN : TOKENS, SPANS);
    String below = frozen ? HIDDEN : addEmbeddings(builder, shape, settings);
    String top = addBlocks(builder, shape, settings, firstBlock, shape.layers(), below);
    builder.addVertex(PAIRS, new SpanPairVertex(), top, SPANS);
    long features = (long) SpanPairVertex.PARTS * shape.width();
    builder.addLayer(
        DENSE,
        dense(features, settings)
            .dropOut(dropout(settings.inputDropout(), settings.seed() + DENSE_SITE))
            .build(),
        PAIRS);
    builder.addLayer(
        OUTPUT,
        output(settings)
            .dropOut(dropout(settings.hiddenDropout(), settings.seed() + OUTPUT_SITE))
            .build(),
        DENSE);
    return builder.setOutputs(OUTPUT).build();
  }

  /** The encoder alone, from the embeddings up to but without block {@code endBlock}. */
  static ComputationGraphConfiguration encoder(
      EncoderShape shape, NetworkSettings settings, int endBlock, DataType type) {
    GraphBuilder builder = builder(settings.seed(), type).addInputs(TOKENS);
    String embeddings = addEmbeddings(builder, shape, settings);
    String top = addBlocks(builder, shape, settings, 0, endBlock, embeddings);
    return builder.setOutputs(top).build();
  }

  /** The classifier alone, of DL4J's own layers without dropout, for serving. */
  static MultiLayerConfiguration classifier(EncoderShape shape, NetworkSettings settings) {
    return new NeuralNetConfiguration.Builder()
        .seed(settings.seed())
        .dataType(DataType.FLOAT)
        .updater(new NoOp())
        .list()
        .layer(dense((long) SpanPairVertex.PARTS * shape.width(), settings).build())
        .layer(output(settings).build())
        .build();
  }

  /** Sets those parameters of a float network that {@code values} has. */
  static void load(ComputationGraph graph, Map<String, float[]> values) {
    graph
        .paramTable()
        .forEach(
            (name, array) -> {
              float[] from = values.get(name);
              if (from != null) {
                if (from.length != array.length()) {
                  throw new IllegalArgumentException(
                      "parameter %s has %d values, got %d"
                          .formatted(name, array.length(), from.length));
                }
                NativeArray.of(array).store(0, from, from.length);
              }
            });
  }

  /** Puts all parameters of the transformer layers of a float network into {@code values}. */
  static void store(ComputationGraph graph, Map<String, float[]> values) {
    graph
        .paramTable()
        .forEach(
            (name, array) -> {
              if (name.startsWith(EMBEDDINGS) || name.startsWith(BLOCK)) {
                float[] to = new float[(int) array.length()];
                NativeArray.of(array).load(0, to, to.length);
                values.put(name, to);
              }
            });
  }

  private static GraphBuilder builder(long seed, DataType type) {
    return new NeuralNetConfiguration.Builder()
        .seed(seed)
        .dataType(type)
        .updater(new NoOp())
        .miniBatch(false)
        .graphBuilder();
  }

  private static String addEmbeddings(
      GraphBuilder builder, EncoderShape shape, NetworkSettings settings) {
    builder.addLayer(
        EMBEDDINGS,
        new TransformerEmbeddings(shape, settings.dropout(), settings.seed() + EMBEDDING_SITE),
        TOKENS);
    return EMBEDDINGS;
  }

  private static String addBlocks(
      GraphBuilder builder,
      EncoderShape shape,
      NetworkSettings settings,
      int from,
      int to,
      String below) {
    String top = below;
    for (int i = from; i < to; i++) {
      TransformerBlock block =
          new TransformerBlock(
              shape,
              settings.dropout(),
              settings.attentionDropout(),
              Dropout.mix(settings.seed() + i));
      builder.addLayer(block(i), block, top);
      top = block(i);
    }
    return top;
  }

  private static HashDropout dropout(double rate, long seed) {
    return rate == 0 ? null : new HashDropout(rate, Dropout.mix(seed));
  }

  private static DenseLayer.Builder dense(long features, NetworkSettings settings) {
    return new DenseLayer.Builder()
        .nIn(features)
        .nOut(settings.headWidth())
        .weightInit(WeightInit.RELU)
        .activation(Activation.RELU);
  }

  /**
   * Label rows carry the examples' weights. DL4J's cross entropy takes rows that do not sum to 1
   * right only when it has class weights, so it gets ones; a label mask would also scale the
   * logits.
   */
  private static OutputLayer.Builder output(NetworkSettings settings) {
    return new OutputLayer.Builder(new LossMCXENT(Nd4j.ones(DataType.FLOAT, 1, CLASSES)))
        .nIn(settings.headWidth())
        .nOut(CLASSES)
        .weightInit(WeightInit.XAVIER)
        .activation(Activation.SOFTMAX);
  }
}
