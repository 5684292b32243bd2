package org.stance4j.training.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stance4j.Stance;
import org.stance4j.text.InputException;
import org.stance4j.text.Span;

class CorpusReaderTest {

  private static final String HEADER =
      "id,text,actor,actor_start,actor_end,event,event_start,event_end,stance,source\n";

  @TempDir private Path folder;

  private Path file(String rows) throws IOException {
    return Files.writeString(folder.resolve("a.csv"), HEADER + rows);
  }

  private String problem(String rows) throws IOException {
    Path file = file(rows);
    String message =
        assertThrows(InputException.class, () -> CorpusReader.readAll(file)).getMessage();
    assertTrue(message.startsWith(file.toString()), message);
    return message.substring(file.toString().length());
  }

  @Test
  void readsARow() throws IOException {
    List<Example> rows =
        CorpusReader.readAll(
            file(
                "r1,\"Okello, a nurse, backs the strike.\",Okello,0,6,the strike,23,33,supporting,own\n"));
    assertEquals(
        List.of(
            new Example(
                "r1",
                "Okello, a nurse, backs the strike.",
                "Okello",
                Optional.of(new Span(0, 6)),
                "the strike",
                Optional.of(new Span(23, 33)),
                Stance.SUPPORTING,
                "own")),
        rows);
  }

  @Test
  void widensSpansThatCutAWord() throws IOException {
    Example row =
        CorpusReader.readAll(file("r1,Nurses march,nurses,0,4,march,8,12,neutral,own\n")).get(0);
    assertEquals(Optional.of(new Span(0, 6)), row.actorSpan());
    assertEquals(Optional.of(new Span(7, 12)), row.eventSpan());
  }

  @Test
  void readsTheAuthorAndMissingSpans() throws IOException {
    Example row = CorpusReader.readAll(file("r1,No thanks.,,,,the plan,,,opposing,\n")).get(0);
    assertTrue(row.byAuthor());
    assertFalse(row.actorSpan().isPresent() || row.eventSpan().isPresent());
  }

  @Test
  void namesAWrongLabel() throws IOException {
    assertEquals(
        ":2: a stance is 'supporting', 'opposing' or 'neutral', got 'Neutral'",
        problem("r1,a,b,,,c,,,Neutral,own\n"));
  }

  @Test
  void namesAnIdThatStandsTwice() throws IOException {
    assertEquals(
        ":3: ids must be unique, 'r1' stands in line 2",
        problem("r1,a,b,,,c,,,neutral,own\nr1,d,b,,,c,,,neutral,own\n"));
  }

  @Test
  void namesBlankValues() throws IOException {
    assertEquals(":2: id must not be blank", problem(",a,b,,,c,,,neutral,own\n"));
    assertEquals(":2: text must not be blank", problem("r1, ,b,,,c,,,neutral,own\n"));
    assertEquals(":2: event must not be blank", problem("r1,a,b,,,,,,neutral,own\n"));
  }

  @Test
  void namesWrongOffsets() throws IOException {
    assertEquals(
        ":2: actor offsets need 0 <= start < end <= 3 (the length of the text), got 1 and 4",
        problem("r1,abc,b,1,4,c,,,neutral,own\n"));
    assertEquals(
        ":2: event_start and event_end must both be given or both be empty, got '1' and ''",
        problem("r1,abc,b,,,c,1,,neutral,own\n"));
    assertEquals(
        ":2: event_end must be a whole number, got 'two'",
        problem("r1,abc,b,,,c,1,two,neutral,own\n"));
    assertEquals(
        ":2: an empty actor is the author and has no offsets, got Span[start=0, end=3]",
        problem("r1,abc,,0,3,c,,,neutral,own\n"));
  }

  @Test
  void namesAnEventThatIsTooLong() throws IOException {
    assertEquals(
        ":2: an event has at most 512 characters, got 513",
        problem("r1,abc,b,,," + "x".repeat(513) + ",,,neutral,own\n"));
  }

  @Test
  void namesAQuoteThatIsNotClosed() throws IOException {
    assertEquals(
        ":3: a quote that opens in this row is never closed",
        problem("r1,a,b,,,c,,,neutral,own\nr2,\"a,b,,,c,,,neutral,own\n"));
  }

  @Test
  void namesAMissingColumn() throws IOException {
    Path file = Files.writeString(folder.resolve("b.csv"), "id,text\n");
    InputException e = assertThrows(InputException.class, () -> CorpusReader.readAll(file));
    assertEquals(file + ":1: column 'actor' is missing; the header has id,text", e.getMessage());
  }

  @Test
  void namesFilesWithoutRows() throws IOException {
    assertEquals(": no rows: a corpus needs at least one", problem(""));
    Path empty = Files.createFile(folder.resolve("empty.csv"));
    InputException e = assertThrows(InputException.class, () -> CorpusReader.readAll(empty));
    assertEquals(empty + ": empty: 0 bytes", e.getMessage());
    Path missing = folder.resolve("missing.csv");
    e = assertThrows(InputException.class, () -> CorpusReader.readAll(missing));
    assertEquals(missing + ": cannot be read: no such file or folder", e.getMessage());
  }

  @Test
  void namesTheLineThatIsNotUtf8() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(
        file,
        (HEADER + "r1,caf\u00e9,b,,,c,,,neutral,own\n").getBytes(StandardCharsets.ISO_8859_1));
    InputException e = assertThrows(InputException.class, () -> CorpusReader.readAll(file));
    assertEquals(
        file + ":2: not UTF-8: byte 0xE9 at byte offset " + (HEADER.length() + 6), e.getMessage());
  }

  @Test
  void writesWhatItReads() {
    List<Example> rows =
        List.of(
            new Example(
                "r:1",
                "\"No,\" said\n\nJosé; he’d “never”, 🙂.",
                "José",
                Optional.of(new Span(12, 16)),
                "the \"deal\"",
                Optional.empty(),
                Stance.OPPOSING,
                "own"),
            new Example(
                "r:2",
                " x ",
                "",
                Optional.empty(),
                "e",
                Optional.of(new Span(1, 2)),
                Stance.NEUTRAL,
                ""));
    Path file = folder.resolve("out.csv");
    CorpusWriter.writeAll(file, rows);
    assertEquals(rows, CorpusReader.readAll(file));
  }

  @Test
  void writesNothingWithoutCommit() throws IOException {
    Path file = file("r1,a,b,,,c,,,neutral,own\n");
    String before = Files.readString(file);
    try (CorpusWriter writer = new CorpusWriter(file)) {
      writer.write(
          new Example("x", "a", "b", Optional.empty(), "c", Optional.empty(), Stance.NEUTRAL, ""));
    }
    assertEquals(before, Files.readString(file));
  }

  @Test
  void knowsTheTextsOfAFile() throws IOException {
    SeenTexts seen = SeenTexts.of(file("r1,a  b,b,,,c,,,neutral,own\n"));
    assertTrue(seen.contains("a b "));
    assertFalse(seen.contains("A b"));
    assertFalse(SeenTexts.none().contains("a b"));
  }
}
