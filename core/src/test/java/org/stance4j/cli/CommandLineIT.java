package org.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stance4j.TestBundles;
import org.stance4j.bundle.ModelBundle;
import org.stance4j.text.CsvReader;
import org.stance4j.text.CsvRow;

/** The runnable jar as its users run it, with a model whose stances mean nothing. */
class CommandLineIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String TRAM =
      "Mayor Ingrid Solheim said the tram line was \"good & cheap\" <now>. Piet Mulder rejected the"
          + " tram line, he said.\n";
  private static final String PORT =
      "Zoë Ågren said 🚋, the tram line, was late. \"No tram line here,\" said Piet Mulder.\n";

  @TempDir private static Path folder;

  private static Path model;
  private static Path tram;
  private static Path port;

  @BeforeAll
  static void write() throws Exception {
    model = TestBundles.writeEmbedded(folder.resolve("bundle"));
    tram = Files.writeString(folder.resolve("tram.txt"), TRAM);
    port = Files.writeString(folder.resolve("port, late.txt"), PORT);
  }

  private static JsonNode actor(JsonNode report, String name) {
    for (JsonNode actor : report.get("actors")) {
      if (actor.get("name").asText().equals(name)) {
        return actor;
      }
    }
    throw new AssertionError(name + " is not in " + report);
  }

  private static void assertReport(JsonNode report, String document, String event, String text) {
    assertEquals(document, report.get("document").asText());
    assertEquals(event, report.get("event").asText());
    assertEquals(TestBundles.NAME, report.at("/model/name").asText());
    assertEquals(TestBundles.VERSION, report.at("/model/version").asText());
    for (JsonNode actor : report.get("actors")) {
      assertTrue(actor.get("aliases").isArray());
      assertTrue(Set.of("person", "organization", "group").contains(actor.get("type").asText()));
      JsonNode p = actor.get("probabilities");
      String stance = actor.get("stance").asText();
      assertEquals(p.get(stance).asDouble(), actor.get("confidence").asDouble());
      double sum = 0;
      for (String label : List.of("supporting", "opposing", "neutral")) {
        sum += p.get(label).asDouble();
      }
      assertEquals(1, sum, 2e-6);
      assertFalse(actor.has("found"));
      assertTrue(actor.get("evidence").size() > 0);
      for (JsonNode evidence : actor.get("evidence")) {
        assertEquals(
            text.substring(evidence.get("start").asInt(), evidence.get("end").asInt()),
            evidence.get("text").asText());
        assertTrue(p.has(evidence.get("stance").asText()));
        assertTrue(evidence.get("probability").asDouble() > 0.3);
      }
    }
  }

  @Test
  void textNamesActorsAndStances() throws Exception {
    String out =
        JarProcess.run("detect", "--model", model, "--event", "the tram line", tram).done().out();
    assertTrue(out.startsWith(tram + ": the tram line\n"), out);
    assertTrue(
        out.matches("(?s).*  Ingrid Solheim  (supporting|opposing|neutral) +\\d+ %\n.*"), out);
    assertTrue(out.contains("      Mayor Ingrid Solheim said the tram line was \"good"), out);
  }

  @Test
  void severalFilesAndEventsAreOneJsonArray() throws Exception {
    String out =
        JarProcess.run(
                "detect",
                "--model",
                model,
                "--event",
                "the tram line",
                "--event=the delay, at last",
                "--format",
                "json",
                tram,
                port)
            .done()
            .out();
    JsonNode reports = JSON.readTree(out);
    assertEquals(4, reports.size());
    assertReport(reports.get(0), tram.toString(), "the tram line", TRAM);
    assertReport(reports.get(1), tram.toString(), "the delay, at last", TRAM);
    assertReport(reports.get(2), port.toString(), "the tram line", PORT);
    assertReport(reports.get(3), port.toString(), "the delay, at last", PORT);
    actor(reports.get(0), "Ingrid Solheim");
    assertEquals("person", actor(reports.get(2), "Zoë Ågren").get("type").asText());
  }

  @Test
  void standardInputAndActorsAskedForAreOneJsonObject() throws Exception {
    JarProcess.Result result =
        JarProcess.run(
            ("\uFEFF" + PORT).getBytes(StandardCharsets.UTF_8),
            folder,
            "detect",
            "--model",
            "bundle",
            "--event",
            "the tram line",
            "--actor",
            "Zoë Ågren",
            "--actor",
            "Ingrid Solheim",
            "--format",
            "JSON",
            "-");
    JsonNode report = JSON.readTree(result.done().out());
    assertEquals("-", report.get("document").asText());
    assertEquals(2, report.get("actors").size());
    JsonNode found = report.get("actors").get(0);
    assertEquals("Zoë Ågren", found.get("name").asText());
    int start = found.at("/evidence/0/start").asInt();
    assertEquals(0, start, "offsets are into the text without its byte order mark");
    JsonNode missing = report.get("actors").get(1);
    assertEquals("Ingrid Solheim", missing.get("name").asText());
    assertTrue(missing.get("found").isBoolean() && !missing.get("found").asBoolean());
    assertTrue(missing.get("stance").isNull() && missing.get("probabilities").isNull());
    assertEquals(0, missing.get("evidence").size());
  }

  private static final String COLUMNS =
      "document,event,actor,type,stance,supporting,opposing,neutral,evidence";

  private static List<CsvRow> rows(Path file, String header) {
    List<CsvRow> rows = new ArrayList<>();
    try (CsvReader reader = new CsvReader(file, List.of())) {
      assertEquals(header, String.join(",", reader.header()));
      reader.forEachRemaining(rows::add);
    }
    return rows;
  }

  private static void assertProbabilities(CsvRow row, String label) {
    double best = 0;
    double sum = 0;
    for (String stance : List.of("supporting", "opposing", "neutral")) {
      double p = Double.parseDouble(row.get(stance));
      best = Math.max(best, p);
      sum += p;
    }
    assertEquals(1, sum, 2e-6);
    assertEquals(best, Double.parseDouble(row.get(row.get(label))), 1e-6);
  }

  @Test
  void csvHasOneRowAnActor() throws Exception {
    Path out = folder.resolve("stances.csv");
    JarProcess.Result result =
        JarProcess.run(
            "detect",
            "--model",
            model,
            "--event",
            "the tram line",
            "--actor",
            "Piet Mulder",
            "--actor",
            "Nobody, Really",
            "--format",
            "csv",
            "--output",
            out,
            port,
            tram);
    assertEquals("", result.done().out());
    List<CsvRow> rows = rows(out, COLUMNS);
    assertEquals(4, rows.size());
    assertEquals(port.toString(), rows.get(0).get("document"));
    assertEquals("Piet Mulder", rows.get(0).get("actor"));
    assertEquals("\"No tram line here,\" said Piet Mulder.", rows.get(0).get("evidence"));
    assertProbabilities(rows.get(0), "stance");
    CsvRow missing = rows.get(3);
    assertEquals(tram.toString(), missing.get("document"));
    assertEquals("Nobody, Really", missing.get("actor"));
    assertEquals("", missing.get("stance") + missing.get("neutral") + missing.get("evidence"));
  }

  @Test
  void htmlShowsMarkupAsText() throws Exception {
    Path out = Files.writeString(folder.resolve("out.html"), "what was there before");
    Path script = Files.writeString(folder.resolve("script.txt"), TRAM + "<script>x</script>");
    JarProcess.run(
            "detect",
            "--model",
            model,
            "--event",
            "<i>the tram line</i>",
            "--actor",
            "Solheim",
            "--actor",
            "<u>",
            "--format",
            "html",
            "--output",
            out,
            script)
        .done();
    String html = Files.readString(out);
    assertTrue(html.startsWith("<!DOCTYPE html>") && html.endsWith("</body></html>\n"), html);
    assertTrue(html.contains("&lt;i&gt;the tram line&lt;/i&gt;"), html);
    assertTrue(html.contains("good &amp; cheap&quot; &lt;now&gt;"), html);
    assertTrue(html.contains("<mark class="), html);
    assertTrue(html.contains("not in the text"), html);
    assertFalse(html.contains("<script>") || html.contains("<i>") || html.contains("<u>"), html);
    for (String tag : List.of("table", "tr", "td", "div", "span", "mark", "sup", "h1", "p")) {
      assertEquals(
          html.split("<" + tag + "[ >]", -1).length, html.split("</" + tag + ">", -1).length, tag);
    }
  }

  @Test
  void eventListsKeepTheirOrder() throws Exception {
    Path lists = Files.createDirectory(folder.resolve("lists"));
    Files.writeString(lists.resolve("long.txt"), "It rained. ".repeat(200) + TRAM);
    StringBuilder list = new StringBuilder("note,event,document\r\n");
    for (int i = 0; i < 6; i++) {
      list.append("n,the long tram line ").append(i).append(",long.txt\r\n");
      list.append("n,\"the \"\"late\"\", tram ").append(i).append("\",\"../port, late.txt\"\r\n");
    }
    Path file = Files.writeString(lists.resolve("list.csv"), list);
    String out = JarProcess.run("detect", "--model", model, "--event-list", file).done().out();
    List<String> lines = out.lines().toList();
    assertEquals(12, lines.size());
    for (int i = 0; i < 6; i++) {
      JsonNode first = JSON.readTree(lines.get(2 * i));
      assertEquals("long.txt", first.get("document").asText());
      assertEquals("the long tram line " + i, first.get("event").asText());
      assertReport(
          JSON.readTree(lines.get(2 * i + 1)),
          "../port, late.txt",
          "the \"late\", tram " + i,
          PORT);
    }
  }

  @Test
  void classifyAddsStancesToRows() throws Exception {
    Path in =
        Files.writeString(
            folder.resolve("rows.csv"),
            """
            id,actor_end,text,event,actor,stance,actor_start
            r1,,"Smith backs the ""tram"". Smith, tired, rejects it.",the tram,Smith,neutral,
            r2,5,"Smith backs the ""tram"". Smith, tired, rejects it.",the tram,Smith,neutral,0
            r3,29,"Smith backs the ""tram"". Smith, tired, rejects it.",the tram,Smith,neutral,24
            r4,,"No, thanks.",the tram,,,
            r5,,"They marched 🚋
            again.",the tram,nurses,opposing,
            """);
    Path out = folder.resolve("classified.csv");
    assertEquals(
        "",
        JarProcess.run("classify", "--model", model, "--input", in, "--output", out).done().out());
    List<CsvRow> rows =
        rows(
            out,
            "id,actor_end,text,event,actor,stance,actor_start,predicted,supporting,opposing,neutral");
    assertEquals(5, rows.size());
    for (int i = 0; i < 5; i++) {
      assertEquals("r" + (i + 1), rows.get(i).get("id"));
      assertProbabilities(rows.get(i), "predicted");
    }
    assertEquals("neutral", rows.get(0).get("stance"));
    assertEquals("They marched 🚋\nagain.", rows.get(4).get("text"));
    assertEquals(rows.get(0).get("neutral"), rows.get(1).get("neutral"), "the first mention");
    assertNotEquals(rows.get(1).get("neutral"), rows.get(2).get("neutral"), "offsets are used");
  }

  @Test
  void classifyStreams() throws Exception {
    StringBuilder rows = new StringBuilder("text,actor,event\n");
    for (int i = 0; i < 600; i++) {
      rows.append(i % 3 == 0 ? "Smith agrees.,Smith,it\n" : "Jones is silent,Jones,it\n");
    }
    Path in = Files.writeString(folder.resolve("many.csv"), rows);
    Path out = folder.resolve("many-classified.csv");
    JarProcess.run("classify", "--model", model, "--input", in, "--output", out).done();
    List<CsvRow> classified = rows(out, "text,actor,event,stance,supporting,opposing,neutral");
    assertEquals(600, classified.size());
    for (int i = 0; i < 600; i++) {
      assertEquals(i % 3 == 0 ? "Smith" : "Jones", classified.get(i).get("actor"));
      assertEquals(classified.get(i % 3).get("opposing"), classified.get(i).get("opposing"));
    }
  }

  @Test
  void embedGivesOneVectorALine() throws Exception {
    Path in = Files.writeString(folder.resolve("lines.txt"), "The tram.\n\nA port 🚋\r\nThe tram.");
    Path out = folder.resolve("vectors.csv");
    JarProcess.run("embed", "--model", model, "--input", in, "--output", out).done();
    List<String> lines = Files.readAllLines(out);
    assertEquals(4, lines.size());
    assertEquals(lines.get(0), lines.get(3));
    for (String line : lines) {
      double square = 0;
      String[] numbers = line.split(",");
      assertEquals(384, numbers.length);
      for (String number : numbers) {
        square += Math.pow(Double.parseDouble(number), 2);
      }
      assertEquals(1, square, 1e-4);
    }
  }

  @Test
  void theShippedModelIsListedAndUsed() throws Exception {
    List<String> shipped = ModelBundle.onClassPath();
    ClassLoader loader = ModelBundle.class.getClassLoader();
    assumeTrue(
        !shipped.isEmpty() && loader.getResource(shipped.get(0) + "/bundle.json") != null,
        "no model is shipped");
    String models = JarProcess.run("models").done().out();
    assertTrue(models.contains("  encoder     ") && models.contains("  created     "), models);
    assertTrue(models.contains("  seed        ") && models.contains("  train       "), models);
    Path sample = Path.of("..", "datasets", "samples", "harbour-expansion.txt");
    String out =
        JarProcess.run("detect", "--event", "the harbour expansion", "--format", "json", sample)
            .done()
            .out();
    JsonNode report = JSON.readTree(out);
    assertTrue(
        models.startsWith(
            report.at("/model/name").asText() + " " + report.at("/model/version").asText()),
        models);
    assertTrue(actor(report, "Claire Boudreau").get("confidence").asDouble() > 1 / 3.0);
  }

  @Test
  void helpAndVersionAreNoErrors() throws Exception {
    String help = JarProcess.run("--help").done().out();
    for (String command : List.of("detect", "classify", "embed", "models")) {
      assertTrue(help.contains("  " + command), help);
    }
    assertTrue(JarProcess.run("--version").done().out().matches("stance4j \\d.*\n"));
    assertTrue(JarProcess.run("detect", "--help").done().out().contains("--event-list"));
  }

  @Test
  void theJarIsNoLargerThanAllowedAndCarriesNoDebugFiles() throws Exception {
    Path jar = Path.of("target", "stance4j.jar");
    assertTrue(Files.size(jar) <= 250_000_000, () -> jar + " is too large");
    try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(jar.toFile());
        Stream<? extends java.util.zip.ZipEntry> entries = zip.stream()) {
      List<String> names = entries.map(java.util.zip.ZipEntry::getName).toList();
      assertFalse(names.stream().anyMatch(n -> n.endsWith(".pdb") || n.contains(".dSYM")));
      assertTrue(names.containsAll(List.of("META-INF/LICENSE", "META-INF/NOTICE")), "licence");
    }
  }
}
