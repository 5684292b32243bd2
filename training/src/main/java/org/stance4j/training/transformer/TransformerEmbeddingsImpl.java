package org.stance4j.training.transformer;

import java.util.Arrays;
import java.util.Map;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.BaseLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Forward and backward pass of {@link TransformerEmbeddings}. Not thread-safe. */
final class TransformerEmbeddingsImpl extends BaseLayer<TransformerEmbeddings> {
  private static final long serialVersionUID = 1L;
  private static final int CLEAR_BLOCK = 1 << 16;

  private transient Packing packing;
  private transient NativeArray normalized;
  private transient double[] reciprocals;
  private transient int[] tokens;
  private transient int[] types;
  private transient Dropout dropout;

  TransformerEmbeddingsImpl(NeuralNetConfiguration conf, DataType type) {
    super(conf, type);
  }

  @Override
  public boolean isPretrainLayer() {
    return false;
  }

  @Override
  public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
    assertInputSet(false);
    packing = Packing.of(maskArray);
    readIds();
    int width = (int) layerConf().getNOut();
    int count = packing.tokens();
    normalized = NativeArray.ensure(normalized, dataType, (long) count * width);
    reciprocals = new double[count];
    dropout =
        new Dropout(
            training ? layerConf().getHiddenDropout() : 0,
            layerConf().getDropoutSeed(),
            getIterationCount());
    INDArray result =
        workspaces.createUninitialized(
            ArrayType.ACTIVATIONS, dataType, new long[] {count, width}, 'c');
    NativeArray out = NativeArray.of(result);
    Map<String, INDArray> table = paramTable();
    NativeArray tokenTable = NativeArray.of(table.get(TransformerEmbeddings.TOKENS));
    NativeArray positionTable = NativeArray.of(table.get(TransformerEmbeddings.POSITIONS));
    NativeArray typeTable = NativeArray.of(table.get(TransformerEmbeddings.TYPES));
    double[] gain = Vectors.read(table.get(TransformerEmbeddings.GAIN));
    double[] bias = Vectors.read(table.get(TransformerEmbeddings.BIAS));
    Workers.run(
        packing.chunks(),
        chunk -> {
          Row row = new Row(width);
          Row part = new Row(width);
          int end = packing.start(packing.chunkStart(chunk + 1));
          for (int t = packing.start(packing.chunkStart(chunk)); t < end; t++) {
            tokenTable.load((long) tokens[t] * width, row);
            typeTable.load((long) types[t] * width, part);
            row.add(part.values);
            positionTable.load((long) packing.position(t) * width, part);
            row.add(part.values);
            reciprocals[t] = LayerNorm.forward(row, gain, bias, layerConf().getEpsilon(), part);
            normalized.store((long) t * width, row);
            dropout.apply(part, (long) t * width);
            out.store((long) t * width, part);
          }
        });
    return result;
  }

  private void readIds() {
    if (input.rank() != 3
        || input.size(1) != 2
        || input.size(0) != maskArray.size(0)
        || input.size(2) != maskArray.size(1)) {
      throw new IllegalArgumentException(
          "token input must be [batch, 2, time] with a mask [batch, time], got "
              + Arrays.toString(input.shape())
              + " with mask "
              + Arrays.toString(maskArray.shape()));
    }
    int time = (int) input.size(2);
    double[] ids = input.dup('c').data().asDouble();
    tokens = new int[packing.tokens()];
    types = new int[packing.tokens()];
    for (int s = 0; s < packing.sequences(); s++) {
      for (int t = packing.start(s); t < packing.start(s + 1); t++) {
        int at = s * 2 * time + packing.position(t);
        tokens[t] = check("token id", ids[at], layerConf().getNIn());
        types[t] = check("type id", ids[at + time], layerConf().getTypes());
        check("position", packing.position(t), layerConf().getPositions());
      }
    }
  }

  private static int check(String what, double value, long size) {
    if (!(value >= 0 && value < size)) {
      throw new IllegalArgumentException(what + " must be in [0, " + size + "), got " + value);
    }
    return (int) value;
  }

  @Override
  public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
    assertInputSet(true);
    int width = (int) layerConf().getNOut();
    NativeArray incoming = NativeArray.of(Vectors.rowMajor(epsilon));
    double[] gain = Vectors.read(paramTable().get(TransformerEmbeddings.GAIN));
    double[][] sums = new double[packing.chunks()][2 * width];
    Workers.run(
        packing.chunks(),
        chunk -> {
          Row grad = new Row(width);
          Row norm = new Row(width);
          int end = packing.start(packing.chunkStart(chunk + 1));
          for (int t = packing.start(packing.chunkStart(chunk)); t < end; t++) {
            long at = (long) t * width;
            incoming.load(at, grad);
            dropout.apply(grad, at);
            normalized.load(at, norm);
            LayerNorm.backward(grad, norm, reciprocals[t], gain, sums[chunk], 0, width);
            normalized.store(at, grad);
          }
        });
    Gradient result = new DefaultGradient();
    for (String key : layerConf().initializer().paramKeys(layerConf())) {
      result.setGradientFor(key, gradientViews.get(key), 'c');
    }
    scatter(tokens, gradientViews.get(TransformerEmbeddings.TOKENS), width);
    int[] positions = new int[packing.tokens()];
    Arrays.setAll(positions, packing::position);
    scatter(positions, gradientViews.get(TransformerEmbeddings.POSITIONS), width);
    scatter(types, gradientViews.get(TransformerEmbeddings.TYPES), width);
    Vectors.write(sums, 0, gradientViews.get(TransformerEmbeddings.GAIN));
    Vectors.write(sums, width, gradientViews.get(TransformerEmbeddings.BIAS));
    return new Pair<>(result, null);
  }

  /** Sums the rows' gradients by id: the tokens of one id are summed in their order by one task. */
  private void scatter(int[] ids, INDArray view, int width) {
    NativeArray table = NativeArray.of(view);
    int blocks = (int) ((table.length() + CLEAR_BLOCK - 1) / CLEAR_BLOCK);
    Workers.run(
        blocks,
        block -> {
          long at = (long) block * CLEAR_BLOCK;
          table.clear(at, (int) Math.min(CLEAR_BLOCK, table.length() - at));
        });
    int tasks = 8;
    Workers.run(
        tasks,
        task -> {
          Row sum = new Row(width);
          Row grad = new Row(width);
          for (int t = 0; t < ids.length; t++) {
            if (ids[t] % tasks == task) {
              long at = (long) ids[t] * width;
              table.load(at, sum);
              normalized.load((long) t * width, grad);
              sum.add(grad.values);
              table.store(at, sum);
            }
          }
        });
  }
}
