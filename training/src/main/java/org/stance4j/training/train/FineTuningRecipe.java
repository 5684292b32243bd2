package org.stance4j.training.train;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.stance4j.Stance;
import org.stance4j.bundle.BundleManifest;
import org.stance4j.bundle.Sha256;
import org.stance4j.encoder.PassageSequence;
import org.stance4j.encoder.SentenceEncoder;
import org.stance4j.text.InputException;
import org.stance4j.training.config.TrainingConfig;
import org.stance4j.training.corpus.Example;
import org.stance4j.training.encoding.FeatureEncoder;
import org.stance4j.training.encoding.PretrainedEncoder;
import org.stance4j.training.metrics.CalibrationError;
import org.stance4j.training.metrics.ConfusionMatrix;
import org.stance4j.training.transformer.EncodedSequence;
import org.stance4j.training.transformer.EpochReport;
import org.stance4j.training.transformer.FineTuneListener;
import org.stance4j.training.transformer.FineTuneSettings;
import org.stance4j.training.transformer.FineTuner;
import org.stance4j.training.transformer.NetworkSettings;
import org.stance4j.training.transformer.OnnxEncoder;
import org.stance4j.training.transformer.SpanPair;
import org.stance4j.training.transformer.StepReport;
import org.stance4j.training.transformer.TokenRange;
import org.stance4j.training.transformer.TrainingData;

/** Trains encoder and classifier together and keeps the epoch that is best on the stop slice. */
final class FineTuningRecipe implements Recipe {

  private static final int CLASSES = Stance.values().length;
  private static final int REPORT_EVERY = 20;

  private final TrainingConfig config;
  private final TrainingRun.Listener listener;

  FineTuningRecipe(TrainingConfig config, TrainingRun.Listener listener) {
    this.config = config;
    this.listener = listener;
  }

  @Override
  public Trained train(
      Labelled train, Labelled stop, Map<String, String> settings, Path cache, boolean resume)
      throws IOException {
    PretrainedEncoder pretrained = PretrainedEncoder.ofLabel(config.encoder());
    BundleManifest.Encoder embedder =
        Recipe.artifact(
            PretrainedEncoder.ofLabel(config.fineTuning().embedder()), config.passageTokens());
    byte[] base = pretrained.read(pretrained.model());
    byte[] tokenizer = pretrained.read(pretrained.tokenizer());
    TrainingData trainData;
    TrainingData stopData;
    try (SentenceEncoder encoder = SentenceEncoder.open(base, tokenizer, config.passageTokens())) {
      trainData = data(encoder, train, config.classBalance());
      stopData = data(encoder, stop, 0);
    }
    Files.createDirectories(cache);
    TrainingConfig.FineTuning tuning = config.fineTuning();
    OnnxEncoder graph = OnnxEncoder.read(new ByteArrayInputStream(base), pretrained.model());
    if (graph.shape().layers() != pretrained.layers()) {
      throw new InputException(
          "the encoder "
              + pretrained.artifact()
              + " must have "
              + pretrained.layers()
              + " layers, got "
              + graph.shape().layers());
    }
    byte[] model;
    byte[] classifier;
    Map<String, Double> metrics = new TreeMap<>();
    try (FineTuner tuner =
        new FineTuner(
            graph,
            new NetworkSettings(
                config.network().hidden(),
                config.network().hiddenDropout(),
                tuning.dropout(),
                tuning.attentionDropout(),
                config.seed()),
            settings(tuning))) {
      Path bestFile = cache.resolve("best-" + config.name());
      Path checkpoint = cache.resolve("checkpoint-" + config.name() + ".tuning");
      if (!resume || !Files.exists(checkpoint)) {
        Files.deleteIfExists(bestFile);
      }
      Follower follower = new Follower(tuner, stopData, stop.labels(), bestFile);
      tuner.fit(trainData, follower, checkpoint, resume);
      BestEpoch best = BestEpoch.read(bestFile);
      tuner.restore(best.parameters());
      metrics.put("stop.macroF1", best.score());
      metrics.put("stop.epoch", (double) best.epoch());
      Path written = Files.createTempFile(cache, "encoder-", ".onnx");
      if (tuning.quantize()) {
        tuner.encoder().writeInt8(written);
      } else {
        tuner.encoder().write(written);
      }
      model = Files.readAllBytes(written);
      Files.delete(written);
      MultiLayerNetwork head = tuner.classifier();
      classifier = FrozenRecipe.serialize(head);
    }
    String modelFile = "encoder-" + Sha256.of(model).substring(0, 12) + ".onnx";
    String tokenizerFile = "tokenizer-" + Sha256.of(tokenizer).substring(0, 12) + ".json";
    BundleManifest.Encoder entry =
        new BundleManifest.Encoder(
            null,
            modelFile,
            Sha256.of(model),
            tokenizerFile,
            Sha256.of(tokenizer),
            config.passageTokens());
    return new Trained(
        entry,
        embedder,
        model,
        tokenizer,
        Map.of(modelFile, model, tokenizerFile, tokenizer),
        classifier,
        metrics);
  }

