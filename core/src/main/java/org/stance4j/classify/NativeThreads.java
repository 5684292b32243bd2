package org.stance4j.classify;

import org.nd4j.linalg.api.blas.Blas;
import org.nd4j.linalg.factory.Environment;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Keeps the own threads of ND4J and its BLAS out of the way of those that share the work out above
 * them: theirs spin for tens of milliseconds after each small operation, and on a busy machine each
 * operation waits for them. Their numbers are the whole process's; closing restores them. For use
 * by one thread at a time.
 */
public final class NativeThreads implements AutoCloseable {
  private final Blas blas = Nd4j.factory().blas();
  private final Environment environment = Nd4j.getEnvironment();
  private final int ofBlas = blas.getMaxThreads();
  private final int each = environment.maxThreads();
  private final int all = environment.maxMasterThreads();

  private NativeThreads() {
    blas.setMaxThreads(1);
    environment.setMaxThreads(1);
    environment.setMaxMasterThreads(1);
  }

  /**
   * One thread for each native operation, until closed.
   *
   * @return what restores the numbers of threads
   */
  public static NativeThreads single() {
    return new NativeThreads();
  }

  @Override
  public void close() {
    environment.setMaxMasterThreads(all);
    environment.setMaxThreads(each);
    blas.setMaxThreads(ofBlas);
  }
}
