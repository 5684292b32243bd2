package org.stance4j.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stance4j.TestBundles;

class BundleWriterTest {

  @TempDir private Path root;

  /** Every file below a folder with its hash. */
  private static Map<String, String> content(Path folder) throws IOException {
    Map<String, String> out = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
      }
    }
    return out;
  }

  private void assertRefusedAndUntouched(Path folder, String message) throws IOException {
    Map<String, String> before = content(root);
    UncheckedIOException e =
        assertThrows(UncheckedIOException.class, () -> TestBundles.write(folder));
    assertTrue(e.getMessage().contains(message), e.getMessage());
    assertThrows(IOException.class, () -> BundleWriter.checkTarget(folder));
    assertEquals(before, content(root));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(root)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void createsFoldersAndReplacesBundles() throws IOException {
    Path folder = root.resolve("a").resolve("b");
    TestBundles.write(folder);
    Map<String, String> first = content(folder);
    Files.writeString(folder.resolve("MODEL_CARD.md"), "damaged");
    BundleWriter.checkTarget(folder);
    TestBundles.write(folder);
    assertEquals(first, content(folder));
    Path empty = Files.createDirectory(root.resolve("empty"));
    TestBundles.write(empty);
    assertEquals(first, content(empty));
    assertEquals(List.of("a", "empty"), names());
  }

  @Test
  void replacesABundleWithOtherFiles() throws IOException {
    Path folder = TestBundles.writeEmbedded(root.resolve("bundle"));
    TestBundles.write(folder);
    assertEquals(
        List.of("MODEL_CARD.md", "SHA256SUMS", "bundle.json", "classifier.zip"),
        List.copyOf(content(folder).keySet()));
  }

  @Test
  void othersMayReadWhatIsWritten() throws IOException {
    Path plain = Files.createDirectory(root.resolve("plain"));
    Path folder = TestBundles.write(root.resolve("bundle"));
    assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(folder));
  }

  @Test
  void neverReplacesWhatIsNoBundle() throws IOException {
    Path folder = Files.createDirectory(root.resolve("work"));
    Files.writeString(folder.resolve("thesis.txt"), "years");
    assertRefusedAndUntouched(folder, "exists and is no model bundle: it is not overwritten");
    Path file = Files.writeString(root.resolve("file"), "x");
    assertRefusedAndUntouched(file, "exists and is no model bundle: it is not overwritten");
  }

  @Test
  void neverDeletesWhatABundleDoesNotList() throws IOException {
    Path folder = TestBundles.write(root.resolve("bundle"));
    Path notes = Files.writeString(folder.resolve("notes.txt"), "mine");
    assertRefusedAndUntouched(folder, "holds 'notes.txt', which is no part of its model bundle");
    Files.delete(notes);
    Path deep = Files.createDirectory(folder.resolve("deep"));
    Files.writeString(deep.resolve("notes.txt"), "mine");
    assertRefusedAndUntouched(folder, "holds 'deep', which is no part of its model bundle");
  }

  @Test
  void leavesNothingHalfWritten() throws IOException {
    byte[] classifier = TestBundles.classifier();
    BundleManifest manifest = TestBundles.manifest(TestBundles.encoder(), classifier);
    Path folder = root.resolve("bundle");
    BundleException e =
        assertThrows(
            BundleException.class, () -> BundleWriter.write(folder, manifest, "card", Map.of()));
    assertTrue(e.getMessage().contains("classifier.zip is not listed"), e.getMessage());
    assertFalse(Files.exists(folder));
    assertEquals(List.of(), names());

    TestBundles.write(folder);
    Map<String, String> before = content(root);
    assertThrows(
        BundleException.class, () -> BundleWriter.write(folder, manifest, "card", Map.of()));
    assertThrows(
        BundleException.class,
        () -> BundleWriter.write(folder, manifest, "card", Map.of("classifier.zip", new byte[9])));
    assertEquals(before, content(root));
    assertEquals(List.of("bundle"), names());
  }
}
