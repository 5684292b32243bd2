package org.stance4j.training.train;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.stance4j.bundle.BundleManifest;
import org.stance4j.bundle.Sha256;
import org.stance4j.encoder.PassageSequence;
import org.stance4j.encoder.SentenceEncoder;
import org.stance4j.text.InputException;
import org.stance4j.training.article.ArticleFolder;
import org.stance4j.training.config.TrainingConfig;
import org.stance4j.training.corpus.Example;
import org.stance4j.training.encoding.FeatureEncoder;
import org.stance4j.training.encoding.PretrainedEncoder;
import org.stance4j.training.transformer.EncodedSequence;
import org.stance4j.training.transformer.FineTuneSettings;
import org.stance4j.training.transformer.FineTuner;
import org.stance4j.training.transformer.NetworkSettings;
import org.stance4j.training.transformer.OnnxEncoder;
import org.stance4j.training.transformer.TrainingData;
import org.stance4j.training.transformer.TrainingPair;

/**
 * Trains encoder and classifier together, on rows drawn anew for every epoch, and keeps the epoch,
 * or the mean of two, that is best on the stop slice.
 */
final class FineTuningRecipe implements Recipe {

  private final TrainingConfig config;
  private final TrainingRun.Listener listener;
  private final OnnxEncoder graph;
  private final byte[] tokenizer;
  private final BundleManifest.Encoder embedder;
  private final List<TrainingData> train;
  private final TrainingData stop;

  private FineTuningRecipe(
      TrainingConfig config,
      TrainingRun.Listener listener,
      OnnxEncoder graph,
      byte[] tokenizer,
      BundleManifest.Encoder embedder,
      List<TrainingData> train,
      TrainingData stop) {
    this.config = config;
    this.listener = listener;
    this.graph = graph;
    this.tokenizer = tokenizer;
    this.embedder = embedder;
    this.train = train;
    this.stop = stop;
  }

  /** Reads the encoder, drops the layers that are not used, and cuts the rows into word pieces. */
  static FineTuningRecipe prepare(
      TrainingConfig config,
      TrainingRun.Listener listener,
      Slices slices,
      List<ArticleFolder> articles)
      throws IOException {
    PretrainedEncoder pretrained = PretrainedEncoder.ofLabel(config.encoder());
    BundleManifest.Encoder embedder =
        Recipe.artifact(
            PretrainedEncoder.ofLabel(config.fineTuning().embedder()), config.passageTokens());
    byte[] base = pretrained.read(pretrained.model());
    byte[] tokenizer = pretrained.read(pretrained.tokenizer());
    OnnxEncoder whole = OnnxEncoder.read(new ByteArrayInputStream(base), pretrained.model());
    if (whole.shape().layers() != pretrained.layers()) {
      throw new InputException(
          "the encoder "
              + pretrained.artifact()
              + " must have "
              + pretrained.layers()
              + " layers, got "
              + whole.shape().layers());
    }
    try (SentenceEncoder encoder = SentenceEncoder.open(base, tokenizer, config.passageTokens())) {
      WholeArticles texts =
          WholeArticles.read(config, listener, slices, articles, encoder.sequences());
      List<TrainingData> epochs = new ArrayList<>();
      for (int e = 0; e < config.fineTuning().epochs(); e++) {
        epochs.add(texts.with(data(encoder, slices.train(e), config.classBalance()), e));
      }
      return new FineTuningRecipe(
          config,
          listener,
          whole.lowest(config.fineTuning().layers()),
          tokenizer,
          embedder,
          epochs,
          data(encoder, slices.stop(), 0));
    }
  }

  @Override
  public Trained train(SeedRun run) throws IOException {
    byte[] model;
    byte[] classifier;
    Map<String, Double> metrics = new TreeMap<>();
    CurveLog curve = run.curveLog();
    // One network at a time: closed before the next seed has its own.
    try (FineTuner tuner = new FineTuner(graph, network(run.seed()), settings(run.seed()))) {
      Path bestFile = run.folder().resolve("best");
      tuner.fit(
          train,
          new FineTuningFollower(tuner, stop, run, bestFile, curve, listener),
          run.folder().resolve("checkpoint.tuning"),
          true);
      EpochWeights best = EpochWeights.read(bestFile);
      tuner.restore(best.parameters());
      metrics.put(SeedMetrics.STOP_MACRO_F1, best.score());
      metrics.put("stop.epoch", (double) best.epoch());
      metrics.put("stop.averagedEpochs", (double) best.averaged());
      model = encoder(tuner, run.folder());
      MultiLayerNetwork head = tuner.classifier();
      classifier = FrozenRecipe.serialize(head);
      head.close();
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
        metrics,
        curve.curve(run.seed()));
  }

  private byte[] encoder(FineTuner tuner, Path folder) throws IOException {
    Path written = Files.createTempFile(folder, "encoder-", ".onnx");
    try {
      if (config.fineTuning().quantize()) {
        tuner.encoder().writeInt8(written);
      } else {
        tuner.encoder().write(written);
      }
      return Files.readAllBytes(written);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  private NetworkSettings network(long seed) {
    return new NetworkSettings(
        config.network().hidden(),
        config.network().inputDropout(),
        config.network().hiddenDropout(),
        config.fineTuning().dropout(),
        config.fineTuning().attentionDropout(),
        seed);
  }

  private FineTuneSettings settings(long seed) {
    TrainingConfig.FineTuning tuning = config.fineTuning();
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
        .seed(seed)
        .build();
  }

  /** Rows that share a sequence share one pass of the encoder. */
  private static TrainingData data(SentenceEncoder encoder, Labelled labelled, double balance) {
    double[] weights = ClassBalance.rowWeights(labelled.labels(), labelled.weights(), balance);
    Map<List<Integer>, Integer> known = new HashMap<>();
    List<EncodedSequence> sequences = new ArrayList<>();
    List<TrainingPair> pairs = new ArrayList<>();
    for (int i = 0; i < labelled.examples().size(); i++) {
      Example example = labelled.examples().get(i);
      PassageSequence sequence = FeatureEncoder.sequence(encoder, example);
      List<Integer> tokens = Arrays.stream(sequence.tokenIds()).boxed().toList();
      Integer index = known.putIfAbsent(tokens, sequences.size());
      if (index == null) {
        index = sequences.size();
        sequences.add(EncodedSequence.of(sequence));
      }
      pairs.add(
          new TrainingPair(
              index,
              FeatureEncoder.pair(sequence, example),
              example.stance().ordinal(),
              (float) weights[i]));
    }
    return new TrainingData(sequences, pairs);
  }
}
