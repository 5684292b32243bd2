package org.stance4j.training.transformer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

/**
 * Forward and backward pass of {@link TransformerBlock}.
 *
 * <p>A task takes some whole sequences through the entire block, so that its activations stay in
 * the cache and cores meet only at the end. What the backward pass needs is kept in arrays that are
 * reused from step to step; the backward pass overwrites them with gradients, so it can follow a
 * forward pass once. The weights' gradients are gemms over all tokens, split by blocks of the
 * result. Not thread-safe.
 */
final class TransformerBlockImpl extends BaseLayer<TransformerBlock> {
  private static final long serialVersionUID = 1L;
  private static final int WEIGHT_BLOCK = 384;
  private static final long ATTENTION_SITE = 1;
  private static final long CONTEXT_SITE = 2;
  private static final long OUTPUT_SITE = 3;

  private final int width;
  private final int inner;
  private final int heads;
  private final int headWidth;
  private final double epsilon;

  private transient Packing packing;
  private transient NativeArray x;
  private transient NativeArray qkv;
  private transient NativeArray probabilities;
  private transient NativeArray context;
  private transient NativeArray attentionNorm;
  private transient NativeArray hidden;
  private transient NativeArray slopes;
  private transient NativeArray active;
  private transient NativeArray outputNorm;
  private transient double[] attentionScales;
  private transient double[] outputScales;
  private transient Dropout attentionDropout;
  private transient Dropout contextDropout;
  private transient Dropout outputDropout;
  private transient boolean activated;

  TransformerBlockImpl(NeuralNetConfiguration conf, DataType type) {
    super(conf, type);
    TransformerBlock block = layerConf();
    this.width = (int) block.getNOut();
    this.inner = block.getInner();
    this.heads = block.getHeads();
    this.headWidth = width / heads;
    this.epsilon = block.getEpsilon();
  }

  @Override
  public boolean isPretrainLayer() {
    return false;
  }

