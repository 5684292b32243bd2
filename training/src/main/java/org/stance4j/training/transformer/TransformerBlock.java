package org.stance4j.training.transformer;

import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.nn.layers.BaseLayer;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * Configuration of one transformer encoder block as a DL4J layer: multi-head self-attention and a
 * GELU feed-forward part, each with dropout, residual and layer norm after it (Vaswani et al. 2017,
 * arXiv:1706.03762, in the post-norm form of BERT, Devlin et al. 2019, arXiv:1810.04805).
 *
 * <p>Input and output are matrices [tokens, width] of the unmasked tokens of a batch; the layer
 * needs the padding mask [batch, time] as its features mask. Like every DL4J configuration it is
 * mutable for the JSON mapper and must not be changed once a network uses it; not thread-safe.
 */
public final class TransformerBlock extends TransformerLayer {
  static final String QKV_WEIGHT = "qkvW";
  static final String QKV_BIAS = "qkvB";
  static final String OUT_WEIGHT = "outW";
  static final String OUT_BIAS = "outB";
  static final String ATTENTION_GAIN = "attentionGain";
  static final String ATTENTION_BIAS = "attentionBias";
  static final String UP_WEIGHT = "upW";
  static final String UP_BIAS = "upB";
  static final String DOWN_WEIGHT = "downW";
  static final String DOWN_BIAS = "downB";
  static final String OUTPUT_GAIN = "outputGain";
  static final String OUTPUT_BIAS = "outputBias";

  private static final long serialVersionUID = 1L;

  private int heads;
  private int inner;
  private double attentionDropout;

  /** For the JSON mapper. */
  TransformerBlock() {}

  /**
   * Creates a block.
   *
   * @param shape of the encoder
   * @param dropout share of hidden values dropped before each residual addition, in [0, 1)
   * @param attentionDropout share of attention probabilities dropped, in [0, 1)
   * @param seed of the dropout masks; different for each block of a network
   */
  public TransformerBlock(EncoderShape shape, double dropout, double attentionDropout, long seed) {
    super(shape.width(), shape.width(), shape.epsilon(), dropout, seed);
    Dropout.checkRate("attentionDropout", attentionDropout);
    this.heads = shape.heads();
    this.inner = shape.inner();
    this.attentionDropout = attentionDropout;
  }

  /** The number of attention heads. */
  public int getHeads() {
    return heads;
  }

  /** The width of the feed-forward part. */
  public int getInner() {
    return inner;
  }

  /** The share of attention probabilities dropped in training. */
  public double getAttentionDropout() {
    return attentionDropout;
  }

  @Override
  public List<Parameter> parameters() {
    long width = getNOut();
    return List.of(
        Parameter.matrix(QKV_WEIGHT, width, 3 * width),
        Parameter.bias(QKV_BIAS, 3 * width),
        Parameter.matrix(OUT_WEIGHT, width, width),
        Parameter.bias(OUT_BIAS, width),
        Parameter.gain(ATTENTION_GAIN, width),
        Parameter.bias(ATTENTION_BIAS, width),
        Parameter.matrix(UP_WEIGHT, width, inner),
        Parameter.bias(UP_BIAS, inner),
        Parameter.matrix(DOWN_WEIGHT, inner, width),
        Parameter.bias(DOWN_BIAS, width),
        Parameter.gain(OUTPUT_GAIN, width),
        Parameter.bias(OUTPUT_BIAS, width));
  }

  @Override
  BaseLayer<?> bare(NeuralNetConfiguration conf, DataType type) {
    return new TransformerBlockImpl(conf, type);
  }

  @Override
  public LayerMemoryReport getMemoryReport(InputType inputType) {
    return memoryReport(inputType, 7 * getNOut() + 2L * inner);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TransformerBlock that
        && super.equals(other)
        && heads == that.heads
        && inner == that.inner
        && attentionDropout == that.attentionDropout;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * super.hashCode() + heads) + inner;
  }
}
