package org.stance4j.training.transformer;

import java.util.Arrays;
import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.nn.conf.memory.MemoryReport;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.graph.vertex.BaseGraphVertex;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Configuration of the parameter-free vertex that turns hidden states into features of (actor,
 * event) pairs: mean vectors a, e, c and m over the tokens of the actor, the event, the local
 * context and the passage, joined as [a; e; a*e; a-e; c; m]. Several pairs may share a sequence.
 *
 * <p>Inputs: hidden states [tokens, width] with the padding mask [batch, time] as features mask,
 * and spans [pairs, 9]: the sequence's number and four token ranges, each first token and end (not
 * included), counted in the sequence's unmasked tokens. Output: [pairs, 6 * width]. Immutable.
 */
public final class SpanPairVertex extends GraphVertex {
  /** The columns of the spans input. */
  static final int COLUMNS = 9;

  /** The number of vectors that the features of a pair consist of. */
  static final int PARTS = 6;

  private static final long serialVersionUID = 1L;

  /** Creates the vertex. */
  public SpanPairVertex() {}

  @Override
  public GraphVertex clone() {
    return new SpanPairVertex();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SpanPairVertex;
  }

  @Override
  public int hashCode() {
    return SpanPairVertex.class.hashCode();
  }

  @Override
  public long numParams(boolean backprop) {
    return 0;
  }

  @Override
  public int minVertexInputs() {
    return 2;
  }

  @Override
  public int maxVertexInputs() {
    return 2;
  }

  @Override
  public org.deeplearning4j.nn.graph.vertex.GraphVertex instantiate(
      ComputationGraph graph,
      String name,
      int index,
      INDArray view,
      boolean initializeParams,
      DataType type) {
    return new Impl(graph, name, index, type);
  }

  @Override
  public InputType getOutputType(int layerIndex, InputType... inputs) {
    return InputType.feedForward(PARTS * ((InputType.InputTypeFeedForward) inputs[0]).getSize());
  }

  @Override
  public MemoryReport getMemoryReport(InputType... inputs) {
    return new LayerMemoryReport.Builder(
            null, SpanPairVertex.class, inputs[0], getOutputType(-1, inputs))
        .standardMemory(0, 0)
        .workingMemory(0, 0, 0, 0)
        .cacheMemory(0, 0)
        .build();
  }

  /** Forward and backward pass. Not thread-safe. */
  @SuppressWarnings("overrides") // inherited: DL4J's setInputs is not declared with varargs
  private static final class Impl extends BaseGraphVertex {
    private static final long serialVersionUID = 1L;
    private static final int RANGES = 4;

    private transient INDArray mask;
    private transient Packing packing;
    private transient int[] spans;
    private transient int pairs;
    private transient int width;

    Impl(ComputationGraph graph, String name, int index, DataType type) {
      super(graph, name, index, null, null, type);
    }

    @Override
    public boolean hasLayer() {
      return false;
    }

    @Override
    public org.deeplearning4j.nn.api.Layer getLayer() {
      return null;
    }

    @Override
    public INDArray doForward(boolean training, LayerWorkspaceMgr workspaces) {
      if (!canDoForward()) {
        throw new IllegalStateException("inputs of vertex " + vertexName + " are not set");
      }
      packing = Packing.of(mask);
      width = (int) inputs[0].size(1);
      readSpans(inputs[1]);
      NativeArray hidden = NativeArray.of(Vectors.rowMajor(inputs[0]));
      INDArray result =
          workspaces.createUninitialized(
              ArrayType.ACTIVATIONS, dataType, new long[] {pairs, (long) PARTS * width}, 'c');
      NativeArray out = NativeArray.of(result);
      Workers.run(
          pairs,
          pair -> {
            Row actor = mean(pair, 0, hidden);
            Row event = mean(pair, 1, hidden);
            Row product = new Row(width);
            product.add(actor.values);
            product.multiply(event.values);
            Row difference = new Row(width);
            for (int i = 0; i < width; i++) {
              difference.values[i] = actor.values[i] - event.values[i];
            }
            Row context = mean(pair, 2, hidden);
            Row passage = mean(pair, 3, hidden);
            Row[] parts = {actor, event, product, difference, context, passage};
            for (int p = 0; p < PARTS; p++) {
              out.store(((long) pair * PARTS + p) * width, parts[p]);
            }
          });
      return result;
    }

