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

/**
 * Forward and backward pass of {@link TransformerBlock}.
 *
 * <p>A task takes some whole sequences through the entire block, so that its activations stay in
 * the cache and cores meet only at the end. What the backward pass needs is kept in arrays that are
 * reused from step to step; the backward pass overwrites them with gradients, so it can follow a
 * forward pass once. The weights' gradients are gemms over all tokens, split by rows of the result.
 * Not thread-safe.
 */
final class TransformerBlockImpl extends BaseLayer<TransformerBlock> {
  private static final long serialVersionUID = 1L;
  private static final int WEIGHT_ROWS = 192;
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

  /** All four products of an input's transpose with an output's gradient, in row blocks. */
  private void weightGradients(int tokens) {
    WeightTask[] products = {
      new WeightTask(x, width, qkv, 3 * width, gradientViews.get(TransformerBlock.QKV_WEIGHT)),
      new WeightTask(hidden, width, slopes, inner, gradientViews.get(TransformerBlock.UP_WEIGHT)),
      new WeightTask(
          active, inner, outputNorm, width, gradientViews.get(TransformerBlock.DOWN_WEIGHT)),
      new WeightTask(
          context, width, attentionNorm, width, gradientViews.get(TransformerBlock.OUT_WEIGHT)),
    };
    int tasks = 0;
    for (WeightTask product : products) {
      tasks += product.blocks();
    }
    Workers.run(
        tasks,
        task -> {
          int block = task;
          for (WeightTask product : products) {
            if (block < product.blocks()) {
              product.run(block, tokens);
              return;
            }
            block -= product.blocks();
          }
        });
  }

  /** The gradient of one weight matrix: transposed inputs [tokens, in] times [tokens, out]. */
  private record WeightTask(
      NativeArray inputs, int in, NativeArray gradients, int out, NativeArray result) {
    WeightTask(NativeArray inputs, int in, NativeArray gradients, int out, INDArray view) {
      this(inputs, in, gradients, out, NativeArray.of(view));
    }

    int blocks() {
      return (in + WEIGHT_ROWS - 1) / WEIGHT_ROWS;
    }

    void run(int block, int tokens) {
      int from = block * WEIGHT_ROWS;
      int rows = Math.min(WEIGHT_ROWS, in - from);
      inputs.gemm(
          true,
          false,
          rows,
          out,
          tokens,
          1,
          from,
          in,
          gradients,
          0,
          out,
          0,
          result,
          (long) from * out,
          out);
    }
  }

  /** The parameters as the passes read them. */
  private static final class Weights {
    final NativeArray qkv;
    final NativeArray out;
    final NativeArray up;
    final NativeArray down;
    final NativeArray qkvBias;
    final NativeArray outBias;
    final double[] attentionGain;
    final double[] attentionBias;
    final NativeArray upBias;
    final NativeArray downBias;
    final double[] outputGain;
    final double[] outputBias;

    Weights(Map<String, INDArray> table) {
      qkv = NativeArray.of(table.get(TransformerBlock.QKV_WEIGHT));
      out = NativeArray.of(table.get(TransformerBlock.OUT_WEIGHT));
      up = NativeArray.of(table.get(TransformerBlock.UP_WEIGHT));
      down = NativeArray.of(table.get(TransformerBlock.DOWN_WEIGHT));
      qkvBias = NativeArray.of(table.get(TransformerBlock.QKV_BIAS));
      outBias = NativeArray.of(table.get(TransformerBlock.OUT_BIAS));
      attentionGain = Vectors.read(table.get(TransformerBlock.ATTENTION_GAIN));
      attentionBias = Vectors.read(table.get(TransformerBlock.ATTENTION_BIAS));
      upBias = NativeArray.of(table.get(TransformerBlock.UP_BIAS));
      downBias = NativeArray.of(table.get(TransformerBlock.DOWN_BIAS));
      outputGain = Vectors.read(table.get(TransformerBlock.OUTPUT_GAIN));
      outputBias = Vectors.read(table.get(TransformerBlock.OUTPUT_BIAS));
    }
  }

  /** A range of sequences and its rows. */
  private abstract class Task {
    final int firstSequence;
    final int lastSequence;
    final int first;
    final int rows;
    final Weights weights;

    Task(int chunk, Weights weights) {
      this.firstSequence = packing.chunkStart(chunk);
      this.lastSequence = packing.chunkStart(chunk + 1);
      this.first = packing.start(firstSequence);
      this.rows = packing.start(lastSequence) - first;
      this.weights = weights;
    }

    final NativeArray scratch(NativeArray.Slot slot, long length) {
      return NativeArray.scratch(slot, dataType, length);
    }

    /** The index of this task's first row in a matrix with {@code columns} columns. */
    final long at(int columns) {
      return (long) first * columns;
    }
  }

  private final class ForwardTask extends Task {
    private final NativeArray result;

    ForwardTask(int chunk, Weights weights, NativeArray result) {
      super(chunk, weights);
      this.result = result;
    }

