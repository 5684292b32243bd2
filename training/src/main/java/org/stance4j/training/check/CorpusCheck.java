package org.stance4j.training.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stance4j.text.InputException;
import org.stance4j.training.corpus.CorpusValidator;
import org.stance4j.training.corpus.Finding;
import org.stance4j.training.corpus.LocatedExample;
import org.stance4j.training.story.StoryFolder;

/**
 * Checks a corpus file; a corpus folder with {@code train.csv}, {@code valid.csv} and {@code
 * test.csv}, or texts and a gold file, and the stories they were compiled from in {@code stories/};
 * or a folder of stories.
 */
public final class CorpusCheck {

  private CorpusCheck() {}

  /**
   * What a check found.
   *
   * @param findings what is wrong
   * @param figures what was measured, one line each
   */
  public record Report(List<Finding> findings, List<String> figures) {

    /** Copies the lists. */
    public Report {
      findings = List.copyOf(findings);
      figures = List.copyOf(figures);
    }

    /**
     * How many findings must be mended.
     *
     * @return the number of errors
     */
    public long errors() {
      return findings.stream().filter(Finding::isError).count();
    }
  }

  /**
   * Checks a corpus.
   *
   * @param path a corpus file, a corpus folder or a folder of stories
   * @return what is wrong with it
   * @throws InputException when there is no such thing or it cannot be read
   */
  public static Report check(Path path) {
    if (!Files.isDirectory(path)) {
      return new Report(CorpusValidator.check(path).findings(), List.of());
    }
    Map<String, Path> files = new LinkedHashMap<>();
    for (String split : StoryFolder.SPLITS) {
      Path file = path.resolve(split + ".csv");
      if (Files.exists(file)) {
        files.put(split, file);
      }
    }
    Path stories = path.resolve("stories");
    List<Finding> findings = new ArrayList<>();
    if (Files.isDirectory(stories)) {
      findings.addAll(StoryChecks.check(stories));
      if (findings.stream().noneMatch(Finding::isError)) {
        findings.addAll(CompiledCheck.check(path, stories));
      }
    } else if (files.isEmpty()) {
      findings.addAll(StoryChecks.check(path));
    }
    return new Report(findings, checkRows(files, findings));
  }

  /** Checks the rows of the splits, adds what is wrong, and returns what was measured. */
  private static List<String> checkRows(Map<String, Path> files, List<Finding> findings) {
    Map<String, List<LocatedExample>> splits = new LinkedHashMap<>();
    files.forEach(
        (split, file) -> {
          CorpusValidator.Result result = CorpusValidator.check(file);
          findings.addAll(result.findings());
          if (!result.rows().isEmpty()) {
            splits.put(split, result.rows());
          }
        });
    splits.values().forEach(rows -> findings.addAll(LabelChecks.check(rows)));
    findings.addAll(SplitOverlap.check(splits));
    findings.addAll(WordingChecks.check(splits));
    List<String> figures = new ArrayList<>();
    if (splits.containsKey("train") && splits.containsKey("valid")) {
      List<CheapBounds.Figure> cheap =
          CheapBounds.measure(splits.get("train"), splits.get("valid"));
      cheap.forEach(figure -> figures.add(figure.toString()));
      findings.addAll(CheapBounds.check(files.get("valid"), cheap));
    }
    return figures;
  }
}
