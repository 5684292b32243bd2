package org.stance4j.training.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stance4j.Stance;
import org.stance4j.text.InputException;
import org.stance4j.text.Span;
import org.stance4j.training.corpus.CorpusReader;
import org.stance4j.training.corpus.Example;
import org.stance4j.training.corpus.SeenTexts;

class CorpusImportTest {

  @TempDir private Path folder;

  private List<Example> read(CorpusFormat format, String content) throws IOException {
    Path in = Files.writeString(folder.resolve("in.txt"), content);
    Path out = folder.resolve("out.csv");
    new CorpusImport(format, SeenTexts.none()).run(in, out);
    return CorpusReader.readAll(out);
  }

  /** The message without the file, and nothing written. */
  private String problem(CorpusFormat format, String content) throws IOException {
    Path in = Files.writeString(folder.resolve("in.txt"), content);
    Path out = folder.resolve("out.csv");
    CorpusImport corpusImport = new CorpusImport(format, SeenTexts.none());
    String message =
        assertThrows(InputException.class, () -> corpusImport.run(in, out)).getMessage();
    assertFalse(Files.exists(out));
    assertTrue(message.startsWith(in + ":"), message);
    return message.substring(in.toString().length() + 1);
  }

  @Test
  void dseGivesTwoRowsAndMovesOffsets() throws IOException {
    List<Example> rows =
        read(
            CorpusFormat.DSE,
            "Then [Mara Holt] blamed the [city counci]l.\tMara Holt\tcity counci\t3\n");
    String text = "Then Mara Holt blamed the city council.";
    Optional<Span> p = Optional.of(new Span(5, 14));
    Optional<Span> q = Optional.of(new Span(26, 38));
    assertEquals(
        List.of(
            new Example(
                "dse:in:1:pq", text, "Mara Holt", p, "city council", q, Stance.OPPOSING, "dse"),
            new Example(
                "dse:in:1:qp", text, "city council", q, "Mara Holt", p, Stance.NEUTRAL, "dse")),
        rows);
    assertEquals("city council", q.get().of(text));
  }

