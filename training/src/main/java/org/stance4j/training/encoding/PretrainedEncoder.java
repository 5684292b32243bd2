package org.stance4j.training.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.stance4j.text.InputException;

/**
 * The pretrained encoders a model can be built on: jars of Maven Central that hold an ONNX graph
 * and its vocabulary. An encoder is taken from the class path or from the local Maven repository.
 */
public enum PretrainedEncoder {
  /**
   * 6 layers, 384 wide, 22 M parameters, Apache 2.0 (Wang et al. 2020, MiniLM;
   * sentence-transformers).
   */
  ALL_MINILM_L6_V2("all-minilm-l6-v2", "all-minilm-l6-v2", 6, "1.20.0-beta30"),
  /** The same with 8-bit weights: for sentence embeddings, not for training. */
  ALL_MINILM_L6_V2_Q("all-minilm-l6-v2-q", "all-minilm-l6-v2-q", 6, "1.20.0-beta30"),
  /** 12 layers, 384 wide, 33 M parameters, MIT (Xiao et al. 2023, C-Pack). */
  BGE_SMALL_EN_V15("bge-small-en-v15", "bge-small-en-v1.5", 12, "1.20.0-beta30"),
  /** 12 layers, 384 wide, 33 M parameters, MIT (Wang et al. 2022, E5). */
  E5_SMALL_V2("e5-small-v2", "e5-small-v2", 12, "1.17.0-beta27");

  private static final String GROUP = "dev.langchain4j";

  private final String label;
  private final String resource;
  private final int layers;
  private final String version;

  PretrainedEncoder(String label, String resource, int layers, String version) {
    this.label = label;
    this.resource = resource;
    this.layers = layers;
    this.version = version;
  }

  /**
   * Finds an encoder by its name in a configuration.
   *
   * @param label such as {@code all-minilm-l6-v2}
   * @return the encoder
   * @throws InputException when there is none of that name
   */
  public static PretrainedEncoder ofLabel(String label) {
    return Arrays.stream(values())
        .filter(e -> e.label.equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    "'encoder' must be one of " + labels() + ", got '" + label + "'"));
  }

  /**
   * The names of all encoders.
   *
   * @return as they stand in a configuration
   */
  public static List<String> labels() {
    return Arrays.stream(values()).map(e -> e.label).toList();
  }

  /**
   * The name in a configuration.
   *
   * @return such as {@code all-minilm-l6-v2}
   */
  public String label() {
    return label;
  }

  /**
   * The number of transformer layers.
   *
   * @return 6 or 12
   */
  public int layers() {
    return layers;
  }

  /**
   * The Maven coordinates.
   *
   * @return {@code group:artifact:version}
   */
  public String artifact() {
    return GROUP + ":langchain4j-embeddings-" + label + ":" + version;
  }

  /**
   * The resource with the ONNX graph.
   *
   * @return its name
   */
  public String model() {
    return resource + ".onnx";
  }

  /**
   * The resource with the vocabulary.
   *
   * @return its name
   */
  public String tokenizer() {
    return resource + "-tokenizer.json";
  }

  /**
   * Reads a resource of the encoder.
   *
   * @param resource {@link #model()} or {@link #tokenizer()}
   * @return its bytes
   * @throws InputException when the encoder's jar is neither on the class path nor in the local
   *     Maven repository, or lacks the resource
   * @throws IOException when it cannot be read
   */
  public byte[] read(String resource) throws IOException {
    try (InputStream in = PretrainedEncoder.class.getClassLoader().getResourceAsStream(resource)) {
      if (in != null) {
        return in.readAllBytes();
      }
    }
    Path jar = inLocalRepository();
    if (!Files.isRegularFile(jar)) {
      throw new InputException(
          "the encoder '"
              + label
              + "' is neither on the class path nor in the local Maven repository: run mvn"
              + " dependency:get -Dtransitive=false -Dartifact="
              + artifact());
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry(resource);
      if (entry == null) {
        throw new InputException("'" + jar + "' must hold the resource " + resource);
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return in.readAllBytes();
      }
    }
  }

  private Path inLocalRepository() {
    String repository = System.getProperty("maven.repo.local");
    Path root =
        repository != null
            ? Path.of(repository)
            : Path.of(System.getProperty("user.home"), ".m2", "repository");
    String artifactId = "langchain4j-embeddings-" + label;
    return root.resolve(GROUP.replace('.', '/'))
        .resolve(artifactId)
        .resolve(version)
        .resolve(artifactId + "-" + version + ".jar");
  }
}
