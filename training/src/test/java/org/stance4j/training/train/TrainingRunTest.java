package org.stance4j.training.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stance4j.Stance;
import org.stance4j.StanceDetector;
import org.stance4j.bundle.BundleManifest;
import org.stance4j.bundle.ModelBundle;
import org.stance4j.bundle.Sha256;
import org.stance4j.text.InputException;
import org.stance4j.training.TestCorpora;
import org.stance4j.training.config.TrainingConfig;

class TrainingRunTest {

  @TempDir private Path folder;

  private Path train;
  private Path valid;

  @BeforeEach
  void write() {
    train = TestCorpora.write(folder.resolve("train.csv"), 0, 60);
    valid = TestCorpora.write(folder.resolve("valid.csv"), 60, 30);
  }

  /** Notes what it is told, and stops the run after some epoch. */
  private static final class Recorder implements TrainingRun.Listener {
    private final List<String> epochs = new ArrayList<>();
    private final int last;
    private String stage = "";

    Recorder(int last) {
      this.last = last;
    }

    @Override
    public void begin(String stage, int steps) {
      this.stage = stage;
      if (stage.startsWith("epoch ")) {
        epochs.add(stage);
        if (stage.startsWith("epoch " + last + ":")) {
          throw new IllegalStateException("stopped");
        }
      }
    }

    @Override
    public void step(int done, String note) {
      if (stage.equals("training")) {
        epochs.add(done + " " + note);
        if (done == last) {
          throw new IllegalStateException("stopped");
        }
      }
    }
  }

  private BundleManifest run(boolean resume, Recorder recorder, String... replacements)
      throws IOException {
    Path config = TestCorpora.writeConfig(folder, replacements);
    return new TrainingRun(TrainingConfig.read(config), recorder).run(resume);
  }

  private BundleManifest run(String... replacements) throws IOException {
    return run(false, new Recorder(-1), replacements);
  }

  private static List<double[]> predictions(Path bundle) {
    List<double[]> out = new ArrayList<>();
    try (StanceDetector detector = StanceDetector.load(bundle)) {
      for (String text :
          List.of("The mayor hates the dam.", "Farmers like the dam.", "It rains.")) {
        var p = detector.classify(text, text.split(" the | l| h")[0], "the dam");
        out.add(new double[] {p.supporting(), p.opposing(), p.neutral()});
      }
    }
    return out;
  }

  private static void assertSame(List<double[]> expected, List<double[]> actual) {
    for (int i = 0; i < expected.size(); i++) {
      assertArrayEquals(expected.get(i), actual.get(i), 0);
    }
  }

  @Test
  void beatsTheMajorityClassAndSaysWhereItComesFrom() throws IOException {
    Recorder recorder = new Recorder(-1);
    BundleManifest manifest = run(false, recorder);
    Map<String, Double> metrics = manifest.provenance().metrics();
    // Ten held-out rows of each stance: always one of them gives 1/6.
    assertTrue(metrics.get("valid.3-class.macroF1") > 0.7, () -> "" + metrics);
    assertTrue(metrics.get("stop.macroF1") > 0.5, () -> "" + metrics);
    assertEquals(8, recorder.epochs.size());

    assertEquals("tiny", manifest.name());
    assertEquals(7, manifest.provenance().seed());
    assertEquals(
        List.of(
            new BundleManifest.Corpus(
                "train", "train.csv", 60, Sha256.of(Files.readAllBytes(train))),
            new BundleManifest.Corpus(
                "valid", "valid.csv", 30, Sha256.of(Files.readAllBytes(valid)))),
        manifest.provenance().corpora());
    assertEquals("0.005", manifest.provenance().configuration().get("optimizer.learningRate"));
    assertEquals(
        System.getProperty("java.version"), manifest.provenance().environment().get("java"));
    Path out = folder.resolve("out");
    assertEquals(manifest, ModelBundle.open(out).manifest());
    String card = Files.readString(out.resolve("MODEL_CARD.md"));
    assertTrue(card.startsWith("# tiny 0.0.1\n"), card);
    assertTrue(card.contains("Composed for a test."), card);
    assertTrue(card.contains("| train.csv | train | 60 |"), card);
    assertTrue(card.contains("| optimizer.learningRate | 0.005 |"), card);

    try (StanceDetector detector = StanceDetector.load(out)) {
      assertEquals(
          Stance.SUPPORTING,
          detector.classify("Nurses praised the merger.", "Nurses", "the merger").stance());
      assertEquals(
          Stance.OPPOSING,
          detector.classify("Nurses condemned the merger.", "Nurses", "the merger").stance());
    }
  }

