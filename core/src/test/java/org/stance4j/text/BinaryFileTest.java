package org.stance4j.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinaryFileTest {

  /** More than any buffer on the way holds. */
  private static final byte[] LARGE = new byte[100_000];

  @TempDir private Path folder;

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void replacesWhatWasThereAndCreatesTheFolder() throws IOException {
    Path file = folder.resolve("new").resolve("a.bin");
    BinaryFile.write(file, out -> out.write(LARGE));
    assertArrayEquals(LARGE, Files.readAllBytes(file));
    BinaryFile.write(file, out -> out.write(7));
    assertArrayEquals(new byte[] {7}, Files.readAllBytes(file));
    assertEquals(List.of("a.bin"), names(file.getParent()));
  }

  @Test
  void theOldFileStandsUntilTheNewOneIsWhole() throws IOException {
    Path file = Files.write(folder.resolve("a.bin"), new byte[] {1});
    BinaryFile.write(
        file,
        out -> {
          out.write(LARGE);
          assertArrayEquals(new byte[] {1}, Files.readAllBytes(file));
          assertEquals(2, names(folder).size());
        });
    assertArrayEquals(LARGE, Files.readAllBytes(file));
  }

  @Test
  void aFailureLeavesWhatWasThere() throws IOException {
    Path file = Files.write(folder.resolve("a.bin"), new byte[] {1});
    IOException e =
        assertThrows(
            IOException.class,
            () ->
                BinaryFile.write(
                    file,
                    out -> {
                      out.write(LARGE);
                      throw new IOException("half of it");
                    }));
    assertEquals("half of it", e.getMessage());
    assertArrayEquals(new byte[] {1}, Files.readAllBytes(file));
    assertEquals(List.of("a.bin"), names(folder));
  }

  @Test
  void aFailureLeavesNothingWhereNothingWas() throws IOException {
    Path file = folder.resolve("a.bin");
    assertThrows(
        IllegalStateException.class,
        () ->
            BinaryFile.write(
                file,
                out -> {
                  out.write(LARGE);
                  throw new IllegalStateException();
                }));
    assertEquals(List.of(), names(folder));
  }
}