  @Test
  void dseMapsEachLabel() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int label = 0; label < 5; label++) {
      lines
          .append("[Ana] met [Bo] on day ")
          .append(label)
          .append(".\tAna\tBo\t")
          .append(label)
          .append('\n');
    }
    assertEquals(
        List.of(
            Stance.NEUTRAL, Stance.NEUTRAL,
            Stance.SUPPORTING, Stance.NEUTRAL,
            Stance.NEUTRAL, Stance.SUPPORTING,
            Stance.OPPOSING, Stance.NEUTRAL,
            Stance.NEUTRAL, Stance.OPPOSING),
        read(CorpusFormat.DSE, lines.toString()).stream().map(Example::stance).toList());
  }

  @Test
  void dseTakesPAfterQ() throws IOException {
    Example pq = read(CorpusFormat.DSE, "To [Bo] went [Ana].\tAna\tBo\t1\n").get(0);
    assertEquals("To Bo went Ana.", pq.text());
    assertEquals("Ana", pq.actorSpan().orElseThrow().of(pq.text()));
    assertEquals("Bo", pq.eventSpan().orElseThrow().of(pq.text()));
  }

  @Test
  void dseReadsQuotedValuesAndOtherBrackets() throws IOException {
    Example pq =
        read(CorpusFormat.DSE, "\"He [sic] said \"\"no\"\", [Ana] of [ Bo].\"\tAna\tBo\t0\n")
            .get(0);
    assertEquals("He [sic] said \"no\", Ana of  Bo.", pq.text());
    assertEquals("Ana", pq.actor());
    assertEquals("Bo", pq.eventSpan().orElseThrow().of(pq.text()));
  }

  @Test
  void dseNamesWhatIsWrong() throws IOException {
    assertEquals(
        "2: the label must be 0, 1, 2, 3 or 4, got '5'",
        problem(CorpusFormat.DSE, "[A] [B]\tA\tB\t0\n[A] [B]\tA\tB\t5\n"));
    assertEquals(
        "1: a line needs 4 values (sentence, p, q, label) between tabs, got 3",
        problem(CorpusFormat.DSE, "[A] [B]\tA\tB\n"));
    assertEquals(
        "1: the sentence must hold p and q in brackets: no [C] in '[A] [B]'",
        problem(CorpusFormat.DSE, "[A] [B]\tA\tC\t0\n"));
    assertEquals(
        "1: a quoted value must be closed and its quotes doubled",
        problem(CorpusFormat.DSE, "\"[A] [B]\tA\tB\t0\n"));
    assertEquals(" empty: it has only blank lines", problem(CorpusFormat.DSE, "\n \n"));
  }

  @Test
  void seesawGivesARowAStance() throws IOException {
    List<Example> rows =
        read(
            CorpusFormat.SEESAW,
            "{\"id\":\"7-1\",\"sentences\":[\"Rain fell.\",\"Mr Otto Vale likes the Otto Vale plan.\"],"
                + "\"entities\":[],\"stances\":["
                + "{\"sentence\":1,\"subject\":\"Otto Vale\",\"sentiment\":\"POS\",\"object\":\"plan B\"},"
                + "{\"sentence\":0,\"subject\":\"Author\",\"sentiment\":\"NEG\",\"object\":\"Rain\"},"
                + "{\"sentence\":0,\"subject\":\"None\",\"sentiment\":\"NEG\",\"object\":\"Rai\"},"
                + "{\"sentence\":0,\"subject\":\"Not in the list\",\"sentiment\":\"NEG\",\"object\":\"x\"}"
                + "]}\n");
    assertEquals(
        new Example(
            "seesaw:7-1:0",
            "Mr Otto Vale likes the Otto Vale plan.",
            "Otto Vale",
            Optional.of(new Span(3, 12)),
            "plan B",
            Optional.empty(),
            Stance.SUPPORTING,
            "seesaw"),
        rows.get(0));
    assertEquals("", rows.get(1).actor());
    assertEquals(Optional.of(new Span(0, 4)), rows.get(1).eventSpan());
    assertEquals(Stance.OPPOSING, rows.get(1).stance());
    assertEquals("", rows.get(2).actor());
    assertEquals(Optional.empty(), rows.get(2).eventSpan(), "part of a word is no mention");
    assertEquals("Not in the list", rows.get(3).actor());
    assertEquals("seesaw:7-1:3", rows.get(3).id());
  }

  @Test
  void seesawNamesWhatIsWrong() throws IOException {
    String head = "{\"id\":\"7\",\"sentences\":[\"Rain.\"],\"stances\":[{\"sentence\":";
    assertEquals(
        "1: sentiment must be POS or NEG, got 'NEU'",
        problem(
            CorpusFormat.SEESAW,
            head + "0,\"subject\":\"A\",\"sentiment\":\"NEU\",\"object\":\"B\"}]}\n"));
    assertEquals(
        "1: index 1 must be of a string in 'sentences', which has 1",
        problem(
            CorpusFormat.SEESAW,
            head + "1,\"subject\":\"A\",\"sentiment\":\"POS\",\"object\":\"B\"}]}\n"));
    assertEquals(
        "2: field 'stances' must be an array, got nothing",
        problem(CorpusFormat.SEESAW, "\n{\"id\":\"7\",\"sentences\":[\"Rain.\"]}\n"));
    assertEquals(
        "1: field 'stances' must be an array of objects, got '3'",
        problem(CorpusFormat.SEESAW, "{\"id\":\"7\",\"stances\":[3]}\n"));
    assertEquals(
        "1: each line must hold a JSON object, got '[1]'", problem(CorpusFormat.SEESAW, "[1]\n"));
    String broken = problem(CorpusFormat.SEESAW, "{\"id\":\n");
    assertTrue(broken.startsWith("1: no JSON: "), broken);
  }

  @Test
  void newsMtscGivesARowATarget() throws IOException {
    List<Example> rows =
        read(
            CorpusFormat.NEWSMTSC,
            "{\"primary_gid\":\"g\",\"sentence_normalized\":\"Bravo, Ms Ito and Mr Roe!\",\"targets\":["
                + target("g1", 7, 13, "Ms Ito", "6.0")
                + ","
                + target("g2", 18, 24, "Mr Roe", "2")
                + "]}\n");
    assertEquals(
        new Example(
            "newsmtsc:g1",
            "Bravo, Ms Ito and Mr Roe!",
            "",
            Optional.empty(),
            "Ms Ito",
            Optional.of(new Span(7, 13)),
            Stance.SUPPORTING,
            "newsmtsc"),
        rows.get(0));
    assertEquals(Stance.OPPOSING, rows.get(1).stance());
  }

  private static String target(String id, int from, int to, String mention, String polarity) {
    return String.format(
        "{\"Input.gid\":\"%s\",\"from\":%d,\"to\":%d,\"mention\":\"%s\",\"polarity\":%s}",
        id, from, to, mention, polarity);
  }

  @Test
  void newsMtscNamesWhatIsWrong() throws IOException {
    String head = "{\"sentence_normalized\":\"Ms Ito won.\",\"targets\":[";
    assertEquals(
        "1: polarity must be 2, 4 or 6, got 5",
        problem(CorpusFormat.NEWSMTSC, head + target("g", 0, 6, "Ms Ito", "5") + "]}\n"));
    assertEquals(
        "1: field 'polarity' must be a whole number, got '4.5'",
        problem(CorpusFormat.NEWSMTSC, head + target("g", 0, 6, "Ms Ito", "4.5") + "]}\n"));
    assertEquals(
        "1: offsets need 0 <= from < to <= 11 (the length of the sentence), got 0 and 12",
        problem(CorpusFormat.NEWSMTSC, head + target("g", 0, 12, "Ms Ito", "4") + "]}\n"));
    assertEquals(
        "1: the mention must stand at its offsets: 'Ms Ito' is not at 1 to 7, where 's Ito ' is",
        problem(CorpusFormat.NEWSMTSC, head + target("g", 1, 7, "Ms Ito", "4") + "]}\n"));
    String twice = target("g", 0, 6, "Ms Ito", "4");
    assertEquals(
        " ids must be unique, 'newsmtsc:g' stands there twice",
        problem(CorpusFormat.NEWSMTSC, head + twice + "," + twice + "]}\n"));
  }

  @Test
  void semEvalGivesARowATweet() throws IOException {
    List<Example> rows =
        read(
            CorpusFormat.SEMEVAL2016,
            "ID\tTarget\tTweet\tStance\n1\tNight trains\tMore \"sleepers\" please\tFAVOR\n"
                + "2\tNight trains\tAwake again\tAGAINST\n3\tNight trains\tMoon\tNONE\n");
    assertEquals(
        new Example(
            "semeval2016:1",
            "More \"sleepers\" please",
            "",
            Optional.empty(),
            "Night trains",
            Optional.empty(),
            Stance.SUPPORTING,
            "semeval2016"),
        rows.get(0));
    assertEquals(Stance.OPPOSING, rows.get(1).stance());
    assertEquals(Stance.NEUTRAL, rows.get(2).stance());
  }

  @Test
  void semEvalNamesWhatIsWrong() throws IOException {
    assertEquals(
        "1: the label must be FAVOR, AGAINST or NONE, got 'favor'",
        problem(CorpusFormat.SEMEVAL2016, "1\tTrains\tYes\tfavor\n"));
    assertEquals(
        "1: a line needs 4 values (id, target, tweet, label) between tabs, got 2",
        problem(CorpusFormat.SEMEVAL2016, "1\tTrains\n"));
    assertEquals(
        "1: text must not be blank", problem(CorpusFormat.SEMEVAL2016, "1\tTrains\t \tNONE\n"));
  }

  @Test
  void dropsRowsWhoseTextWasSeen() throws IOException {
    Path train = Files.writeString(folder.resolve("train.txt"), "[Ana] met [Bo].\tAna\tBo\t1\n");
    Path valid =
        Files.writeString(
            folder.resolve("valid.txt"),
            "Ana [met] [Bo].\tmet\tBo\t0\n[Ana] met [Cy].\tAna\tCy\t3\n");
    Path seen = folder.resolve("train.csv");
    Path out = folder.resolve("valid.csv");
    new CorpusImport(CorpusFormat.DSE, SeenTexts.none()).run(train, seen);
    CorpusImport.Summary summary =
        new CorpusImport(CorpusFormat.DSE, SeenTexts.of(seen)).run(valid, out);
    assertEquals(2, summary.dropped());
    assertEquals(2, summary.rows());
    assertEquals(1, summary.written().get(Stance.OPPOSING));
    assertEquals(
        List.of("dse:valid:2:pq", "dse:valid:2:qp"),
        CorpusReader.readAll(out).stream().map(Example::id).toList());
  }
}