  @Test
  void aSeedGivesTheSameClassifierAndAnotherSeedAnother() throws IOException {
    Recorder one = new Recorder(-1);
    BundleManifest first = run(false, one, "output: out", "output: first");
    Recorder two = new Recorder(-1);
    BundleManifest second =
        run(false, two, "output: out", "output: second", "cache: cache", "cache: other");
    assertEquals(one.epochs, two.epochs);
    assertEquals(first.calibration(), second.calibration());
    assertEquals(first.provenance().metrics(), second.provenance().metrics());
    assertSame(predictions(folder.resolve("first")), predictions(folder.resolve("second")));
    assertEquals(first.classifier(), second.classifier(), "byte by byte");
    BundleManifest third = run("seed: 7", "seed: 8", "output: out", "output: third");
    assertNotEquals(first.classifier().sha256(), third.classifier().sha256());
  }

  @Test
  void aStoppedRunGoesOnAsIfItHadNotStopped() throws IOException {
    Recorder unbroken = new Recorder(-1);
    BundleManifest expected = run(false, unbroken);
    List<double[]> predictions = predictions(folder.resolve("out"));
    String[] other = {"cache: cache", "cache: other", "output: out", "output: resumed"};
    Recorder stopped = new Recorder(3);
    assertThrows(IllegalStateException.class, () -> run(false, stopped, other));
    assertFalse(Files.exists(folder.resolve("resumed")));
    Recorder resumed = new Recorder(-1);
    BundleManifest manifest = run(true, resumed, other);
    assertEquals(unbroken.epochs.subList(0, 3), stopped.epochs);
    assertEquals(unbroken.epochs.subList(3, 8), resumed.epochs);
    assertEquals(expected.calibration(), manifest.calibration());
    assertEquals(expected.provenance().metrics(), manifest.provenance().metrics());
    assertSame(predictions, predictions(folder.resolve("resumed")));
  }

  @Test
  void withoutACheckpointResumeBeginsAnew() throws IOException {
    Recorder recorder = new Recorder(-1);
    run(true, recorder);
    assertEquals(8, recorder.epochs.size());
  }

  @Test
  void withoutResumeARunBeginsAnew() throws IOException {
    assertThrows(IllegalStateException.class, () -> run(false, new Recorder(2)));
    Recorder recorder = new Recorder(-1);
    run(false, recorder);
    assertEquals(8, recorder.epochs.size());
  }

  private InputException refused(boolean resume, String... replacements) {
    return assertThrows(InputException.class, () -> run(resume, new Recorder(-1), replacements));
  }

