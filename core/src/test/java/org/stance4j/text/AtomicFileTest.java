package org.stance4j.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir private Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesOnCommit() throws IOException {
    Path file = folder.resolve("a.txt");
    AtomicFile.write(file, "é\n");
    assertEquals("é\n", Files.readString(file));
    AtomicFile.write(file, "b");
    assertEquals("b", Files.readString(file));
    assertEquals(List.of("a.txt"), names());
  }

  @Test
  void leavesWhatWasThereWithoutCommit() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    try (AtomicFile out = new AtomicFile(file)) {
      out.write("new");
      out.flush();
      assertEquals(2, names().size());
    }
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("a.txt"), names());
  }

  @Test
  void writesThroughASymbolicLink() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    AtomicFile.write(link, "new");
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
  }

  @Test
  void namesAMissingFolder() {
    Path file = folder.resolve("missing").resolve("a.txt");
    InputException e = assertThrows(InputException.class, () -> new AtomicFile(file));
    assertEquals(file + ": cannot be written: no such file or folder", e.getMessage());
  }

  @Test
  void namesAFolder() {
    InputException e = assertThrows(InputException.class, () -> new AtomicFile(folder));
    assertEquals(folder + ": a folder, where a file is needed", e.getMessage());
  }

  @Test
  void namesAFullDisk() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    InputException e = assertThrows(InputException.class, () -> AtomicFile.write(full, "text"));
    assertTrue(e.getMessage().startsWith("/dev/full: cannot be written: "), e.getMessage());
    assertTrue(Files.exists(full));
  }

  @Test
  void createsFolders() throws IOException {
    Path deep = folder.resolve("b").resolve("c");
    AtomicFile.createFolder(deep);
    assertTrue(Files.isDirectory(deep));
    Path file = Files.writeString(folder.resolve("file"), "x");
    InputException e = assertThrows(InputException.class, () -> AtomicFile.createFolder(file));
    assertEquals(file + ": a file, where a folder is needed", e.getMessage());
  }
}
