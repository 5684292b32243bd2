package org.stance4j.training.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stance4j.training.cli.JarProcess.CORE;
import static org.stance4j.training.cli.JarProcess.TRAINING;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stance4j.text.CsvReader;
import org.stance4j.text.CsvRow;
import org.stance4j.training.TestCorpora;

/** From labelled rows to stances in an article, as users do it: with the two runnable jars. */
class TrainingIT {

  @TempDir private Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writeRowsTrainEvaluateAndDetect() throws Exception {
    TestCorpora.write(folder.resolve("train.csv"), 0, 240);
    Path valid = TestCorpora.write(folder.resolve("valid.csv"), 240, 30);
    Path config = TestCorpora.writeConfig(folder);
    JarProcess.run(TRAINING, "validate", valid).done();

    Path curves = folder.resolve("curves.html");
    JarProcess.Result trained =
        JarProcess.run(TRAINING, "train", "--config", config, "--report", curves).done();
    assertTrue(Files.readString(curves).contains("<polyline points="));
    Path model = folder.resolve("out");
    List<String> lines = trained.out().lines().toList();
    assertEquals(model.toString(), lines.get(lines.size() - 1));
    String macro =
        lines.stream()
            .filter(l -> l.startsWith("valid.3-class.macroF1 "))
            .findFirst()
            .orElseThrow();
    assertTrue(Double.parseDouble(macro.replaceFirst(".* ", "")) > 0.7, macro);
    String bundle = Files.readString(model.resolve("bundle.json"));
    for (String library : List.of("stance4j", "deeplearning4j")) {
      assertTrue(bundle.matches("(?s).*\"" + library + "\" : \"\\d+\\.\\d.*"), bundle);
    }
    assertTrue(trained.err().contains("training (8)\n"), trained.err());
    assertTrue(trained.err().contains("  8/8 loss "), trained.err());

    Path page = folder.resolve("report.html");
    String report =
        JarProcess.run(
                TRAINING,
                "evaluate",
                "--model",
                model,
                "--data",
                valid,
                "--seen",
                folder.resolve("train.csv"),
                "--report",
                page)
            .done()
            .out();
    assertTrue(report.startsWith("Rows of valid.csv\n  model: tiny 0.0.1\n"), report);
    for (String part :
        List.of(
            "macro F1", "expected calibration error", "baseline: look-up", "Confusion matrix")) {
      assertTrue(report.contains(part), report);
    }
    assertTrue(Files.readString(page).contains("<h2>Confusion matrix</h2>"));

    Path praise = file("praise.txt", "Farmers strongly support the bridge, said Anna Kowalska.\n");
    Path article = file("merger.txt", "Ben Adeyemi strongly rejects the merger.\n");
    JsonNode json =
        new ObjectMapper()
            .readTree(
                JarProcess.run(
                        CORE,
                        "detect",
                        "--model",
                        model,
                        "--event",
                        "the merger",
                        "--actor",
                        "Farmers",
                        "--actor",
                        "Ben Adeyemi",
                        "--format",
                        "json",
                        praise,
                        article)
                    .done()
                    .out());
    assertEquals("tiny", json.at("/0/model/name").asText());
    assertEquals("supporting", json.at("/0/actors/0/stance").asText(), json.toString());
    assertEquals("opposing", json.at("/1/actors/1/stance").asText(), json.toString());

    Path classified = folder.resolve("classified.csv");
    JarProcess.run(CORE, "classify", "--model", model, "--input", valid, "--output", classified)
        .done();
    int right = 0;
    try (CsvReader rows = new CsvReader(classified, List.of("stance", "predicted"))) {
      while (rows.hasNext()) {
        CsvRow row = rows.next();
        right += row.get("stance").equals(row.get("predicted")) ? 1 : 0;
      }
    }
    assertTrue(right > 20, right + " of 30");

    Path gold =
        file(
            "gold.json",
            """
            [{"id": "merger", "event": "the merger", "actors": [
              {"name": "Ben Adeyemi", "aliases": [], "stance": "opposing", "evidence": "x"}],
              "disputed": [{"name": "Farmers"}]}]
            """);
    String articles =
        JarProcess.run(TRAINING, "evaluate", "--model", model, "--articles", folder, "--gold", gold)
            .done()
            .out();
    int endToEnd = articles.indexOf("end-to-end F1");
    int actors = articles.indexOf("actor precision");
    int stances = articles.indexOf("stance accuracy, at actor recall 1.000");
    assertTrue(0 < endToEnd && endToEnd < actors && actors < stances, articles);
  }

