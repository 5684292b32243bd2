package org.stance4j.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stance4j.StanceDetector;
import org.stance4j.TestBundles;
import org.stance4j.TestNetworks;
import org.stance4j.bundle.BundleException.Reason;
import org.stance4j.classify.StanceClassifier;
import org.stance4j.encoder.SentenceEncoder;
import org.stance4j.judge.ActorListing;
import org.stance4j.text.InputException;

class ModelBundleTest {

  private static final List<String> FILES =
      List.of("MODEL_CARD.md", "SHA256SUMS", "bundle.json", "classifier.zip");

  @TempDir private Path root;

  private Path folder;

  @BeforeEach
  void write() {
    folder = TestBundles.write(root.resolve("bundle"));
  }

  private static BundleException refused(Path path) {
    BundleException e = assertThrows(BundleException.class, () -> ModelBundle.open(path));
    assertEquals(1, e.getMessage().lines().count(), e.getMessage());
    return e;
  }

  private void assertRefused(Reason reason, String message, Path path) {
    BundleException e = refused(path);
    assertEquals(reason, e.reason(), e.getMessage());
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    assertEquals(FILES, names(folder));
    ModelBundle bundle = ModelBundle.open(folder);
    assertEquals(
        TestBundles.manifest(TestBundles.encoder(), TestBundles.classifier()), bundle.manifest());
    assertEquals(folder.toString(), bundle.location());
    StanceClassifier expected =
        StanceClassifier.read(TestBundles.classifier(), bundle.manifest().calibration());
    float[] row = new float[6 * 384];
    row[0] = 1;
    assertArrayEquals(
        expected.probabilities(List.of(row)).get(0),
        bundle.openClassifier().probabilities(List.of(row)).get(0),
        0);
    try (SentenceEncoder encoder = bundle.openEncoder()) {
      assertEquals(384, encoder.width());
    }
    assertFalse(bundle.openEmbedder().isPresent());
  }

  @Test
  void theManifestHasTheFormThatOtherVersionsRead() throws IOException {
    JsonNode json = new ObjectMapper().readTree(folder.resolve("bundle.json").toFile());
    assertEquals(2, json.get("formatVersion").asInt());
    assertEquals("[\"supporting\",\"opposing\",\"neutral\"]", json.get("labels").toString());
    assertEquals(TestBundles.NAME, json.get("name").asText());
    assertEquals(64, json.at("/encoder/modelSha256").asText().length());
    assertEquals(json.at("/encoder/modelSha256"), json.at("/classifier/encoderSha256"));
    assertEquals(1.5, json.at("/calibration/temperature").asDouble());
    assertEquals(3, json.at("/provenance/corpora/0/rows").asInt());
    assertTrue(json.path("embedder").isMissingNode());
    assertTrue(json.path("listing").isMissingNode());
    TestBundles.edit(folder, o -> o.put("added", "by a later version of the same format"));
    assertEquals(TestBundles.NAME, ModelBundle.open(folder).manifest().name());
  }

  @Test
  void thePreviousFormatIsRead() {
    TestBundles.edit(folder, json -> json.put("formatVersion", 1));
    assertNull(ModelBundle.open(folder).manifest().listing());
  }

  @Test
  void theListingIsReadAndChecked() {
    TestBundles.edit(folder, json -> TestBundles.putListing(json, 0.25, 0.5));
    ActorListing listing = ModelBundle.open(folder).manifest().listing();
    assertEquals(0.25, listing.bias());
    assertEquals(0.5, listing.threshold());
    assertEdited(
        Reason.DAMAGED,
        "'listing.threshold' must be 0 to 1, got 2.0",
        json -> TestBundles.putListing(json, 0, 2));
    assertEdited(
        Reason.DAMAGED,
        "'listing.features' must be [statements,",
        json -> TestBundles.putListing(json, 0, 0.5).putArray("features").add("age"));
  }

