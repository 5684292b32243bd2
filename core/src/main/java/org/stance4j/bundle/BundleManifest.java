package org.stance4j.bundle;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stance4j.classify.Calibration;
import org.stance4j.judge.ActorListing;

/**
 * What {@code bundle.json} says.
 *
 * @param formatVersion version of the bundle's form, see {@link #FORMAT_VERSION}
 * @param name name of the model
 * @param version version of the model
 * @param labels the classes in the order of the probabilities
 * @param encoder the encoder
 * @param embedder the encoder of sentence embeddings, an artifact; null when the classifier's
 *     encoder serves for them too, as one that was not fine-tuned does
 * @param classifier the classifier
 * @param calibration applied to the classifier's output
 * @param listing which actors are listed; null when all that say or do something are
 * @param provenance where the model comes from
 */
public record BundleManifest(
    int formatVersion,
    String name,
    String version,
    List<String> labels,
    Encoder encoder,
    @JsonInclude(JsonInclude.Include.NON_NULL) Encoder embedder,
    Classifier classifier,
    Calibration calibration,
    @JsonInclude(JsonInclude.Include.NON_NULL) ActorListing listing,
    Provenance provenance) {

  /** The version this library writes, and the newest it reads; version 1 had no listing. */
  public static final int FORMAT_VERSION = 2;

  /** Copies the labels and checks that nothing is missing. */
  public BundleManifest {
    require("name", name);
    require("version", version);
    labels = List.copyOf(require("labels", labels));
    require("encoder", encoder);
    if (embedder != null && embedder.artifact() == null) {
      throw new IllegalArgumentException("'embedder.artifact' is missing");
    }
    require("classifier", classifier);
    require("calibration", calibration);
    require("provenance", provenance);
  }

  /**
   * The encoder of a bundle: either {@code artifact} names a jar of Maven Central that is on the
   * class path, or both files are in the bundle.
   *
   * @param artifact coordinates {@code group:artifact:version}, or null when embedded
   * @param model resource on the class path, or file of the bundle, with the ONNX graph
   * @param modelSha256 SHA-256 of the graph, hexadecimal
   * @param tokenizer resource or file with the vocabulary
   * @param tokenizerSha256 SHA-256 of the vocabulary, hexadecimal
   * @param passageTokens word pieces a passage may have
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Encoder(
      String artifact,
      String model,
      String modelSha256,
      String tokenizer,
      String tokenizerSha256,
      int passageTokens) {

    /** Checks that nothing is missing. */
    public Encoder {
      require("encoder.model", model);
      require("encoder.modelSha256", modelSha256);
      require("encoder.tokenizer", tokenizer);
      require("encoder.tokenizerSha256", tokenizerSha256);
    }
  }

  /**
   * The classifier of a bundle.
   *
   * @param file file of the bundle with the network
   * @param sha256 SHA-256 of that file, hexadecimal
   * @param features name of the features it takes
   * @param encoderSha256 SHA-256 of the encoder graph it was trained on, hexadecimal
   */
  public record Classifier(String file, String sha256, String features, String encoderSha256) {

    /** Checks that nothing is missing. */
    public Classifier {
      require("classifier.file", file);
      require("classifier.sha256", sha256);
      require("classifier.features", features);
      require("classifier.encoderSha256", encoderSha256);
    }
  }

  /**
   * Where a model comes from.
   *
   * @param created time of creation, ISO 8601
   * @param seed seed that the model was trained with
   * @param corpora what it was trained and validated on
   * @param configuration every setting of the training run
   * @param metrics what was measured on validation data; where the run tried several seeds, {@code
   *     FIGURE.mean} and {@code FIGURE.sd} are mean and sample standard deviation of {@code FIGURE}
   *     over all of them
   * @param environment versions of the libraries, Java, operating system and processor
   */
  public record Provenance(
      String created,
      long seed,
      List<Corpus> corpora,
      Map<String, String> configuration,
      Map<String, Double> metrics,
      Map<String, String> environment) {

    /** Copies the collections; maps are kept in order of their keys. */
    public Provenance {
      require("provenance.created", created);
      corpora = List.copyOf(require("provenance.corpora", corpora));
      configuration = sorted(require("provenance.configuration", configuration));
      metrics = sorted(require("provenance.metrics", metrics));
      environment = sorted(require("provenance.environment", environment));
    }

    private static <V> Map<String, V> sorted(Map<String, V> map) {
      return Collections.unmodifiableMap(new TreeMap<>(map));
    }
  }

  /**
   * A corpus a model has seen.
   *
   * @param role {@code train} or {@code valid}
   * @param file name of the file
   * @param rows labelled rows
   * @param sha256 SHA-256 of the file, hexadecimal
   */
  public record Corpus(String role, String file, int rows, String sha256) {}

  private static <T> T require(String property, T value) {
    if (value == null) {
      throw new IllegalArgumentException("'" + property + "' is missing");
    }
    return value;
  }
}