  private FineTuneSettings settings(TrainingConfig.FineTuning tuning) {
    return FineTuneSettings.builder()
        .epochs(tuning.epochs())
        .batchSequences(tuning.batchSequences())
        .accumulation(tuning.accumulation())
        .learningRate(tuning.learningRate())
        .headLearningRate(tuning.headLearningRate())
        .layerDecay(tuning.layerDecay())
        .weightDecay(tuning.weightDecay())
        .warmup(tuning.warmup())
        .clipNorm(tuning.clipNorm())
        .frozenLayers(tuning.frozenLayers())
        .seed(config.seed())
        .build();
  }

  /** Rows that share a sequence share one pass of the encoder. */
  private static TrainingData data(SentenceEncoder encoder, Labelled labelled, double balance) {
    double[] weights = ClassBalance.rowWeights(labelled.labels(), labelled.weights(), balance);
    Map<List<Integer>, Integer> known = new HashMap<>();
    List<EncodedSequence> sequences = new ArrayList<>();
    List<SpanPair> pairs = new ArrayList<>();
    for (int i = 0; i < labelled.examples().size(); i++) {
      Example example = labelled.examples().get(i);
      PassageSequence sequence = FeatureEncoder.sequence(encoder, example);
      List<Integer> tokens = Arrays.stream(sequence.tokenIds()).boxed().toList();
      Integer index = known.putIfAbsent(tokens, sequences.size());
      if (index == null) {
        index = sequences.size();
        sequences.add(new EncodedSequence(sequence.tokenIds(), sequence.typeIds()));
      }
      org.stance4j.classify.SpanPair pair = FeatureEncoder.pair(sequence, example);
      pairs.add(
          new SpanPair(
              index,
              range(pair.actor()),
              range(pair.event()),
              range(pair.context()),
              range(pair.passage()),
              example.stance().ordinal(),
              (float) weights[i]));
    }
    return new TrainingData(sequences, pairs);
  }

  private static TokenRange range(org.stance4j.encoder.TokenRange range) {
    return new TokenRange(range.from(), range.to());
  }

  /** Reports steps and keeps the parameters of the best epoch. */
  private final class Follower implements FineTuneListener {
    private final FineTuner tuner;
    private final TrainingData stop;
    private final int[] labels;
    private final Path bestFile;
    private boolean begun;

    Follower(FineTuner tuner, TrainingData stop, int[] labels, Path bestFile) {
      this.tuner = tuner;
      this.stop = stop;
      this.labels = labels;
      this.bestFile = bestFile;
    }

    @Override
    public void step(StepReport report) {
      if (!begun) {
        listener.begin("training", report.steps());
        begun = true;
      }
      if (report.step() % REPORT_EVERY == 0) {
        listener.step(
            report.step(),
            String.format(
                Locale.ROOT,
                "epoch %d, loss %.4f, rate %.2e, %.1f pairs/s, %.0f min left",
                report.epoch(),
                report.loss(),
                report.learningRate(),
                report.pairsPerSecond(),
                report.remainingSeconds() / 60));
      }
    }

    @Override
    public boolean epoch(EpochReport report) {
      double[][] probabilities = tuner.probabilities(stop.sequences(), stop.pairs());
      int[] predicted = Arrays.stream(probabilities).mapToInt(CalibrationError::argmax).toArray();
      double score = ConfusionMatrix.of(labels, predicted, CLASSES).macroF1();
      listener.begin(
          String.format(
              Locale.ROOT,
              "epoch %d: loss %.4f, stop slice macro F1 %.4f",
              report.epoch(),
              report.loss(),
              score),
          1);
      begun = false;
      try {
        if (!Files.exists(bestFile) || score > BestEpoch.read(bestFile).score()) {
          new BestEpoch(report.epoch(), score, tuner.snapshot()).write(bestFile);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return true;
    }
  }
}
