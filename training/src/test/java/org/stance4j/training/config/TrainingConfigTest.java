package org.stance4j.training.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stance4j.text.InputException;

class TrainingConfigTest {

  private static final String CORPUS =
      "  - {file: ../data/train.csv, weight: 2.0, keepNeutral: 0.5, unrelated: 0.25, hideActors: 0.1,"
          + " hideEvents: 0.4}";

  /** One setting a line; the line of a setting is its place here, from 1. */
  private static final List<String> LINES =
      List.of(
          "name: tiny",
          "version: 1.0",
          "encoder: all-minilm-l6-v2-q",
          "passageTokens: 64",
          "train:",
          CORPUS,
          "valid: [valid.csv]",
          "stopSlice: 0.2",
          "seeds: [42, 7]",
          "classBalance: 0.5",
          "network:",
          "  hidden: 8",
          "  inputDropout: 0.1",
          "  hiddenDropout: 0.2",
          "optimizer:",
          "  epochs: 5",
          "  patience: 2",
          "  batchSize: 16",
          "  learningRate: 0.001",
          "  weightDecay: 0.01",
          "notes: []",
          "output: out",
          "cache: /var/cache",
          "articles: [../articles]",
          "calibrationBalance: 0.25");

  private static final String FINE_TUNING =
      "fineTuning: {layers: 6, epochs: 1, batchSequences: 8, accumulation: 1, learningRate: 0.0001,"
          + " headLearningRate: 0.001, layerDecay: 0.9, weightDecay: 0.01, warmup: 0.1, clipNorm:"
          + " 1.0, frozenLayers: 1, dropout: 0.1, attentionDropout: 0.1, articleShare: 0.5,"
          + " articleWeight: 1.5, embedder:"
          + " all-minilm-l6-v2-q, quantize: false}";

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("config.yaml"), text);
  }

  private TrainingConfig read(String text) throws IOException {
    return TrainingConfig.read(file(text));
  }

  private static String text() {
    return String.join("\n", LINES) + "\n";
  }

  /** The configuration with one line replaced. */
  private static String with(String line, String replacement) {
    assertTrue(LINES.contains(line), line);
    return text().replace(line + "\n", replacement.isEmpty() ? "" : replacement + "\n");
  }

  private void assertRefused(String message, String text) throws IOException {
    Path file = file(text);
    InputException e = assertThrows(InputException.class, () -> TrainingConfig.read(file));
    assertEquals(file + ":" + message, e.getMessage());
  }

  @Test
  void readsEverySetting() throws IOException {
    TrainingConfig config = read(text());
    assertEquals("tiny", config.name());
    assertEquals("1.0", config.version());
    assertEquals(64, config.passageTokens());
    TrainingConfig.Corpus corpus = config.train().get(0);
    assertEquals(folder.resolveSibling("data").resolve("train.csv").toString(), corpus.file());
    assertEquals(2.0, corpus.weight());
    assertEquals(0.5, corpus.keepNeutral());
    assertEquals(0.25, corpus.unrelated());
    assertEquals(List.of(folder.getParent().resolve("articles").toString()), config.articles());
    assertEquals(List.of(folder.resolve("valid.csv").toString()), config.valid());
    assertEquals(0.1, corpus.hideActors());
    assertEquals(0.4, corpus.hideEvents());
    assertEquals(0.2, config.stopSlice());
    assertEquals(List.of(42L, 7L), config.seeds());
    assertEquals(42, config.dataSeed());
    assertEquals(0.5, config.classBalance());
    assertEquals(0.25, config.calibrationBalance());
    assertEquals(new TrainingConfig.Network(8, 0.1, 0.2), config.network());
    assertEquals(new TrainingConfig.Optimizer(5, 2, 16, 0.001, 0.01), config.optimizer());
    assertNull(config.fineTuning());
    assertEquals(folder.resolve("out").toString(), config.output());
    assertEquals("/var/cache", config.cache());
  }

  @Test
  void readsTheConfigurationsOfTheProject() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("configs"))) {
      List<Path> configs = files.filter(f -> f.toString().endsWith(".yaml")).toList();
      assertTrue(configs.size() >= 2);
      for (Path config : configs) {
        TrainingConfig.read(config);
      }
    }
  }

  @Test
  void settingsTellRunsApart() throws IOException {
    Map<String, String> settings = read(text()).settings();
    assertEquals("train.csv", settings.get("train[0].file"), "without its folder");
    assertEquals("valid.csv", settings.get("valid[0]"));
    assertEquals("0.001", settings.get("optimizer.learningRate"));
    assertEquals("8", settings.get("network.hidden"));
    assertEquals("42", settings.get("seeds[0]"));
    assertEquals("7", settings.get("seeds[1]"));
    assertFalse(settings.containsKey("output") || settings.containsKey("cache"));
    assertFalse(settings.keySet().stream().anyMatch(key -> key.startsWith("fineTuning")));
    Map<String, String> noted = read(with("notes: []", "notes: [one, two]")).settings();
    assertEquals(settings, noted, "notes change no run");
  }

  @Test
  void namesUnknownSettings() throws IOException {
    assertUnknown(10, "'speed'", with("classBalance: 0.5", "speed: 0.5"));
    assertUnknown(12, "'network.hiden'", with("  hidden: 8", "  hiden: 8"));
    assertUnknown(
        6,
        "'train.wait'",
        with(CORPUS, "  - {file: a.csv, wait: 2.0, keepNeutral: 0.5, unrelated: 0.25}"));
  }

  private void assertUnknown(int line, String setting, String text) throws IOException {
    Path file = file(text);
    InputException e = assertThrows(InputException.class, () -> TrainingConfig.read(file));
    assertEquals(line, e.line(), e.getMessage());
    assertTrue(e.problem().startsWith(setting + " is no setting, known are ["), e.getMessage());
  }

  @Test
  void namesMissingSettings() throws IOException {
    for (String line : LINES) {
      String name = line.strip().replaceFirst(":.*", "");
      if (line.startsWith("  ") || List.of("train", "network", "optimizer").contains(name)) {
        continue;
      }
      Path file = file(with(line, ""));
      InputException e = assertThrows(InputException.class, () -> TrainingConfig.read(file));
      assertEquals("'" + name + "' is missing", e.problem());
      assertTrue(e.line() >= 1, e.getMessage());
    }
    Path file = file(with("  patience: 2", ""));
    InputException e = assertThrows(InputException.class, () -> TrainingConfig.read(file));
    assertEquals("'optimizer.patience' is missing", e.problem());
    assertTrue(e.line() >= 17 && e.line() <= 22, e.getMessage());
  }

  @Test
  void namesSettingsWithoutAValue() throws IOException {
    for (String line :
        List.of("name: tiny", "seeds: [42, 7]", "output: out", "valid: [valid.csv]")) {
      String name = line.replaceFirst(":.*", "");
      Path file = file(with(line, name + ":"));
      InputException e = assertThrows(InputException.class, () -> TrainingConfig.read(file));
      assertEquals("'" + name + "' must have a value", e.problem());
    }
  }

  private void assertOutOfRange(String problem, String line, String replacement)
      throws IOException {
    Path file = file(with(line, replacement));
    InputException e = assertThrows(InputException.class, () -> TrainingConfig.read(file));
    assertEquals(problem, e.problem());
    assertTrue(e.getMessage().startsWith(file + ":"), e.getMessage());
  }

  @Test
  void namesValuesOutOfRange() throws IOException {
    assertOutOfRange("'name' must not be blank, got  ", "name: tiny", "name: \" \"");
    assertOutOfRange(
        "'passageTokens' must be 16 to 509, got 15", "passageTokens: 64", "passageTokens: 15");
    assertOutOfRange(
        "'passageTokens' must be 16 to 509, got 510", "passageTokens: 64", "passageTokens: 510");
    assertOutOfRange(
        "'stopSlice' must be a number, got '.nan'", "stopSlice: 0.2", "stopSlice: .nan");
    assertOutOfRange(
        "'stopSlice' must be above 0 and below 1, got 0.0", "stopSlice: 0.2", "stopSlice: 0");
    assertOutOfRange(
        "'stopSlice' must be above 0 and below 1, got 1.0", "stopSlice: 0.2", "stopSlice: 1.0");
    assertOutOfRange(
        "'classBalance' must be 0 to 1, got -0.1", "classBalance: 0.5", "classBalance: -0.1");
    assertOutOfRange(
        "'calibrationBalance' must be 0 to 1, got 1.5",
        "calibrationBalance: 0.25",
        "calibrationBalance: 1.5");
    assertOutOfRange("'network.hidden' must be at least 1, got 0", "  hidden: 8", "  hidden: 0");
    assertOutOfRange(
        "'network.inputDropout' must be 0 to below 1, got 1.0",
        "  inputDropout: 0.1",
        "  inputDropout: 1");
    assertOutOfRange(
        "'network.hiddenDropout' must be 0 to below 1, got -1.0",
        "  hiddenDropout: 0.2",
        "  hiddenDropout: -1");
    assertOutOfRange("'optimizer.epochs' must be at least 1, got 0", "  epochs: 5", "  epochs: 0");
    assertOutOfRange(
        "'optimizer.patience' must be at least 1, got 0", "  patience: 2", "  patience: 0");
    assertOutOfRange(
        "'optimizer.batchSize' must be at least 1, got 0", "  batchSize: 16", "  batchSize: 0");
    assertOutOfRange(
        "'optimizer.learningRate' must be above 0, got 0.0",
        "  learningRate: 0.001",
        "  learningRate: 0");
    assertOutOfRange(
        "'optimizer.weightDecay' must be at least 0, got -0.01",
        "  weightDecay: 0.01",
        "  weightDecay: -0.01");
    assertOutOfRange(
        "'seeds' must hold at least one whole number, got []", "seeds: [42, 7]", "seeds: []");
    assertOutOfRange(
        "'seeds' must hold no number twice, got [7, 8, 7]", "seeds: [42, 7]", "seeds: [7, 8, 7]");
    assertOutOfRange("'train.weight' must be above 0, got 0.0", CORPUS, CORPUS.replace("2.0", "0"));
    assertOutOfRange(
        "'train.keepNeutral' must be above 0 to 1, got 0.0", CORPUS, CORPUS.replace("0.5", "0"));
    assertOutOfRange(
        "'train.unrelated' must be 0 to 1, got 2.0", CORPUS, CORPUS.replace("0.25", "2"));
    assertOutOfRange(
        "'train.hideActors' must be 0 to 1, got 1.1", CORPUS, CORPUS.replace("0.1,", "1.1,"));
    assertOutOfRange(
        "'train.hideEvents' must be 0 to 1, got -0.1", CORPUS, CORPUS.replace("0.4", "-0.1"));
    assertRefused(
        "9: 'seeds' must hold no number twice, got [7, 7]",
        with("seeds: [42, 7]", "seeds:\n  - 7\n  - 7"));
    assertRefused(
        "8: 'stopSlice' must be above 0 and below 1, got 2.0",
        with("stopSlice: 0.2", "stopSlice: 2"));
    assertRefused(
        "12: 'network.hidden' must be at least 1, got 0", with("  hidden: 8", "  hidden: 0"));
    assertRefused(
        "5: 'train' must name at least one corpus, got []",
        text().replace("train:\n" + CORPUS, "train: []"));
  }

  @Test
  void namesTheLineOfAValueOfTheWrongKind() throws IOException {
    assertRefused(
        "9: 'seeds' must be a whole number, got 'x'", with("seeds: [42, 7]", "seeds: [42, x]"));
    assertRefused(
        "9: 'seeds' must be a whole number, got '1.5'", with("seeds: [42, 7]", "seeds: [1.5]"));
    assertRefused("9: 'seeds' must be a list, got '42'", with("seeds: [42, 7]", "seeds: 42"));
    assertRefused(
        "8: 'stopSlice' must be a number, got 'much'", with("stopSlice: 0.2", "stopSlice: much"));
    assertRefused(
        "16: 'optimizer.epochs' must be a whole number, got 'five'",
        with("  epochs: 5", "  epochs: five"));
  }

  @Test
  void namesSettingsThatStandTwice() throws IOException {
    assertRefused("10: 'seeds' stands twice", with("seeds: [42, 7]", "seeds: [42]\nseeds: [43]"));
  }

  @Test
  void oneWayOfTrainingMustBeChosen() throws IOException {
    String rule =
        "exactly one of 'optimizer' (frozen encoder) and 'fineTuning' must be there, got ";
    String neither = neither();
    assertEquals(rule + "none", problem(neither));
    assertEquals(rule + "both", problem(text() + FINE_TUNING));
    TrainingConfig config = read(neither + "\n" + FINE_TUNING);
    assertNull(config.optimizer());
    assertEquals("all-minilm-l6-v2-q", config.fineTuning().embedder());
    for (String wrong :
        List.of(
            "epochs: 0",
            "batchSequences: 0",
            "accumulation: 0",
            "learningRate: 0",
            "headLearningRate: -1",
            "layerDecay: 1.1",
            "weightDecay: -1",
            "warmup: 1",
            "clipNorm: 0",
            "frozenLayers: -1",
            "dropout: 1",
            "attentionDropout: 1",
            "articleShare: 1.1",
            "articleWeight: 0")) {
      String name = wrong.replaceFirst(":.*", "");
      String tuning = FINE_TUNING.replaceFirst("([{ ])" + name + ": [0-9.]+", "$1" + wrong);
      String problem = problem(neither + "\n" + tuning);
      assertTrue(problem.startsWith("'fineTuning." + name + "' must be "), problem);
    }
  }

  @Test
  void thereMustBeArticlesToLearnFrom() throws IOException {
    String tuned = neither() + "\n" + FINE_TUNING;
    String none = tuned.replace("articles: [../articles]", "articles: []");
    assertRefused("20: 'fineTuning.articleShare' must be 0 without 'articles', got 0.5", none);
    assertEquals(
        0, read(none.replace("articleShare: 0.5", "articleShare: 0")).fineTuning().articleShare());
  }

  /** The configuration with neither way of training: 19 lines. */
  private static String neither() {
    return String.join("\n", LINES.subList(0, 14))
        + "\n"
        + String.join("\n", LINES.subList(20, 25));
  }

  @Test
  void layersAreSomeOfTheEncoders() throws IOException {
    String tuned = neither() + "\n" + FINE_TUNING;
    assertEquals(6, read(tuned).fineTuning().layers());
    assertEquals("6", read(tuned).settings().get("fineTuning.layers"));
    String bge =
        tuned.replace("encoder: all-minilm-l6-v2-q\npass", "encoder: bge-small-en-v15\npass");
    assertEquals(12, read(bge.replace("{layers: 6", "{layers: 12")).fineTuning().layers());
    assertRefused(
        "20: 'fineTuning.layers' must be 1 to 12, the layers of the encoder bge-small-en-v15, got 13",
        bge.replace("{layers: 6", "{layers: 13"));
    assertRefused(
        "20: 'fineTuning.layers' must be 1 to 6, the layers of the encoder all-minilm-l6-v2-q, got 7",
        tuned.replace("{layers: 6", "{layers: 7"));
    assertRefused(
        "20: 'fineTuning.layers' must be at least 1, got 0",
        tuned.replace("{layers: 6", "{layers: 0"));
    assertEquals("'fineTuning.layers' is missing", problem(tuned.replace("{layers: 6, ", "{")));
  }

  @Test
  void noMoreLayersAreFrozenThanUsed() throws IOException {
    String tuned = neither() + "\n" + FINE_TUNING.replace("{layers: 6", "{layers: 2");
    String all = tuned.replace("frozenLayers: 1", "frozenLayers: 2");
    assertEquals(2, read(all).fineTuning().frozenLayers());
    assertRefused(
        "20: 'fineTuning.frozenLayers' must be 0 to 2, the value of 'fineTuning.layers', got 3",
        tuned.replace("frozenLayers: 1", "frozenLayers: 3"));
  }

  @Test
  void namesAnUnknownEncoder() throws IOException {
    Path file = file(with("encoder: all-minilm-l6-v2-q", "encoder: bert-huge"));
    InputException e = assertThrows(InputException.class, () -> TrainingConfig.read(file));
    assertEquals(3, e.line());
    assertTrue(e.problem().startsWith("'encoder' must be one of [all-minilm-l6-v2, "), e.problem());
    assertTrue(e.problem().endsWith(", got 'bert-huge'"), e.problem());
    String embedder =
        problem(
            neither()
                + "\n"
                + FINE_TUNING.replace("embedder: all-minilm-l6-v2-q", "embedder: bert-huge"));
    assertTrue(embedder.startsWith("'fineTuning.embedder' must be one of [all-min"), embedder);
    assertTrue(embedder.endsWith(", got 'bert-huge'"), embedder);
  }

  private String problem(String text) throws IOException {
    Path file = file(text);
    return assertThrows(InputException.class, () -> TrainingConfig.read(file)).problem();
  }

  @Test
  void namesWhatIsNoYaml() throws IOException {
    Path file = file("name: [tiny\nversion: 1\n");
    InputException e = assertThrows(InputException.class, () -> TrainingConfig.read(file));
    assertTrue(e.getMessage().startsWith(file + ":"), e.getMessage());
    assertEquals(1, e.getMessage().lines().count(), e.getMessage());
    for (String text : List.of("just words", "- a\n- b\n", "42", "# nothing\n")) {
      Path other = file(text);
      InputException wrong = assertThrows(InputException.class, () -> TrainingConfig.read(other));
      assertEquals(1, wrong.getMessage().lines().count(), wrong.getMessage());
      assertFalse(wrong.getMessage().contains("org.stance4j"), wrong.getMessage());
    }
    Path missing = folder.resolve("missing.yaml");
    InputException none = assertThrows(InputException.class, () -> TrainingConfig.read(missing));
    assertTrue(none.getMessage().startsWith(missing + ": cannot be read"), none.getMessage());
  }
}
