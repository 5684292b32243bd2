package org.stance4j.training.transformer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.stance4j.classify.SpanPair;
import org.stance4j.encoder.TokenRange;
import org.stance4j.training.encoding.PretrainedEncoder;

class FineTunerTest {
  private static final EncoderShape SHAPE = new EncoderShape(2, 32, 4, 64, 50, 24, 2, 1e-12);
  private static final NetworkSettings NETWORK = new NetworkSettings(32, 0.1, 0.1, 0.1, 0.1, 3);

  @TempDir Path folder;

  /** 32 pairs in 16 sequences of different lengths, with labels at random. */
  static TrainingData data(int vocabulary) {
    Random random = new Random(11);
    List<EncodedSequence> sequences = new ArrayList<>();
    List<TrainingPair> pairs = new ArrayList<>();
    for (int s = 0; s < 16; s++) {
      int[] ids = random.ints(6 + random.nextInt(12), 0, vocabulary).toArray();
      sequences.add(new EncodedSequence(ids, new int[ids.length]));
      for (int p = 0; p < 2; p++) {
        TokenRange all = new TokenRange(0, ids.length);
        pairs.add(
            new TrainingPair(
                s,
                new SpanPair(
                    new TokenRange(p, p + 1), new TokenRange(3, 5), new TokenRange(0, 4), all),
                random.nextInt(3),
                1));
      }
    }
    return new TrainingData(sequences, pairs);
  }

  private static FineTuneSettings.Builder settings() {
    return FineTuneSettings.builder()
        .epochs(4)
        .batchSequences(4)
        .bucketBatches(2)
        .learningRate(2e-3)
        .headLearningRate(2e-3)
        .layerDecay(0.9)
        .seed(7);
  }

  private static float[] train(FineTuneSettings settings, Path checkpoint, int epochs)
      throws IOException {
    try (FineTuner tuner = FineTuner.untrained(SHAPE, NETWORK, settings, null)) {
      tuner.fit(data(50), report -> report.epoch() < epochs, checkpoint, true);
      return tuner.snapshot();
    }
  }

  @Test
  void learnsAllExamples() throws IOException {
    FineTuneSettings settings = settings().epochs(60).build();
    NetworkSettings plain = new NetworkSettings(32, 0, 0, 0, 0, 3);
    TrainingData data = data(50);
    try (FineTuner tuner = FineTuner.untrained(SHAPE, plain, settings, null)) {
      tuner.fit(data, report -> true);
      assertEquals(32, correct(tuner, data));
      checkClassifier(tuner);
    }
  }

  /**
   * A group's label need not show in all its pairs: the second of each looks like others that have
   * a label of their own, and keeps it.
   */
  @Test
  void aPairOfAGroupMayShowAnotherLabel() throws IOException {
    NetworkSettings plain = new NetworkSettings(32, 0, 0, 0, 0, 3);
    TokenRange first = new TokenRange(0, 1);
    SpanPair tokens = new SpanPair(first, new TokenRange(1, 2), first, new TokenRange(0, 3));
    List<EncodedSequence> sequences = new ArrayList<>();
    List<TrainingPair> pairs = new ArrayList<>();
    for (int g = 0; g < 24; g++) {
      int telling = 1 + g % 3;
      sequences.add(new EncodedSequence(new int[] {telling, 20, 30 + g % 8}, new int[3]));
      sequences.add(new EncodedSequence(new int[] {10, 20, 30 + g % 8}, new int[3]));
      pairs.add(new TrainingPair(3 * g, tokens, g % 3, 0.5f, g));
      pairs.add(new TrainingPair(3 * g + 1, tokens, g % 3, 0.5f, g));
      sequences.add(new EncodedSequence(new int[] {10, 20, 30 + g % 8}, new int[3]));
      pairs.add(new TrainingPair(3 * g + 2, tokens, 2, 0.5f));
    }
    TrainingData data = new TrainingData(sequences, pairs);
    FineTuneSettings settings = settings().epochs(30).build();
    try (FineTuner tuner = FineTuner.untrained(SHAPE, plain, settings, null)) {
      tuner.fit(data, report -> true);
      double[][] rows = tuner.probabilities(sequences, pairs);
      for (int g = 0; g < 24; g++) {
        assertTrue(rows[3 * g][g % 3] > 0.9, "group " + g + ": " + rows[3 * g][g % 3]);
        assertTrue(rows[3 * g + 1][2] > 0.9, "group " + g + ": " + rows[3 * g + 1][2]);
      }
    }
  }