  @Test
  void anEmbeddedEncoderIsReadFromTheBundle() throws IOException {
    Path embedded = TestBundles.writeEmbedded(root.resolve("embedded"));
    ModelBundle bundle = ModelBundle.open(embedded);
    try (SentenceEncoder encoder = bundle.openEncoder()) {
      assertEquals(384, encoder.width());
    }
    Path model = embedded.resolve(bundle.manifest().encoder().model());
    byte[] bytes = Files.readAllBytes(model);
    bytes[bytes.length / 2] ^= 1;
    Files.write(model, bytes);
    assertRefused(Reason.DAMAGED, model.getFileName() + " has SHA-256 ", embedded);
    TestBundles.sum(embedded);
    assertRefused(Reason.WRONG_ENCODER, "was made for the encoder whose ", embedded);
    Files.delete(model);
    assertRefused(Reason.DAMAGED, model.getFileName() + " is missing", embedded);
    TestBundles.sum(embedded);
    assertRefused(Reason.DAMAGED, model.getFileName() + " is not listed in SHA256SUMS", embedded);
  }

  @Test
  void everyFileDamagedByOneByteIsNoticed() throws IOException {
    for (String name : List.of("MODEL_CARD.md", "classifier.zip")) {
      byte[] bytes = Files.readAllBytes(folder.resolve(name));
      for (int i : new int[] {0, bytes.length / 2, bytes.length - 1}) {
        byte[] changed = bytes.clone();
        changed[i] ^= 0x10;
        Files.write(folder.resolve(name), changed);
        assertRefused(Reason.DAMAGED, "'" + folder + "' is damaged: " + name + " has", folder);
      }
      Files.write(folder.resolve(name), bytes);
    }
    ModelBundle.open(folder);
  }

  @Test
  void everyByteOfManifestAndChecksumsMatters() throws IOException {
    Random random = new Random(3);
    byte[] masks = {1, 4, 0x20, (byte) 0x80, (byte) 0xFF};
    for (String name : List.of("bundle.json", "SHA256SUMS")) {
      byte[] bytes = Files.readAllBytes(folder.resolve(name));
      for (int i = 0; i < bytes.length; i++) {
        byte[] changed = bytes.clone();
        changed[i] = random.nextInt(8) == 0 ? 0 : (byte) (bytes[i] ^ masks[random.nextInt(5)]);
        Files.write(folder.resolve(name), changed);
        BundleException e = refused(folder);
        assertTrue(e.getMessage().contains(folder.toString()), e.getMessage());
      }
      Files.write(folder.resolve(name), bytes);
    }
    ModelBundle.open(folder);
  }

  @Test
  void truncatedFilesAreNoticed() throws IOException {
    for (String name : FILES) {
      byte[] bytes = Files.readAllBytes(folder.resolve(name));
      for (int length : new int[] {0, bytes.length / 2, bytes.length - 1}) {
        Files.write(folder.resolve(name), java.util.Arrays.copyOf(bytes, length));
        // The last byte of the checksums is the end of their last line, which nobody misses.
        if (!name.equals("SHA256SUMS") || length < bytes.length - 1) {
          assertEquals(Reason.DAMAGED, refused(folder).reason(), name + " of " + length);
        }
      }
      Files.write(folder.resolve(name), bytes);
    }
  }

  @Test
  void missingFilesAreNoticed() throws IOException {
    for (String name : FILES) {
      byte[] bytes = Files.readAllBytes(folder.resolve(name));
      Files.delete(folder.resolve(name));
      Reason reason = name.equals("bundle.json") ? Reason.MISSING : Reason.DAMAGED;
      assertRefused(reason, name, folder);
      Files.write(folder.resolve(name), bytes);
    }
    assertRefused(Reason.MISSING, "it is no folder and no jar", root.resolve("nowhere"));
    assertRefused(Reason.MISSING, "no bundle.json", root);
  }

  private void assertEdited(Reason reason, String message, Consumer<ObjectNode> change) {
    TestBundles.edit(folder, change);
    assertRefused(reason, message, folder);
    folder = TestBundles.write(folder);
  }

