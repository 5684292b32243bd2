package org.stance4j.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFilesTest {

  @TempDir private Path folder;

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("a.txt"), content);
  }

  private static String message(Path file) {
    return assertThrows(InputException.class, () -> TextFiles.read(file)).getMessage();
  }

  @Test
  void readsTextAsItIs() throws IOException {
    String text = "Zoë said “no”.\r\n\n🙂 שלום\n";
    assertEquals(text, TextFiles.read(file(text.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void dropsAByteOrderMarkAtTheStartOnly() throws IOException {
    assertEquals(
        "a\uFEFFb", TextFiles.read(file("\uFEFFa\uFEFFb".getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void decodesCharactersThatLieAcrossBuffers() throws IOException {
    for (int shift = 0; shift < 4; shift++) {
      String text = "x".repeat(shift) + "é€🙂".repeat(20_000);
      assertEquals(text, TextFiles.read(file(text.getBytes(StandardCharsets.UTF_8))));
    }
  }

  @Test
  void namesAMissingFile() {
    Path missing = folder.resolve("missing.txt");
    assertEquals(missing + ": cannot be read: no such file or folder", message(missing));
  }

  @Test
  void namesAFolder() {
    assertEquals(folder + ": a folder, where a file is needed", message(folder));
  }

  @Test
  void namesAnEmptyFile() throws IOException {
    Path file = file(new byte[0]);
    assertEquals(file + ": empty: 0 bytes", message(file));
  }

  @Test
  void namesABlankFile() throws IOException {
    Path file = file(" \n\t".getBytes(StandardCharsets.UTF_8));
    assertEquals(file + ": empty: a text must have at least one character", message(file));
  }

  @Test
  void namesTheLineOfNul() throws IOException {
    Path file = file("one\ntwo\0".getBytes(StandardCharsets.UTF_8));
    assertEquals(file + ":2: binary, not text: it contains the character NUL", message(file));
  }

  @Test
  void namesTheOffsetOfWhatIsNotUtf8() throws IOException {
    Path file = file("caf\nd\u00e9j\u00e0".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(file + ":2: not UTF-8: byte 0xE9 at byte offset 5", message(file));
  }

  @Test
  void namesTheOffsetFarIntoAFile() throws IOException {
    byte[] content = "ab\n".repeat(30_000).getBytes(StandardCharsets.UTF_8);
    content[80_000] = (byte) 0xFF;
    Path file = file(content);
    assertEquals(file + ":26667: not UTF-8: byte 0xFF at byte offset 80000", message(file));
  }

  @Test
  void namesATruncatedCharacterAtTheEnd() throws IOException {
    Path file = file(new byte[] {'a', (byte) 0xE2, (byte) 0x82});
    assertEquals(file + ":1: not UTF-8: byte 0xE2 at byte offset 1", message(file));
  }

  @Test
  void readsStreamsUnderTheirName() throws IOException {
    byte[] wrong = {(byte) 0xC0};
    InputException e =
        assertThrows(
            InputException.class,
            () -> TextFiles.read("standard input", new ByteArrayInputStream(wrong)));
    assertEquals("standard input:1: not UTF-8: byte 0xC0 at byte offset 0", e.getMessage());
    assertEquals(1, e.line());
    assertEquals("not UTF-8: byte 0xC0 at byte offset 0", e.problem());
  }

  @Test
  void readsPieceByPiece() throws IOException {
    try (BufferedReader reader =
        TextFiles.reader(file("a\nb\n".getBytes(StandardCharsets.UTF_8)))) {
      assertEquals("a", reader.readLine());
      assertEquals("b", reader.readLine());
    }
  }

  @Test
  void quotesValuesOnOneShortLine() {
    assertEquals("'a b'", InputException.quoted("a\n b"));
    assertEquals("'" + "🙂".repeat(30) + "...'", InputException.quoted("🙂".repeat(40)));
  }
}
