package org.stance4j.training.transformer;

import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.nn.layers.BaseLayer;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * Configuration of the embedding layer of a BERT-like encoder as a DL4J layer: the sum of token,
 * position and type embeddings, layer norm, dropout (Devlin et al. 2019, arXiv:1810.04805).
 *
 * <p>Input: [batch, 2, time], token ids in channel 0 and type ids in channel 1, with the padding
 * mask [batch, time] as features mask. Output: a matrix [tokens, width] of the unmasked tokens.
 * Like every DL4J configuration it is mutable for the JSON mapper and must not be changed once a
 * network uses it; not thread-safe.
 */
public final class TransformerEmbeddings extends TransformerLayer {
  static final String TOKENS = "tokens";
  static final String POSITIONS = "positions";
  static final String TYPES = "types";
  static final String GAIN = "gain";
  static final String BIAS = "bias";

  private static final long serialVersionUID = 1L;

  private int positions;
  private int types;

  /** For the JSON mapper. */
  TransformerEmbeddings() {}

  /**
   * Creates the layer.
   *
   * @param shape of the encoder
   * @param dropout share of the output's values dropped in training, in [0, 1)
   * @param seed of the dropout masks
   */
  public TransformerEmbeddings(EncoderShape shape, double dropout, long seed) {
    super(shape.vocabulary(), shape.width(), shape.epsilon(), dropout, seed);
    this.positions = shape.positions();
    this.types = shape.types();
  }

  /** The longest sequence in tokens. */
  public int getPositions() {
    return positions;
  }

  /** The number of token types. */
  public int getTypes() {
    return types;
  }

  @Override
  public List<Parameter> parameters() {
    long width = getNOut();
    return List.of(
        Parameter.matrix(TOKENS, getNIn(), width),
        Parameter.matrix(POSITIONS, positions, width),
        Parameter.matrix(TYPES, types, width),
        Parameter.gain(GAIN, width),
        Parameter.bias(BIAS, width));
  }

  @Override
  BaseLayer<?> bare(NeuralNetConfiguration conf, DataType type) {
    return new TransformerEmbeddingsImpl(conf, type);
  }

  @Override
  public LayerMemoryReport getMemoryReport(InputType inputType) {
    return memoryReport(inputType, getNOut());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TransformerEmbeddings that
        && super.equals(other)
        && positions == that.positions
        && types == that.types;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * super.hashCode() + positions) + types;
  }
}
