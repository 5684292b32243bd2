package org.stance4j.training.train;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.stance4j.bundle.BundleManifest;
import org.stance4j.encoder.SentenceEncoder;
import org.stance4j.training.config.TrainingConfig;
import org.stance4j.training.corpus.Example;
import org.stance4j.training.encoding.FeatureEncoder;
import org.stance4j.training.encoding.PretrainedEncoder;

/** Fits a classifier over the cached features of a frozen encoder. */
final class FrozenRecipe implements Recipe {

  private final TrainingConfig config;
  private final TrainingRun.Listener listener;
  private final BundleManifest.Encoder encoder;
  private final byte[] model;
  private final byte[] tokenizer;
  private final Rows train;
  private final Rows stop;

  private FrozenRecipe(
      TrainingConfig config,
      TrainingRun.Listener listener,
      BundleManifest.Encoder encoder,
      byte[] model,
      byte[] tokenizer,
      Rows train,
      Rows stop) {
    this.config = config;
    this.listener = listener;
    this.encoder = encoder;
    this.model = model;
    this.tokenizer = tokenizer;
    this.train = train;
    this.stop = stop;
  }

  /** Encodes the rows, or finds them in the cache. */
  static FrozenRecipe prepare(TrainingConfig config, TrainingRun.Listener listener, Slices slices)
      throws IOException {
    PretrainedEncoder pretrained = PretrainedEncoder.ofLabel(config.encoder());
    byte[] model = pretrained.read(pretrained.model());
    byte[] tokenizer = pretrained.read(pretrained.tokenizer());
    BundleManifest.Encoder entry = Recipe.artifact(pretrained, config.passageTokens());
    try (SentenceEncoder encoder = SentenceEncoder.open(model, tokenizer, config.passageTokens())) {
      FeatureEncoder features =
          new FeatureEncoder(encoder, FeatureEncoder.key(entry), Path.of(config.cache()));
      return new FrozenRecipe(
          config,
          listener,
          entry,
          model,
          tokenizer,
          rows(features, listener, "training rows", slices.train(0)),
          rows(features, listener, "stop slice", slices.stop()));
    }
  }

  private static Rows rows(
      FeatureEncoder features, TrainingRun.Listener listener, String name, Labelled labelled)
      throws IOException {
    List<Example> examples = labelled.examples();
    listener.begin("encoding " + name, examples.size());
    float[][] encoded = features.encode(examples, done -> listener.step(done, ""));
    return new Rows(encoded, labelled.labels(), labelled.weights());
  }

  @Override
  public Trained train(SeedRun run) throws IOException {
    CurveLog curve = run.curveLog();
    listener.begin(run.stage("training"), config.optimizer().epochs());
    ClassifierFitter.Fitted fitted =
        new ClassifierFitter(config, run.seed(), new ClassifierCheckpoint(run.folder()), curve)
            .fit(train, stop, this::report);
    Map<String, Double> metrics = new TreeMap<>();
    metrics.put(SeedMetrics.STOP_MACRO_F1, fitted.epochs().get(fitted.best() - 1).stopMacroF1());
    metrics.put("stop.epoch", (double) fitted.best());
    byte[] classifier = serialize(fitted.network());
    fitted.network().close();
    return new Trained(
        encoder, null, model, tokenizer, Map.of(), classifier, metrics, curve.curve(run.seed()));
  }

  private void report(Epoch epoch) {
    listener.step(
        epoch.number(),
        String.format(
            Locale.ROOT, "loss %.4f, stop slice macro F1 %.4f", epoch.loss(), epoch.stopMacroF1()));
  }

  /** The network as a file: equal networks give equal bytes, so that a hash tells them apart. */
  static byte[] serialize(MultiLayerNetwork network) throws IOException {
    ByteArrayOutputStream dated = new ByteArrayOutputStream();
    ModelSerializer.writeModel(network, dated, false);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(dated.toByteArray()));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry undated = new ZipEntry(entry.getName());
        undated.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(undated);
        in.transferTo(zip);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