  @Test
  void aCheckpointOfAnotherConfigurationIsRefused() {
    assertThrows(IllegalStateException.class, () -> run(false, new Recorder(2)));
    InputException e = refused(true, "learningRate: 0.005", "learningRate: 0.01");
    assertTrue(
        e.getMessage()
            .contains("was made with 'optimizer.learningRate' 0.005, the configuration has 0.01"),
        e.getMessage());
    TestCorpora.write(train, 0, 57);
    assertTrue(refused(true).getMessage().contains("'train[0].sha256'"));
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void aDamagedCheckpointIsNamed() throws IOException {
    assertThrows(IllegalStateException.class, () -> run(false, new Recorder(2)));
    Path checkpoint = folder.resolve("cache").resolve("checkpoint-tiny");
    Path state = checkpoint.resolve("state.json");
    String whole = Files.readString(state);
    Files.writeString(state, whole.substring(0, whole.length() / 2));
    InputException e = refused(true);
    assertTrue(e.getMessage().contains(checkpoint.toString()), e.getMessage());
    assertTrue(e.getMessage().contains("train without --resume"), e.getMessage());
    Files.writeString(state, whole);
    try (Stream<Path> files = Files.list(checkpoint)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".zip")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    e = refused(true);
    assertTrue(e.getMessage().contains(checkpoint.toString()), e.getMessage());
  }

  @Test
  void aCorpusWithoutAllStancesIsRefused() {
    TestCorpora.writeOnly(train, Stance.OPPOSING, 20);
    InputException e = refused(false);
    assertTrue(e.getMessage().contains(train.toString()), e.getMessage());
    assertTrue(
        e.getMessage().contains("must have rows of all three stances, got none that is supporting"),
        e.getMessage());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void aSliceWithoutARowIsRefused() {
    TestCorpora.write(train, 0, 3);
    InputException e = refused(false, "stopSlice: 0.2", "stopSlice: 0.001");
    assertEquals("'stopSlice' 0.001 leaves the stop slice without a row", e.getMessage());
  }

  @Test
  void wrongSettingsAreNamedBeforeTheWork() throws IOException {
    InputException encoder = refused(false, "all-minilm-l6-v2-q", "bert-huge");
    assertTrue(encoder.getMessage().startsWith("'encoder' must be one of ["));
    assertTrue(encoder.getMessage().endsWith("got 'bert-huge'"), encoder.getMessage());
    InputException corpus = refused(false, "valid.csv", "missing.csv");
    assertTrue(corpus.getMessage().startsWith(folder.resolve("missing.csv") + ": cannot be read"));
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("thesis.txt"), "years");
    Recorder recorder = new Recorder(-1);
    IOException e = assertThrows(IOException.class, () -> run(false, recorder));
    assertTrue(e.getMessage().contains("is no model bundle: it is not overwritten"));
    assertEquals(List.of(), recorder.epochs);
    assertEquals("years", Files.readString(out.resolve("thesis.txt")));
  }

  @Test
  void patienceEndsARun() throws IOException {
    Recorder recorder = new Recorder(-1);
    BundleManifest manifest =
        run(
            false,
            recorder,
            "patience: 8",
            "patience: 1",
            "learningRate: 0.005",
            "learningRate: 10");
    int best = manifest.provenance().metrics().get("stop.epoch").intValue();
    assertTrue(best < 8 && recorder.epochs.size() == best + 1, () -> "" + recorder.epochs);
  }

  /** Replaces the frozen encoder by one whose top layer is trained as well. */
  private static String[] fineTuning(String output, String cache) {
    return new String[] {
      "all-minilm-l6-v2-q",
      "all-minilm-l6-v2",
      "optimizer:\n  epochs: 8\n  patience: 8\n  batchSize: 8\n  learningRate: 0.005\n"
          + "  weightDecay: 0.001\n",
      "fineTuning: {epochs: 3, batchSequences: 4, accumulation: 1, learningRate: 0.0005,"
          + " headLearningRate: 0.005, layerDecay: 0.9, weightDecay: 0.01, warmup: 0.1, clipNorm:"
          + " 1.0, frozenLayers: 5, dropout: 0.0, attentionDropout: 0.0, embedder:"
          + " all-minilm-l6-v2-q, quantize: true}\n",
      "output: out",
      "output: " + output,
      "cache: cache",
      "cache: " + cache
    };
  }

  @Test
  void aFineTunedModelHoldsItsEncoderAndGoesOnAfterAStop() throws IOException {
    Recorder unbroken = new Recorder(-1);
    BundleManifest expected = run(false, unbroken, fineTuning("out", "cache"));
    assertTrue(
        expected.provenance().metrics().get("valid.3-class.macroF1") > 0.5,
        () -> "" + expected.provenance().metrics());
    assertNull(expected.encoder().artifact());
    assertTrue(Files.exists(folder.resolve("out").resolve(expected.encoder().model())));
    assertTrue(Files.size(folder.resolve("out").resolve(expected.encoder().model())) < 30_000_000);
    assertTrue(expected.embedder().artifact().contains("all-minilm-l6-v2-q"));
    List<double[]> predictions = predictions(folder.resolve("out"));

    assertThrows(
        IllegalStateException.class,
        () -> run(false, new Recorder(2), fineTuning("resumed", "other")));
    Recorder resumed = new Recorder(-1);
    BundleManifest manifest = run(true, resumed, fineTuning("resumed", "other"));
    assertTrue(resumed.epochs.size() < 3, "it did not begin anew: " + resumed.epochs);
    assertEquals(expected.provenance().metrics(), manifest.provenance().metrics());
    assertEquals(expected.encoder(), manifest.encoder());
    assertEquals(expected.classifier(), manifest.classifier());
    assertSame(predictions, predictions(folder.resolve("resumed")));
  }
}
