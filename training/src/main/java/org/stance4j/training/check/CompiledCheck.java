package org.stance4j.training.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stance4j.text.InputException;
import org.stance4j.text.TextFiles;
import org.stance4j.training.corpus.Finding;
import org.stance4j.training.story.StoryCompiler;
import org.stance4j.training.story.StoryFolder;

/**
 * Checks that the compiled files of a corpus folder are what its stories compile to, so that
 * offsets match the marks, and that no text is left over from a story that is gone.
 */
final class CompiledCheck {

  private static final String RULE = "a compiled file is what the stories compile to";

  private CompiledCheck() {}

  static List<Finding> check(Path corpus, Path stories) {
    List<Finding> findings = new ArrayList<>();
    try {
      Path fresh = Files.createTempDirectory("stance4j-check");
      try {
        StoryCompiler.compile(stories, fresh);
        compare(corpus, fresh, findings);
      } finally {
        delete(fresh);
      }
    } catch (IOException e) {
      throw TextFiles.cannotRead(corpus, e);
    }
    return findings;
  }

  private static void compare(Path corpus, Path fresh, List<Finding> findings) throws IOException {
    for (Path file : files(fresh)) {
      Path there = corpus.resolve(fresh.relativize(file).toString());
      if (!Files.exists(there)) {
        findings.add(Finding.error(there, 0, RULE, "it is missing; run compile"));
        continue;
      }
      long difference = Files.mismatch(file, there);
      if (difference >= 0) {
        findings.add(
            Finding.error(
                there, line(there, difference), RULE, "from here on it differs; run compile"));
      }
    }
    leftOver(corpus, corpus, fresh, findings);
    for (String split : StoryFolder.SPLITS) {
      leftOver(corpus, corpus.resolve("articles").resolve(split), fresh, findings);
    }
  }

  /** Texts in a folder that no story makes, where the stories make texts there. */
  private static void leftOver(Path corpus, Path folder, Path fresh, List<Finding> findings)
      throws IOException {
    Path made = fresh.resolve(corpus.relativize(folder).toString());
    if (!Files.isDirectory(folder) || !Files.exists(made.resolve("gold.json"))) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.getFileName().toString().endsWith(".txt"))
          .filter(file -> !Files.exists(made.resolve(file.getFileName())))
          .sorted()
          .forEach(
              file -> findings.add(Finding.error(file, 0, RULE, "no story makes it; delete it")));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static long line(Path file, long offset) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    long line = 1;
    for (int i = 0; i < Math.min(offset, bytes.length); i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new InputException(folder + ": cannot be deleted: " + e.getMessage(), e);
    }
  }
}
