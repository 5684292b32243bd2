package org.stance4j.training.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.stance4j.StanceDetector;
import org.stance4j.training.evaluate.Report;

/**
 * Whether memory grows with the number of documents: the resident set of the process, native memory
 * included, while a detector reads many documents on all cores.
 */
public final class MemoryBenchmark {

  /** Documents differ, so that what is kept of each would show. */
  private static final int PARAGRAPHS = 3;

  private static final int POINTS = 10;

  private final String[] paragraphs;
  private final String event;
  private final int documents;

  /**
   * Prepares a benchmark.
   *
   * @param text an article, whose paragraphs the documents are made of
   * @param event the event
   * @param documents how many documents to read, at least 10
   */
  public MemoryBenchmark(String text, String event, int documents) {
    this.paragraphs = text.strip().split("\\n\\s*\\n");
    this.event = event;
    this.documents = documents;
  }

  /**
   * Measures.
   *
   * @param detector reads the documents
   * @return the resident set after each tenth of them
   */
  public Report.Table run(StanceDetector detector) {
    List<List<String>> rows = new ArrayList<>();
    long start = System.nanoTime();
    int done = 0;
    for (int point = 1; point <= POINTS; point++) {
      int next = (int) ((long) documents * point / POINTS);
      IntStream.range(done, next).parallel().forEach(i -> detector.detect(document(i), event));
      done = next;
      double seconds = (System.nanoTime() - start) / 1e9;
      rows.add(
          List.of(
              String.valueOf(done),
              String.valueOf(ResidentSet.ofThisProcess("VmRSS:") / 1024),
              String.format(Locale.ROOT, "%.0f", seconds)));
    }
    return new Report.Table(
        "Memory: resident set over " + documents + " documents",
        List.of("documents", "MiB", "s"),
        rows);
  }

  private String document(int index) {
    StringBuilder document = new StringBuilder("Report ").append(index).append("\n\n");
    for (int p = 0; p < PARAGRAPHS; p++) {
      document.append(paragraphs[(index + p * p) % paragraphs.length]).append("\n\n");
    }
    return document.toString();
  }
}
