package org.stance4j.training.transformer;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Where the tokens of a batch lie once padding is left out. Hidden states are matrices [tokens,
 * width] that hold the unmasked tokens of all sequences one after the other; the padding mask
 * [batch, time] says how many each sequence has. A padded position is never computed, which gives
 * the same result for the other positions as masking it in the attention.
 *
 * <p>Immutable.
 */
final class Packing {
  /** At most about so many tokens a task: enough for gemm, few enough for the cache. */
  private static final int TASK_TOKENS = 512;

  /** Fewer tokens are not worth a task of their own. */
  private static final int LEAST_TOKENS = 128;

  /** The number of tasks is a multiple of this, so that 2 or 4 threads get the same share. */
  private static final int EVEN_SHARES = 4;

  private final int[] starts;
  private final int[] positions;
  private final long[] squares;
  private final int[] chunks;

  private Packing(int[] starts, int[] positions) {
    this.starts = starts;
    this.positions = positions;
    int sequences = starts.length - 1;
    this.squares = new long[sequences + 1];
    for (int s = 0; s < sequences; s++) {
      long length = starts[s + 1] - starts[s];
      squares[s + 1] = squares[s] + length * length;
    }
    this.chunks = cut(starts);
  }

  /**
   * Bounds between sequences that split the tokens into even parts; not by the threads there are.
   */
  private static int[] cut(int[] starts) {
    int sequences = starts.length - 1;
    int tokens = starts[sequences];
    int parts = EVEN_SHARES * Math.max(1, ceiling(tokens, EVEN_SHARES * TASK_TOKENS));
    parts = Math.min(parts, Math.max(1, ceiling(tokens, LEAST_TOKENS)));
    int[] bounds = new int[parts + 1];
    int count = 0;
    for (int s = 1; s <= sequences; s++) {
      boolean full = starts[s] >= (count + 1L) * tokens / parts;
      if (s == sequences || full && starts[s] > starts[bounds[count]] && count + 1 < parts) {
        bounds[++count] = s;
      }
    }
    return Arrays.copyOf(bounds, count + 1);
  }

  private static int ceiling(int value, int divisor) {
    return (value + divisor - 1) / divisor;
  }

  /** The packing for a mask [batch, time] with 1 for tokens and 0 for padding. */
  static Packing of(INDArray mask) {
    if (mask == null || mask.rank() != 2) {
      throw new IllegalArgumentException(
          "transformer layers need a features mask [batch, time], got "
              + (mask == null ? "none" : "shape " + Arrays.toString(mask.shape())));
    }
    int batch = (int) mask.size(0);
    int time = (int) mask.size(1);
    double[] values = mask.dup('c').data().asDouble();
    int[] starts = new int[batch + 1];
    int[] positions = new int[batch * time];
    int tokens = 0;
    for (int b = 0; b < batch; b++) {
      for (int t = 0; t < time; t++) {
        if (values[b * time + t] != 0) {
          positions[tokens++] = t;
        }
      }
      starts[b + 1] = tokens;
    }
    return new Packing(starts, Arrays.copyOf(positions, tokens));
  }

  int sequences() {
    return starts.length - 1;
  }

  int tokens() {
    return positions.length;
  }

  /** The first row of a sequence; of {@code sequences()}, the number of tokens. */
  int start(int sequence) {
    return starts[sequence];
  }

  int length(int sequence) {
    return starts[sequence + 1] - starts[sequence];
  }

  /** The time index of a row. */
  int position(int token) {
    return positions[token];
  }

  /** Sum of the squared lengths of the sequences before this one. */
  long squaresBefore(int sequence) {
    return squares[sequence];
  }

  /** The number of tasks that the sequences are split into. */
  int chunks() {
    return chunks.length - 1;
  }

  /** The first sequence of a task; of {@code chunks()}, the number of sequences. */
  int chunkStart(int chunk) {
    return chunks[chunk];
  }
}
