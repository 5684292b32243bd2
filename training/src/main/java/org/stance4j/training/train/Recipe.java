package org.stance4j.training.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.stance4j.bundle.BundleManifest;
import org.stance4j.bundle.Sha256;
import org.stance4j.training.encoding.PretrainedEncoder;

/** A way of training: over a frozen encoder, or encoder and classifier together. */
interface Recipe {

  /**
   * What training gives.
   *
   * @param encoder the encoder's entry in the bundle
   * @param embedder the entry of the encoder of sentence embeddings, or null
   * @param model the encoder's graph
   * @param tokenizer the encoder's vocabulary
   * @param embedded the encoder's files in the bundle; empty when it is an artifact
   * @param classifier the network over the encoder's features, as Deeplearning4j writes it
   * @param metrics how the run went
   */
  record Trained(
      BundleManifest.Encoder encoder,
      BundleManifest.Encoder embedder,
      byte[] model,
      byte[] tokenizer,
      Map<String, byte[]> embedded,
      byte[] classifier,
      Map<String, Double> metrics) {}

  /** The bundle's entry of a pretrained encoder. */
  static BundleManifest.Encoder artifact(PretrainedEncoder encoder, int passageTokens)
      throws IOException {
    return new BundleManifest.Encoder(
        encoder.artifact(),
        encoder.model(),
        Sha256.of(encoder.read(encoder.model())),
        encoder.tokenizer(),
        Sha256.of(encoder.read(encoder.tokenizer())),
        passageTokens);
  }

  /**
   * Trains.
   *
   * @param train rows to learn from
   * @param stop rows to choose the best epoch on
   * @param settings every setting of the run and the hashes of its data
   * @param cache folder of encodings and checkpoints
   * @param resume whether to go on from a checkpoint
   */
  Trained train(
      Labelled train, Labelled stop, Map<String, String> settings, Path cache, boolean resume)
      throws IOException;
}
