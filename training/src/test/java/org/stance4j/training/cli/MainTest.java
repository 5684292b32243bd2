package org.stance4j.training.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stance4j.training.TestCorpora;
import picocli.CommandLine;

class MainTest {

  private static final String STORY =
      """
      id: %s
      kind: %s
      country: Peru
      genre: wire report
      english: American
      form: passage
      event e1: %s
      actor a1: %s (person)
      stance: a1 -e1

      {a1.says-e1 {a1 %s} spoke against {e1 it}.} %s
      """;

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out, true));
    commandLine.setErr(new PrintWriter(err, true));
    String[] strings = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      strings[i] = args[i].toString();
    }
    return commandLine.execute(strings);
  }

  private void assertOneErrorLine(String line, Object... args) {
    assertEquals(2, run(args));
    assertEquals(line + System.lineSeparator(), err.toString());
    assertEquals("", out.toString());
  }

  private void story(String split, String id, String kind, String event, String actor, String rest)
      throws IOException {
    Path file = folder.resolve("stories").resolve(split).resolve(id + ".story");
    Files.createDirectories(file.getParent());
    Files.writeString(file, STORY.formatted(id, kind, event, actor, actor, rest));
  }

  @Test
  void imports() throws IOException {
    Path in = Files.writeString(folder.resolve("in.txt"), "[Ana] met [Bo].\tAna\tBo\t1\n");
    Path seen = folder.resolve("seen.csv");
    Path csv = folder.resolve("out.csv");
    assertEquals(0, run("import", "--format", "dse", in, seen));
    assertEquals("", out.toString());
    assertEquals(
        seen
            + ": 2 rows (1 supporting, 0 opposing, 1 neutral), 0 by the author, 0 with an actor not"
            + " literally in the text"
            + System.lineSeparator(),
        err.toString());
    assertEquals(0, run("import", "--format=DSE", "--drop-seen", seen, in, csv));
    assertTrue(err.toString().contains("; 2 rows seen in " + seen + " dropped"), err.toString());
  }

  @Test
  void compilesCountsAndValidates() throws IOException {
    story("train", "dam-01", "dam", "the dam", "Ana Luz", "Rain fell on the hills again.");
    story("valid", "ban-01", "ban", "the ban", "Bo Rey", "Nobody else in the town cared.");
    assertEquals(0, run("compile", folder.resolve("stories"), folder));
    assertTrue(err.toString().startsWith("train: 1 stories, 1 rows"), err.toString());
    assertEquals(0, run("stats", folder, "--by-source", "--by-event"));
    String stats = out.toString();
    assertTrue(stats.contains("opposing                   1  100.0 %"), stats);
    assertTrue(stats.contains("      1     0     1     0  aes:dam"), stats);
    assertTrue(stats.contains("      1     0     1     0  the ban"), stats);
    assertTrue(stats.contains("countries: 1 (Peru 2)"), stats);
    assertEquals(2, run("validate", folder), "all rows have one label");
    assertTrue(
        out.toString()
            .contains(
                folder.resolve("train.csv") + ": opposing rows are 30 to 45 % of a split: 100.0 %"),
        out.toString());
    assertTrue(err.toString().matches("\\d+ errors, \\d+ warnings\\R"), err.toString());
    assertEquals(0, run("validate", folder.resolve("stories")));
    assertEquals(0, run("validate", folder.resolve("train.csv")));
  }

  @Test
  void trainsSeveralSeedsAndReports() throws IOException {
    TestCorpora.write(folder.resolve("train.csv"), 0, 60);
    TestCorpora.write(folder.resolve("valid.csv"), 60, 30);
    Path config = TestCorpora.writeConfig(folder, "seeds: [7]", "seeds: [7, 8]");
    Path report = folder.resolve("report.html");
    assertEquals(0, run("train", "--config", config, "--report", report), err::toString);
    List<String> lines = out.toString().lines().toList();
    assertTrue(lines.get(0).matches("figure +seed 7 +seed 8 +mean +sd"), lines.get(0));
    String row =
        lines.stream().filter(l -> l.startsWith("stop.macroF1 ")).findFirst().orElseThrow();
    double[] figures =
        Stream.of(row.split(" +")).skip(1).mapToDouble(Double::parseDouble).toArray();
    assertEquals((figures[0] + figures[1]) / 2, figures[2], 1e-4);
    assertEquals(Math.abs(figures[0] - figures[1]) / Math.sqrt(2), figures[3], 1e-4);
    long best = figures[1] > figures[0] ? 8 : 7;
    assertEquals(
        List.of(
            "in the bundle: seed " + best + ", best by stop.macroF1",
            folder.resolve("out").toString()),
        lines.subList(lines.size() - 2, lines.size()));

    String page = Files.readString(report);
    assertEquals(4, page.split("<polyline ", -1).length - 1, "two plots of two lines");
    String cells = page.substring(page.indexOf("<td>stop.macroF1</td>"));
    assertTrue(
        cells.startsWith(row.replaceAll(" +", "</td><td>").transform("<td>%s</td>"::formatted)));
    assertEquals(0, run("train", "--config", config, "--resume", "--report", report));
    assertEquals(page, Files.readString(report), "after a resumed run");
  }

  @Test
  void aReportThatCannotBeWrittenIsNamedBeforeTheWork() throws IOException {
    TestCorpora.write(folder.resolve("train.csv"), 0, 60);
    TestCorpora.write(folder.resolve("valid.csv"), 60, 30);
    Path config = TestCorpora.writeConfig(folder);
    Path nowhere = folder.resolve("nowhere").resolve("report.html");
    assertOneErrorLine(
        nowhere + ": cannot be written: no such file or folder",
        "train",
        "--config",
        config,
        "--report",
        nowhere);
    assertOneErrorLine(
        folder + ": a folder, where a file is needed",
        "train",
        "--config",
        config,
        "--report",
        folder);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of("config.yaml", "train.csv", "valid.csv"),
          files.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void wrongInputIsOneLineAndCode2() throws IOException {
    Path missing = folder.resolve("missing");
    Path csv = folder.resolve("out.csv");
    String noSuch = missing + ": cannot be read: no such file or folder";
    assertOneErrorLine(noSuch, "import", "--format", "dse", missing, csv);
    assertOneErrorLine(noSuch, "compile", missing, folder);
    assertOneErrorLine(noSuch, "stats", missing);
    assertOneErrorLine(noSuch, "validate", missing);
    assertOneErrorLine(folder + ": no train.csv, valid.csv or test.csv in it", "stats", folder);
    assertFalse(Files.exists(csv));
  }

  @Test
  void wrongCommandLineIsOneLineAndCode2() {
    assertOneErrorLine("a command is needed (see stance4j-training --help)");
    assertOneErrorLine(
        "Unmatched argument at index 0: 'inport' (see stance4j-training --help)", "inport");
    assertOneErrorLine(
        "Missing required option: '--format=FORMAT' (see stance4j-training import --help)",
        "import",
        "a",
        "b");
    assertOneErrorLine(
        "Invalid value for option '--format': expected one of [DSE, SEESAW, NEWSMTSC, SEMEVAL2016]"
            + " (case-insensitive) but was 'csv' (see stance4j-training import --help)",
        "import",
        "--format",
        "csv",
        "a",
        "b");
  }

  @Test
  void helpIsNoError() {
    assertEquals(0, run("--help"));
    assertTrue(out.toString().contains("validate"), out.toString());
    assertEquals(0, run("import", "--help"));
  }

  @Test
  void whatIsUnexpectedIsCode1() {
    CommandLine commandLine = Main.commandLine();
    commandLine.addSubcommand("fail", new Failing());
    commandLine.setErr(new PrintWriter(err, true));
    assertEquals(1, commandLine.execute("fail"));
    assertTrue(err.toString().contains("IllegalStateException: on purpose"), err.toString());
  }

  @CommandLine.Command
  private static final class Failing implements Runnable {
    @Override
    public void run() {
      throw new IllegalStateException("on purpose");
    }
  }
}
