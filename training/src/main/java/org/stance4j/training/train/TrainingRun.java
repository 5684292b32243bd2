package org.stance4j.training.train;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stance4j.bundle.BundleManifest;
import org.stance4j.bundle.BundleWriter;
import org.stance4j.bundle.Sha256;
import org.stance4j.classify.SpanFeatures;
import org.stance4j.classify.StanceClassifier;
import org.stance4j.text.InputException;
import org.stance4j.training.article.ArticleFolder;
import org.stance4j.training.config.TrainingConfig;
import org.stance4j.training.listing.ListingFitter;

/**
 * A whole training run: corpora in, bundle out. Every seed of the configuration is trained on the
 * same data; the bundle holds the one with the best macro F1 on the stop slice. The same
 * configuration and data give the same classifier, as long as the number of threads of the numerics
 * is the same. One run at a time in a process, since Deeplearning4j's random numbers are global.
 */
public final class TrainingRun {

  private final TrainingConfig config;
  private final Listener listener;

  /** Told how a run goes on. */
  public interface Listener {

    /**
     * A stage begins.
     *
     * @param stage what it does
     * @param steps how many steps it has
     */
    void begin(String stage, int steps);

    /**
     * Some steps of the stage are done.
     *
     * @param done how many
     * @param note what is worth showing beside it
     */
    void step(int done, String note);
  }

  /**
   * Prepares a run.
   *
   * @param config its settings
   * @param listener told how it goes on
   */
  public TrainingRun(TrainingConfig config, Listener listener) {
    this.config = config;
    this.listener = listener;
  }

  /**
   * Runs, one seed after the other.
   *
   * @param resume whether to go on from the last checkpoints of the same configuration, if there
   *     are any; seeds that are finished are not trained again
   * @return the manifest of the bundle written to the configured folder, and how the seeds went
   * @throws InputException when a corpus, the encoder or a checkpoint is wrong
   * @throws IOException when something cannot be read or written
   */
  public TrainingResult run(boolean resume) throws IOException {
    BundleWriter.checkTarget(Path.of(config.output()));
    Corpora corpora = Corpora.read(config);
    Map<String, String> settings = config.settings();
    settings.putAll(corpora.hashes());
    List<ArticleFolder> articles =
        config.articles().stream().map(folder -> ArticleFolder.read(Path.of(folder))).toList();
    if (!articles.isEmpty()) {
      ListingFitter.check(articles);
    }
    for (int i = 0; i < articles.size(); i++) {
      settings.put("articles[" + i + "].sha256", articles.get(i).sha256());
    }
    RunFolder checkpoints =
        new RunFolder(Path.of(config.cache()).resolve("checkpoint-" + config.name()), settings);
    boolean goesOn = resume && checkpoints.hasCheckpoints();
    Slices slices = new Slices(config, articles);
    for (int i = 0; i < config.train().size(); i++) {
      slices.add(corpora.train().get(i).examples(), config.train().get(i));
    }
    Labelled stop = slices.stop();
    Recipe recipe = Recipe.prepare(config, listener, slices, articles);
    Measurement measurement = new Measurement(config, listener, stop, corpora, articles);
    if (!goesOn) {
      checkpoints.begin();
    }

    Map<Long, Map<String, Double>> metrics = new LinkedHashMap<>();
    List<LearningCurve> curves = new ArrayList<>();
    Candidate best = null;
    for (int i = 0; i < config.seeds().size(); i++) {
      SeedRun run = SeedRun.of(config.seeds(), i, checkpoints.seed(config.seeds().get(i)));
      Candidate candidate = measurement.of(run, recipe.train(run));
      metrics.put(run.seed(), candidate.metrics());
      curves.add(candidate.trained().curve());
      // Only the best so far is kept: a fine-tuned encoder is large.
      best = new SeedMetrics(metrics).best() == run.seed() ? candidate : best;
    }
    SeedMetrics all = new SeedMetrics(metrics);
    return new TrainingResult(write(best, all, corpora, settings), all, curves);
  }

  private BundleManifest write(
      Candidate best, SeedMetrics metrics, Corpora corpora, Map<String, String> settings)
      throws IOException {
    Recipe.Trained trained = best.trained();
    byte[] weights = trained.classifier();
    String classifierFile = "classifier-" + Sha256.of(weights).substring(0, 12) + ".zip";
    BundleManifest manifest =
        new BundleManifest(
            BundleManifest.FORMAT_VERSION,
            config.name(),
            config.version(),
            StanceClassifier.LABELS,
            trained.encoder(),
            trained.embedder(),
            new BundleManifest.Classifier(
                classifierFile,
                Sha256.of(weights),
                SpanFeatures.NAME,
                trained.encoder().modelSha256()),
            best.calibration(),
            best.listing(),
            new BundleManifest.Provenance(
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                best.seed(),
                corpora.entries(),
                settings,
                metrics.published(),
                Environment.describe()));
    Map<String, byte[]> files = new TreeMap<>(trained.embedded());
    files.put(classifierFile, weights);
    BundleWriter.write(
        Path.of(config.output()), manifest, ModelCard.of(manifest, metrics, config), files);
    return manifest;
  }
}
