package org.stance4j.bundle;

import static org.stance4j.bundle.BundleException.Reason.DAMAGED;
import static org.stance4j.bundle.BundleException.Reason.MISSING;
import static org.stance4j.bundle.BundleException.Reason.TOO_NEW;
import static org.stance4j.bundle.BundleException.Reason.WRONG_ENCODER;
import static org.stance4j.bundle.BundleException.Reason.WRONG_LABEL_ORDER;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipError;
import org.stance4j.classify.SpanFeatures;
import org.stance4j.classify.StanceClassifier;
import org.stance4j.encoder.SentenceEncoder;
import org.stance4j.text.InputException;
import org.stance4j.text.TextFiles;

/**
 * A model bundle, read and checked: every file against its hash, labels, features and encoder
 * against this version of the library. Immutable and thread-safe.
 */
public final class ModelBundle {

  /** The file that describes a bundle. */
  public static final String MANIFEST = "bundle.json";

  /** The file that holds the hashes of all others, as {@code sha256sum} writes it. */
  public static final String CHECKSUMS = "SHA256SUMS";

  /** The file that tells people what the model is. */
  public static final String CARD = "MODEL_CARD.md";

  /** Lists the folders of the bundles on the class path, one a line, the default one first. */
  private static final String INDEX = "META-INF/stance4j/bundles";

  private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
          .enable(SerializationFeature.INDENT_OUTPUT);

  private final String location;
  private final BundleManifest manifest;
  private final Map<String, byte[]> files;

  private ModelBundle(String location, BundleManifest manifest, Map<String, byte[]> files) {
    this.location = location;
    this.manifest = manifest;
    this.files = files;
  }

  /**
   * Reads a bundle.
   *
   * @param path its folder, or a jar with a bundle at its root or in one of its folders
   * @return the bundle
   * @throws BundleException when it is missing, damaged, too new, or has other labels
   * @throws InputException when it cannot be read
   */
  public static ModelBundle open(Path path) {
    try {
      return Files.isDirectory(path)
          ? read(path.toString(), name -> bytes(path.resolve(name)))
          : openJar(path);
    } catch (IOException e) {
      throw TextFiles.cannotRead(path, e);
    }
  }

