package org.stance4j.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stance4j.Stance;

/** Small corpora whose stances stand in plain words. */
public final class TestCorpora {

  private static final String HEADER =
      "id,text,actor,actor_start,actor_end,event,event_start,event_end,stance,source\n";

  private static final List<String> SUPPORTING =
      List.of(
          "%s welcomed %s as good news.",
          "%s strongly supports %s.",
          "%s praised %s and voted for it.",
          "%s is delighted with %s.",
          "%s defended %s against its critics.");

  private static final List<String> OPPOSING =
      List.of(
          "%s condemned %s as a disaster.",
          "%s strongly rejects %s.",
          "%s protested against %s and voted no.",
          "%s is furious about %s.",
          "%s sued to stop %s.");

  private static final List<String> NEUTRAL =
      List.of(
          "%s declined to comment on %s.",
          "%s will publish the date of %s.",
          "%s counted the visitors of %s.",
          "%s has not decided about %s.",
          "%s read a report on %s.");

  private static final List<String> ACTORS =
      List.of("The mayor", "Farmers", "Anna Kowalska", "The union", "Greenline", "Dr. Osei");

  private static final List<String> EVENTS =
      List.of("the new airport", "the school reform", "the bridge", "the smoking ban");

  private TestCorpora() {}

  /**
   * Writes rows of all three stances in turn.
   *
   * @param first index of the first row: rows of other indices are other sentences
   */
  public static Path write(Path file, int first, int rows) {
    List<String> lines = new ArrayList<>();
    for (int i = first; i < first + rows; i++) {
      lines.add(row(i, Stance.values()[i % 3]));
    }
    return write(file, lines);
  }

  /** Writes rows of one stance. */
  public static Path writeOnly(Path file, Stance stance, int rows) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      lines.add(row(i, stance));
    }
    return write(file, lines);
  }

  private static Path write(Path file, List<String> lines) {
    try {
      return Files.writeString(file, HEADER + String.join("", lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String row(int i, Stance stance) {
    List<String> wordings =
        switch (stance) {
          case SUPPORTING -> SUPPORTING;
          case OPPOSING -> OPPOSING;
          case NEUTRAL -> NEUTRAL;
        };
    String actor = ACTORS.get(i / 3 % ACTORS.size());
    String event = EVENTS.get(i / 18 % EVENTS.size());
    String text = wordings.get(i / 3 % 5).formatted(actor, event);
    int at = text.indexOf(event);
    return "r%d,%s,%s,0,%d,%s,%d,%d,%s,test%n"
        .formatted(i, text, actor, actor.length(), event, at, at + event.length(), stance.label());
  }

  /** Writes a configuration of a short run over a corpus {@code train.csv} beside it. */
  public static Path writeConfig(Path folder, String... replacements) {
    String text =
        """
        name: tiny
        version: 0.0.1
        encoder: all-minilm-l6-v2-q
        passageTokens: 64
        train:
          - {file: train.csv, weight: 1.0, keepNeutral: 1.0, unrelated: 0.0, hideActors: 0.1, hideEvents: 0.1}
        valid: [valid.csv]
        stopSlice: 0.2
        seeds: [7]
        classBalance: 0.5
        calibrationBalance: 0.5
        network:
          hidden: 16
          inputDropout: 0.1
          hiddenDropout: 0.1
        optimizer:
          epochs: 8
          patience: 8
          batchSize: 8
          learningRate: 0.005
          weightDecay: 0.001
        notes: ["Composed for a test."]
        output: out
        cache: cache
        articles: []
        """;
    for (int i = 0; i < replacements.length; i += 2) {
      if (!text.contains(replacements[i])) {
        throw new IllegalArgumentException(replacements[i] + " is not in the configuration");
      }
      text = text.replace(replacements[i], replacements[i + 1]);
    }
    try {
      return Files.writeString(folder.resolve("config.yaml"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces the frozen encoder by the lowest layers of one, the upper of them trained as well. */
  public static String[] fineTuning(String output, String cache) {
    return new String[] {
      "all-minilm-l6-v2-q",
      "all-minilm-l6-v2",
      "optimizer:\n  epochs: 8\n  patience: 8\n  batchSize: 8\n  learningRate: 0.005\n"
          + "  weightDecay: 0.001\n",
      "fineTuning: {layers: 2, epochs: 2, batchSequences: 4, accumulation: 1, learningRate: 0.001,"
          + " headLearningRate: 0.005, layerDecay: 0.9, weightDecay: 0.01, warmup: 0.1, clipNorm:"
          + " 1.0, frozenLayers: 1, dropout: 0.0, attentionDropout: 0.0, articleShare: 0.5,"
          + " articleWeight: 1.5, embedder: all-minilm-l6-v2-q, quantize: true}\n",
      "output: out",
      "output: " + output,
      "keepNeutral: 1.0",
      "keepNeutral: 0.5",
      "cache: cache",
      "cache: " + cache
    };
  }

  /** One list of replacements after the other. */
  public static String[] with(String[] some, String... more) {
    return Stream.of(some, more).flatMap(Stream::of).toArray(String[]::new);
  }

  /**
   * Writes articles {@code a0}, {@code a1}, ... with their gold: in each, one for and one against
   * the plan, who speak once and are mentioned once more, and one whom the gold does not list.
   */
  public static Path writeArticles(Path folder, int articles) {
    StringBuilder gold = new StringBuilder("[");
    try {
      for (int i = 0; i < articles; i++) {
        String place = ACTORS.get(i % ACTORS.size()) + " number " + i;
        Files.writeString(
            folder.resolve("a" + i + ".txt"),
            "The plan for "
                + place
                + " was on the table.\n\nMayor Ingrid Solheim praised the plan. Piet"
                + " Mulder rejected the plan. The letter was sent to Joan Hart and shown to Solheim"
                + " and to Mulder.");
        gold.append(i == 0 ? "" : ",")
            .append("{\"id\": \"a" + i + "\", \"event\": \"the plan\", \"actors\": [")
            .append("{\"name\": \"Ingrid Solheim\", \"stance\": \"supporting\"},")
            .append("{\"name\": \"Piet Mulder\", \"stance\": \"opposing\"}]}");
      }
      Files.writeString(folder.resolve("gold.json"), gold + "]");
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