  @Test
  void aNewerFormatIsToldFromDamage() {
    assertEdited(
        Reason.TOO_NEW,
        "has format version 3, this version of Stance4J reads up to 2",
        json -> json.put("formatVersion", 3).remove("classifier"));
    assertEdited(Reason.DAMAGED, "has no format version", json -> json.remove("formatVersion"));
    assertEdited(Reason.DAMAGED, "has no format version", json -> json.put("formatVersion", 0));
  }

  @Test
  void labelsInAnotherOrderAreToldFromDamage() {
    assertEdited(
        Reason.WRONG_LABEL_ORDER,
        "must have the labels [supporting, opposing, neutral] in this order, got [opposing,"
            + " supporting, neutral]",
        json -> json.putArray("labels").add("opposing").add("supporting").add("neutral"));
    assertEdited(
        Reason.WRONG_LABEL_ORDER,
        "got [supporting, opposing]",
        json -> json.putArray("labels").add("supporting").add("opposing"));
  }

  @Test
  void anotherEncoderIsToldFromDamage() {
    String other = "ab".repeat(32);
    assertEdited(
        Reason.WRONG_ENCODER,
        "was trained on the encoder with SHA-256 " + other,
        json -> ((ObjectNode) json.get("classifier")).put("encoderSha256", other));
    TestBundles.edit(
        folder,
        json -> {
          ((ObjectNode) json.get("classifier")).put("encoderSha256", other);
          ((ObjectNode) json.get("encoder")).put("modelSha256", other);
        });
    ModelBundle bundle = ModelBundle.open(folder);
    BundleException e = assertThrows(BundleException.class, () -> bundle.openEncoder());
    assertEquals(Reason.WRONG_ENCODER, e.reason());
    assertTrue(e.getMessage().contains("has SHA-256 " + other + ", the one on the class path"));
  }

  @Test
  void anEncoderThatIsNotOnTheClassPathIsNamed() {
    TestBundles.edit(
        folder, json -> ((ObjectNode) json.get("encoder")).put("model", "nowhere.onnx"));
    ModelBundle bundle = ModelBundle.open(folder);
    BundleException e = assertThrows(BundleException.class, () -> bundle.openEncoder());
    assertEquals(Reason.MISSING, e.reason());
    assertTrue(e.getMessage().contains("dev.langchain4j:"), e.getMessage());
    assertTrue(e.getMessage().contains("no resource nowhere.onnx"), e.getMessage());
  }

  @Test
  void settingsOfThisVersionThatCannotBeAreDamage() {
    assertEdited(
        Reason.DAMAGED,
        "names features 'b', known are 'a,e,a*e,a-e,c,m'",
        json -> ((ObjectNode) json.get("classifier")).put("features", "b"));
    assertEdited(Reason.DAMAGED, "'name' is missing", json -> json.remove("name"));
    assertEdited(
        Reason.DAMAGED,
        "the temperature must be above 0",
        json -> ((ObjectNode) json.get("calibration")).put("temperature", 0));
    TestBundles.edit(folder, json -> ((ObjectNode) json.get("encoder")).put("passageTokens", 9999));
    ModelBundle bundle = ModelBundle.open(folder);
    BundleException e = assertThrows(BundleException.class, () -> bundle.openEncoder());
    assertTrue(e.getMessage().contains("passageTokens must be 16 to 509, got 9999"));
  }

  @Test
  void checksumsOfOtherFoldersAreNotFollowed() throws IOException {
    Path sums = folder.resolve("SHA256SUMS");
    Files.writeString(root.resolve("secret"), "x");
    String line = Sha256.of("x".getBytes(StandardCharsets.UTF_8)) + "  ../secret\n";
    Files.writeString(sums, Files.readString(sums) + line);
    assertRefused(Reason.DAMAGED, "SHA256SUMS has a line that is no checksum", folder);
  }

