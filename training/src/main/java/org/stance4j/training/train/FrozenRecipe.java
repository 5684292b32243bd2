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

  FrozenRecipe(TrainingConfig config, TrainingRun.Listener listener) {
    this.config = config;
    this.listener = listener;
  }

  @Override
  public Trained train(
      Labelled train, Labelled stop, Map<String, String> settings, Path cache, boolean resume)
      throws IOException {
    PretrainedEncoder pretrained = PretrainedEncoder.ofLabel(config.encoder());
    byte[] model = pretrained.read(pretrained.model());
    byte[] tokenizer = pretrained.read(pretrained.tokenizer());
    BundleManifest.Encoder entry = Recipe.artifact(pretrained, config.passageTokens());
    Rows trainRows;
    Rows stopRows;
    try (SentenceEncoder encoder = SentenceEncoder.open(model, tokenizer, config.passageTokens())) {
      FeatureEncoder features =
          new FeatureEncoder(encoder, FeatureEncoder.key(entry), cache.resolve("features"));
      trainRows = rows(features, "training rows", train);
      stopRows = rows(features, "stop slice", stop);
    }
    Checkpoint checkpoint = new Checkpoint(cache.resolve("checkpoint-" + config.name()), settings);
    listener.begin("training", config.optimizer().epochs());
    ClassifierFitter.Fitted fitted =
        new ClassifierFitter(config, checkpoint).fit(trainRows, stopRows, resume, this::report);
    Map<String, Double> metrics = new TreeMap<>();
    metrics.put("stop.macroF1", fitted.epochs().get(fitted.best() - 1).stopMacroF1());
    metrics.put("stop.epoch", (double) fitted.best());
    return new Trained(
        entry, null, model, tokenizer, Map.of(), serialize(fitted.network()), metrics);
  }

  private Rows rows(FeatureEncoder features, String name, Labelled labelled) throws IOException {
    List<Example> examples = labelled.examples();
    listener.begin("encoding " + name, examples.size());
    float[][] encoded = features.encode(examples, done -> listener.step(done, ""));
    return new Rows(encoded, labelled.labels(), labelled.weights());
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