  /** Groups pack into batches by their order: the steps are counted as they will be taken. */
  @Test
  void theRateFallsToTheLastStepOfAll() throws IOException {
    TokenRange first = new TokenRange(0, 1);
    SpanPair tokens = new SpanPair(first, first, first, first);
    List<EncodedSequence> sequences = new ArrayList<>();
    List<TrainingPair> pairs = new ArrayList<>();
    for (int s = 0; s < 41; s++) {
      sequences.add(new EncodedSequence(new int[3 + s % 7], new int[3 + s % 7]));
      int group = s % 3 == 2 ? TrainingPair.ALONE : s / 3;
      pairs.add(new TrainingPair(s, tokens, 1, 1, group));
    }
    FineTuneSettings settings = settings().epochs(3).batchSequences(3).build();
    List<StepReport> steps = new ArrayList<>();
    try (FineTuner tuner = FineTuner.untrained(SHAPE, NETWORK, settings, null)) {
      tuner.fit(
          new TrainingData(sequences, pairs),
          new FineTuneListener() {
            @Override
            public void step(StepReport report) {
              steps.add(report);
            }

            @Override
            public boolean epoch(EpochReport report) {
              return true;
            }
          });
    }
    StepReport last = steps.get(steps.size() - 1);
    assertEquals(last.steps(), last.step());
    assertTrue(last.learningRate() > 0 && last.learningRate() < steps.get(20).learningRate());
  }

  static int correct(FineTuner tuner, TrainingData data) {
    double[][] rows = tuner.probabilities(data.sequences(), data.pairs());
    int correct = 0;
    for (int p = 0; p < rows.length; p++) {
      int best = 0;
      double sum = 0;
      for (int c = 0; c < 3; c++) {
        best = rows[p][c] > rows[p][best] ? c : best;
        sum += rows[p][c];
      }
      assertEquals(1, sum, 1e-5);
      correct += best == data.pairs().get(p).label() ? 1 : 0;
    }
    return correct;
  }

  private static void checkClassifier(FineTuner tuner) {
    MultiLayerNetwork classifier = tuner.classifier();
    assertEquals(6 * 32, classifier.getLayer(0).getParam("W").rows());
    assertEquals(
        1, classifier.output(Nd4j.rand(DataType.FLOAT, 1, 6 * 32)).sumNumber().doubleValue(), 1e-5);
  }

  @Test
  void sameRunSameParameters() throws IOException {
    FineTuneSettings settings = settings().build();
    float[] expected = train(settings, null, 4);
    assertArrayEquals(expected, train(settings, null, 4));
    int threads = Workers.threads();
    try {
      FineTuner.setThreads(1);
      assertArrayEquals(expected, train(settings, null, 4), "with one thread");
    } finally {
      FineTuner.setThreads(threads);
    }
  }

  @Test
  void resumesToTheSameParameters() throws IOException {
    FineTuneSettings settings = settings().accumulation(2).checkpointSteps(1).build();
    float[] expected = train(settings, null, 4);
    Path checkpoint = folder.resolve("run.checkpoint");
    train(settings, checkpoint, 2);
    assertArrayEquals(expected, train(settings, checkpoint, 4), "after an epoch");
    Files.delete(checkpoint);
    assertThrows(
        IllegalStateException.class,
        () -> {
          try (FineTuner tuner = FineTuner.untrained(SHAPE, NETWORK, settings, null)) {
            tuner.fit(data(50), new StopAt(4), checkpoint, false);
          }
        });
    assertArrayEquals(expected, train(settings, checkpoint, 4), "in the middle of an epoch");
    assertEquals(1, Files.list(folder).count(), "no temporary file is left");
  }

