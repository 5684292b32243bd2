package org.stance4j.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReaderTest {

  @TempDir private Path folder;

  private Path file(String content) {
    try {
      return Files.writeString(folder.resolve("a.csv"), content);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<CsvRow> rows(Path file) {
    List<CsvRow> rows = new ArrayList<>();
    try (CsvReader reader = new CsvReader(file, List.of("text"))) {
      reader.forEachRemaining(rows::add);
    }
    return rows;
  }

  private String problem(String content) {
    Path file = file(content);
    String message = assertThrows(InputException.class, () -> rows(file)).getMessage();
    assertTrue(message.startsWith(file + ":"), message);
    return message.substring(file.toString().length() + 1);
  }

  @Test
  void readsValuesWithTheLineTheyBeginIn() {
    List<CsvRow> rows = rows(file("\uFEFFtext,n\r\n\"a, \"\"b\"\"\r\nc\",1\r\n\r\nd,\r\n"));
    assertEquals(2, rows.size());
    assertEquals("a, \"b\"\r\nc", rows.get(0).get("text"));
    assertEquals("1", rows.get(0).get("n"));
    assertEquals(2, rows.get(0).line());
    assertEquals(List.of("d", ""), rows.get(1).values());
    assertEquals(5, rows.get(1).line());
    assertEquals("", rows.get(1).get("unknown"));
  }

  @Test
  void keepsTheHeader() {
    try (CsvReader reader = new CsvReader(file("b,text,a\n"), List.of("text", "a"))) {
      assertEquals(List.of("b", "text", "a"), reader.header());
      assertFalse(reader.hasNext());
      assertThrows(NoSuchElementException.class, reader::next);
    }
  }

  @Test
  void namesAMissingColumn() {
    assertEquals("1: column 'text' is missing; the header has a,b", problem("a,b\n1,2\n"));
  }

  @Test
  void namesAColumnThatStandsTwice() {
    assertEquals("1: column 'a' stands twice in the header", problem("text,a,a\n"));
  }

  @Test
  void namesAFileOfBlankLines() {
    assertEquals("1: no header line: the columns must be named", problem("\n\n"));
  }

  @Test
  void namesARowOfTheWrongWidth() {
    assertEquals("3: a row needs 2 values as the header, got 3", problem("text,a\n1,2\n1,2,3\n"));
    assertEquals("2: a row needs 2 values as the header, got 1", problem("text,a\n1\n"));
  }

  @Test
  void goesOnAfterARowOfTheWrongWidth() {
    try (CsvReader reader = new CsvReader(file("text,a\n1\n3,4\n"), List.of("text"))) {
      assertThrows(InputException.class, reader::next);
      assertEquals("4", reader.next().get("a"));
    }
  }

  @Test
  void namesTheLineWhereAQuoteOpensThatIsNeverClosed() {
    assertEquals(
        "3: a quote that opens in this row is never closed",
        problem("text,a\n1,2\n\"open,2\n3,4\n5,6\n"));
  }

  @Test
  void namesTheLineWhereAQuoteOpensThatClosesInAnotherRow() {
    assertEquals(
        "2: a quote in this row is not closed, or not doubled inside a quoted value (found at line 3)",
        problem("text,a\n\"open,2\n3,\"closed\"\n"));
    assertEquals(
        "2: a row needs 2 values as the header, got 1 (it runs to line 3: an unclosed quote?)",
        problem("text,a\n\"open,2\n3\"\n"));
  }

  @Test
  void endsAfterAQuoteThatIsNeverClosed() {
    try (CsvReader reader = new CsvReader(file("text\n\"open\n"), List.of("text"))) {
      assertThrows(InputException.class, reader::hasNext);
      assertFalse(reader.hasNext());
    }
  }

  @Test
  void namesTheLineThatIsNotUtf8() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(file, "text\na\nd\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    InputException e = assertThrows(InputException.class, () -> rows(file));
    assertEquals(file + ":3: not UTF-8: byte 0xE9 at byte offset 8", e.getMessage());
  }

  @Test
  void namesABlankValue() {
    CsvRow row = rows(file("text,a\nx, \n")).get(0);
    assertEquals("x", row.need("text"));
    InputException e = assertThrows(InputException.class, () -> row.need("a"));
    assertTrue(e.getMessage().endsWith(":2: a must not be blank"), e.getMessage());
  }

  private Optional<Span> span(String start, String end) {
    CsvRow row =
        rows(file("text,actor_start,actor_end\nThe Greens,%s,%s\n".formatted(start, end))).get(0);
    return row.span("actor", row.get("text"));
  }

  private String spanProblem(String start, String end) {
    return assertThrows(InputException.class, () -> span(start, end)).problem();
  }

  @Test
  void readsSpansAndWidensThem() {
    assertEquals(Optional.empty(), span("", ""));
    assertEquals(Optional.of(new Span(4, 10)), span("4", "10"));
    assertEquals(Optional.of(new Span(4, 10)), span("3", "9"));
  }

  @Test
  void namesWrongSpans() {
    assertEquals(
        "actor_start and actor_end must both be given or both be empty, got '' and '3'",
        spanProblem("", "3"));
    assertEquals("actor_start must be a whole number, got '1.0'", spanProblem("1.0", "3"));
    assertEquals("actor_end must be a whole number, got 'x'", spanProblem("1", "x"));
    String rule = "actor offsets need 0 <= start < end <= 10 (the length of the text), got ";
    assertEquals(rule + "4 and 11", spanProblem("4", "11"));
    assertEquals(rule + "-1 and 3", spanProblem("-1", "3"));
    assertEquals(rule + "3 and 3", spanProblem("3", "3"));
  }
}