  @Test
  void theJarIsNoLargerThanAllowed() throws IOException {
    assertTrue(Files.size(TRAINING) <= 250_000_000, () -> "" + TRAINING.toFile().length());
  }

  @Test
  void killedInTheMiddleARunGoesOn() throws Exception {
    TestCorpora.write(folder.resolve("train.csv"), 0, 60);
    TestCorpora.write(folder.resolve("valid.csv"), 60, 30);
    Path config =
        TestCorpora.writeConfig(
            folder,
            "epochs: 8",
            "epochs: 150",
            "patience: 8",
            "patience: 150",
            "cache: cache",
            "cache: .cache");
    Path err = folder.resolve("err.txt");
    Process process =
        JarProcess.start(TRAINING, folder.resolve("out.txt"), err, "train", "--config", config);
    try {
      Path state =
          folder
              .resolve(".cache")
              .resolve("checkpoint-tiny")
              .resolve("seed-7")
              .resolve("state.json");
      long end = System.nanoTime() + 120_000_000_000L;
      while (process.isAlive()
          && !(Files.exists(state) && Files.readString(err).contains("\n  5/150 "))) {
        assertTrue(System.nanoTime() < end, () -> "no checkpoint");
        Thread.sleep(20);
      }
      assertTrue(process.isAlive(), "it was over before it could be killed");
    } finally {
      process.destroyForcibly().waitFor();
    }
    int reached = lastEpoch(Files.readString(err));
    assertFalse(Files.exists(folder.resolve("out")));

    TestCorpora.writeConfig(
        folder,
        "epochs: 8",
        "epochs: 150",
        "patience: 8",
        "patience: 150",
        "cache: cache",
        "cache: .cache",
        "seeds: [7]",
        "seeds: [8]");
    JarProcess.Result other = JarProcess.run(TRAINING, "train", "--config", config, "--resume");
    assertEquals(2, other.code(), other.err());
    assertTrue(other.err().endsWith("train without --resume\n"), other.err());
    assertTrue(other.err().contains("'seeds[0]' 7, the configuration has 8"), other.err());

    TestCorpora.writeConfig(
        folder,
        "epochs: 8",
        "epochs: 150",
        "patience: 8",
        "patience: 150",
        "cache: cache",
        "cache: .cache");
    String resumed = JarProcess.run(TRAINING, "train", "--config", config, "--resume").done().err();
    String first = resumed.substring(resumed.indexOf("training (150)\n") + 15).strip();
    int next = Integer.parseInt(first.substring(0, first.indexOf('/')));
    assertTrue(next == reached || next == reached + 1, "from " + reached + " to " + next);
    assertTrue(Files.exists(folder.resolve("out").resolve("bundle.json")));
  }

  private static int lastEpoch(String err) {
    List<String> epochs = err.lines().filter(l -> l.matches("  \\d+/150 .*")).toList();
    return Integer.parseInt(epochs.get(epochs.size() - 1).strip().replaceFirst("/.*", ""));
  }

  private static final String HEADER =
      "id,text,actor,actor_start,actor_end,event,event_start,event_end,stance,source\n";

  private void trainingRefused(String rows, String... parts) throws Exception {
    Path config = TestCorpora.writeConfig(folder);
    file("train.csv", rows);
    JarProcess.run(TRAINING, "train", "--config", config).refused(parts);
    assertEquals(List.of("config.yaml", "train.csv", "valid.csv"), names());
  }

