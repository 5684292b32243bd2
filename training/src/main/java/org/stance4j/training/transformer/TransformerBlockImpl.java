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
    final double[] qkvBias;
    final double[] outBias;
    final double[] attentionGain;
    final double[] attentionBias;
    final double[] upBias;
    final double[] downBias;
    final double[] outputGain;
    final double[] outputBias;

    Weights(Map<String, INDArray> table) {
      qkv = NativeArray.of(table.get(TransformerBlock.QKV_WEIGHT));
      out = NativeArray.of(table.get(TransformerBlock.OUT_WEIGHT));
      up = NativeArray.of(table.get(TransformerBlock.UP_WEIGHT));
      down = NativeArray.of(table.get(TransformerBlock.DOWN_WEIGHT));
      qkvBias = Vectors.read(table.get(TransformerBlock.QKV_BIAS));
      outBias = Vectors.read(table.get(TransformerBlock.OUT_BIAS));
      attentionGain = Vectors.read(table.get(TransformerBlock.ATTENTION_GAIN));
      attentionBias = Vectors.read(table.get(TransformerBlock.ATTENTION_BIAS));
      upBias = Vectors.read(table.get(TransformerBlock.UP_BIAS));
      downBias = Vectors.read(table.get(TransformerBlock.DOWN_BIAS));
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

    /** This task's rows of a matrix with {@code columns} columns: y = x W. */
    final void multiply(NativeArray from, int in, NativeArray weight, int out, NativeArray to) {
      from.gemm(false, false, rows, out, in, 1, at(in), in, weight, 0, out, 0, to, at(out), out);
    }

    final NativeArray scratch(NativeArray.Slot slot, long length) {
      return NativeArray.scratch(slot, dataType, length);
    }

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
      multiply(x, width, weights.qkv, 3 * width, qkv);
      double[] wide = new double[3 * width];
      for (int t = first; t < first + rows; t++) {
        qkv.load((long) t * 3 * width, wide, 3 * width);
        Vectors.add(wide, weights.qkvBias, 3 * width);
        qkv.store((long) t * 3 * width, wide, 3 * width);
      }
      for (int s = firstSequence; s < lastSequence; s++) {
        attend(s);
      }
      multiply(context, width, weights.out, width, attentionNorm);
      addAndNorm(
          attentionNorm,
          weights.outBias,
          contextDropout,
          x,
          weights.attentionGain,
          weights.attentionBias,
          attentionScales,
          hidden);
      multiply(hidden, width, weights.up, inner, slopes);
      double[] values = new double[inner];
      double[] slope = new double[inner];
      for (int t = first; t < first + rows; t++) {
        slopes.load((long) t * inner, values, inner);
        Gelu.apply(values, weights.upBias, slope, inner);
        slopes.store((long) t * inner, slope, inner);
        active.store((long) t * inner, values, inner);
      }
      multiply(active, inner, weights.down, width, outputNorm);
      addAndNorm(
          outputNorm,
          weights.downBias,
          outputDropout,
          hidden,
          weights.outputGain,
          weights.outputBias,
          outputScales,
          result);
    }

    private void attend(int sequence) {
      int length = packing.length(sequence);
      long rowsAt = (long) packing.start(sequence);
      double scale = 1 / Math.sqrt(headWidth);
      double[] row = new double[length];
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
          probabilities.load(at, row, length);
          softmax(row, length);
          probabilities.store(at, row, length);
          if (dropped != null) {
            attentionDropout.apply(row, length, at);
            dropped.store((long) t * length, row, length);
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

    private void softmax(double[] row, int length) {
      double max = row[0];
      for (int i = 1; i < length; i++) {
        max = Math.max(max, row[i]);
      }
      double sum = 0;
      for (int i = 0; i < length; i++) {
        row[i] = Math.exp(row[i] - max);
        sum += row[i];
      }
      double reciprocal = 1 / sum;
      for (int i = 0; i < length; i++) {
        row[i] *= reciprocal;
      }
    }

    /** Norm of residual + dropout(values + bias); {@code values} become the normalized rows. */
    private void addAndNorm(
        NativeArray values,
        double[] bias,
        Dropout dropout,
        NativeArray residual,
        double[] gain,
        double[] shift,
        double[] scales,
        NativeArray output) {
      double[] row = new double[width];
      double[] other = new double[width];
      for (int t = first; t < first + rows; t++) {
        long at = (long) t * width;
        values.load(at, row, width);
        Vectors.add(row, bias, width);
        dropout.apply(row, width, at);
        residual.load(at, other, width);
        Vectors.add(row, other, width);
        scales[t] = LayerNorm.forward(row, gain, shift, epsilon, other, width);
        values.store(at, row, width);
        output.store(at, other, width);
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
      double[] grad = new double[width];
      double[] norm = new double[width];
      for (int r = 0; r < rows; r++) {
        long offset = (long) r * width;
        long at = at(width) + offset;
        grads.load(gradsAt + offset, grad, width);
        normalized.load(at, norm, width);
        LayerNorm.backward(grad, norm, scales[first + r], gain, sums, gainAt, shiftAt, width);
        skip.store(skipAt + offset, grad, width);
        dropout.apply(grad, width, at);
        normalized.store(at, grad, width);
        Vectors.addAt(sums, biasAt, grad, width);
      }
    }

    private void throughGelu() {
      double[] grad = new double[inner];
      double[] slope = new double[inner];
      for (int r = 0; r < rows; r++) {
        wide.load((long) r * inner, grad, inner);
        slopes.load(at(inner) + (long) r * inner, slope, inner);
        for (int i = 0; i < inner; i++) {
          grad[i] *= slope[i];
        }
        slopes.store(at(inner) + (long) r * inner, grad, inner);
        Vectors.addAt(sums, upBias, grad, inner);
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
      double[] grad = new double[length];
      double[] row = new double[length];
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
          probabilities.load(at, row, length);
          scores.load((long) t * length, grad, length);
          if (dropped != null) {
            attentionDropout.apply(grad, length, at);
          }
          softmaxBackward(grad, row, length);
          scores.store((long) t * length, grad, length);
          if (dropped != null) {
            attentionDropout.apply(row, length, at);
            dropped.store((long) t * length, row, length);
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
      double[] line = new double[3 * width];
      for (int t = 0; t < length; t++) {
        grads.load((long) t * 3 * width, line, 3 * width);
        qkv.store((long) (start + t) * 3 * width, line, 3 * width);
        Vectors.addAt(sums, 0, line, 3 * width);
      }
    }

    private void softmaxBackward(double[] grad, double[] row, int length) {
      double mean = 0;
      for (int i = 0; i < length; i++) {
        mean += grad[i] * row[i];
      }
      for (int i = 0; i < length; i++) {
        grad[i] = row[i] * (grad[i] - mean);
      }
    }
  }
}
