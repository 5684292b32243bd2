package org.stance4j.training.transformer;

import org.nd4j.linalg.factory.Environment;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * Keeps ND4J's and OpenBLAS's own threads out of the way while {@link Workers} splits the work:
 * they spin for tens of milliseconds after each small operation, and on a busy machine each
 * operation waits for them. Closing restores the numbers of threads. For use by one thread at a
 * time.
 */
final class NativeThreads implements AutoCloseable {
  private final NativeOps ops = NativeOpsHolder.getInstance().getDeviceNativeOps();
  private final Environment environment = Nd4j.getEnvironment();
  private final int blas = Blas.threads();
  private final int omp = ops.ompGetMaxThreads();
  private final int each = environment.maxThreads();
  private final int all = environment.maxMasterThreads();

  private NativeThreads() {
    Blas.setThreads(1);
    ops.setOmpNumThreads(1);
    environment.setMaxThreads(1);
    environment.setMaxMasterThreads(1);
  }

  /** One thread for each native operation, until closed. */
  static NativeThreads single() {
    return new NativeThreads();
  }

  @Override
  public void close() {
    environment.setMaxMasterThreads(all);
    environment.setMaxThreads(each);
    ops.setOmpNumThreads(omp);
    Blas.setThreads(blas);
  }
}
