package org.stance4j.training.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stance4j.text.InputException;
import org.stance4j.training.corpus.Finding;
import org.stance4j.training.story.StoryFolder;
import org.stance4j.training.story.StoryParser;
import org.stance4j.training.story.StoryRules;

/** Checks every story of a folder by itself. */
final class StoryChecks {

  private StoryChecks() {}

  static List<Finding> check(Path stories) {
    List<String> splits = StoryFolder.splits(stories);
    if (splits.isEmpty()) {
      return checkFlat(stories);
    }
    List<Finding> findings = new ArrayList<>();
    splits.forEach(split -> findings.addAll(checkFlat(stories.resolve(split))));
    return findings;
  }

  private static List<Finding> checkFlat(Path folder) {
    List<Finding> findings = new ArrayList<>();
    for (Path file : StoryFolder.files(folder)) {
      try {
        findings.addAll(StoryRules.check(StoryParser.parse(file)));
      } catch (InputException e) {
        findings.add(Finding.error(file, e));
      }
    }
    return findings;
  }
}