    private void readSpans(INDArray input) {
      if (input.rank() != 2 || input.size(1) != COLUMNS) {
        throw new IllegalArgumentException(
            "spans must be [pairs, " + COLUMNS + "], got " + Arrays.toString(input.shape()));
      }
      pairs = (int) input.size(0);
      double[] values = input.dup('c').data().asDouble();
      spans = new int[pairs * 2 * RANGES];
      for (int p = 0; p < pairs; p++) {
        int sequence = (int) values[p * COLUMNS];
        if (sequence < 0 || sequence >= packing.sequences()) {
          throw new IllegalArgumentException(
              "sequence of pair "
                  + p
                  + " must be in [0, "
                  + packing.sequences()
                  + "), got "
                  + sequence);
        }
        for (int r = 0; r < RANGES; r++) {
          int from = (int) values[p * COLUMNS + 1 + 2 * r];
          int to = (int) values[p * COLUMNS + 2 + 2 * r];
          if (from < 0 || from >= to || to > packing.length(sequence)) {
            throw new IllegalArgumentException(
                "range "
                    + r
                    + " of pair "
                    + p
                    + " must be a non-empty part of [0, "
                    + packing.length(sequence)
                    + "), got ["
                    + from
                    + ", "
                    + to
                    + ")");
          }
          spans[(p * RANGES + r) * 2] = packing.start(sequence) + from;
          spans[(p * RANGES + r) * 2 + 1] = packing.start(sequence) + to;
        }
      }
    }

    private int start(int pair, int range) {
      return spans[(pair * RANGES + range) * 2];
    }

    private int end(int pair, int range) {
      return spans[(pair * RANGES + range) * 2 + 1];
    }

    @Override
    public Pair<Gradient, INDArray[]> doBackward(boolean tbptt, LayerWorkspaceMgr workspaces) {
      if (!canDoBackward()) {
        throw new IllegalStateException("errors of vertex " + vertexName + " are not set");
      }
      INDArray result =
          workspaces.createUninitialized(
              ArrayType.ACTIVATION_GRAD, dataType, new long[] {packing.tokens(), width}, 'c');
      NativeArray out = NativeArray.of(result);
      NativeArray hidden = NativeArray.of(Vectors.rowMajor(inputs[0]));
      NativeArray incoming = NativeArray.of(Vectors.rowMajor(epsilon));
      Row[][] grads = new Row[pairs][];
      Workers.run(pairs, pair -> grads[pair] = meanGradients(pair, hidden, incoming));
      Row[] rows = new Row[packing.tokens()];
      for (int p = 0; p < pairs; p++) {
        for (int r = 0; r < RANGES; r++) {
          for (int t = start(p, r); t < end(p, r); t++) {
            if (rows[t] == null) {
              rows[t] = new Row(width);
            }
            rows[t].add(grads[p][r].values);
          }
        }
      }
      Row zero = new Row(width);
      for (int t = 0; t < rows.length; t++) {
        out.store((long) t * width, rows[t] == null ? zero : rows[t]);
      }
      return new Pair<>(null, new INDArray[] {result, null});
    }

    /** Gradients of one token's hidden state in each range of a pair. */
    private Row[] meanGradients(int pair, NativeArray hidden, NativeArray incoming) {
      Row[] in = new Row[PARTS];
      for (int p = 0; p < PARTS; p++) {
        in[p] = new Row(width);
        incoming.load(((long) pair * PARTS + p) * width, in[p]);
      }
      double[] product = in[2].values;
      double[] difference = in[3].values;
      Row actor = in[0];
      Row event = in[1];
      double[] actorMean = mean(pair, 0, hidden).values;
      double[] eventMean = mean(pair, 1, hidden).values;
      for (int i = 0; i < width; i++) {
        actor.values[i] += product[i] * eventMean[i] + difference[i];
        event.values[i] += product[i] * actorMean[i] - difference[i];
      }
      Row[] grads = {actor, event, in[4], in[5]};
      for (int r = 0; r < RANGES; r++) {
        grads[r].scale(1.0 / (end(pair, r) - start(pair, r)));
      }
      return grads;
    }

    private Row mean(int pair, int range, NativeArray hidden) {
      Row sum = new Row(width);
      Row row = new Row(width);
      for (int t = start(pair, range); t < end(pair, range); t++) {
        hidden.load((long) t * width, row);
        sum.add(row.values);
      }
      sum.scale(1.0 / (end(pair, range) - start(pair, range)));
      return sum;
    }

    @Override
    public Pair<INDArray, MaskState> feedForwardMaskArrays(
        INDArray[] masks, MaskState state, int minibatch) {
      mask = masks == null ? null : masks[0];
      return null;
    }

    @Override
    public void clear() {
      super.clear();
      mask = null;
    }

    @Override
    public void setBackpropGradientsViewArray(INDArray view) {
      if (view != null) {
        throw new IllegalArgumentException("vertex " + vertexName + " has no parameters");
      }
    }

    @Override
    public String toString() {
      return "SpanPairVertex(name=" + vertexName + ")";
    }
  }
}
