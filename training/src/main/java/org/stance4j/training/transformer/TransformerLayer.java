package org.stance4j.training.transformer;

import java.util.Collection;
import java.util.Map;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.nn.conf.memory.MemoryReport;
import org.deeplearning4j.nn.layers.BaseLayer;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What the configurations of the transformer layers share. Not thread-safe. */
abstract sealed class TransformerLayer extends FeedForwardLayer implements Parameter.Owner
    permits TransformerBlock, TransformerEmbeddings {
  private static final long serialVersionUID = 1L;

  private double epsilon;
  private double hiddenDropout;
  private long dropoutSeed;

  TransformerLayer() {}

  TransformerLayer(long in, long out, double epsilon, double hiddenDropout, long dropoutSeed) {
    Dropout.checkRate("hiddenDropout", hiddenDropout);
    this.nIn = in;
    this.nOut = out;
    this.epsilon = epsilon;
    this.hiddenDropout = hiddenDropout;
    this.dropoutSeed = dropoutSeed;
  }

  /** What the layer norms add to the variance. */
  public double getEpsilon() {
    return epsilon;
  }

  /** The share of hidden values dropped in training. */
  public double getHiddenDropout() {
    return hiddenDropout;
  }

  /** The seed of the dropout masks. */
  public long getDropoutSeed() {
    return dropoutSeed;
  }

  @Override
  public ParamInitializer initializer() {
    return Parameter.Layout.INSTANCE;
  }

  @Override
  public InputType getOutputType(int layerIndex, InputType inputType) {
    return InputType.feedForward(getNOut());
  }

  /** Widths are given by the constructor, never inferred. */
  @Override
  public void setNIn(InputType inputType, boolean override) {}

  @Override
  public InputPreProcessor getPreProcessorForInputType(InputType inputType) {
    return null;
  }

  @Override
  public final org.deeplearning4j.nn.api.Layer instantiate(
      NeuralNetConfiguration conf,
      Collection<TrainingListener> listeners,
      int index,
      INDArray view,
      boolean initializeParams,
      DataType type) {
    BaseLayer<?> layer = bare(conf, type);
    layer.setListeners(listeners);
    layer.setIndex(index);
    layer.setParamsViewArray(view);
    Map<String, INDArray> table = Parameter.Layout.INSTANCE.init(conf, view, initializeParams);
    layer.setParamTable(table);
    layer.setConf(conf);
    return layer;
  }

  /** The layer that this configures, its parameters still missing. */
  abstract BaseLayer<?> bare(NeuralNetConfiguration conf, DataType type);

  LayerMemoryReport memoryReport(InputType inputType, long perToken) {
    long parameters = initializer().numParams(this);
    long updater = getIUpdater() == null ? 0 : getIUpdater().stateSize(parameters);
    return new LayerMemoryReport.Builder(
            getLayerName(), getClass(), inputType, getOutputType(-1, inputType))
        .standardMemory(parameters, updater)
        .workingMemory(0, perToken, 0, perToken)
        .cacheMemory(MemoryReport.CACHE_MODE_ALL_ZEROS, MemoryReport.CACHE_MODE_ALL_ZEROS)
        .build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TransformerLayer that
        && getClass() == other.getClass()
        && super.equals(other)
        && epsilon == that.epsilon
        && hiddenDropout == that.hiddenDropout
        && dropoutSeed == that.dropoutSeed;
  }

  @Override
  public int hashCode() {
    return 31 * super.hashCode() + Long.hashCode(dropoutSeed);
  }
}