  @Override
  public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
    assertInputSet(false);
    packing = Packing.of(maskArray);
    int tokens = packing.tokens();
    if (input.rank() != 2 || input.size(0) != tokens || input.size(1) != width) {
      throw new IllegalArgumentException(
          "block input must be ["
              + tokens
              + ", "
              + width
              + "] by its mask, got "
              + Arrays.toString(input.shape()));
    }
    reserve(tokens, training);
    x = NativeArray.of(Vectors.rowMajor(input));
    INDArray result =
        workspaces.createUninitialized(
            ArrayType.ACTIVATIONS, dataType, new long[] {tokens, width}, 'c');
    NativeArray out = NativeArray.of(result);
    Weights weights = new Weights(paramTable());
    Workers.run(packing.chunks(), chunk -> new ForwardTask(chunk, weights, out).run());
    activated = true;
    return result;
  }

  private void reserve(int tokens, boolean training) {
    long cells = (long) tokens * width;
    long squares = packing.squaresBefore(packing.sequences()) * heads;
    qkv = NativeArray.ensure(qkv, dataType, 3 * cells);
    probabilities = NativeArray.ensure(probabilities, dataType, squares);
    context = NativeArray.ensure(context, dataType, cells);
    attentionNorm = NativeArray.ensure(attentionNorm, dataType, cells);
    hidden = NativeArray.ensure(hidden, dataType, cells);
    slopes = NativeArray.ensure(slopes, dataType, (long) tokens * inner);
    active = NativeArray.ensure(active, dataType, (long) tokens * inner);
    outputNorm = NativeArray.ensure(outputNorm, dataType, cells);
    attentionScales = new double[tokens];
    outputScales = new double[tokens];
    TransformerBlock block = layerConf();
    attentionDropout = dropout(training ? block.getAttentionDropout() : 0, ATTENTION_SITE);
    contextDropout = dropout(training ? block.getHiddenDropout() : 0, CONTEXT_SITE);
    outputDropout = dropout(training ? block.getHiddenDropout() : 0, OUTPUT_SITE);
  }

  private Dropout dropout(double rate, long site) {
    return new Dropout(rate, Dropout.mix(layerConf().getDropoutSeed() + site), getIterationCount());
  }

  @Override
  public Pair<Gradient, INDArray> backpropGradient(
      INDArray epsilonOut, LayerWorkspaceMgr workspaces) {
    assertInputSet(true);
    if (!activated) {
      throw new IllegalStateException(
          "a backward pass must follow a forward pass, once " + layerId());
    }
    activated = false;
    int tokens = packing.tokens();
    INDArray result =
        workspaces.createUninitialized(
            ArrayType.ACTIVATION_GRAD, dataType, new long[] {tokens, width}, 'c');
    NativeArray incoming = NativeArray.of(Vectors.rowMajor(epsilonOut));
    NativeArray outgoing = NativeArray.of(result);
    Weights weights = new Weights(paramTable());
    double[][] sums = new double[packing.chunks()][];
    Workers.run(
        packing.chunks(),
        chunk -> {
          BackwardTask task = new BackwardTask(chunk, weights, incoming, outgoing);
          task.run();
          sums[chunk] = task.sums;
        });
    weightGradients(tokens);
    Gradient gradient = new DefaultGradient();
    int at = 0;
    for (Parameter parameter : layerConf().parameters()) {
      INDArray view = gradientViews.get(parameter.name());
      if (!parameter.isMatrix()) {
        Vectors.write(sums, at, view);
        at += (int) parameter.length();
      }
      gradient.setGradientFor(parameter.name(), view, 'c');
    }
    return new Pair<>(gradient, result);
  }

  /** All four products of an input's transpose with an output's gradient, in square blocks. */
  private void weightGradients(int tokens) {
    List<WeightTask> tasks = new ArrayList<>();
    addWeightTasks(tasks, tokens, x, qkv, TransformerBlock.QKV_WEIGHT);
    addWeightTasks(tasks, tokens, hidden, slopes, TransformerBlock.UP_WEIGHT);
    addWeightTasks(tasks, tokens, active, outputNorm, TransformerBlock.DOWN_WEIGHT);
    addWeightTasks(tasks, tokens, context, attentionNorm, TransformerBlock.OUT_WEIGHT);
    Workers.run(tasks.size(), task -> tasks.get(task).run());
  }

  private void addWeightTasks(
      List<WeightTask> tasks, int tokens, NativeArray inputs, NativeArray gradients, String key) {
    INDArray view = gradientViews.get(key);
    int in = (int) view.size(0);
    int out = (int) view.size(1);
    Matrix from = Matrix.dense(inputs, 0, tokens, in);
    Matrix grads = Matrix.dense(gradients, 0, tokens, out);
    Matrix result = Matrix.dense(NativeArray.of(view), 0, in, out);
    for (int i = 0; i < in; i += WEIGHT_BLOCK) {
      int height = Math.min(WEIGHT_BLOCK, in - i);
      for (int o = 0; o < out; o += WEIGHT_BLOCK) {
        int length = Math.min(WEIGHT_BLOCK, out - o);
        tasks.add(
            new WeightTask(
                from.columns(i, height).transpose(),
                grads.columns(o, length),
                result.rows(i, height).columns(o, length)));
      }
    }
  }

  /** A block of a weight matrix's gradient. */
  private record WeightTask(Matrix inputs, Matrix gradients, Matrix result) {
    void run() {
      Matrix.multiply(1, inputs, gradients, 0, result);
    }
  }

  /** The parameters as the passes read them. */
  private static final class Weights {
    final Matrix qkv;
    final Matrix out;
    final Matrix up;
    final Matrix down;
    final NativeArray qkvBias;
    final NativeArray outBias;
    final double[] attentionGain;
    final double[] attentionBias;
    final NativeArray upBias;
    final NativeArray downBias;
    final double[] outputGain;
    final double[] outputBias;

    Weights(Map<String, INDArray> table) {
      qkv = matrix(table.get(TransformerBlock.QKV_WEIGHT));
      out = matrix(table.get(TransformerBlock.OUT_WEIGHT));
      up = matrix(table.get(TransformerBlock.UP_WEIGHT));
      down = matrix(table.get(TransformerBlock.DOWN_WEIGHT));
      qkvBias = NativeArray.of(table.get(TransformerBlock.QKV_BIAS));
      outBias = NativeArray.of(table.get(TransformerBlock.OUT_BIAS));
      attentionGain = Vectors.read(table.get(TransformerBlock.ATTENTION_GAIN));
      attentionBias = Vectors.read(table.get(TransformerBlock.ATTENTION_BIAS));
      upBias = NativeArray.of(table.get(TransformerBlock.UP_BIAS));
      downBias = NativeArray.of(table.get(TransformerBlock.DOWN_BIAS));
      outputGain = Vectors.read(table.get(TransformerBlock.OUTPUT_GAIN));
      outputBias = Vectors.read(table.get(TransformerBlock.OUTPUT_BIAS));
    }

    private static Matrix matrix(INDArray weight) {
      return Matrix.dense(NativeArray.of(weight), 0, (int) weight.size(0), (int) weight.size(1));
    }
  }

  /** The parts of a residual addition with a norm after it: their order in the sums is fixed. */
  private record Norm(
      NativeArray normalized,
      double[] scales,
      double[] gain,
      double[] shift,
      Dropout dropout,
      int biasAt) {}

  /** A range of sequences and its rows. */
  private abstract class Task {
    final int firstSequence;
    final int lastSequence;
    final int first;
    final int count;
    final Weights weights;
    final Norm attentionPart;
    final Norm outputPart;

    Task(int chunk, Weights weights) {
      this.firstSequence = packing.chunkStart(chunk);
      this.lastSequence = packing.chunkStart(chunk + 1);
      this.first = packing.start(firstSequence);
      this.count = packing.start(lastSequence) - first;
      this.weights = weights;
      this.attentionPart =
          new Norm(
              attentionNorm,
              attentionScales,
              weights.attentionGain,
              weights.attentionBias,
              contextDropout,
              3 * width);
      this.outputPart =
          new Norm(
              outputNorm,
              outputScales,
              weights.outputGain,
              weights.outputBias,
              outputDropout,
              6 * width + inner);
    }

    /** This task's rows of a matrix [tokens, columns]. */
    final Matrix rows(NativeArray array, int columns) {
      return Matrix.dense(array, (long) first * columns, count, columns);
    }

    /** A sequence's rows of a matrix [tokens, columns]. */
    final Matrix rows(NativeArray array, int columns, int sequence) {
      return Matrix.dense(
          array, (long) packing.start(sequence) * columns, packing.length(sequence), columns);
    }

    /** The attention probabilities of a head in a sequence. */
    final Matrix probabilities(int sequence, int head) {
      int length = packing.length(sequence);
      long at = heads * packing.squaresBefore(sequence) + (long) head * length * length;
      return Matrix.dense(probabilities, at, length, length);
    }

    /** One head's part of the queries (0), keys (1) or values (2), or of their gradients. */
    final Matrix part(Matrix qkvRows, int which, int head) {
      return qkvRows.columns(which * width + head * headWidth, headWidth);
    }

    final Matrix scratch(NativeArray.Slot slot, int rows, int columns) {
      return Matrix.dense(
          NativeArray.scratch(slot, dataType, (long) rows * columns), 0, rows, columns);
    }
  }

  private final class ForwardTask extends Task {
    private final NativeArray result;

    ForwardTask(int chunk, Weights weights, NativeArray result) {
      super(chunk, weights);
      this.result = result;
    }

    void run() {
      Matrix input = rows(x, width);
      Matrix sum = rows(hidden, width);
      multiply(input, weights.qkv, weights.qkvBias, rows(qkv, 3 * width));
      for (int s = firstSequence; s < lastSequence; s++) {
        attend(s);
      }
      multiply(rows(context, width), weights.out, weights.outBias, rows(attentionNorm, width));
      addAndNorm(attentionPart, input, sum);
      multiply(sum, weights.up, weights.upBias, rows(slopes, inner));
      activate(rows(slopes, inner), rows(active, inner));
      multiply(rows(active, inner), weights.down, weights.downBias, rows(outputNorm, width));
      addAndNorm(outputPart, sum, rows(result, width));
    }

    private void multiply(Matrix from, Matrix weight, NativeArray bias, Matrix to) {
      for (int r = 0; r < count; r++) {
        to.data().copy(to.at() + (long) r * to.stride(), bias, 0, to.columns());
      }
      Matrix.multiply(1, from, weight, 1, to);
    }

    private void attend(int sequence) {
      int length = packing.length(sequence);
      Matrix rows = rows(qkv, 3 * width, sequence);
      Matrix mixed = rows(context, width, sequence);
      Matrix dropped =
          attentionDropout.isActive() ? scratch(NativeArray.Slot.DROPPED, length, length) : null;
      Row row = new Row(length);
      for (int h = 0; h < heads; h++) {
        Matrix shares = probabilities(sequence, h);
        Matrix.multiply(
            1 / Math.sqrt(headWidth), part(rows, 0, h), part(rows, 1, h).transpose(), 0, shares);
        for (int t = 0; t < length; t++) {
          shares.load(t, row);
          Softmax.forward(row);
          shares.store(t, row);
          if (dropped != null) {
            attentionDropout.apply(row, shares.at() + (long) t * length);
            dropped.store(t, row);
          }
        }
        Matrix.multiply(
            1,
            dropped == null ? shares : dropped,
            part(rows, 2, h),
            0,
            mixed.columns(h * headWidth, headWidth));
      }
    }

    /** The gemm's output becomes the slopes. */
    private void activate(Matrix slopeRows, Matrix activeRows) {
      Row values = new Row(inner);
      Row slope = new Row(inner);
      for (int r = 0; r < count; r++) {
        slopeRows.load(r, values);
        Gelu.apply(values, slope);
        slopeRows.store(r, slope);
        activeRows.store(r, values);
      }
    }

    /** Norm of residual + dropout(gemm's output), which becomes the normalized rows. */
    private void addAndNorm(Norm norm, Matrix residual, Matrix output) {
      Matrix values = rows(norm.normalized, width);
      Row row = new Row(width);
      Row other = new Row(width);
      for (int r = 0; r < count; r++) {
        values.load(r, row);
        norm.dropout.apply(row, (long) (first + r) * width);
        residual.load(r, other);
        row.add(other.values);
        norm.scales[first + r] = LayerNorm.forward(row, norm.gain, norm.shift, epsilon, other);
        values.store(r, row);
        output.store(r, other);
      }
    }
  }

  private final class BackwardTask extends Task {
    private final Matrix incoming;
    private final Matrix outgoing;

    /** Gradients of the biases and gains over this task's rows, in the order of the parameters. */
    final double[] sums = new double[9 * width + inner];

    BackwardTask(int chunk, Weights weights, NativeArray incoming, NativeArray outgoing) {
      super(chunk, weights);
      this.incoming = rows(incoming, width);
      this.outgoing = rows(outgoing, width);
    }

    void run() {
      Matrix residual = scratch(NativeArray.Slot.RESIDUAL, count, width);
      norm(outputPart, incoming, residual);
      Matrix activeGrads = scratch(NativeArray.Slot.WIDE, count, inner);
      Matrix.multiply(1, rows(outputNorm, width), weights.down.transpose(), 0, activeGrads);
      throughGelu(activeGrads, rows(slopes, inner));
      Matrix.multiply(1, rows(slopes, inner), weights.up.transpose(), 1, residual);
      norm(attentionPart, residual, outgoing);
      Matrix contextGrads = scratch(NativeArray.Slot.WIDE, count, width);
      Matrix.multiply(1, rows(attentionNorm, width), weights.out.transpose(), 0, contextGrads);
      for (int s = firstSequence; s < lastSequence; s++) {
        attend(s, contextGrads.rows(packing.start(s) - first, packing.length(s)));
      }
      Matrix.multiply(1, rows(qkv, 3 * width), weights.qkv.transpose(), 1, outgoing);
    }

    /**
     * Back through a norm: the gradient at the sum before it goes to {@code skip} for the residual,
     * and with dropout over the normalized rows, as the gradient of the gemm's output.
     */
    private void norm(Norm norm, Matrix grads, Matrix skip) {
      Matrix normalized = rows(norm.normalized, width);
      int gainAt = norm.biasAt + width;
      Row grad = new Row(width);
      Row row = new Row(width);
      for (int r = 0; r < count; r++) {
        grads.load(r, grad);
        normalized.load(r, row);
        LayerNorm.backward(
            grad, row, norm.scales[first + r], norm.gain, sums, gainAt, gainAt + width);
        skip.store(r, grad);
        norm.dropout.apply(grad, (long) (first + r) * width);
        normalized.store(r, grad);
        grad.addTo(sums, norm.biasAt);
      }
    }

    /** The slopes become the gradients of the gemm's output. */
    private void throughGelu(Matrix grads, Matrix slopeRows) {
      int biasAt = 6 * width;
      Row grad = new Row(inner);
      Row slope = new Row(inner);
      for (int r = 0; r < count; r++) {
        grads.load(r, grad);
        slopeRows.load(r, slope);
        grad.multiply(slope.values);
        slopeRows.store(r, grad);
        grad.addTo(sums, biasAt);
      }
    }

    /** A sequence's queries, keys and values become their gradients. */
    private void attend(int sequence, Matrix contextGrads) {
      int length = packing.length(sequence);
      double scale = 1 / Math.sqrt(headWidth);
      Matrix rows = rows(qkv, 3 * width, sequence);
      Matrix scores = scratch(NativeArray.Slot.SCORES, length, length);
      Matrix dropped =
          attentionDropout.isActive() ? scratch(NativeArray.Slot.DROPPED, length, length) : null;
      Matrix grads = scratch(NativeArray.Slot.GRADS, length, 3 * width);
      for (int h = 0; h < heads; h++) {
        Matrix shares = probabilities(sequence, h);
        Matrix mixedGrads = contextGrads.columns(h * headWidth, headWidth);
        Matrix.multiply(1, mixedGrads, part(rows, 2, h).transpose(), 0, scores);
        throughSoftmax(scores, shares, dropped);
        Matrix mixing = dropped == null ? shares : dropped;
        Matrix.multiply(1, mixing.transpose(), mixedGrads, 0, part(grads, 2, h));
        Matrix.multiply(scale, scores, part(rows, 1, h), 0, part(grads, 0, h));
        Matrix.multiply(scale, scores.transpose(), part(rows, 0, h), 0, part(grads, 1, h));
      }
      qkv.copy(rows.at(), grads.data(), 0, length * 3 * width);
      Row line = new Row(3 * width);
      for (int t = 0; t < length; t++) {
        grads.load(t, line);
        line.addTo(sums, 0);
      }
    }

    /** The gradients at the probabilities become those at the scores. */
    private void throughSoftmax(Matrix grads, Matrix shares, Matrix dropped) {
      int length = shares.rows();
      Row grad = new Row(length);
      Row row = new Row(length);
      for (int t = 0; t < length; t++) {
        long number = shares.at() + (long) t * length;
        shares.load(t, row);
        grads.load(t, grad);
        attentionDropout.apply(grad, number);
        Softmax.backward(grad, row);
        grads.store(t, grad);
        if (dropped != null) {
          attentionDropout.apply(row, number);
          dropped.store(t, row);
        }
      }
    }
  }
}