  @Test
  void corporaThatAreWrong() throws Exception {
    TestCorpora.write(folder.resolve("valid.csv"), 60, 30);
    String train = folder.resolve("train.csv").toString();
    String good = "a,Ann agrees.,Ann,0,3,it,,,supporting,t\n";
    trainingRefused("id,text\na,b\n", train + ":1: column 'actor' is missing");
    trainingRefused(
        HEADER + good + "b,Ann agrees.,Ann,0,3,it,,,Supporting,t\n",
        train + ":3: a stance is 'supporting', 'opposing' or 'neutral', got 'Supporting'");
    trainingRefused(HEADER + good + good, train + ":3: ids must be unique, 'a' stands in line 2");
    trainingRefused(
        HEADER + good + "b,Ann agrees.,Ann,0,99,it,,,neutral,t\n",
        train + ":3: actor offsets need 0 <= start < end <= 11");
    trainingRefused(
        HEADER + good + "b,\"Ann agrees.,Ann,0,3,it,,,neutral,t\n",
        train + ":3: a quote that opens in this row is never closed");
    trainingRefused(
        HEADER + good + "b,Ann agrees.,Ann,,, ,,,neutral,t\n",
        train + ":3: event must not be blank");
    trainingRefused(HEADER, train + ": no rows: a corpus needs at least one");
    trainingRefused("", train + ": empty: 0 bytes");
    trainingRefused(
        HEADER + good + good.replace("a,", "b,"),
        train,
        "must have rows of all three stances, got none that is opposing");
  }

  @Test
  void configurationsThatAreWrong() throws Exception {
    TestCorpora.write(folder.resolve("train.csv"), 0, 30);
    Path config = TestCorpora.writeConfig(folder, "hidden: 16", "hiden: 16");
    JarProcess.run(TRAINING, "train", "--config", config)
        .refused(config + ":13: 'network.hiden' is no setting");
    TestCorpora.writeConfig(folder, "stopSlice: 0.2", "stopSlice: 2");
    JarProcess.run(TRAINING, "train", "--config", config)
        .refused(config + ":8: 'stopSlice' must be above 0 and below 1, got 2.0");
    TestCorpora.writeConfig(folder);
    Path missing = folder.resolve("valid.csv");
    JarProcess.run(TRAINING, "train", "--config", config)
        .refused(missing + ": cannot be read: no such file or folder");
    Path report = folder.resolve("nowhere").resolve("report.html");
    JarProcess.run(TRAINING, "train", "--config", config, "--report", report)
        .refused(report + ": cannot be written");
    Files.createDirectory(folder.resolve("out"));
    file("out/thesis.txt", "years");
    JarProcess.run(TRAINING, "train", "--config", config)
        .refused("'" + folder.resolve("out") + "' exists and is no model bundle");
    JarProcess.run(TRAINING, "train", "--config", missing).refused(missing.toString());
    JarProcess.run(TRAINING, "train").refused("--config");
    assertEquals(List.of("config.yaml", "out", "train.csv"), names());
  }

  @Test
  void evaluationsThatAreWrong() throws Exception {
    Path valid = TestCorpora.write(folder.resolve("valid.csv"), 60, 30);
    Path nowhere = folder.resolve("nowhere");
    JarProcess.run(TRAINING, "evaluate", "--model", nowhere, "--data", valid)
        .refused("no model bundle at '" + nowhere + "'");
    JarProcess.run(TRAINING, "evaluate", "--model", nowhere).refused("--data");
    JarProcess.run(TRAINING, "evaluate", "--articles", folder).refused("--gold");
    JarProcess.run(TRAINING, "evaluate", "--articles", folder, "--gold", folder, "--cache", folder)
        .refused("--articles does not go with --seen or --cache");
    Path report = nowhere.resolve("report.html");
    JarProcess.run(TRAINING, "evaluate", "--model", nowhere, "--data", valid, "--report", report)
        .refused(report + ": cannot be written");
    JarProcess.run(TRAINING, "benchmark", "--article", valid, "--event", " ").refused("--event");
    JarProcess.run(TRAINING, "benchmark", "--article", valid, "--event", "a", "--documents", "9")
        .refused("--documents must be at least 10, got 9");
    JarProcess.run(TRAINING, "evaluat").refused("'evaluat'");
    assertEquals(List.of("valid.csv"), names());
  }
}
