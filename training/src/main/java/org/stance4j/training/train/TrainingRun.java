package org.stance4j.training.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.stance4j.Stance;
import org.stance4j.bundle.BundleManifest;
import org.stance4j.bundle.BundleWriter;
import org.stance4j.bundle.Sha256;
import org.stance4j.classify.Calibration;
import org.stance4j.classify.SpanFeatures;
import org.stance4j.classify.StanceClassifier;
import org.stance4j.encoder.SentenceEncoder;
import org.stance4j.text.InputException;
import org.stance4j.training.config.TrainingConfig;
import org.stance4j.training.corpus.CorpusReader;
import org.stance4j.training.corpus.Example;
import org.stance4j.training.encoding.FeatureEncoder;
import org.stance4j.training.evaluate.CorpusEvaluation;
import org.stance4j.training.metrics.CalibrationError;
import org.stance4j.training.metrics.ConfusionMatrix;

/**
 * A whole training run: corpora in, bundle out. The same configuration and data give the same
 * classifier, as long as the number of threads of the numerics is the same. One run at a time in a
 * process, since Deeplearning4j's random numbers are global.
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

  /** A corpus in memory. */
  private record Loaded(Path file, List<Example> examples, String sha256) {}

  /**
   * Runs.
   *
   * @param resume whether to go on from the last checkpoint of the same configuration, if there is
   *     one
   * @return the manifest of the bundle written to the configured folder
   * @throws InputException when a corpus or the encoder is wrong
   * @throws IOException when something cannot be read or written
   */
  public BundleManifest run(boolean resume) throws IOException {
    BundleWriter.checkTarget(Path.of(config.output()));
    List<Loaded> train = new ArrayList<>();
    for (TrainingConfig.Corpus corpus : config.train()) {
      train.add(load(Path.of(corpus.file())));
    }
    List<Loaded> valid = new ArrayList<>();
    for (String file : config.valid()) {
      valid.add(load(Path.of(file)));
    }
    requireAllStances(train);

    Map<String, String> settings = settings(train, valid);
    Slices slices = new Slices(config);
    for (int i = 0; i < train.size(); i++) {
      slices.add(train.get(i).examples(), config.train().get(i));
    }
    Recipe recipe =
        config.fineTuning() == null
            ? new FrozenRecipe(config, listener)
            : new FineTuningRecipe(config, listener);
    Path cache = Path.of(config.cache());
    Recipe.Trained trained = recipe.train(slices.train(), slices.stop(), settings, cache, resume);

    byte[] weights = trained.classifier();
    Map<String, Double> metrics = new TreeMap<>(trained.metrics());
    Calibration calibration;
    // Measured with the encoder that will serve, not with the one that was trained.
    try (SentenceEncoder encoder =
        SentenceEncoder.open(trained.model(), trained.tokenizer(), config.passageTokens())) {
      FeatureEncoder features =
          new FeatureEncoder(
              encoder, FeatureEncoder.key(trained.encoder()), cache.resolve("features"));
      StanceClassifier raw = StanceClassifier.read(weights, Calibration.NONE);
      Labelled stop = slices.stop();
      List<double[]> stopped = predict(features, "stop slice", stop.examples(), raw);
      metrics.put("stop.served.macroF1", macroF1(stop.labels(), stopped));
      calibration = CalibrationFitter.fit(stop.labels(), stopped);
      StanceClassifier classifier = StanceClassifier.read(weights, calibration);
      List<Example> seen = train.stream().flatMap(c -> c.examples().stream()).toList();
      for (Loaded corpus : valid) {
        String name = corpus.file().getFileName().toString().replaceFirst("\\.csv$", "");
        new CorpusEvaluation(
                corpus.examples(), predict(features, name, corpus.examples(), classifier), seen)
            .metrics()
            .forEach((figure, value) -> metrics.put(name + "." + figure, value));
      }
    }

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
            calibration,
            null,
            new BundleManifest.Provenance(
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                config.seed(),
                corpora(train, valid),
                settings,
                metrics,
                environment()));
    Map<String, byte[]> files = new TreeMap<>(trained.embedded());
    files.put(classifierFile, weights);
    BundleWriter.write(
        Path.of(config.output()), manifest, ModelCard.of(manifest, config.notes()), files);
    return manifest;
  }

  private static Loaded load(Path file) throws IOException {
    return new Loaded(file, CorpusReader.readAll(file), Sha256.of(Files.readAllBytes(file)));
  }

  private static void requireAllStances(List<Loaded> train) {
    int[] counts = new int[Stance.values().length];
    train.forEach(c -> c.examples().forEach(e -> counts[e.stance().ordinal()]++));
    for (Stance stance : Stance.values()) {
      if (counts[stance.ordinal()] == 0) {
        throw new InputException(
            "the training corpora "
                + train.stream().map(c -> c.file().toString()).toList()
                + " must have rows of all three stances, got none that is "
                + stance.label());
      }
    }
  }

  private static double macroF1(int[] labels, List<double[]> probabilities) {
    int[] predicted = probabilities.stream().mapToInt(CalibrationError::argmax).toArray();
    return ConfusionMatrix.of(labels, predicted, Stance.values().length).macroF1();
  }

  private List<double[]> predict(
      FeatureEncoder features, String name, List<Example> examples, StanceClassifier classifier)
      throws IOException {
    listener.begin("predicting " + name, examples.size());
    return classifier.probabilities(
        Arrays.asList(features.encode(examples, done -> listener.step(done, ""))));
  }

  private Map<String, String> settings(List<Loaded> train, List<Loaded> valid) {
    Map<String, String> settings = config.settings();
    for (int i = 0; i < train.size(); i++) {
      settings.put("train[" + i + "].sha256", train.get(i).sha256());
    }
    for (int i = 0; i < valid.size(); i++) {
      settings.put("valid[" + i + "].sha256", valid.get(i).sha256());
    }
    return settings;
  }

  private static List<BundleManifest.Corpus> corpora(List<Loaded> train, List<Loaded> valid) {
    List<BundleManifest.Corpus> out = new ArrayList<>();
    train.forEach(c -> out.add(entry("train", c)));
    valid.forEach(c -> out.add(entry("valid", c)));
    return out;
  }

  private static BundleManifest.Corpus entry(String role, Loaded corpus) {
    return new BundleManifest.Corpus(
        role, corpus.file().getFileName().toString(), corpus.examples().size(), corpus.sha256());
  }

  private static Map<String, String> environment() {
    Map<String, String> out = new TreeMap<>();
    out.put("java", System.getProperty("java.version"));
    out.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    out.put("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
    out.put("deeplearning4j", version(MultiLayerNetwork.class));
    out.put("stance4j", version(TrainingRun.class));
    return out;
  }

  private static String version(Class<?> type) {
    String version = type.getPackage().getImplementationVersion();
    return version == null ? "unknown" : version;
  }
}
