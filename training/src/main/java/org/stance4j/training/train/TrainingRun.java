package org.stance4j.training.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
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
import org.stance4j.training.encoding.PretrainedEncoder;
import org.stance4j.training.evaluate.CorpusEvaluation;

/**
 * A whole training run over a frozen encoder: corpora in, bundle out. The same configuration and
 * data give the same classifier, as long as the number of threads of the numerics is the same. One
 * run at a time in a process, since Deeplearning4j's random numbers are global.
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
  private record Loaded(Path file, List<Example> examples, double weight, String sha256) {}

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
    List<Loaded> train = new ArrayList<>();
    for (TrainingConfig.Corpus corpus : config.train()) {
      train.add(load(Path.of(corpus.file()), corpus.weight()));
    }
    List<Loaded> valid = new ArrayList<>();
    for (String file : config.valid()) {
      valid.add(load(Path.of(file), 1));
    }
    requireAllStances(train);

    PretrainedEncoder pretrained = PretrainedEncoder.ofLabel(config.encoder());
    byte[] model = pretrained.read(pretrained.model());
    byte[] tokenizer = pretrained.read(pretrained.tokenizer());
    BundleManifest.Encoder encoderEntry =
        new BundleManifest.Encoder(
            pretrained.artifact(),
            pretrained.model(),
            Sha256.of(model),
            pretrained.tokenizer(),
            Sha256.of(tokenizer),
            config.passageTokens());

    Path cache = Path.of(config.cache());
    Map<String, String> settings = settings(train, valid);
    Slices slices = new Slices();
    List<float[][]> validFeatures = new ArrayList<>();
    int threads = Runtime.getRuntime().availableProcessors();
    try (SentenceEncoder encoder =
        SentenceEncoder.open(model, tokenizer, config.passageTokens(), threads)) {
      FeatureEncoder features =
          new FeatureEncoder(encoder, FeatureEncoder.key(encoderEntry), cache.resolve("features"));
      for (Loaded corpus : train) {
        List<Example> examples = hideSpans(corpus.examples());
        slices.add(corpus, encode(features, corpus.file(), examples));
      }
      for (Loaded corpus : valid) {
        validFeatures.add(encode(features, corpus.file(), corpus.examples()));
      }
    }

    Checkpoint checkpoint = new Checkpoint(cache.resolve("checkpoint-" + config.name()), settings);
    listener.begin("training", config.optimizer().epochs());
    ClassifierFitter.Fitted fitted =
        new ClassifierFitter(config, checkpoint)
            .fit(
                slices.train(),
                slices.stop(),
                resume,
                epoch ->
                    listener.step(
                        epoch.number(),
                        String.format(
                            Locale.ROOT,
                            "loss %.4f, stop slice macro F1 %.4f",
                            epoch.loss(),
                            epoch.stopMacroF1())));

    byte[] weights = serialize(fitted.network());
    StanceClassifier raw = StanceClassifier.read(weights, Calibration.NONE);
    Rows stop = slices.stop();
    Calibration calibration =
        CalibrationFitter.fit(stop.labels(), raw.probabilities(Arrays.asList(stop.features())));
    StanceClassifier classifier = StanceClassifier.read(weights, calibration);

    Map<String, Double> metrics = new TreeMap<>();
    metrics.put("stop.macroF1", fitted.epochs().get(fitted.best() - 1).stopMacroF1());
    metrics.put("stop.epoch", (double) fitted.best());
    List<Example> seen = train.stream().flatMap(c -> c.examples().stream()).toList();
    for (int i = 0; i < valid.size(); i++) {
      String name = valid.get(i).file().getFileName().toString().replaceFirst("\\.csv$", "");
      new CorpusEvaluation(
              valid.get(i).examples(),
              classifier.probabilities(Arrays.asList(validFeatures.get(i))),
              seen)
          .metrics()
          .forEach((figure, value) -> metrics.put(name + "." + figure, value));
    }

    String classifierFile = "classifier-" + Sha256.of(weights).substring(0, 12) + ".zip";
    BundleManifest manifest =
        new BundleManifest(
            BundleManifest.FORMAT_VERSION,
            config.name(),
            config.version(),
            StanceClassifier.LABELS,
            encoderEntry,
            new BundleManifest.Classifier(
                classifierFile, Sha256.of(weights), SpanFeatures.NAME, encoderEntry.modelSha256()),
            calibration,
            new BundleManifest.Provenance(
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                config.seed(),
                corpora(train, valid),
                settings,
                metrics,
                environment()));
    BundleWriter.write(
        Path.of(config.output()),
        manifest,
        ModelCard.of(manifest, config.notes()),
        Map.of(classifierFile, weights));
    return manifest;
  }

  private Loaded load(Path file, double weight) throws IOException {
    List<Example> examples = CorpusReader.readAll(file);
    return new Loaded(file, examples, weight, Sha256.of(Files.readAllBytes(file)));
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

  private float[][] encode(FeatureEncoder features, Path file, List<Example> examples)
      throws IOException {
    listener.begin("encoding " + file.getFileName(), examples.size());
    return features.encode(examples, done -> listener.step(done, ""));
  }

  /**
   * Some rows lose their spans, so that the classifier learns to read actor and event in the
   * prompt.
   */
  private List<Example> hideSpans(List<Example> examples) {
    List<Example> out = new ArrayList<>(examples.size());
    for (Example e : examples) {
      boolean hide = random(e.id()).nextDouble() < config.hideSpans();
      out.add(
          hide
              ? new Example(
                  e.id(),
                  e.text(),
                  e.actor(),
                  Optional.empty(),
                  e.event(),
                  Optional.empty(),
                  e.stance(),
                  e.source())
              : e);
    }
    return out;
  }

  /** A generator for one decision about one key: the same whatever the order of the rows. */
  private SplittableRandom random(String key) {
    return new SplittableRandom(config.seed() * 31 + key.hashCode());
  }

  /** The training rows, cut by text into those to learn from and those to stop on. */
  private final class Slices {
    private final List<float[]> trainFeatures = new ArrayList<>();
    private final List<Integer> trainLabels = new ArrayList<>();
    private final List<Double> trainWeights = new ArrayList<>();
    private final List<float[]> stopFeatures = new ArrayList<>();
    private final List<Integer> stopLabels = new ArrayList<>();
    private final List<Double> stopWeights = new ArrayList<>();

    void add(Loaded corpus, float[][] features) {
      for (int i = 0; i < features.length; i++) {
        Example example = corpus.examples().get(i);
        boolean stop = random(example.text()).nextDouble() < config.stopSlice();
        (stop ? stopFeatures : trainFeatures).add(features[i]);
        (stop ? stopLabels : trainLabels).add(example.stance().ordinal());
        (stop ? stopWeights : trainWeights).add(corpus.weight());
      }
    }

    Rows train() {
      return rows("training rows", trainFeatures, trainLabels, trainWeights);
    }

    Rows stop() {
      return rows("the stop slice", stopFeatures, stopLabels, stopWeights);
    }

    private Rows rows(
        String name, List<float[]> features, List<Integer> labels, List<Double> weights) {
      if (features.isEmpty()) {
        throw new InputException(
            "'stopSlice' " + config.stopSlice() + " leaves " + name + " without a row");
      }
      return new Rows(
          features.toArray(float[][]::new),
          labels.stream().mapToInt(Integer::intValue).toArray(),
          weights.stream().mapToDouble(Double::doubleValue).toArray());
    }
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

  private static byte[] serialize(MultiLayerNetwork network) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelSerializer.writeModel(network, out, false);
    return out.toByteArray();
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
