package org.stance4j.training.transformer;

import static org.bytedeco.openblas.global.openblas_nolapack.blas_get_num_threads;
import static org.bytedeco.openblas.global.openblas_nolapack.blas_set_num_threads;

/** The threads of the BLAS that ND4J loads, in the whole process. */
final class Blas {
  private Blas() {}

  /** The number of threads that one gemm call uses. */
  static int threads() {
    return blas_get_num_threads();
  }

  static void setThreads(int threads) {
    blas_set_num_threads(threads);
  }
}