  private Path jar(String prefix) throws IOException {
    Path jar = root.resolve("bundle.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (String name : FILES) {
        zip.putNextEntry(new ZipEntry(prefix + name));
        zip.write(Files.readAllBytes(folder.resolve(name)));
      }
    }
    return jar;
  }

  @Test
  void aJarHoldsABundleAtItsRootOrInAFolder() throws IOException {
    for (String prefix : List.of("", "org/example/model/")) {
      ModelBundle bundle = ModelBundle.open(jar(prefix));
      assertEquals(ModelBundle.open(folder).manifest(), bundle.manifest());
      assertEquals(root.resolve("bundle.jar").toString(), bundle.location());
      bundle.openClassifier();
    }
  }

  @Test
  void filesThatAreNoJarWithABundleAreNamed() throws IOException {
    Path text = Files.writeString(root.resolve("a.txt"), "no jar");
    assertRefused(Reason.DAMAGED, "'" + text + "' is neither a folder nor a readable jar", text);
    Path fake = Files.writeString(root.resolve("a.jar"), "no jar");
    assertRefused(Reason.DAMAGED, "'" + fake + "' is neither a folder nor a readable jar", fake);
    Path empty = root.resolve("empty.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(empty))) {
      zip.putNextEntry(new ZipEntry("other.json"));
    }
    assertRefused(Reason.MISSING, "no bundle.json in the jar '" + empty + "'", empty);
  }

  @Test
  void aDamagedJarIsReadAsItWasOrRefused() throws IOException {
    Path jar = jar("model/");
    byte[] bytes = Files.readAllBytes(jar);
    BundleManifest manifest = ModelBundle.open(jar).manifest();
    Random random = new Random(9);
    int refused = 0;
    for (int round = 0; round < 400; round++) {
      // The directory of a jar stands at its end, the files' headers and contents before it.
      int back = round % 2 == 0 ? random.nextInt(500) : random.nextInt(bytes.length);
      byte[] changed = bytes.clone();
      changed[bytes.length - 1 - back] ^= (byte) (1 << random.nextInt(8));
      Files.write(jar, changed);
      try {
        assertEquals(manifest, ModelBundle.open(jar).manifest());
      } catch (BundleException e) {
        assertEquals(1, e.getMessage().lines().count(), e.getMessage());
        refused++;
      } catch (RuntimeException e) {
        fail("round " + round + ", " + back + " bytes before the end", e);
      }
    }
    assertTrue(refused > 150, "refused " + refused);
    for (int length = 0; length < bytes.length; length += bytes.length / 20) {
      Files.write(jar, java.util.Arrays.copyOf(bytes, length));
      refused(jar);
    }
  }

  @Test
  void aClassifierOfAnotherShapeIsRefusedWhenADetectorIsLoaded() {
    byte[] narrow = TestNetworks.random(5, 3, 1);
    TestBundles.write(
        folder, TestBundles.manifest(TestBundles.encoder(), narrow), narrow, Map.of());
    BundleException e =
        assertThrows(BundleException.class, () -> StanceDetector.load(folder).close());
    assertEquals(Reason.WRONG_ENCODER, e.reason());
    assertTrue(e.getMessage().contains("takes 5 features, its encoder gives 2304"));
    byte[] two = TestNetworks.random(2304, 2, 1);
    TestBundles.write(folder, TestBundles.manifest(TestBundles.encoder(), two), two, Map.of());
    e = assertThrows(BundleException.class, () -> StanceDetector.load(folder).close());
    assertEquals(Reason.DAMAGED, e.reason());
    assertTrue(e.getMessage().contains("the classifier must have 3 outputs, got 2"));
    byte[] none = {1, 2, 3};
    TestBundles.write(folder, TestBundles.manifest(TestBundles.encoder(), none), none, Map.of());
    e = assertThrows(BundleException.class, () -> StanceDetector.load(folder).close());
    assertEquals(Reason.DAMAGED, e.reason());
    assertEquals(1, e.getMessage().lines().count(), e.getMessage());
  }

  @Test
  void aBundleErrorIsAnInputError() {
    assertTrue(refused(root) instanceof InputException);
  }
}
