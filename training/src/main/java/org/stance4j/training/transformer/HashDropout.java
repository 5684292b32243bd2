package org.stance4j.training.transformer;

import org.deeplearning4j.nn.conf.dropout.IDropout;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Inverted dropout for DL4J's own layers, with a mask that depends on the seed and the iteration
 * only (see {@link Dropout}), so that a resumed run repeats it; DL4J's dropout draws from a global
 * generator instead. Mutable for the JSON mapper; not thread-safe.
 */
public final class HashDropout implements IDropout {
  private static final long serialVersionUID = 1L;

  private double rate;
  private long seed;

  /** For the JSON mapper. */
  HashDropout() {}

  /**
   * Creates a dropout.
   *
   * @param rate share of the values set to zero in training, in [0, 1)
   * @param seed of the masks
   */
  public HashDropout(double rate, long seed) {
    Dropout.checkRate("rate", rate);
    this.rate = rate;
    this.seed = seed;
  }

  /** The share of the values set to zero. */
  public double getRate() {
    return rate;
  }

  void setRate(double rate) {
    this.rate = rate;
  }

  /** The seed of the masks. */
  public long getSeed() {
    return seed;
  }

  void setSeed(long seed) {
    this.seed = seed;
  }

  @Override
  public INDArray applyDropout(
      INDArray input, INDArray result, int iteration, int epoch, LayerWorkspaceMgr workspaces) {
    if (result != input) {
      result.assign(input);
    }
    return drop(result, iteration);
  }

  @Override
  public INDArray backprop(INDArray gradOut, INDArray gradIn, int iteration, int epoch) {
    if (gradIn != gradOut) {
      gradIn.assign(gradOut);
    }
    return drop(gradIn, iteration);
  }

  private INDArray drop(INDArray values, int iteration) {
    Dropout dropout = new Dropout(rate, seed, iteration);
    if (dropout.isActive()) {
      INDArray rows = NativeArray.isRowMajor(values) ? values : values.dup('c');
      NativeArray array = NativeArray.of(rows);
      Row row = new Row((int) rows.length());
      array.load(0, row);
      dropout.apply(row, 0);
      array.store(0, row);
      if (rows != values) {
        values.assign(rows);
      }
    }
    return values;
  }

  @Override
  public void clear() {}

  @Override
  public HashDropout clone() {
    return new HashDropout(rate, seed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HashDropout that && rate == that.rate && seed == that.seed;
  }

  @Override
  public int hashCode() {
    return 31 * Double.hashCode(rate) + Long.hashCode(seed);
  }
}
