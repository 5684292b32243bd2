package org.stance4j.training.transformer;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_dgemm;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Contiguous off-heap numbers, seen as a flat array: rows are copied into {@link Row}s for
 * element-wise work, and matrix views of them are handed to gemm.
 *
 * <p>Element-wise work is written once, in double; only this class knows whether the numbers are
 * stored in 4 or 8 bytes. Copies use bulk buffer operations, which cost far less than the ND4J call
 * they replace. Gemm goes straight to the BLAS that ND4J itself loads: a {@code Nd4j.gemm} costs 15
 * to 20 microseconds and some native bookkeeping for each view, a step has thousands of them. Reads
 * and writes of disjoint parts by several threads are safe.
 */
abstract class NativeArray {
  /** The uses of a thread's own memory that overlap in time. */
  enum Slot {
    WIDE,
    RESIDUAL,
    SCORES,
    DROPPED,
    GRADS
  }

  private static final ThreadLocal<NativeArray[]> SCRATCH =
      ThreadLocal.withInitial(() -> new NativeArray[Slot.values().length]);

  private final INDArray owner;

  private NativeArray(INDArray owner) {
    this.owner = owner;
  }

  /** A view of a float or double array that is contiguous in 'c' order (or a vector). */
  static NativeArray of(INDArray array) {
    if (!isRowMajor(array)) {
      throw new IllegalArgumentException(
          "needs a contiguous array in 'c' order, got " + array.shapeInfoToString());
    }
    return switch (array.dataType()) {
      case FLOAT -> new Floats(array);
      case DOUBLE -> new Doubles(array);
      default ->
          throw new IllegalArgumentException(
              "needs FLOAT or DOUBLE numbers, got " + array.dataType());
    };
  }

  /** Whether the numbers lie in 'c' order without gaps. */
  static boolean isRowMajor(INDArray array) {
    long expected = 1;
    for (int d = array.rank() - 1; d >= 0; d--) {
      if (array.size(d) != 1 && array.stride(d) != expected) {
        return false;
      }
      expected *= array.size(d);
    }
    return true;
  }

  /** New memory outside all workspaces, contents undefined. */
  static NativeArray allocate(DataType type, long length) {
    return of(Nd4j.createUninitializedDetached(type, length));
  }

  /**
   * Memory of the calling thread for intermediate results of one task, contents undefined; a later
   * call with the same slot takes it over.
   */
  static NativeArray scratch(Slot slot, DataType type, long length) {
    NativeArray[] slots = SCRATCH.get();
    NativeArray array = ensure(slots[slot.ordinal()], type, length);
    slots[slot.ordinal()] = array;
    return array;
  }

  /** This array if it holds at least {@code length} numbers, else a larger one in its place. */
  static NativeArray ensure(NativeArray current, DataType type, long length) {
    if (current != null && current.owner.dataType() == type && current.length() >= length) {
      return current;
    }
    if (current != null) {
      current.owner.close();
    }
    return allocate(type, length + length / 8);
  }

  final long length() {
    return owner.length();
  }

  /** Fills a row with the numbers from index {@code at}. */
  abstract void load(long at, Row into);

  /** Copies a row to index {@code at}. */
  abstract void store(long at, Row from);

  /** Copies {@code count} numbers of a float array from index {@code at}. */
  void load(long at, float[] into, int count) {
    throw new IllegalStateException("not an array of floats");
  }

  /** Copies the first {@code count} numbers of {@code from} to index {@code at}, floats only. */
  void store(long at, float[] from, int count) {
    throw new IllegalStateException("not an array of floats");
  }

  /** Copies {@code count} numbers of another array of the same type to index {@code at}. */
  abstract void copy(long at, NativeArray from, long fromAt, int count);

  /** Sets {@code count} numbers from index {@code at} to zero. */
  abstract void clear(long at, int count);

  /** {@link Matrix#multiply} with all matrices in arrays of this type. */
  abstract void multiply(double alpha, Matrix a, Matrix b, double beta, Matrix c);

  private static int transpose(Matrix matrix) {
    return matrix.transposed() ? CblasTrans : CblasNoTrans;
  }