    void run() {
      multiply(x, width, weights.qkv, weights.qkvBias, 3 * width, qkv);
      for (int s = firstSequence; s < lastSequence; s++) {
        attend(s);
      }
      multiply(context, width, weights.out, weights.outBias, width, attentionNorm);
      addAndNorm(
          attentionNorm,
          contextDropout,
          x,
          weights.attentionGain,
          weights.attentionBias,
          attentionScales,
          hidden);
      multiply(hidden, width, weights.up, weights.upBias, inner, slopes);
      Row values = new Row(inner);
      Row slope = new Row(inner);
      for (int t = first; t < first + rows; t++) {
        slopes.load((long) t * inner, values);
        Gelu.apply(values, slope);
        slopes.store((long) t * inner, slope);
        active.store((long) t * inner, values);
      }
      multiply(active, inner, weights.down, weights.downBias, width, outputNorm);
      addAndNorm(
          outputNorm,
          outputDropout,
          hidden,
          weights.outputGain,
          weights.outputBias,
          outputScales,
          result);
    }

    /** This task's rows of {@code to = from weight + bias}. */
    private void multiply(
        NativeArray from, int in, NativeArray weight, NativeArray bias, int out, NativeArray to) {
      for (int r = 0; r < rows; r++) {
        to.copy(at(out) + (long) r * out, bias, 0, out);
      }
      from.gemm(false, false, rows, out, in, 1, at(in), in, weight, 0, out, 1, to, at(out), out);
    }

    private void attend(int sequence) {
      int length = packing.length(sequence);
      long rowsAt = (long) packing.start(sequence);
      double scale = 1 / Math.sqrt(headWidth);
      Row row = new Row(length);
      int square = length * length;
      NativeArray dropped =
          attentionDropout.isActive() ? scratch(NativeArray.Slot.DROPPED, square) : null;
      for (int h = 0; h < heads; h++) {
        long query = rowsAt * 3 * width + (long) h * headWidth;
        long square0 = heads * packing.squaresBefore(sequence) + (long) h * square;
        qkv.gemm(
            false,
            true,
            length,
            length,
            headWidth,
            scale,
            query,
            3 * width,
            qkv,
            query + width,
            3 * width,
            0,
            probabilities,
            square0,
            length);
        for (int t = 0; t < length; t++) {
          long at = square0 + (long) t * length;
          probabilities.load(at, row);
          Softmax.forward(row);
          probabilities.store(at, row);
          if (dropped != null) {
            attentionDropout.apply(row, at);
            dropped.store((long) t * length, row);
          }
        }
        NativeArray mixing = dropped == null ? probabilities : dropped;
        mixing.gemm(
            false,
            false,
            length,
            headWidth,
            length,
            1,
            dropped == null ? square0 : 0,
            length,
            qkv,
            query + 2L * width,
            3 * width,
            0,
            context,
            rowsAt * width + (long) h * headWidth,
            width);
      }
    }

    /** Norm of residual + dropout(values); {@code values} become the normalized rows. */
    private void addAndNorm(
        NativeArray values,
        Dropout dropout,
        NativeArray residual,
        double[] gain,
        double[] shift,
        double[] scales,
        NativeArray output) {
      Row row = new Row(width);
      Row other = new Row(width);
      for (int t = first; t < first + rows; t++) {
        long at = (long) t * width;
        values.load(at, row);
        dropout.apply(row, at);
        residual.load(at, other);
        row.add(other.values);
        scales[t] = LayerNorm.forward(row, gain, shift, epsilon, other);
        values.store(at, row);
        output.store(at, other);
      }
    }
  }

  private final class BackwardTask extends Task {
    private final NativeArray incoming;
    private final NativeArray outgoing;
    private final NativeArray wide;
    private final NativeArray residual;

    /** Gradients of the biases and gains over this task's rows, in the order of the parameters. */
    final double[] sums = new double[9 * width + inner];

    private final int outBias = 3 * width;
    private final int attentionGain = 4 * width;
    private final int attentionBias = 5 * width;
    private final int upBias = 6 * width;
    private final int downBias = 6 * width + inner;
    private final int outputGain = 7 * width + inner;
    private final int outputBias = 8 * width + inner;

    BackwardTask(int chunk, Weights weights, NativeArray incoming, NativeArray outgoing) {
      super(chunk, weights);
      this.incoming = incoming;
      this.outgoing = outgoing;
      this.wide = scratch(NativeArray.Slot.WIDE, (long) rows * Math.max(inner, width));
      this.residual = scratch(NativeArray.Slot.RESIDUAL, (long) rows * width);
    }

