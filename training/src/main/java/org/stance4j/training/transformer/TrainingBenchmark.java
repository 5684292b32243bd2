package org.stance4j.training.transformer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nd4j.linalg.api.blas.Blas;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.stance4j.classify.SpanPair;
import org.stance4j.encoder.TokenRange;

/**
 * Measures training steps of an encoder against the gemm rate of the same process. Best of several
 * repetitions each, because other load only ever makes them slower. Stateless; changes the number
 * of threads of the process while it runs.
 */
public final class TrainingBenchmark {
  static {
    BlasKernels.select();
  }

  private static final int GEMM_ROWS = 1024;
  private static final int GEMM_INNER = 384;
  private static final int GEMM_COLUMNS = 1536;
  private static final int GEMM_CALLS = 10;
  private static final int REPETITIONS = 10;
  private static final double GIGA = 1e9;

  private TrainingBenchmark() {}

  /**
   * What was measured.
   *
   * @param threads used by both
   * @param gemmRate of {@code mmuli} 1024 x 384 x 1536 in floats by ND4J, in GFLOP/s
   * @param stepSeconds of the fastest step: forward, backward, clipping and AdamW
   * @param stepRate in GFLOP/s, counting three times the forward pass's products
   */
  public record Result(int threads, double gemmRate, double stepSeconds, double stepRate) {
    /** The step's rate as a share of the gemm rate. */
    public double share() {
      return stepRate / gemmRate;
    }

    @Override
    public String toString() {
      return "%d threads: gemm %.0f GFLOP/s, step %.0f ms = %.0f GFLOP/s, %.0f %%"
          .formatted(threads, gemmRate, stepSeconds * 1e3, stepRate, share() * 100);
    }
  }

  /**
   * Measures.
   *
   * @param shape of the encoder
   * @param batch sequences a step, one pair in each
   * @param time tokens a sequence
   * @param threads to use
   * @param steps to take the fastest of
   */
  public static Result run(EncoderShape shape, int batch, int time, int threads, int steps) {
    int before = Workers.threads();
    Blas blas = Nd4j.factory().blas();
    int blasBefore = blas.getMaxThreads();
    FineTuner.setThreads(threads);
    blas.setMaxThreads(threads);
    try {
      double gemm = gemmRate();
      double seconds = stepSeconds(shape, batch, time, steps);
      return new Result(
          threads, gemm, seconds, 3 * forwardFlops(shape, batch, time) / seconds / GIGA);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      FineTuner.setThreads(before);
      blas.setMaxThreads(blasBefore);
    }
  }

  /** Floating-point operations of the matrix products of one forward pass of the encoder. */
  static double forwardFlops(EncoderShape shape, int batch, int time) {
    double width = shape.width();
    double dense = 2 * (4 * width * width + 2 * width * shape.inner());
    double attention = 2 * 2 * time * width;
    return (dense + attention) * shape.layers() * batch * time;
  }

  private static double gemmRate() {
    try (INDArray x = Nd4j.rand(DataType.FLOAT, GEMM_ROWS, GEMM_INNER);
        INDArray w = Nd4j.rand(DataType.FLOAT, GEMM_INNER, GEMM_COLUMNS);
        INDArray out =
            Nd4j.createUninitialized(DataType.FLOAT, new long[] {GEMM_ROWS, GEMM_COLUMNS}, 'f')) {
      double best = Double.POSITIVE_INFINITY;
      for (int r = 0; r < REPETITIONS; r++) {
        long start = System.nanoTime();
        for (int i = 0; i < GEMM_CALLS; i++) {
          x.mmuli(w, out);
        }
        best = Math.min(best, (System.nanoTime() - start) / GIGA);
      }
      return 2.0 * GEMM_ROWS * GEMM_INNER * GEMM_COLUMNS * GEMM_CALLS / best / GIGA;
    }
  }

  private static double stepSeconds(EncoderShape shape, int batch, int time, int steps)
      throws IOException {
    Random random = new Random(1);
    List<EncodedSequence> sequences = new ArrayList<>();
    List<TrainingPair> pairs = new ArrayList<>();
    TokenRange all = new TokenRange(0, time);
    SpanPair tokens = new SpanPair(all, all, all, all);
    for (int s = 0; s < batch * steps; s++) {
      sequences.add(
          new EncodedSequence(random.ints(time, 0, shape.vocabulary()).toArray(), new int[time]));
      pairs.add(new TrainingPair(s, tokens, random.nextInt(Networks.CLASSES), 1));
    }
    FineTuneSettings settings = FineTuneSettings.builder().epochs(1).batchSequences(batch).build();
    NetworkSettings network = new NetworkSettings(shape.width(), 0.1, 0.1, 0.1, 0.1, 1);
    Stopwatch watch = new Stopwatch();
    try (FineTuner tuner = FineTuner.untrained(shape, network, settings, null)) {
      tuner.fit(new TrainingData(sequences, pairs), watch);
    }
    return watch.best;
  }

  /** Takes the shortest time between two steps. */
  private static final class Stopwatch implements FineTuneListener {
    private long last = Long.MIN_VALUE;
    private double best = Double.POSITIVE_INFINITY;

    @Override
    public void step(StepReport report) {
      long now = System.nanoTime();
      if (last != Long.MIN_VALUE) {
        best = Math.min(best, (now - last) / GIGA);
      }
      last = now;
    }

    @Override
    public boolean epoch(EpochReport report) {
      return true;
    }
  }

  /**
   * Measures the 6-layer encoder at batch 32 x 64 tokens on one and on all cores.
   *
   * @return the two results, one thread first
   */
  public static List<Result> sixLayers() {
    EncoderShape shape = new EncoderShape(6, 384, 12, 1536, 30522, 512, 2, 1e-12);
    int cores = Runtime.getRuntime().availableProcessors();
    return List.of(run(shape, 32, 64, 1, 12), run(shape, 32, 64, cores, 12));
  }
}