  private static ByteBuffer bytes(INDArray array, int elementBytes) {
    long size = array.length() * elementBytes;
    if (size > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("more than 2 GiB in one array: " + size + " bytes");
    }
    return new Address(addressOf(array), size).asByteBuffer();
  }

  private static long addressOf(INDArray array) {
    return array.data().addressPointer().address();
  }

  private static final class Address extends BytePointer {
    Address(long address, long size) {
      super((Pointer) null);
      this.address = address;
      this.limit = size;
      this.capacity = size;
    }
  }

  private static final class FloatAddress extends FloatPointer {
    FloatAddress(long address) {
      super((Pointer) null);
      this.address = address;
    }
  }

  private static final class DoubleAddress extends DoublePointer {
    DoubleAddress(long address) {
      super((Pointer) null);
      this.address = address;
    }
  }

  private static final class Floats extends NativeArray {
    private final long base;
    private final FloatBuffer buffer;

    Floats(INDArray owner) {
      super(owner);
      this.base = addressOf(owner);
      this.buffer = bytes(owner, Float.BYTES).asFloatBuffer();
    }

    @Override
    void load(long at, Row into) {
      double[] values = into.values;
      float[] stage = into.stage();
      buffer.get((int) at, stage, 0, values.length);
      for (int i = 0; i < values.length; i++) {
        values[i] = stage[i];
      }
    }

    @Override
    void store(long at, Row from) {
      double[] values = from.values;
      float[] stage = from.stage();
      for (int i = 0; i < values.length; i++) {
        stage[i] = (float) values[i];
      }
      buffer.put((int) at, stage, 0, values.length);
    }

    @Override
    void load(long at, float[] into, int count) {
      buffer.get((int) at, into, 0, count);
    }

    @Override
    void store(long at, float[] from, int count) {
      buffer.put((int) at, from, 0, count);
    }

    @Override
    void copy(long at, NativeArray from, long fromAt, int count) {
      buffer.put((int) at, ((Floats) from).buffer, (int) fromAt, count);
    }

    @Override
    void clear(long at, int count) {
      buffer.put((int) at, new float[count]);
    }

    private static FloatAddress address(Matrix matrix) {
      return new FloatAddress(((Floats) matrix.data()).base + Float.BYTES * matrix.at());
    }

    @Override
    void multiply(double alpha, Matrix a, Matrix b, double beta, Matrix c) {
      cblas_sgemm(
          CblasRowMajor,
          transpose(a),
          transpose(b),
          c.rows(),
          c.columns(),
          a.width(),
          (float) alpha,
          address(a),
          a.stride(),
          address(b),
          b.stride(),
          (float) beta,
          address(c),
          c.stride());
    }
  }

  private static final class Doubles extends NativeArray {
    private final long base;
    private final DoubleBuffer buffer;

    Doubles(INDArray owner) {
      super(owner);
      this.base = addressOf(owner);
      this.buffer = bytes(owner, Double.BYTES).asDoubleBuffer();
    }

    @Override
    void load(long at, Row into) {
      buffer.get((int) at, into.values);
    }

    @Override
    void store(long at, Row from) {
      buffer.put((int) at, from.values);
    }

    @Override
    void copy(long at, NativeArray from, long fromAt, int count) {
      buffer.put((int) at, ((Doubles) from).buffer, (int) fromAt, count);
    }

    @Override
    void clear(long at, int count) {
      buffer.put((int) at, new double[count]);
    }

    private static DoubleAddress address(Matrix matrix) {
      return new DoubleAddress(((Doubles) matrix.data()).base + Double.BYTES * matrix.at());
    }

    @Override
    void multiply(double alpha, Matrix a, Matrix b, double beta, Matrix c) {
      cblas_dgemm(
          CblasRowMajor,
          transpose(a),
          transpose(b),
          c.rows(),
          c.columns(),
          a.width(),
          alpha,
          address(a),
          a.stride(),
          address(b),
          b.stride(),
          beta,
          address(c),
          c.stride());
    }
  }
}
