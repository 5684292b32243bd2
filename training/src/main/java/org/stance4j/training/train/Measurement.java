package org.stance4j.training.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stance4j.Stance;
import org.stance4j.classify.Calibration;
import org.stance4j.classify.StanceClassifier;
import org.stance4j.encoder.SentenceEncoder;
import org.stance4j.judge.ActorListing;
import org.stance4j.training.article.ArticleFolder;
import org.stance4j.training.config.TrainingConfig;
import org.stance4j.training.corpus.Example;
import org.stance4j.training.encoding.FeatureEncoder;
import org.stance4j.training.evaluate.CorpusEvaluation;
import org.stance4j.training.listing.ListingFitter;
import org.stance4j.training.metrics.CalibrationError;
import org.stance4j.training.metrics.ConfusionMatrix;

/**
 * Calibrates a trained model on the stop slice, fits its listing on articles and measures it there
 * and on the validation corpora, with the encoder that will serve, not with the one that was
 * trained.
 */
final class Measurement {

  private final TrainingConfig config;
  private final TrainingRun.Listener listener;
  private final Labelled stop;
  private final Corpora corpora;
  private final List<ArticleFolder> articles;

  Measurement(
      TrainingConfig config,
      TrainingRun.Listener listener,
      Labelled stop,
      Corpora corpora,
      List<ArticleFolder> articles) {
    this.config = config;
    this.listener = listener;
    this.stop = stop;
    this.corpora = corpora;
    this.articles = articles;
  }

  Candidate of(SeedRun run, Recipe.Trained trained) throws IOException {
    Map<String, Double> metrics = new TreeMap<>(trained.metrics());
    try (SentenceEncoder encoder =
            SentenceEncoder.open(trained.model(), trained.tokenizer(), config.passageTokens());
        StanceClassifier raw = StanceClassifier.read(trained.classifier(), Calibration.NONE)) {
      FeatureEncoder features =
          new FeatureEncoder(
              encoder, FeatureEncoder.key(trained.encoder()), Path.of(config.cache()));
      listener.begin(run.stage("predicting stop slice"), stop.examples().size());
      List<double[]> stopped = predict(features, stop.examples(), raw);
      metrics.put("stop.served.macroF1", macroF1(stop.labels(), stopped));
      double[] weights =
          ClassBalance.rowWeights(stop.labels(), stop.weights(), config.calibrationBalance());
      Calibration calibration = CalibrationFitter.fit(stop.labels(), weights, stopped);
      return measured(run, trained, encoder, features, calibration, metrics);
    }
  }

  private Candidate measured(
      SeedRun run,
      Recipe.Trained trained,
      SentenceEncoder encoder,
      FeatureEncoder features,
      Calibration calibration,
      Map<String, Double> metrics)
      throws IOException {
    try (StanceClassifier classifier = StanceClassifier.read(trained.classifier(), calibration)) {
      for (Corpora.Corpus corpus : corpora.valid()) {
        String name = corpus.name();
        listener.begin(run.stage("predicting " + name), corpus.examples().size());
        new CorpusEvaluation(
                corpus.examples(), predict(features, corpus.examples(), classifier), corpora.seen())
            .metrics()
            .forEach((figure, value) -> metrics.put(name + "." + figure, value));
      }
      ActorListing listing = null;
      if (!articles.isEmpty()) {
        listener.begin(run.stage("reading articles"), 1);
        ListingFitter.Fitted fitted = ListingFitter.fit(encoder, classifier, articles);
        listing = fitted.listing();
        metrics.put("articles.listed.f1", fitted.f1());
      }
      return new Candidate(run.seed(), trained, calibration, listing, metrics);
    }
  }

  private List<double[]> predict(
      FeatureEncoder features, List<Example> examples, StanceClassifier classifier)
      throws IOException {
    return classifier.probabilities(
        Arrays.asList(features.encode(examples, done -> listener.step(done, ""))));
  }

  private static double macroF1(int[] labels, List<double[]> probabilities) {
    int[] predicted = probabilities.stream().mapToInt(CalibrationError::argmax).toArray();
    return ConfusionMatrix.of(labels, predicted, Stance.values().length).macroF1();
  }
}
