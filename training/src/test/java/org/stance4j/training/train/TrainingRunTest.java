package org.stance4j.training.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
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
    private final String run;
    private final int last;
    private String stage = "";

    Recorder(int last) {
      this("", last);
    }

    /** Stops in the run of a seed. */
    Recorder(String run, int last) {
      this.run = run;
      this.last = last;
    }

    @Override
    public void begin(String stage, int steps) {
      this.stage = stage;
      if (stage.contains("epoch")) {
        epochs.add(stage);
        if (stage.startsWith(run) && stage.contains("epoch " + last + ":")) {
          throw new IllegalStateException("stopped");
        }
      }
    }

    @Override
    public void step(int done, String note) {
      if (stage.endsWith("training")) {
        epochs.add(done + " " + note);
        if (stage.startsWith(run) && done == last) {
          throw new IllegalStateException("stopped");
        }
      }
    }
  }

  private TrainingResult result(boolean resume, Recorder recorder, String... replacements)
      throws IOException {
    Path config = TestCorpora.writeConfig(folder, replacements);
    return new TrainingRun(TrainingConfig.read(config), recorder).run(resume);
  }

  private BundleManifest run(boolean resume, Recorder recorder, String... replacements)
      throws IOException {
    return result(resume, recorder, replacements).manifest();
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
    BundleManifest third = run("seeds: [7]", "seeds: [8]", "output: out", "output: third");
    assertNotEquals(first.classifier().sha256(), third.classifier().sha256());
  }

  @Test
  void aStoppedRunGoesOnAsIfItHadNotStopped() throws IOException {
    Recorder unbroken = new Recorder(-1);
    TrainingResult expected = result(false, unbroken);
    List<double[]> predictions = predictions(folder.resolve("out"));
    String[] other = {"cache: cache", "cache: other", "output: out", "output: resumed"};
    Recorder stopped = new Recorder(3);
    assertThrows(IllegalStateException.class, () -> run(false, stopped, other));
    assertFalse(Files.exists(folder.resolve("resumed")));
    Recorder resumed = new Recorder(-1);
    TrainingResult result = result(true, resumed, other);
    assertEquals(unbroken.epochs.subList(0, 3), stopped.epochs);
    assertEquals(unbroken.epochs.subList(3, 8), resumed.epochs);
    assertEquals(expected.manifest().calibration(), result.manifest().calibration());
    assertEquals(expected.metrics(), result.metrics());
    assertSameCurves(expected.curves(), result.curves());
    assertSame(predictions, predictions(folder.resolve("resumed")));
  }

  @Test
  void theCurveHasEveryStepAndTheScoreOfEveryEpoch() throws IOException {
    Recorder recorder = new Recorder(-1);
    TrainingResult result = result(false, recorder);
    LearningCurve curve = result.curves().get(0);
    assertEquals(1, result.curves().size());
    assertEquals(7, curve.seed());
    int steps = curve.points().size() / 8;
    assertTrue(steps > 1 && curve.points().size() == 8 * steps, () -> "" + curve);
    List<String> epochs = new ArrayList<>();
    for (int i = 0; i < curve.points().size(); i++) {
      LearningCurve.Point point = curve.points().get(i);
      assertEquals(i + 1, point.step());
      assertEquals(i / steps + 1, point.epoch());
      assertTrue(point.loss() > 0, () -> "" + point);
      assertEquals((i + 1) % steps == 0, point.stopMacroF1().isPresent());
      point
          .stopMacroF1()
          .ifPresent(f1 -> epochs.add(String.format(Locale.ROOT, "macro F1 %.4f", f1)));
    }
    assertEquals(
        recorder.epochs.stream().map(e -> e.replaceFirst(".* slice ", "")).toList(), epochs);
    assertTrue(curve.points().get(0).loss() > curve.points().get(8 * steps - 1).loss());
  }

  private static final String[] SEEDS = {"seeds: [7]", "seeds: [4, 5, 6]"};

  /** The seed that a bundle's classifier was made with, as Deeplearning4j notes it. */
  private static long seedOf(Path bundle, BundleManifest manifest) throws IOException {
    Path file = bundle.resolve(manifest.classifier().file());
    try (ZipFile zip = new ZipFile(file.toFile())) {
      InputStream in = zip.getInputStream(zip.getEntry("configuration.json"));
      return new ObjectMapper().readTree(in).at("/confs/0/seed").asLong();
    }
  }

  @Test
  void theBundleHoldsTheBestOfSeveralSeeds() throws IOException {
    TrainingResult result = result(false, new Recorder(-1), SEEDS);
    Map<Long, Map<String, Double>> bySeed = result.metrics().bySeed();
    assertEquals(List.of(4L, 5L, 6L), List.copyOf(bySeed.keySet()));
    long best =
        bySeed.keySet().stream()
            .max(Comparator.comparing((Long seed) -> bySeed.get(seed).get("stop.macroF1")))
            .orElseThrow();
    BundleManifest manifest = result.manifest();
    assertEquals(best, manifest.provenance().seed());
    assertEquals(best, seedOf(folder.resolve("out"), manifest));
    Map<String, Double> metrics = manifest.provenance().metrics();
    bySeed
        .get(best)
        .forEach(
            (name, value) -> {
              assertEquals(value, metrics.get(name));
              assertEquals(result.metrics().mean(name), metrics.get(name + ".mean"));
              assertEquals(result.metrics().sd(name), metrics.get(name + ".sd"));
            });
    assertEquals(3 * bySeed.get(best).size(), metrics.size());
    assertEquals(List.of(4L, 5L, 6L), result.curves().stream().map(LearningCurve::seed).toList());
    assertNotEquals(result.curves().get(0).points().get(0), result.curves().get(1).points().get(0));

    String card = Files.readString(folder.resolve("out").resolve("MODEL_CARD.md"));
    assertTrue(card.contains("| figure | seed 4 | seed 5 | seed 6 | mean | sd |\n"), card);
    assertTrue(card.contains("the one with the best\n`stop.macroF1`, seed " + best + ";"), card);
    assertEquals(manifest, ModelBundle.open(folder.resolve("out")).manifest());
  }

  @Test
  void aRunStoppedInItsSecondSeedGoesOnAsIfItHadNotStopped() throws IOException {
    Recorder unbroken = new Recorder(-1);
    TrainingResult expected =
        result(false, unbroken, TestCorpora.with(SEEDS, other("out", "cache")));
    Recorder stopped = new Recorder("seed 5 (2 of 3)", 3);
    String[] other = TestCorpora.with(SEEDS, other("resumed", "other"));
    assertThrows(IllegalStateException.class, () -> result(false, stopped, other));
    assertEquals(unbroken.epochs.subList(0, 8 + 3), stopped.epochs);
    assertFalse(Files.exists(folder.resolve("resumed")));
    Recorder resumed = new Recorder(-1);
    TrainingResult result = result(true, resumed, other);
    assertEquals(unbroken.epochs.subList(8 + 3, 3 * 8), resumed.epochs);
    assertEquals(expected.metrics(), result.metrics());
    assertSameCurves(expected.curves(), result.curves());
    assertEquals(expected.manifest().classifier(), result.manifest().classifier());
    assertEquals(expected.manifest().calibration(), result.manifest().calibration());
    assertEquals(expected.manifest().provenance().seed(), result.manifest().provenance().seed());
  }

  /** Losses are sums of floats, whose last digit depends on where in memory they lie. */
  private static void assertSameCurves(List<LearningCurve> expected, List<LearningCurve> actual) {
    assertEquals(expected.size(), actual.size());
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.get(i).seed(), actual.get(i).seed());
      List<LearningCurve.Point> points = actual.get(i).points();
      assertEquals(expected.get(i).points().size(), points.size());
      for (int j = 0; j < points.size(); j++) {
        LearningCurve.Point point = expected.get(i).points().get(j);
        assertEquals(point.loss(), points.get(j).loss(), 1e-5);
        assertEquals(
            point,
            new LearningCurve.Point(
                points.get(j).step(),
                points.get(j).epoch(),
                point.loss(),
                points.get(j).stopMacroF1()));
      }
    }
  }

  private static String[] other(String output, String cache) {
    return new String[] {"output: out", "output: " + output, "cache: cache", "cache: " + cache};
  }

  @Test
  void aSeedMoreLeavesTheOthersAsTheyAre() throws IOException {
    TrainingResult one = result(false, new Recorder(-1));
    Recorder recorder = new Recorder(-1);
    TrainingResult two = result(true, recorder, "seeds: [7]", "seeds: [7, 8]");
    assertEquals(8, recorder.epochs.size(), "of the new seed alone");
    assertEquals(one.metrics().bySeed().get(7L), two.metrics().bySeed().get(7L));
    assertEquals(one.curves().get(0), two.curves().get(0));
  }

  @Test
  void withoutResumeNoSeedIsLeftOfAnEarlierRun() throws IOException {
    run("seeds: [7]", "seeds: [7, 8]");
    Recorder stopped = new Recorder("seed 7", 2);
    String[] faster = {"seeds: [7]", "seeds: [7, 8]", "learningRate: 0.005", "learningRate: 0.01"};
    assertThrows(IllegalStateException.class, () -> run(false, stopped, faster));
    Recorder resumed = new Recorder(-1);
    run(true, resumed, faster);
    assertEquals(6 + 8, resumed.epochs.size());
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
    e = refused(true, "seeds: [7]", "seeds: [8, 7]");
    assertTrue(
        e.getMessage().contains("was made with 'seeds[0]' 7, the configuration has 8"),
        e.getMessage());
    TestCorpora.write(train, 0, 57);
    assertTrue(refused(true).getMessage().contains("'train[0].sha256'"));
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void aDamagedCheckpointIsNamed() throws IOException {
    assertThrows(IllegalStateException.class, () -> run(false, new Recorder(2)));
    Path checkpoint = folder.resolve("cache").resolve("checkpoint-tiny").resolve("seed-7");
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
    Path settings = checkpoint.resolveSibling("settings.json");
    Files.writeString(settings, "{");
    e = refused(true);
    assertTrue(e.getMessage().contains(checkpoint.getParent().toString()), e.getMessage());
    assertTrue(e.getMessage().contains("train without --resume"), e.getMessage());
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
    assertTrue(encoder.problem().startsWith("'encoder' must be one of ["), encoder.getMessage());
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

  /** What was told at the ends of the epochs: the score of each, and of the mean of two. */
  private static List<String> scores(Recorder recorder) {
    return recorder.epochs.stream().filter(epoch -> epoch.contains("macro F1")).toList();
  }

  private static long steps(LearningCurve curve, int epoch) {
    return curve.points().stream().filter(point -> point.epoch() == epoch).count();
  }

  /** An epoch is kept, or the mean of two where that is better than both. */
  private static void checkTheBestIsKept(List<String> scores, BundleManifest manifest) {
    Map<Boolean, Double> best =
        scores.stream()
            .filter(line -> line.startsWith("seed " + manifest.provenance().seed() + " "))
            .collect(
                Collectors.toMap(
                    line -> line.contains("mean of epochs"),
                    line -> Double.parseDouble(line.replaceFirst(".*macro F1 ", "")),
                    Math::max));
    Map<String, Double> metrics = manifest.provenance().metrics();
    assertEquals(Math.max(best.get(true), best.get(false)), metrics.get("stop.macroF1"), 5e-5);
    assertEquals(best.get(true) > best.get(false) ? 2 : 1, metrics.get("stop.averagedEpochs"));
  }

  @Test
  void aFineTunedModelHoldsItsEncoderAndGoesOnAfterAStop() throws IOException {
    TestCorpora.write(train, 100, 180);
    TestCorpora.writeArticles(folder, 12);
    String[] seeds = {"seeds: [7]", "seeds: [7, 8]", "articles: []", "articles: [.]"};
    Recorder unbroken = new Recorder(-1);
    TrainingResult expected =
        result(false, unbroken, TestCorpora.with(seeds, TestCorpora.fineTuning("out", "cache")));
    BundleManifest manifest = expected.manifest();
    assertTrue(
        manifest.provenance().metrics().get("valid.3-class.macroF1") > 0.5,
        () -> "" + manifest.provenance().metrics());
    assertNull(manifest.encoder().artifact());
    assertTrue(Files.exists(folder.resolve("out").resolve(manifest.encoder().model())));
    // All 6 layers take 23 million bytes.
    assertTrue(Files.size(folder.resolve("out").resolve(manifest.encoder().model())) < 17_000_000);
    String card = Files.readString(folder.resolve("out").resolve("MODEL_CARD.md"));
    assertTrue(card.contains("fine-tuned from the lowest 2 of the 6 layers of `dev"), card);
    assertEquals("2", manifest.provenance().configuration().get("fineTuning.layers"));
    assertTrue(manifest.embedder().artifact().contains("all-minilm-l6-v2-q"));
    List<double[]> predictions = predictions(folder.resolve("out"));
    assertEquals(6, scores(unbroken).size(), () -> "" + unbroken.epochs);
    checkTheBestIsKept(scores(unbroken), manifest);
    LearningCurve curve = expected.curves().get(0);
    assertNotEquals(steps(curve, 1), steps(curve, 2), "rows, or articles, are drawn anew");
    assertNotEquals(
        expected.curves().get(0).points().get(0), expected.curves().get(1).points().get(0));
    assertEquals(
        2,
        expected.curves().get(1).points().stream()
            .filter(point -> point.stopMacroF1().isPresent())
            .count());

    String[] other = TestCorpora.with(seeds, TestCorpora.fineTuning("resumed", "other"));
    assertThrows(
        IllegalStateException.class, () -> run(false, new Recorder("seed 8 (2 of 2)", 2), other));
    Recorder resumed = new Recorder(-1);
    TrainingResult result = result(true, resumed, other);
    assertEquals(scores(unbroken).subList(4, 6), scores(resumed), "it did not begin anew");
    assertEquals(expected.metrics(), result.metrics());
    assertSameCurves(expected.curves(), result.curves());
    assertEquals(manifest.encoder(), result.manifest().encoder());
    assertEquals(manifest.classifier(), result.manifest().classifier());
    assertSame(predictions, predictions(folder.resolve("resumed")));
  }
}