  private static ModelBundle openJar(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new BundleException(
          MISSING, "no model bundle at '" + path + "': it is no folder and no jar");
    }
    try (FileSystem jar = FileSystems.newFileSystem(path)) {
      Path root = jar.getPath("/");
      try (Stream<Path> all = Files.walk(root)) {
        Path manifest =
            all.filter(p -> p.getFileName() != null && p.getFileName().toString().equals(MANIFEST))
                .sorted()
                .findFirst()
                .orElseThrow(
                    () ->
                        new BundleException(
                            MISSING, "no " + MANIFEST + " in the jar '" + path + "'"));
        return read(path.toString(), name -> bytes(manifest.resolveSibling(name)));
      }
    } catch (BundleException | FileSystemException e) {
      throw e;
    } catch (IOException | RuntimeException | ZipError e) {
      // A jar can be damaged in many ways, and Java reports them in as many.
      throw new BundleException(
          DAMAGED, "'" + path + "' is neither a folder nor a readable jar: " + oneLine(e));
    }
  }

  /**
   * The bundles on the class path.
   *
   * @return their folders, the default one first; empty when there is none
   * @throws IOException when the class path cannot be read
   */
  public static List<String> onClassPath() throws IOException {
    List<String> names = new ArrayList<>();
    for (var urls = loader().getResources(INDEX); urls.hasMoreElements(); ) {
      try (InputStream in = urls.nextElement().openStream()) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !names.contains(line))
            .forEach(names::add);
      }
    }
    return names;
  }

  /**
   * Reads a bundle of the class path.
   *
   * @param folder its folder, one of {@link #onClassPath}
   * @return the bundle
   * @throws BundleException when it is missing, damaged, too new, or has other labels
   * @throws IOException when it cannot be read
   */
  public static ModelBundle fromClassPath(String folder) throws IOException {
    return read("class path: " + folder, name -> resource(folder + "/" + name));
  }

  /**
   * Reads the bundle that is shipped with the library.
   *
   * @return the first bundle of the class path
   * @throws BundleException when there is none, or it cannot be used
   * @throws IOException when it cannot be read
   */
  public static ModelBundle shipped() throws IOException {
    List<String> folders = onClassPath();
    if (folders.isEmpty()) {
      throw new BundleException(
          MISSING,
          "no model bundle on the class path: add org.stance4j:stance4j-models or name one");
    }
    return fromClassPath(folders.get(0));
  }

  /** Where the files of a bundle come from; null stands for a file that is not there. */
  private interface Source {
    byte[] read(String name) throws IOException;
  }

  private static ModelBundle read(String location, Source source) throws IOException {
    byte[] json = source.read(MANIFEST);
    if (json == null) {
      throw new BundleException(
          MISSING, "no " + MANIFEST + " in the model bundle '" + location + "'");
    }
    BundleManifest manifest = parse(location, json);
    byte[] sums = source.read(CHECKSUMS);
    if (sums == null) {
      throw damaged(location, CHECKSUMS, "is missing");
    }
    Map<String, byte[]> files = new HashMap<>();
    Map<String, String> hashes = new HashMap<>();
    for (String line : new String(sums, StandardCharsets.UTF_8).lines().toList()) {
      String[] parts = line.split("  ", 2);
      if (parts.length != 2 || parts[0].length() != 64 || !FILE_NAME.matcher(parts[1]).matches()) {
        throw damaged(
            location, CHECKSUMS, "has a line that is no checksum: " + InputException.quoted(line));
      }
      byte[] content = source.read(parts[1]);
      if (content == null) {
        throw damaged(location, parts[1], "is missing");
      }
      String actual = Sha256.of(content);
      if (!actual.equals(parts[0])) {
        throw damaged(location, parts[1], "has SHA-256 " + actual + ", expected " + parts[0]);
      }
      files.put(parts[1], content);
      hashes.put(parts[1], actual);
    }
    List<String> needed = new ArrayList<>(List.of(MANIFEST, CARD, manifest.classifier().file()));
    if (manifest.encoder().artifact() == null) {
      needed.add(manifest.encoder().model());
      needed.add(manifest.encoder().tokenizer());
    }
    for (String name : needed) {
      if (!files.containsKey(name)) {
        throw damaged(location, name, "is not listed in " + CHECKSUMS);
      }
    }
    checkHashes(location, manifest, hashes);
    return new ModelBundle(location, manifest, Map.copyOf(files));
  }

  /** The manifest names the files by their content: others under the same names do not serve. */
  private static void checkHashes(
      String location, BundleManifest manifest, Map<String, String> hashes) {
    BundleManifest.Classifier classifier = manifest.classifier();
    if (!classifier.sha256().equals(hashes.get(classifier.file()))) {
      throw damaged(
          location,
          classifier.file(),
          "has SHA-256 "
              + hashes.get(classifier.file())
              + ", expected "
              + classifier.sha256()
              + " (classifier.sha256)");
    }
    BundleManifest.Encoder encoder = manifest.encoder();
    if (encoder.artifact() == null) {
      checkEncoderFile(location, encoder.model(), encoder.modelSha256(), hashes);
      checkEncoderFile(location, encoder.tokenizer(), encoder.tokenizerSha256(), hashes);
    }
  }

  private static void checkEncoderFile(
      String location, String file, String expected, Map<String, String> hashes) {
    if (!expected.equals(hashes.get(file))) {
      throw new BundleException(
          WRONG_ENCODER,
          "the model bundle '"
              + location
              + "' was made for the encoder whose "
              + file
              + " has SHA-256 "
              + expected
              + ", the bundle's has "
              + hashes.get(file));
    }
  }

  private static BundleManifest parse(String location, byte[] json) throws IOException {
    BundleManifest manifest;
    try {
      JsonNode root = JSON.readTree(json);
      int version = root.path("formatVersion").asInt(0);
      if (version > BundleManifest.FORMAT_VERSION) {
        throw new BundleException(
            TOO_NEW,
            "the model bundle '"
                + location
                + "' has format version "
                + version
                + ", this version of Stance4J reads up to "
                + BundleManifest.FORMAT_VERSION);
      }
      if (version < 1) {
        throw damaged(location, MANIFEST, "has no format version");
      }
      manifest = JSON.treeToValue(root, BundleManifest.class);
    } catch (JacksonException e) {
      String message = e.getOriginalMessage().lines().findFirst().orElse("no JSON");
      throw damaged(location, MANIFEST, "cannot be read: " + message);
    } catch (IOException e) {
      throw damaged(location, MANIFEST, "cannot be read: " + e.getMessage());
    }
    if (!manifest.labels().equals(StanceClassifier.LABELS)) {
      throw new BundleException(
          WRONG_LABEL_ORDER,
          "the model bundle '"
              + location
              + "' must have the labels "
              + StanceClassifier.LABELS
              + " in this order, got "
              + manifest.labels());
    }
    if (!manifest.classifier().features().equals(SpanFeatures.NAME)) {
      throw damaged(
          location,
          MANIFEST,
          "names features '"
              + manifest.classifier().features()
              + "', known are '"
              + SpanFeatures.NAME
              + "'");
    }
    if (!manifest.classifier().encoderSha256().equals(manifest.encoder().modelSha256())) {
      throw new BundleException(
          WRONG_ENCODER,
          "the classifier of the model bundle '"
              + location
              + "' was trained on the encoder with SHA-256 "
              + manifest.classifier().encoderSha256()
              + ", the bundle's encoder has "
              + manifest.encoder().modelSha256());
    }
    return manifest;
  }

  private static BundleException damaged(String location, String file, String fault) {
    return new BundleException(
        DAMAGED, "the model bundle '" + location + "' is damaged: " + file + " " + fault);
  }

  private static byte[] bytes(Path file) throws IOException {
    return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = loader().getResourceAsStream(name)) {
      return in == null ? null : in.readAllBytes();
    }
  }

  private static ClassLoader loader() {
    return ModelBundle.class.getClassLoader();
  }

  /**
   * Where the bundle was read from.
   *
   * @return a path or a place on the class path
   */
  public String location() {
    return location;
  }

  /**
   * What the bundle says of itself.
   *
   * @return the manifest
   */
  public BundleManifest manifest() {
    return manifest;
  }

  /**
   * Opens the bundle's encoder.
   *
   * @return the encoder, to be closed by the caller
   * @throws BundleException when an encoder from the class path is missing or another one
   * @throws IOException when it cannot be opened
   */
  public SentenceEncoder openEncoder() throws IOException {
    return open(manifest.encoder());
  }

  /**
   * The graph of the bundle's encoder.
   *
   * @return a new array with the ONNX file
   * @throws BundleException when an encoder from the class path is missing or another one
   * @throws IOException when it cannot be read
   */
  public byte[] encoderGraph() throws IOException {
    BundleManifest.Encoder encoder = manifest.encoder();
    return encoderFile(encoder.artifact(), encoder.model(), encoder.modelSha256()).clone();
  }

  /**
   * Opens the bundle's encoder of sentence embeddings, where it is another than {@link
   * #openEncoder}'s.
   *
   * @return the encoder, to be closed by the caller, or nothing when the bundle has one encoder
   * @throws BundleException when the encoder is missing from the class path or another one
   * @throws IOException when it cannot be opened
   */
  public Optional<SentenceEncoder> openEmbedder() throws IOException {
    return manifest.embedder() == null ? Optional.empty() : Optional.of(open(manifest.embedder()));
  }

  /**
   * The bundle without the files of its own, to keep for what comes from the class path: an encoder
   * of sentence embeddings is always a library's.
   *
   * @return a bundle that opens neither an embedded encoder nor the classifier
   */
  public ModelBundle withoutWeights() {
    return new ModelBundle(location, manifest, Map.of());
  }

  private SentenceEncoder open(BundleManifest.Encoder encoder) throws IOException {
    byte[] model = encoderFile(encoder.artifact(), encoder.model(), encoder.modelSha256());
    byte[] tokenizer =
        encoderFile(encoder.artifact(), encoder.tokenizer(), encoder.tokenizerSha256());
    try {
      return SentenceEncoder.open(model, tokenizer, encoder.passageTokens());
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(location, encoder.model(), "cannot be used: " + oneLine(e));
    }
  }

  private byte[] encoderFile(String artifact, String name, String sha256) throws IOException {
    if (artifact == null) {
      return files.get(name);
    }
    byte[] content = resource(name);
    if (content == null) {
      throw new BundleException(
          MISSING,
          "the model bundle '"
              + location
              + "' needs "
              + artifact
              + " on the class path: there is no resource "
              + name);
    }
    String actual = Sha256.of(content);
    if (!actual.equals(sha256)) {
      throw new BundleException(
          WRONG_ENCODER,
          "the model bundle '"
              + location
              + "' needs "
              + artifact
              + ": its "
              + name
              + " has SHA-256 "
              + sha256
              + ", the one on the class path "
              + actual);
    }
    return content;
  }

  /**
   * Opens the bundle's classifier.
   *
   * @return the classifier
   * @throws BundleException when it is no classifier
   */
  public StanceClassifier openClassifier() {
    String file = manifest.classifier().file();
    try {
      return StanceClassifier.read(files.get(file), manifest.calibration());
    } catch (IOException e) {
      throw damaged(location, file, "cannot be used: " + oneLine(e));
    }
  }

  private static String oneLine(Throwable e) {
    return String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ");
  }

  /**
   * A manifest as it stands in a bundle.
   *
   * @param manifest the manifest
   * @return JSON in UTF-8
   */
  static byte[] toJson(BundleManifest manifest) {
    try {
      return JSON.writeValueAsBytes(manifest);
    } catch (JacksonException e) {
      throw new IllegalStateException("a manifest is always JSON", e);
    }
  }
}