  private static float[] train(List<TrainingData> data, int frozen, Path checkpoint, int epochs)
      throws IOException {
    FineTuneSettings settings = settings().epochs(data.size()).frozenLayers(frozen).build();
    try (FineTuner tuner = FineTuner.untrained(SHAPE, NETWORK, settings, null)) {
      tuner.fit(data, report -> report.epoch() < epochs, checkpoint, true);
      return tuner.snapshot();
    }
  }

  /** The first 10 of the 16 sequences: two batches of four and a half one. */
  private static TrainingData uneven(TrainingData data) {
    return new TrainingData(
        data.sequences().subList(0, 10),
        data.pairs().stream().filter(pair -> pair.sequence() < 10).toList());
  }

  /** Notes each step and how many there are to be. */
  private record Steps(List<String> lines) implements FineTuneListener {
    @Override
    public void step(StepReport report) {
      lines.add(report.epoch() + ": " + report.step() + " of " + report.steps());
    }

    @Override
    public boolean epoch(EpochReport report) {
      return true;
    }
  }

  @Test
  void stepsOfUnevenEpochsAddUp() throws IOException {
    Steps steps = new Steps(new ArrayList<>());
    List<TrainingData> epochs = List.of(data(50), uneven(data(50)));
    try (FineTuner tuner =
        FineTuner.untrained(SHAPE, NETWORK, settings().epochs(2).build(), null)) {
      tuner.fit(epochs, steps, null, false);
    }
    assertEquals(
        List.of(
            "1: 1 of 7",
            "1: 2 of 7",
            "1: 3 of 7",
            "1: 4 of 7",
            "2: 5 of 7",
            "2: 6 of 7",
            "2: 7 of 7"),
        steps.lines());
  }

  @Test
  void eachEpochHasItsOwnPairs() throws IOException {
    TrainingData one = data(50);
    TrainingData other = uneven(data(40));
    for (int frozen = 0; frozen < 2; frozen++) {
      float[] expected = train(List.of(one, other, one), frozen, null, 3);
      assertFalse(Arrays.equals(expected, train(List.of(one, one, one), frozen, null, 3)));
      assertFalse(Arrays.equals(expected, train(List.of(one, other, other), frozen, null, 3)));
      Path checkpoint = folder.resolve("epochs.checkpoint");
      train(List.of(one, other, one), frozen, checkpoint, 2);
      int layers = frozen;
      assertThrows(
          CheckpointException.class,
          () -> train(List.of(one, other, other), layers, checkpoint, 3),
          "the third epoch has other pairs");
      assertArrayEquals(expected, train(List.of(one, other, one), frozen, checkpoint, 3));
      Files.delete(checkpoint);
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> {
          try (FineTuner tuner =
              FineTuner.untrained(SHAPE, NETWORK, settings().epochs(2).build(), null)) {
            tuner.fit(List.of(one), report -> true, null, false);
          }
        });
  }

  /**
   * Notes the steps done before the call, and at each epoch's end whether its checkpoint stands.
   */
  private record Notes(Path checkpoint, List<String> lines) implements FineTuneListener {
    @Override
    public void begin(int done) {
      lines.add("begin " + done);
    }

    @Override
    public boolean epoch(EpochReport report) {
      lines.add("epoch " + report.epoch() + " " + Files.exists(checkpoint));
      return report.epoch() % 2 != 0;
    }
  }

  @Test
  void aListenerIsToldWhereARunGoesOnAndIsAheadOfTheCheckpoint() throws IOException {
    Path checkpoint = folder.resolve("run.checkpoint");
    Notes notes = new Notes(checkpoint, new ArrayList<>());
    for (int call = 0; call < 2; call++) {
      try (FineTuner tuner = FineTuner.untrained(SHAPE, NETWORK, settings().build(), null)) {
        tuner.fit(data(50), notes, checkpoint, true);
      }
    }
    // 16 sequences, 4 a batch: 4 steps an epoch, and the listener stops after the second.
    assertEquals(
        List.of(
            "begin 0", "epoch 1 false", "epoch 2 true", "begin 8", "epoch 3 true", "epoch 4 true"),
        notes.lines());
  }

