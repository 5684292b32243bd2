package org.stance4j.training.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.stance4j.StanceDetector;
import org.stance4j.text.TextFiles;
import org.stance4j.training.evaluate.Report;

/**
 * How fast articles are analysed: from the start of a process, and by a warm detector on one and on
 * all cores. Other load on the machine shows in the figures.
 */
public final class ServingBenchmark {

  private static final int STARTS = 3;
  private static final int WARM_UP = 100;
  private static final int MEASURED = 60;
  private static final String MAIN = "org.stance4j.cli.Main";

  private final Path bundle;
  private final Path article;
  private final String event;

  /**
   * Prepares a benchmark.
   *
   * @param bundle the model, or null for the shipped one
   * @param article the article that is analysed again and again
   * @param event the event
   */
  public ServingBenchmark(Path bundle, Path article, String event) {
    this.bundle = bundle;
    this.article = article;
    this.event = event;
  }

  /**
   * Measures.
   *
   * @return the figures
   * @throws IOException when the article cannot be read or a process cannot be started
   * @throws InterruptedException when the thread is interrupted
   */
  public Report.Table run() throws IOException, InterruptedException {
    String text = TextFiles.read(article);
    List<List<String>> rows = new ArrayList<>();
    starts(rows);
    try (StanceDetector detector =
        bundle == null ? StanceDetector.load() : StanceDetector.load(bundle)) {
      warm(detector, text, rows);
    }
    int words = text.strip().split("\\s+").length;
    return new Report.Table(
        "Serving: one article of " + words + " words", List.of("", "value", "unit"), rows);
  }

  private void starts(List<List<String>> rows) throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(List.of("detect", "--event", event, article.toString()));
    if (bundle != null) {
      arguments.addAll(List.of("--model", bundle.toString()));
    }
    Path cache = Files.createTempDirectory("stance4j-natives-");
    try {
      List<String> options = List.of("-Dorg.bytedeco.javacpp.cachedir=" + cache);
      ProcessRun first = ProcessRun.of(options, MAIN, arguments);
      rows.add(row("process, first start (natives unpacked)", first.seconds(), "s"));
      double[] seconds = new double[STARTS];
      long peak = 0;
      for (int i = 0; i < STARTS; i++) {
        ProcessRun run = ProcessRun.of(options, MAIN, arguments);
        seconds[i] = run.seconds();
        peak = Math.max(peak, run.peakMiB());
      }
      Arrays.sort(seconds);
      rows.add(row("process, later start, median of " + STARTS, seconds[STARTS / 2], "s"));
      rows.add(row("process, peak memory", peak, "MiB"));
    } finally {
      delete(cache);
    }
  }

  private void warm(StanceDetector detector, String text, List<List<String>> rows)
      throws InterruptedException {
    for (int i = 0; i < WARM_UP; i++) {
      detector.detect(text, event);
    }
    double[] millis = new double[MEASURED];
    for (int i = 0; i < MEASURED; i++) {
      long start = System.nanoTime();
      detector.detect(text, event);
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    rows.add(row("warm, one article at a time, median", millis[MEASURED / 2], "ms"));
    rows.add(row("warm, one article at a time, 90 % below", millis[MEASURED * 9 / 10], "ms"));
    int threads = Runtime.getRuntime().availableProcessors();
    rows.add(
        row("warm, " + threads + " threads", throughput(detector, text, threads), "articles/s"));
  }

  private double throughput(StanceDetector detector, String text, int threads)
      throws InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Callable<Integer> task = () -> detector.detect(text, event).actors().size();
      long start = System.nanoTime();
      for (Future<Integer> done :
          workers.invokeAll(Stream.generate(() -> task).limit(MEASURED).toList())) {
        done.get();
      }
      return MEASURED / ((System.nanoTime() - start) / 1e9);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private static List<String> row(String name, double value, String unit) {
    return List.of(name, String.format(Locale.ROOT, "%.2f", value), unit);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
