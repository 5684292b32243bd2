package org.stance4j.training.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.stance4j.Stance;
import org.stance4j.text.InputException;
import org.stance4j.training.corpus.CorpusReader;
import org.stance4j.training.corpus.CorpusStats;
import org.stance4j.training.corpus.Example;
import org.stance4j.training.story.Story;
import org.stance4j.training.story.StoryFolder;
import org.stance4j.training.story.StoryStats;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stats}: what is in a corpus. */
@Command(
    name = "stats",
    description = "Counts what is in a corpus: rows, texts, labels, sources, lengths.",
    mixinStandardHelpOptions = true)
final class StatsCommand implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(names = "--by-source", description = "list the labels of every source")
  private boolean bySource;

  @Option(names = "--by-event", description = "list the labels of every event")
  private boolean byEvent;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "a corpus file, or a folder with train.csv, valid.csv, test.csv and, for countries and"
              + " genres, stories/")
  private List<Path> paths;

  private PrintWriter out;

  @Override
  public void run() {
    out = spec.commandLine().getOut();
    List<Path> files = new ArrayList<>();
    List<Path> stories = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      StoryFolder.SPLITS.stream()
          .map(split -> path.resolve(split + ".csv"))
          .filter(Files::exists)
          .forEach(files::add);
      if (Files.isDirectory(path.resolve("stories"))) {
        stories.add(path.resolve("stories"));
      }
    }
    if (files.isEmpty()) {
      throw InputException.in(paths.get(0), "no train.csv, valid.csv or test.csv in it");
    }
    CorpusStats all = new CorpusStats();
    for (Path file : files) {
      CorpusStats stats = new CorpusStats();
      try (CorpusReader reader = new CorpusReader(file)) {
        while (reader.hasNext()) {
          Example example = reader.next();
          stats.add(example);
          all.add(example);
        }
      }
      print(file.toString(), stats);
    }
    if (files.size() > 1) {
      print("all", all);
    }
    stories.forEach(this::printStories);
    out.flush();
  }

  private void print(String title, CorpusStats stats) {
    CorpusStats.LabelCounts labels = stats.labels();
    line("%s", title);
    line("  rows                  %6d", labels.total());
    line(
        "  texts                 %6d  (at most %d rows a text)",
        stats.texts(), stats.mostRowsOfText());
    line("  events                %6d", stats.byEvent().size());
    line("  actors                %6d", stats.actors());
    for (Stance stance : Stance.values()) {
      line("  %-20s  %6d  %5.1f %%", stance.label(), labels.of(stance), 100 * labels.share(stance));
    }
    line("  author is the holder  %6d", stats.byAuthor());
    line(
        "  actor without offsets %6d  %s",
        stats.withoutActorSpan(), share(stats.withoutActorSpan(), labels));
    line(
        "  event without offsets %6d  %s",
        stats.withoutEventSpan(), share(stats.withoutEventSpan(), labels));
    line("  unrelated events      %6d  %s", unrelated(stats), share(unrelated(stats), labels));
    line("  repeated rows         %6d", stats.duplicates());
    line(
        "  words a text          shortest %d, a tenth below %d, median %d, a tenth above %d, longest %d",
        stats.words(0), stats.words(0.1), stats.words(0.5), stats.words(0.9), stats.words(1));
    line("  labels an event       %s", labelsAnEvent(stats));
    table("sources", stats.bySource(), bySource);
    table("events", stats.byEvent(), byEvent);
    out.println();
  }

  private static int unrelated(CorpusStats stats) {
    return stats.bySource().entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(":unrelated"))
        .mapToInt(entry -> entry.getValue().total())
        .sum();
  }

  private static String share(int count, CorpusStats.LabelCounts labels) {
    double share = labels.total() == 0 ? 0 : 100.0 * count / labels.total();
    return String.format(Locale.ROOT, "%5.1f %%", share);
  }

  private static String labelsAnEvent(CorpusStats stats) {
    Map<Integer, Long> counts =
        stats.byEvent().values().stream()
            .collect(
                Collectors.groupingBy(CorpusStats.LabelCounts::distinct, Collectors.counting()));
    return String.format(
        Locale.ROOT,
        "one: %d events, two: %d, three: %d",
        counts.getOrDefault(1, 0L),
        counts.getOrDefault(2, 0L),
        counts.getOrDefault(3, 0L));
  }

  private void table(String name, Map<String, CorpusStats.LabelCounts> counts, boolean wanted) {
    if (wanted) {
      line("  %s: rows, supporting, opposing, neutral", name);
      counts.forEach(
          (key, labels) ->
              line(
                  "    %5d %5d %5d %5d  %s",
                  labels.total(),
                  labels.of(Stance.SUPPORTING),
                  labels.of(Stance.OPPOSING),
                  labels.of(Stance.NEUTRAL),
                  key));
    }
  }

  private void printStories(Path folder) {
    List<Story> stories = new ArrayList<>();
    List<String> splits = StoryFolder.splits(folder);
    if (splits.isEmpty()) {
      stories.addAll(StoryFolder.read(folder));
    }
    splits.forEach(split -> stories.addAll(StoryFolder.read(folder.resolve(split))));
    StoryStats stats = StoryStats.of(stories);
    line("%s", folder);
    line("  stories          %d %s", stories.size(), byName(stats.stories()));
    line("  words            %d", stats.words());
    line("  actors           %s", byName(stats.actors()));
    line("  actor mentions   %s", byName(stats.mentions()));
    line("  event mentions   %d", stats.eventMentions());
    line("  statements, acts %d, %d", stats.statements(), stats.acts());
    names("kinds of event", stats.kinds());
    names("countries", stats.countries());
    names("genres", stats.genres());
    names("englishes", stats.englishes());
  }

  private static String byName(Map<? extends Enum<?>, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> entry.getKey().name().toLowerCase(Locale.ROOT) + " " + entry.getValue())
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private void names(String title, Map<String, Integer> counts) {
    String list =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    line("  %s: %d (%s)", title, counts.size(), list);
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
