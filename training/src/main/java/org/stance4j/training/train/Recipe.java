package org.stance4j.training.train;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.stance4j.bundle.BundleManifest;
import org.stance4j.bundle.Sha256;
import org.stance4j.training.article.ArticleFolder;
import org.stance4j.training.config.TrainingConfig;
import org.stance4j.training.encoding.PretrainedEncoder;

/**
 * A way of training: over a frozen encoder, or encoder and classifier together. It has its rows
 * ready and trains on them once a seed.
 */
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
   * @param curve the same, step by step
   */
  record Trained(
      BundleManifest.Encoder encoder,
      BundleManifest.Encoder embedder,
      byte[] model,
      byte[] tokenizer,
      Map<String, byte[]> embedded,
      byte[] classifier,
      Map<String, Double> metrics,
      LearningCurve curve) {}

  /**
   * Prepares the way of training that a configuration asks for.
   *
   * @param slices rows to learn from, and those to choose the best epoch on
   * @param articles whole articles to learn from, where the way of training can
   */
  static Recipe prepare(
      TrainingConfig config,
      TrainingRun.Listener listener,
      Slices slices,
      List<ArticleFolder> articles)
      throws IOException {
    return config.fineTuning() == null
        ? FrozenRecipe.prepare(config, listener, slices)
        : FineTuningRecipe.prepare(config, listener, slices, articles);
  }

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

  /** Trains, going on from the checkpoint in the run's folder if there is one. */
  Trained train(SeedRun run) throws IOException;
}
