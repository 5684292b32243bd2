package org.stance4j.training.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stance4j.text.AtomicFile;
import org.stance4j.text.InputException;
import org.stance4j.training.corpus.CorpusWriter;
import org.stance4j.training.corpus.Example;

/**
 * Makes of marked-up stories what training and measuring need.
 *
 * <p>Of {@code stories/{train,valid,test}/*.story} it makes {@code {train,valid,test}.csv} and, for
 * stories of form article, {@code articles/<split>/<id>.txt} with {@code
 * articles/<split>/gold.json}. Of a flat folder it makes {@code <id>.txt} for every story and one
 * {@code gold.json}, no rows. Everything is read and checked before the first file is written.
 */
public final class StoryCompiler {

  private static final String GOLD = "gold.json";

  private StoryCompiler() {}

  /**
   * What was made.
   *
   * @param stories stories read, by split; a flat folder is the split with the empty name
   * @param rows rows written, by split
   * @param articles texts written with gold
   */
  public record Summary(Map<String, Integer> stories, Map<String, Integer> rows, int articles) {

    /** Copies the maps, in their order. */
    public Summary {
      stories = Collections.unmodifiableMap(new LinkedHashMap<>(stories));
      rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }
  }

  /**
   * The rows of a story.
   *
   * @param story the story
   * @return its rows: one a stance for a passage, those of its windows for an article
   */
  public static List<Example> rows(Story story) {
    return RowCompiler.compile(story);
  }

  /**
   * Compiles a folder of stories.
   *
   * @param stories the folder, with split folders or flat
   * @param out the folder to write to, created where missing
   * @return what was made
   * @throws InputException when a story is wrong or {@code out} cannot be written
   */
  public static Summary compile(Path stories, Path out) {
    List<String> splits = StoryFolder.splits(stories);
    return splits.isEmpty() ? compileFlat(stories, out) : compileSplits(stories, splits, out);
  }

  private static Summary compileFlat(Path folder, Path out) {
    List<Story> stories = StoryFolder.read(folder);
    writeArticles(stories, out);
    return new Summary(Map.of("", stories.size()), Map.of(), stories.size());
  }

  private static Summary compileSplits(Path folder, List<String> splits, Path out) {
    Map<String, List<Story>> bySplit = new LinkedHashMap<>();
    Map<String, Path> files = new HashMap<>();
    for (String split : splits) {
      List<Story> stories = StoryFolder.read(folder.resolve(split));
      for (Story story : stories) {
        Path earlier = files.put(story.id(), story.file());
        if (earlier != null) {
          throw InputException.at(
              story.file(), 1, "a story stands in one split only, this one also in " + earlier);
        }
      }
      bySplit.put(split, stories);
    }
    AtomicFile.createFolder(out);
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Integer> rows = new LinkedHashMap<>();
    int articles = 0;
    for (Map.Entry<String, List<Story>> entry : bySplit.entrySet()) {
      String split = entry.getKey();
      List<Example> examples = new ArrayList<>();
      entry.getValue().forEach(story -> examples.addAll(rows(story)));
      CorpusWriter.writeAll(out.resolve(split + ".csv"), examples);
      List<Story> whole =
          entry.getValue().stream().filter(s -> s.form() == Story.Form.ARTICLE).toList();
      if (!whole.isEmpty()) {
        writeArticles(whole, out.resolve("articles").resolve(split));
      }
      counts.put(split, entry.getValue().size());
      rows.put(split, examples.size());
      articles += whole.size();
    }
    return new Summary(counts, rows, articles);
  }

  private static void writeArticles(List<Story> stories, Path folder) {
    AtomicFile.createFolder(folder);
    List<GoldCompiler.Item> gold = new ArrayList<>();
    for (Story story : stories) {
      AtomicFile.write(folder.resolve(story.id() + ".txt"), story.text() + "\n");
      gold.addAll(GoldCompiler.compile(story));
    }
    AtomicFile.write(folder.resolve(GOLD), json(gold));
  }

  private static String json(Object value) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(separators)
            .withArrayIndenter(indenter)
            .withObjectIndenter(indenter);
    ObjectWriter writer = new ObjectMapper().writer(printer);
    try {
      return writer.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("gold cannot be written as JSON", e);
    }
  }
}
