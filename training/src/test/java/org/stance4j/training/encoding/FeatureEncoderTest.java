package org.stance4j.training.encoding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stance4j.Stance;
import org.stance4j.bundle.BundleManifest;
import org.stance4j.encoder.SentenceEncoder;
import org.stance4j.text.InputException;
import org.stance4j.text.Span;
import org.stance4j.training.corpus.Example;

class FeatureEncoderTest {

  private static SentenceEncoder encoder;

  @TempDir private Path folder;

  @BeforeAll
  static void open() throws IOException {
    PretrainedEncoder small = PretrainedEncoder.ofLabel("all-minilm-l6-v2-q");
    encoder = SentenceEncoder.open(small.read(small.model()), small.read(small.tokenizer()), 64);
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  private static Example row(String text, String actor, Span span) {
    return new Example(
        text + actor,
        text,
        actor,
        Optional.ofNullable(span),
        "the dam",
        Optional.empty(),
        Stance.NEUTRAL,
        "test");
  }

  private static final List<Example> ROWS =
      List.of(
          row("Ana met Bo.", "Ana", new Span(0, 3)),
          row("Ana met Bo.", "Bo", new Span(8, 10)),
          row("Ana met Bo.", "Cy", null),
          row("They met. ".repeat(60) + "Ana left.", "Ana", new Span(600, 603)));

  private float[][] encode(Path cache, List<Example> rows) throws IOException {
    return new FeatureEncoder(encoder, "key", cache).encode(rows, done -> {});
  }

  private static void assertEqual(float[][] expected, float[][] actual, float tolerance) {
    assertEquals(expected.length, actual.length);
    for (int i = 0; i < expected.length; i++) {
      assertArrayEquals(expected[i], actual[i], tolerance, "row " + i);
    }
  }

  private List<Path> cached() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("features"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void aRowHasItsFeaturesWhateverItsCompany() throws IOException {
    float[][] together = encode(null, ROWS);
    assertEquals(6 * 384, together[0].length);
    for (int i = 0; i < ROWS.size(); i++) {
      assertEqual(new float[][] {together[i]}, encode(null, List.of(ROWS.get(i))), 1e-5f);
    }
    assertFalse(Arrays.equals(together[0], together[1]), "two actors of one passage");
  }

  @Test
  void readsFromTheCacheWhatItOnceComputed() throws IOException {
    float[][] computed = encode(folder, ROWS);
    assertEquals(1, cached().size());
    Path file = cached().get(0);
    assertEqual(computed, encode(folder, ROWS), 0);
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 4, bytes.length, (byte) 0);
    Files.write(file, bytes);
    assertEquals(0, encode(folder, ROWS)[0][0], "it was read, not computed");
    List<Integer> progress = new ArrayList<>();
    new FeatureEncoder(encoder, "key", folder).encode(ROWS, progress::add);
    assertEquals(List.of(4), progress);
  }

  @Test
  void otherRowsAndEncodersAreCachedApart() throws IOException {
    encode(folder, ROWS);
    encode(folder, ROWS.subList(0, 3));
    encode(folder, List.of(ROWS.get(1), ROWS.get(0), ROWS.get(2), ROWS.get(3)));
    new FeatureEncoder(encoder, "other", folder).encode(ROWS, done -> {});
    assertEquals(4, cached().size());
    BundleManifest.Encoder a = new BundleManifest.Encoder("a", "m", "1", "t", "2", 64);
    BundleManifest.Encoder b = new BundleManifest.Encoder("a", "m", "1", "t", "2", 128);
    assertNotEquals(FeatureEncoder.key(a), FeatureEncoder.key(b));
  }

  @Test
  void aCacheCutOffIsComputedAnew() throws IOException {
    float[][] computed = encode(folder, ROWS);
    Path file = cached().get(0);
    byte[] bytes = Files.readAllBytes(file);
    for (int length : new int[] {0, 3, 4, bytes.length / 2, bytes.length - 1}) {
      Files.write(file, Arrays.copyOf(bytes, length));
      assertEqual(computed, encode(folder, ROWS), 0);
      assertArrayEquals(bytes, Files.readAllBytes(file));
    }
  }

  @Test
  void namesTheRowThatTheEncoderCannotTake() {
    Example tooLong = row("Ana met Bo.", "very ".repeat(330) + "long", null);
    InputException e =
        assertThrows(InputException.class, () -> encode(null, List.of(ROWS.get(0), tooLong)));
    assertTrue(e.getMessage().contains("row 'Ana met Bo."), e.getMessage());
    assertTrue(e.getMessage().contains("at most 320 word pieces"), e.getMessage());
  }

  @Test
  void encodersAreNamedByTheirLabel() throws IOException {
    for (PretrainedEncoder known : PretrainedEncoder.values()) {
      assertEquals(known, PretrainedEncoder.ofLabel(known.label()));
      assertTrue(known.artifact().startsWith("dev.langchain4j:langchain4j-embeddings-"));
    }
    InputException e = assertThrows(InputException.class, () -> PretrainedEncoder.ofLabel("bert"));
    assertTrue(e.getMessage().endsWith(", got 'bert'"), e.getMessage());
  }
}