  /** Breaks a run off in the middle, as a crash would. */
  private record StopAt(int last) implements FineTuneListener {
    @Override
    public void step(StepReport report) {
      if (report.step() == last) {
        throw new IllegalStateException("crash");
      }
    }

    @Override
    public boolean epoch(EpochReport report) {
      return true;
    }
  }

  @Test
  void accumulationEqualsALargerBatch() throws IOException {
    NetworkSettings plain = new NetworkSettings(32, 0, 0, 0, 0, 3);
    FineTuneSettings large = settings().batchSequences(16).epochs(2).build();
    FineTuneSettings small = settings().batchSequences(4).accumulation(4).epochs(2).build();
    float[][] results = new float[2][];
    for (int i = 0; i < 2; i++) {
      FineTuneSettings settings = i == 0 ? large : small;
      try (FineTuner tuner = FineTuner.untrained(SHAPE, plain, settings, null)) {
        tuner.fit(data(50), report -> true);
        results[i] = tuner.snapshot();
      }
    }
    assertArrayEquals(results[0], results[1], 2e-4f);
  }

  @Test
  void learnsOverFrozenLayers() throws IOException {
    Path cache = folder.resolve("cache");
    NetworkSettings plain = new NetworkSettings(32, 0, 0, 0, 0, 3);
    TrainingData data = data(50);
    for (int frozen = 0; frozen <= 2; frozen++) {
      FineTuneSettings settings =
          settings()
              .freezeEmbeddings(true)
              .frozenLayers(frozen)
              .headLearningRate(5e-3)
              .epochs(70)
              .build();
      try (FineTuner tuner =
          FineTuner.untrained(SHAPE, plain, settings, frozen == 1 ? null : cache)) {
        tuner.fit(data, report -> true);
        assertEquals(32, correct(tuner, data), frozen + " frozen layers");
      }
    }
    assertEquals(0, Files.list(cache).count(), "the cache files are deleted");
  }

  @Test
  void refusesACheckpointOfAnotherConfiguration() throws IOException {
    Path checkpoint = folder.resolve("run.checkpoint");
    train(settings().build(), checkpoint, 1);
    CheckpointException e =
        assertThrows(
            CheckpointException.class,
            () -> train(settings().weightDecay(0.5).build(), checkpoint, 1));
    assertTrue(
        e.getMessage().contains("FineTuneSettings.weightDecay is 0.01 there and 0.5 here"),
        e.getMessage());
    byte[] bytes = Files.readAllBytes(checkpoint);
    bytes[bytes.length / 2] ^= 1;
    Files.write(checkpoint, bytes);
    e = assertThrows(CheckpointException.class, () -> train(settings().build(), checkpoint, 1));
    assertTrue(e.getMessage().contains("damaged"), e.getMessage());
    Files.write(checkpoint, java.util.Arrays.copyOf(bytes, 3000));
    e = assertThrows(CheckpointException.class, () -> train(settings().build(), checkpoint, 1));
    assertTrue(e.getMessage().contains("damaged"), e.getMessage());
  }

  @Test
  void stopsWhenTheLossExplodes() throws IOException {
    Path checkpoint = folder.resolve("run.checkpoint");
    FineTuneSettings settings =
        settings().learningRate(1e6).headLearningRate(1e6).checkpointSteps(1).build();
    DivergedException e =
        assertThrows(DivergedException.class, () -> train(settings, checkpoint, 4));
    assertTrue(e.getMessage().contains("at step "), e.getMessage());
    assertTrue(e.getMessage().contains("learning rate "), e.getMessage());
    assertTrue(e.getMessage().contains("run.checkpoint"), e.getMessage());
  }

