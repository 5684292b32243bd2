package org.stance4j.training.cli;

import java.nio.file.Path;
import java.util.Map;
import org.stance4j.training.story.StoryCompiler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code compile}: marked-up stories to rows, article texts and gold. */
@Command(
    name = "compile",
    description = {
      "Makes of marked-up stories the rows of each split (train.csv, valid.csv, test.csv) and the texts"
          + " and gold of the articles; of a flat folder of stories, texts and one gold.json."
    },
    mixinStandardHelpOptions = true)
final class CompileCommand implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "STORIES",
      description = "a folder of .story files, flat or with the folders train, valid and test")
  private Path stories;

  @Parameters(index = "1", paramLabel = "OUT", description = "the folder to write to")
  private Path out;

  @Override
  public void run() {
    StoryCompiler.Summary summary = StoryCompiler.compile(stories, out);
    for (Map.Entry<String, Integer> split : summary.stories().entrySet()) {
      Integer rows = summary.rows().get(split.getKey());
      String made = rows == null ? "" : ", " + rows + " rows";
      String name = split.getKey().isEmpty() ? stories.toString() : split.getKey();
      spec.commandLine().getErr().println(name + ": " + split.getValue() + " stories" + made);
    }
    spec.commandLine().getErr().println(out + ": " + summary.articles() + " texts with gold");
  }
}