    void run() {
      norm(
          incoming,
          at(width),
          outputNorm,
          outputScales,
          weights.outputGain,
          outputGain,
          outputBias,
          residual,
          0,
          outputDropout,
          downBias);
      outputNorm.gemm(
          false,
          true,
          rows,
          inner,
          width,
          1,
          at(width),
          width,
          weights.down,
          0,
          width,
          0,
          wide,
          0,
          inner);
      throughGelu();
      slopes.gemm(
          false,
          true,
          rows,
          width,
          inner,
          1,
          at(inner),
          inner,
          weights.up,
          0,
          inner,
          1,
          residual,
          0,
          width);
      norm(
          residual,
          0,
          attentionNorm,
          attentionScales,
          weights.attentionGain,
          attentionGain,
          attentionBias,
          outgoing,
          at(width),
          contextDropout,
          outBias);
      attentionNorm.gemm(
          false,
          true,
          rows,
          width,
          width,
          1,
          at(width),
          width,
          weights.out,
          0,
          width,
          0,
          wide,
          0,
          width);
      for (int s = firstSequence; s < lastSequence; s++) {
        attend(s);
      }
      qkv.gemm(
          false,
          true,
          rows,
          width,
          3 * width,
          1,
          at(3 * width),
          3 * width,
          weights.qkv,
          0,
          3 * width,
          1,
          outgoing,
          at(width),
          width);
    }

    /**
     * Back through a norm: the gradient at the sum before it goes to {@code skip} for the residual,
     * and with dropout over the normalized rows, as the gradient of the gemm's output.
     */
    private void norm(
        NativeArray grads,
        long gradsAt,
        NativeArray normalized,
        double[] scales,
        double[] gain,
        int gainAt,
        int shiftAt,
        NativeArray skip,
        long skipAt,
        Dropout dropout,
        int biasAt) {
      Row grad = new Row(width);
      Row norm = new Row(width);
      for (int r = 0; r < rows; r++) {
        long offset = (long) r * width;
        long at = at(width) + offset;
        grads.load(gradsAt + offset, grad);
        normalized.load(at, norm);
        LayerNorm.backward(grad, norm, scales[first + r], gain, sums, gainAt, shiftAt);
        skip.store(skipAt + offset, grad);
        dropout.apply(grad, at);
        normalized.store(at, grad);
        grad.addTo(sums, biasAt);
      }
    }

    private void throughGelu() {
      Row grad = new Row(inner);
      Row slope = new Row(inner);
      for (int r = 0; r < rows; r++) {
        wide.load((long) r * inner, grad);
        slopes.load(at(inner) + (long) r * inner, slope);
        grad.multiply(slope.values);
        slopes.store(at(inner) + (long) r * inner, grad);
        grad.addTo(sums, upBias);
      }
    }

    private void attend(int sequence) {
      int length = packing.length(sequence);
      int square = length * length;
      int start = packing.start(sequence);
      long contextAt = (long) (start - first) * width;
      double scale = 1 / Math.sqrt(headWidth);
      NativeArray scores = scratch(NativeArray.Slot.SCORES, square);
      NativeArray dropped =
          attentionDropout.isActive() ? scratch(NativeArray.Slot.DROPPED, square) : null;
      NativeArray grads = scratch(NativeArray.Slot.GRADS, (long) length * 3 * width);
      Row grad = new Row(length);
      Row row = new Row(length);
      for (int h = 0; h < heads; h++) {
        long head = (long) h * headWidth;
        long query = (long) start * 3 * width + head;
        long square0 = heads * packing.squaresBefore(sequence) + (long) h * square;
        wide.gemm(
            false,
            true,
            length,
            length,
            headWidth,
            1,
            contextAt + head,
            width,
            qkv,
            query + 2L * width,
            3 * width,
            0,
            scores,
            0,
            length);
        for (int t = 0; t < length; t++) {
          long at = square0 + (long) t * length;
          probabilities.load(at, row);
          scores.load((long) t * length, grad);
          if (dropped != null) {
            attentionDropout.apply(grad, at);
          }
          Softmax.backward(grad, row);
          scores.store((long) t * length, grad);
          if (dropped != null) {
            attentionDropout.apply(row, at);
            dropped.store((long) t * length, row);
          }
        }
        NativeArray mixing = dropped == null ? probabilities : dropped;
        mixing.gemm(
            true,
            false,
            length,
            headWidth,
            length,
            1,
            dropped == null ? square0 : 0,
            length,
            wide,
            contextAt + head,
            width,
            0,
            grads,
            head + 2L * width,
            3 * width);
        scores.gemm(
            false,
            false,
            length,
            headWidth,
            length,
            scale,
            0,
            length,
            qkv,
            query + width,
            3 * width,
            0,
            grads,
            head,
            3 * width);
        scores.gemm(
            true,
            false,
            length,
            headWidth,
            length,
            scale,
            0,
            length,
            qkv,
            query,
            3 * width,
            0,
            grads,
            head + width,
            3 * width);
      }
      qkv.copy((long) start * 3 * width, grads, 0, length * 3 * width);
      Row line = new Row(3 * width);
      for (int t = 0; t < length; t++) {
        grads.load((long) t * 3 * width, line);
        line.addTo(sums, 0);
      }
    }
  }
}
