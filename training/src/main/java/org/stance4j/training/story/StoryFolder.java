package org.stance4j.training.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stance4j.text.InputException;
import org.stance4j.text.TextFiles;
import org.stance4j.training.corpus.Finding;

/** The stories of a folder, or of its split folders {@code train}, {@code valid}, {@code test}. */
public final class StoryFolder {

  /** The names of the split folders. */
  public static final List<String> SPLITS = List.of("train", "valid", "test");

  private StoryFolder() {}

  /**
   * The split folders that a folder has.
   *
   * @param folder the folder
   * @return their names in the order of {@link #SPLITS}; empty for a flat folder
   */
  public static List<String> splits(Path folder) {
    return SPLITS.stream().filter(split -> Files.isDirectory(folder.resolve(split))).toList();
  }

  /**
   * The story files of a folder.
   *
   * @param folder the folder; folders within are not looked into
   * @return the files in the order of their names, at least one
   * @throws InputException when the folder cannot be read or has no stories
   */
  public static List<Path> files(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw InputException.in(folder, "a file, where a folder of stories is needed");
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> stories =
          files
              .filter(file -> file.getFileName().toString().endsWith(StoryParser.EXTENSION))
              .sorted()
              .toList();
      if (stories.isEmpty()) {
        throw InputException.in(folder, "no files that end in " + StoryParser.EXTENSION);
      }
      return stories;
    } catch (IOException e) {
      throw TextFiles.cannotRead(folder, e);
    }
  }

  /**
   * Reads the stories of a folder and holds them to {@link StoryRules}.
   *
   * @param folder the folder
   * @return the stories in the order of their names
   * @throws InputException when one breaks the form or a rule; the first finding is the message
   */
  public static List<Story> read(Path folder) {
    List<Story> stories = new ArrayList<>();
    for (Path file : files(folder)) {
      Story story = StoryParser.parse(file);
      for (Finding finding : StoryRules.check(story)) {
        if (finding.isError()) {
          throw new InputException(finding.toString());
        }
      }
      stories.add(story);
    }
    return stories;
  }
}
