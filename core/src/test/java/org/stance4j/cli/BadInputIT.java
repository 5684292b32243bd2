package org.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stance4j.TestBundles;

/** Wrong input and wrong command lines: exit code 2, one line, and nothing half-written. */
class BadInputIT {

  @TempDir private static Path folder;

  private static Path results;
  private static Path model;
  private static Path article;

  @BeforeAll
  static void write() throws Exception {
    results = Files.createDirectory(folder.resolve("results"));
    model = TestBundles.writeEmbedded(folder.resolve("bundle"));
    article = file("article.txt", "Mayor Ingrid Solheim said the tram line was good.");
  }

  @AfterAll
  static void nothingWasWritten() throws IOException {
    try (Stream<Path> files = Files.list(results)) {
      assertEquals(List.of(), files.toList());
    }
  }

  private static Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static JarProcess.Result detect(Object... args) throws Exception {
    List<Object> all = new ArrayList<>(List.of("detect", "--output", results.resolve("out")));
    all.addAll(Arrays.asList(args));
    return JarProcess.run(all.toArray());
  }

  private static JarProcess.Result onArticle(Object file) throws Exception {
    return detect("--model", model, "--event", "the tram line", file);
  }

  @Test
  void articlesThatCannotBeRead() throws Exception {
    Path missing = folder.resolve("missing.txt");
    onArticle(missing).refused(missing + ": cannot be read: no such file or folder");
    onArticle(folder).refused(folder + ": a folder, where a file is needed");
    Path empty = file("empty.txt", "");
    onArticle(empty).refused(empty + ": empty: 0 bytes");
    Path blank = file("blank.txt", " \n\n");
    onArticle(blank).refused(blank + ": empty: a text must have at least one character");
    Path binary = Files.write(folder.resolve("a.png"), new byte[] {'P', 'N', 'G', '\n', 0, 1});
    onArticle(binary).refused(binary + ":2: binary, not text");
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, "Caf\u00e9 owners said no.".getBytes(StandardCharsets.ISO_8859_1));
    onArticle(latin).refused(latin + ":1: not UTF-8: byte 0xE9 at byte offset 3");
  }

  @Test
  void standardInputThatCannotBeRead() throws Exception {
    JarProcess.run(new byte[0], folder, "detect", "--event", "e", "-")
        .refused("standard input: empty");
    JarProcess.run(new byte[] {'a', (byte) 0xFF}, folder, "detect", "--event", "e", "-")
        .refused("standard input:1: not UTF-8: byte 0xFF at byte offset 1");
  }

  @Test
  void oneWrongArticleOfSeveralStopsAll() throws Exception {
    Path missing = folder.resolve("missing.txt");
    detect("--model", model, "--event", "e", "--format", "jsonl", article, missing)
        .refused(missing.toString());
  }

  @Test
  void eventsThatCannotBeJudged() throws Exception {
    detect("--event", " ", article).refused("--event must not be blank");
    detect("--event", "x".repeat(513), article)
        .refused("--event may have at most 512 characters, got 513");
    detect("--model", model, "--event", "电".repeat(400), article)
        .refused("--event: ", "at most 320 word pieces, got 400");
  }

  @Test
  void commandLinesThatAreWrong() throws Exception {
    JarProcess.run().refused("a command is needed", "stance4j --help");
    JarProcess.run("detekt").refused("'detekt'");
    detect(article).refused("--event or --event-list is needed");
    detect("--event", "e").refused("a FILE is needed");
    detect("--event").refused("--event");
    detect("--event", "e", "--format", "xml", article).refused("--format", "xml");
    detect("--event", "e", "--colour", article).refused("--colour");
    detect("--event", "e", "--actor", " ", article).refused("--actor must not be blank");
    JarProcess.run("classify", "--input", article).refused("--output");
    JarProcess.run("embed", "--output", article).refused("--input");
  }

  @Test
  void eventListsThatAreWrong() throws Exception {
    Path list = file("list.csv", "document,event\narticle.txt,the tram line\n");
    detect("--event-list", list, "--event", "e").refused("--event-list does not go with --event");
    detect("--event-list", list, "--actor", "a").refused("--event-list does not go with --actor");
    detect("--event-list", list, article).refused("--event-list does not go with files");
    detect("--event-list", list, "--format", "html")
        .refused("--event-list needs --format jsonl or csv, got HTML");
    Path missing = folder.resolve("missing.csv");
    detect("--event-list", missing).refused(missing + ": cannot be read");
    Path column = file("column.csv", "file,event\narticle.txt,e\n");
    detect("--event-list", column).refused(column + ":1: column 'document' is missing");
    Path quote = file("quote.csv", "document,event\narticle.txt,e\narticle.txt,\"e\n");
    detect("--event-list", quote).refused(quote + ":3: a quote that opens in this row");
    Path blank = file("event.csv", "document,event\narticle.txt,e\narticle.txt,\n");
    detect("--event-list", blank).refused(blank + ":3: event must not be blank");
    Path longEvent = file("long.csv", "document,event\narticle.txt," + "x".repeat(513) + "\n");
    detect("--event-list", longEvent)
        .refused(longEvent + ":2: an event may have at most 512 characters, got 513");
    Path none = file("none.csv", "document,event\nnowhere.txt,e\n");
    detect("--event-list", none).refused(folder.resolve("nowhere.txt") + ": cannot be read");
    // Other documents are in the model when the wrong one is met.
    String good = "article.txt,the bridge\n".repeat(4);
    Path pieces =
        file(
            "pieces.csv",
            "document,event\n" + good + "article.txt," + "电".repeat(400) + "\n" + good.repeat(3));
    detect("--model", model, "--event-list", pieces)
        .refused(pieces + ":6: ", "at most 320 word pieces, got 400");
  }

  private static JarProcess.Result classify(Path input) throws Exception {
    return JarProcess.run(
        "classify", "--model", model, "--input", input, "--output", results.resolve("out.csv"));
  }

  private static Path rows(String name, String rows) throws IOException {
    return file(name, "text,actor,event,actor_start,actor_end\n" + rows);
  }

  private static final String GOOD = "Smith agrees.,Smith,it,0,5\n";

  @Test
  void rowsThatCannotBeClassified() throws Exception {
    Path missing = folder.resolve("missing.csv");
    classify(missing).refused(missing + ": cannot be read: no such file or folder");
    Path column = file("text.csv", "text,actor\na,b\n");
    classify(column).refused(column + ":1: column 'event' is missing; the header has text,actor");
    Path twice = file("twice.csv", "text,actor,event,neutral\na,b,c,d\n");
    classify(twice).refused(twice + ":1: ", "'neutral'");
    Path width = rows("width.csv", GOOD + "a,b\n");
    classify(width).refused(width + ":3: a row needs 5 values as the header, got 2");
    Path quote = rows("quotes.csv", GOOD + "\"Smith agrees.,Smith,it,0,5\n");
    classify(quote).refused(quote + ":3: a quote that opens in this row is never closed");
    Path offsets = rows("offsets.csv", GOOD + GOOD + "Smith.,Smith,it,2,99\n");
    classify(offsets)
        .refused(
            offsets
                + ":4: actor offsets need 0 <= start < end <= 6 (the length of the text), got 2"
                + " and 99");
    Path blank = rows("no-text.csv", GOOD + " ,Smith,it,,\n");
    classify(blank).refused(blank + ":3: text must not be blank");
    Path event = rows("events.csv", GOOD + "a,b," + "x".repeat(513) + ",,\n");
    classify(event).refused(event + ":3: an event may have at most 512 characters, got 513");
    Path pieces = rows("pieces-rows.csv", GOOD + GOOD + "a," + "电".repeat(330) + ",it,,\n");
    classify(pieces).refused(pieces + ":4: ", "at most 320 word pieces, got 331");
  }

  @Test
  void linesThatCannotBeEmbedded() throws Exception {
    Path out = results.resolve("vectors.csv");
    Path empty = file("no-lines.txt", "");
    JarProcess.run("embed", "--model", model, "--input", empty, "--output", out)
        .refused(empty + ": empty: 0 bytes");
    Path latin = folder.resolve("lines.txt");
    Files.write(latin, "one\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    JarProcess.run("embed", "--model", model, "--input", latin, "--output", out)
        .refused(latin + ":2: not UTF-8: byte 0xE9 at byte offset 7");
  }

  private static JarProcess.Result withModel(Path bundle) throws Exception {
    return detect("--model", bundle, "--event", "e", article);
  }

  @Test
  void modelsThatCannotBeUsed() throws Exception {
    Path missing = folder.resolve("no-bundle");
    withModel(missing).refused("no model bundle at '" + missing + "'");
    withModel(results).refused("no bundle.json in the model bundle '" + results + "'");
    withModel(article).refused("'" + article + "' is neither a folder nor a readable jar");
    Path bundle = TestBundles.write(folder.resolve("wrong"));
    Path classifier = bundle.resolve("classifier.zip");
    byte[] whole = Files.readAllBytes(classifier);
    byte[] bytes = whole.clone();
    bytes[bytes.length / 3] ^= 1;
    Files.write(classifier, bytes);
    withModel(bundle).refused("'" + bundle + "' is damaged: classifier.zip has SHA-256");
    Files.write(classifier, Arrays.copyOf(whole, whole.length / 2));
    withModel(bundle).refused("'" + bundle + "' is damaged: classifier.zip has SHA-256");
    Files.write(classifier, whole);
    TestBundles.edit(bundle, json -> json.put("formatVersion", 3));
    withModel(bundle).refused("'" + bundle + "' has format version 3, this version");
    TestBundles.edit(
        bundle,
        json ->
            json.put("formatVersion", 1)
                .putArray("labels")
                .add("opposing")
                .add("supporting")
                .add("neutral"));
    withModel(bundle).refused("'" + bundle + "' must have the labels", "got [opposing, supp");
    TestBundles.write(bundle);
    TestBundles.edit(
        bundle, json -> ((ObjectNode) json.get("classifier")).put("encoderSha256", "ab"));
    withModel(bundle).refused("'" + bundle + "' was trained on the encoder with SHA-256 ab");
  }

  private static JarProcess.Result to(Object output) throws Exception {
    return JarProcess.run(
        "detect",
        "--model",
        model,
        "--event",
        "e",
        "--format",
        "json",
        "--output",
        output,
        article);
  }

  @Test
  void outputsThatCannotBeWritten() throws Exception {
    Path nowhere = folder.resolve("nowhere").resolve("out.json");
    to(nowhere).refused(nowhere + ": cannot be written: no such file or folder");
    assertFalse(Files.exists(nowhere.getParent()));
    to(folder).refused(folder + ": a folder, where a file is needed");
    Path under = article.resolve("out.json");
    to(under).refused(under + ": cannot be written: ");
  }

  @Test
  void outputsWithoutPermission() throws Exception {
    // Not even the superuser may create a file there.
    Path system = Path.of("/sys/stances.json");
    assumeTrue(Files.isDirectory(system.getParent()));
    to(system).refused(system + ": cannot be written: ");
  }

  @Test
  void disksThatAreFull() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    to(full).refused(full + ": cannot be written: No space left on device");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(java, "-jar", Path.of("target", "stance4j.jar").toString(), "--help")
            .redirectOutput(full.toFile())
            .start();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(2, process.waitFor(), err);
    assertEquals(1, err.lines().count(), err);
  }

  @Test
  void aFailureLeavesWhatWasThere() throws Exception {
    Path out = file("before.csv", "before");
    Path offsets = rows("late.csv", GOOD.repeat(300) + "Smith.,Smith,it,2,99\n");
    JarProcess.run("classify", "--model", model, "--input", offsets, "--output", out)
        .refused(offsets + ":302: actor offsets");
    assertEquals("before", Files.readString(out));
    try (Stream<Path> files = Files.list(folder)) {
      assertFalse(files.anyMatch(f -> f.getFileName().toString().endsWith(".tmp")));
    }
  }
}