  /** A real encoder learns, is written, and serves the same probabilities by ONNX Runtime. */
  @Tag("slow")
  @Test
  void trainedEncoderServesTheSameProbabilities() throws IOException, OrtException {
    PretrainedEncoder pretrained = PretrainedEncoder.ALL_MINILM_L6_V2;
    List<EncodedSequence> sequences = Sentences.encode(new WordPieces(pretrained));
    List<TrainingPair> pairs = new ArrayList<>();
    Random random = new Random(2);
    for (int p = 0; p < 32; p++) {
      int s = p % sequences.size();
      int length = sequences.get(s).length();
      TokenRange passage = new TokenRange(5, length - 1);
      int at = 5 + (p / sequences.size()) % (length - 7);
      TokenRange actor = new TokenRange(at, at + 1);
      SpanPair tokens = new SpanPair(actor, new TokenRange(1, 4), passage, passage);
      pairs.add(new TrainingPair(s, tokens, random.nextInt(3), 1));
    }
    TrainingData data = new TrainingData(sequences, distinct(pairs));
    FineTuneSettings settings =
        FineTuneSettings.builder()
            .epochs(40)
            .batchSequences(5)
            .learningRate(2e-4)
            .headLearningRate(1e-3)
            .build();
    NetworkSettings plain = new NetworkSettings(128, 0, 0, 0, 0, 1);
    try (FineTuner tuner = new FineTuner(Encoders.load(pretrained), plain, settings)) {
      tuner.fit(data, report -> true);
      assertEquals(data.pairs().size(), correct(tuner, data));
      Path file = folder.resolve("trained.onnx");
      tuner.encoder().write(file);
      double[][] expected = tuner.probabilities(data.sequences(), data.pairs());
      MultiLayerNetwork classifier = tuner.classifier();
      try (OnnxSession session = new OnnxSession(file)) {
        float[][][] states = session.states(sequences);
        for (int p = 0; p < expected.length; p++) {
          INDArray row = classifier.output(features(states, data.pairs().get(p)));
          for (int c = 0; c < 3; c++) {
            assertEquals(expected[p][c], row.getDouble(0, c), 1e-4, "pair " + p);
          }
        }
      }
    }
  }

  /** Drops pairs that another label contradicts. */
  private static List<TrainingPair> distinct(List<TrainingPair> pairs) {
    Map<List<Object>, TrainingPair> first = new LinkedHashMap<>();
    pairs.forEach(p -> first.putIfAbsent(List.of(p.sequence(), p.tokens().actor()), p));
    return List.copyOf(first.values());
  }

  /** The features [a; e; a*e; a-e; c; m] by their definition. */
  private static INDArray features(float[][][] states, TrainingPair pair) {
    float[][] tokens = states[pair.sequence()];
    int width = tokens[0].length;
    float[][] means = new float[4][width];
    SpanPair spans = pair.tokens();
    TokenRange[] ranges = {spans.actor(), spans.event(), spans.context(), spans.passage()};
    for (int r = 0; r < ranges.length; r++) {
      for (int t = ranges[r].from(); t < ranges[r].to(); t++) {
        for (int i = 0; i < width; i++) {
          means[r][i] += tokens[t][i] / ranges[r].length();
        }
      }
    }
    float[] features = new float[6 * width];
    for (int i = 0; i < width; i++) {
      features[i] = means[0][i];
      features[width + i] = means[1][i];
      features[2 * width + i] = means[0][i] * means[1][i];
      features[3 * width + i] = means[0][i] - means[1][i];
      features[4 * width + i] = means[2][i];
      features[5 * width + i] = means[3][i];
    }
    return Nd4j.createFromArray(features).reshape(1, 6L * width);
  }

  @Test
  void rejectsUnlabelledPairs() throws IOException {
    TrainingData data = data(50);
    TrainingPair first = data.pairs().get(0);
    TrainingPair unlabelled = new TrainingPair(0, first.tokens(), TrainingPair.UNLABELLED, 1);
    try (FineTuner tuner = FineTuner.untrained(SHAPE, NETWORK, settings().build(), null)) {
      IllegalArgumentException e =
          assertThrows(
              IllegalArgumentException.class,
              () ->
                  tuner.fit(
                      new TrainingData(data.sequences(), List.of(first, unlabelled)),
                      report -> true));
      assertTrue(e.getMessage().contains("pair 1 has no label"), e.getMessage());
      assertEquals(1, tuner.probabilities(data.sequences(), List.of(unlabelled)).length);
    }
  }
}
