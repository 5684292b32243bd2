package org.stance4j.training.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.stance4j.bundle.ModelBundle;
import org.stance4j.classify.StanceClassifier;
import org.stance4j.encoder.SentenceEncoder;
import org.stance4j.training.corpus.Example;
import org.stance4j.training.encoding.FeatureEncoder;

/** The predictions of a bundle for labelled rows. */
public final class BundlePredictor {

  private BundlePredictor() {}

  /**
   * Predicts every row.
   *
   * @param bundle the model
   * @param examples the rows
   * @param cache folder of cached encodings, or null
   * @param progress told how many rows are done
   * @return a calibrated distribution a row
   * @throws IOException when the model or the cache cannot be read
   */
  public static List<double[]> predict(
      ModelBundle bundle, List<Example> examples, Path cache, IntConsumer progress)
      throws IOException {
    try (StanceClassifier classifier = bundle.openClassifier();
        SentenceEncoder encoder = bundle.openEncoder()) {
      FeatureEncoder features =
          new FeatureEncoder(encoder, FeatureEncoder.key(bundle.manifest().encoder()), cache);
      return classifier.probabilities(Arrays.asList(features.encode(examples, progress)));
    }
  }
}
