package org.stance4j.training.transformer;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.nd4j.linalg.api.blas.Blas;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Splits numeric work over the cores: numbered tasks are taken by the caller and by a pool of
 * daemon threads, while each gemm inside a task runs on one thread. What a task computes must not
 * depend on the thread that runs it, so results are the same for every number of threads.
 *
 * <p>Thread-safe; runs from several callers share the pool.
 */
final class Workers {
  private static final int CORES = Runtime.getRuntime().availableProcessors();
  private static final ExecutorService POOL =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "transformer-worker");
            thread.setDaemon(true);
            return thread;
          });

  private static volatile int threads = CORES;

  private Workers() {}

  /** The number of threads that {@link #run} uses, the caller included. */
  static int threads() {
    return threads;
  }

  static void setThreads(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("threads must be at least 1, got " + count);
    }
    threads = count;
  }

  /** Runs tasks 0 to {@code tasks - 1} and returns when all are done; rethrows what one threw. */
  static void run(int tasks, IntConsumer task) {
    Blas blas = Nd4j.factory().blas();
    int blasThreads = blas.getMaxThreads();
    if (blasThreads != 1) {
      blas.setMaxThreads(1);
    }
    try {
      int helpers = Math.min(threads, tasks) - 1;
      AtomicInteger next = new AtomicInteger();
      AtomicReference<Throwable> failure = new AtomicReference<>();
      CountDownLatch done = new CountDownLatch(Math.max(0, helpers));
      Runnable loop =
          () -> {
            try {
              for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
                task.accept(i);
              }
            } catch (RuntimeException | Error e) {
              failure.compareAndSet(null, e);
              next.set(tasks);
            }
          };
      for (int h = 0; h < helpers; h++) {
        POOL.execute(
            () -> {
              try {
                loop.run();
              } finally {
                done.countDown();
              }
            });
      }
      loop.run();
      await(done);
      Throwable thrown = failure.get();
      if (thrown instanceof Error error) {
        throw error;
      }
      if (thrown != null) {
        throw (RuntimeException) thrown;
      }
    } finally {
      if (blasThreads != 1) {
        blas.setMaxThreads(blasThreads);
      }
    }
  }

  /** Waits without giving up: tasks write into memory that the caller owns. */
  private static void await(CountDownLatch done) {
    boolean interrupted = false;
    while (true) {
      try {
        done.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
