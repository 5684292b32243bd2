package org.stance4j.training.transformer;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.stance4j.classify.NativeThreads;

/**
 * Fine-tunes an encoder with a span-pair classifier on top: AdamW, warm-up and linear decay, one
 * encoder pass a sequence for all pairs in it.
 *
 * <p>A group of pairs is fitted as a mixture: before each step, a pass without dropout tells in
 * which of its pairs its label is likely to show, and these carry its weight in the step (as in the
 * expectation-maximisation algorithm of Dempster, Laird and Rubin 1977). The loss reported is the
 * cross entropy under these weights, which is below the mixture's.
 *
 * <p>The same settings, data and seeds give the same parameters, bit for bit, also when a run is
 * resumed from a checkpoint and for every number of threads. Holds native memory; close it. Not
 * thread-safe.
 */
public final class FineTuner implements AutoCloseable {
  static {
    BlasKernels.select();
  }

  private final OnnxEncoder encoder;
  private final EncoderShape shape;
  private final NetworkSettings network;
  private final FineTuneSettings settings;
  private final ComputationGraph graph;
  private final FrozenStates frozen;
  private final NativeArray parameters;
  private Path lastCheckpoint;

  /** A tuner that keeps the states of frozen layers in memory. */
  public FineTuner(OnnxEncoder encoder, NetworkSettings network, FineTuneSettings settings) {
    this(encoder, network, settings, null);
  }

  /**
   * Builds the network and gives it the encoder's weights.
   *
   * @param encoder to start from
   * @param network what is put on it
   * @param settings of the training
   * @param cacheFolder for a temporary file with the states of frozen layers of all sequences seen;
   *     null keeps those of the present epoch's in memory
   */
  public FineTuner(
      OnnxEncoder encoder, NetworkSettings network, FineTuneSettings settings, Path cacheFolder) {
    this(encoder, encoder.shape(), encoder.parameters(), network, settings, cacheFolder);
  }

  /** A tuner of an encoder with random weights, which cannot be written back. */
  static FineTuner untrained(
      EncoderShape shape, NetworkSettings network, FineTuneSettings settings, Path cacheFolder) {
    return new FineTuner(null, shape, Map.of(), network, settings, cacheFolder);
  }

  private FineTuner(
      OnnxEncoder encoder,
      EncoderShape shape,
      Map<String, float[]> weights,
      NetworkSettings network,
      FineTuneSettings settings,
      Path cacheFolder) {
    this.encoder = encoder;
    this.shape = shape;
    this.network = network;
    this.settings = settings;
    if (settings.frozenLayers() > shape.layers()) {
      throw new IllegalArgumentException(
          "frozenLayers must be at most %d, got %d"
              .formatted(shape.layers(), settings.frozenLayers()));
    }
    this.graph =
        new ComputationGraph(
            Networks.trained(
                shape,
                network,
                settings.frozenLayers(),
                settings.freezesAnything(),
                DataType.FLOAT));
    graph.init();
    Networks.load(graph, weights);
    this.parameters = NativeArray.of(graph.params());
    this.frozen = settings.freezesAnything() ? frozenStates(weights, cacheFolder) : null;
  }

  private FrozenStates frozenStates(Map<String, float[]> weights, Path folder) {
    ComputationGraph lower =
        new ComputationGraph(
            Networks.encoder(shape, network, settings.frozenLayers(), DataType.FLOAT));
    lower.init();
    Networks.load(lower, weights);
    try {
      return new FrozenStates(lower, shape.width(), folder);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot write to cache folder " + folder, e);
    }
  }

  private List<AdamW.Group> groups() {
    List<AdamW.Group> groups = new ArrayList<>();
    graph
        .paramTable()
        .forEach(
            (name, array) -> {
              boolean matrix = array.rank() == 2 && array.size(0) > 1;
              groups.add(
                  new AdamW.Group(
                      (int) (array.offset() - graph.params().offset()),
                      (int) array.length(),
                      rate(name),
                      matrix ? settings.weightDecay() : 0));
            });
    return groups;
  }

  private double rate(String parameter) {
    String layer = parameter.substring(0, parameter.indexOf('_'));
    if (layer.equals(Networks.DENSE) || layer.equals(Networks.OUTPUT)) {
      return settings.headLearningRate();
    }
    int below = shape.layers();
    for (int i = 0; i < shape.layers(); i++) {
      if (layer.equals(Networks.block(i))) {
        below = shape.layers() - 1 - i;
      }
    }
    return settings.learningRate() * Math.pow(settings.layerDecay(), below);
  }

  /** The number of threads that training and prediction use, in the whole process. */
  public static void setThreads(int threads) {
    Workers.setThreads(threads);
  }

  /** Trains from the beginning without checkpoints. */
  public List<EpochReport> fit(TrainingData data, FineTuneListener listener) {
    try {
      return fit(data, listener, null, false);
    } catch (IOException e) {
      throw new IllegalStateException("no file is written without checkpoints", e);
    }
  }

  /**
   * Trains until the last epoch or until the listener stops it.
   *
   * @param data labelled pairs
   * @param listener called after each step and epoch
   * @param checkpoint file that is replaced at each checkpoint; null for none
   * @param resume whether to go on from that file where it exists
   * @return the epochs that ended in this call
   * @throws DivergedException if the loss is no number or above the setting's maximum
   * @throws CheckpointException if the file is damaged or of another configuration
   */
  public List<EpochReport> fit(
      TrainingData data, FineTuneListener listener, Path checkpoint, boolean resume)
      throws IOException {
    return fit(Collections.nCopies(settings.epochs(), data), listener, checkpoint, resume);
  }

  /**
   * Trains on other pairs in each epoch, else as {@link #fit(TrainingData, FineTuneListener, Path,
   * boolean)}.
   *
   * @param epochs the labelled pairs of each epoch, as many as the settings have epochs
   * @throws IllegalArgumentException if there are more or fewer, or if pairs lack a label
   */
  @SuppressWarnings("try") // held for its scope alone
  public List<EpochReport> fit(
      List<TrainingData> epochs, FineTuneListener listener, Path checkpoint, boolean resume)
      throws IOException {
    if (epochs.size() != settings.epochs()) {
      throw new IllegalArgumentException(
          "there must be pairs for each of the %d epochs, got %d"
              .formatted(settings.epochs(), epochs.size()));
    }
    distinct(epochs).forEach(this::check);
    Map<String, String> configuration = configuration(epochs);
    Run run = new Run(epochs, listener, checkpoint, configuration);
    lastCheckpoint = null;
    if (resume && checkpoint != null && Files.exists(checkpoint)) {
      run.restore(FineTuneState.read(checkpoint, configuration, (int) graph.numParams()));
      lastCheckpoint = checkpoint;
    }
    listener.begin(run.step);
    try (NativeThreads single = NativeThreads.single()) {
      return run.all();
    }
  }

  /** The same objects without repetition: comparing what they hold would take long. */
  private static Set<TrainingData> distinct(List<TrainingData> epochs) {
    Set<TrainingData> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
    distinct.addAll(epochs);
    return distinct;
  }

  /** The batches of an epoch, counted from 0, in the order in which they are learned from. */
  private List<Batch> batches(List<TrainingData> epochs, int epoch) {
    return Batch.shuffled(
        epochs.get(epoch),
        settings.batchSequences(),
        settings.bucketBatches(),
        Dropout.mix(settings.seed() * 31 + epoch));
  }

  private int steps(List<TrainingData> epochs, int epoch) {
    int batches = batches(epochs, epoch).size();
    return (batches + settings.accumulation() - 1) / settings.accumulation();
  }

  private void check(TrainingData data) {
    if (data.pairs().isEmpty()) {
      throw new IllegalArgumentException("training needs at least one pair");
    }
    for (int p = 0; p < data.pairs().size(); p++) {
      if (data.pairs().get(p).label() == TrainingPair.UNLABELLED) {
        throw new IllegalArgumentException("pair " + p + " has no label");
      }
    }
    for (int s = 0; s < data.sequences().size(); s++) {
      int length = data.sequences().get(s).length();
      if (length > shape.positions()) {
        throw new IllegalArgumentException(
            "sequence %d has %d tokens, the encoder takes up to %d"
                .formatted(s, length, shape.positions()));
      }
    }
  }

  private Map<String, String> configuration(List<TrainingData> epochs) {
    Map<String, String> configuration = new LinkedHashMap<>();
    describe(shape, configuration);
    describe(network, configuration);
    describe(settings, configuration);
    List<TrainingData> each = distinct(epochs).size() == 1 ? epochs.subList(0, 1) : epochs;
    configuration.put(
        "training data",
        each.stream().map(TrainingData::fingerprint).collect(Collectors.joining("; ")));
    return configuration;
  }

  private static void describe(Record settings, Map<String, String> into) {
    for (RecordComponent component : settings.getClass().getRecordComponents()) {
      try {
        into.put(
            settings.getClass().getSimpleName() + "." + component.getName(),
            String.valueOf(component.getAccessor().invoke(settings)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("settings cannot be read", e);
      }
    }
  }

  /**
   * Class probabilities of pairs, one row of 3 a pair, in the order of the pairs. Labels and
   * weights are ignored.
   */
  @SuppressWarnings("try") // held for its scope alone
  public double[][] probabilities(List<EncodedSequence> sequences, List<TrainingPair> pairs) {
    TrainingData data = new TrainingData(sequences, pairs);
    try (NativeThreads single = NativeThreads.single()) {
      return probabilities(data);
    }
  }

  private double[][] probabilities(TrainingData data) {
    double[][] result = new double[data.pairs().size()][];
    for (Batch batch : Batch.sorted(data, settings.batchSequences())) {
      double[][] rows = probabilities(batch);
      for (int p = 0; p < rows.length; p++) {
        result[batch.origins().get(p)] = rows[p];
      }
    }
    return result;
  }

  private double[][] probabilities(Batch batch) {
    try (INDArray first = firstInput(batch.sequences());
        INDArray spans = batch.spans();
        INDArray mask = Batch.mask(batch.sequences());
        INDArray output =
            graph.output(false, new INDArray[] {first, spans}, new INDArray[] {mask, null})[0]) {
      double[][] rows = new double[batch.pairs().size()][Networks.CLASSES];
      for (int p = 0; p < rows.length; p++) {
        for (int c = 0; c < Networks.CLASSES; c++) {
          rows[p][c] = output.getDouble(p, c);
        }
      }
      return rows;
    }
  }

  private INDArray firstInput(List<EncodedSequence> sequences) {
    return frozen == null ? Batch.ids(sequences) : frozen.of(sequences);
  }

  /** A copy of all trained parameters, to come back to with {@link #restore}. */
  public float[] snapshot() {
    float[] values = new float[(int) graph.numParams()];
    parameters.load(0, values, values.length);
    return values;
  }

  /** Sets all trained parameters to those of a {@link #snapshot}. */
  public void restore(float[] snapshot) {
    if (snapshot.length != graph.numParams()) {
      throw new IllegalArgumentException(
          "snapshot must have %d values, got %d".formatted(graph.numParams(), snapshot.length));
    }
    parameters.store(0, snapshot, snapshot.length);
  }

  /** The encoder with its present weights. */
  public OnnxEncoder encoder() {
    Map<String, float[]> weights = encoder.parameters();
    Networks.store(graph, weights);
    return encoder.with(weights);
  }

  /**
   * The classifier alone, as a network of DL4J's own layers: features [a; e; a*e; a-e; c; m] of the
   * encoder's hidden states to 3 probabilities.
   */
  public MultiLayerNetwork classifier() {
    MultiLayerNetwork classifier = new MultiLayerNetwork(Networks.classifier(shape, network));
    classifier.init();
    String[] layers = {Networks.DENSE, Networks.OUTPUT};
    for (int i = 0; i < layers.length; i++) {
      for (String key : new String[] {"W", "b"}) {
        classifier.setParam(i + "_" + key, graph.getParam(layers[i] + "_" + key));
      }
    }
    return classifier;
  }

  @Override
  public void close() throws IOException {
    if (frozen != null) {
      frozen.close();
    }
    graph.close();
  }

  /** The course of one fit. */
  private final class Run {
    private final List<TrainingData> epochs;
    private final FineTuneListener listener;
    private final Path checkpoint;
    private final Map<String, String> configuration;
    private final Schedule schedule;
    private final AdamW optimizer = new AdamW(groups());
    private final long start = System.nanoTime();
    private NativeArray accumulated;
    private int epoch;
    private int nextBatch;
    private int step;
    private int stepsHere;
    private long pairsHere;
    private double lossSum;
    private double weightSum;

    Run(
        List<TrainingData> epochs,
        FineTuneListener listener,
        Path checkpoint,
        Map<String, String> configuration) {
      this.epochs = epochs;
      this.listener = listener;
      this.checkpoint = checkpoint;
      this.configuration = configuration;
      this.schedule =
          Schedule.of(
              IntStream.range(0, epochs.size()).map(e -> steps(epochs, e)).sum(),
              settings.warmup());
    }

    void restore(FineTuneState from) {
      epoch = from.epoch();
      nextBatch = from.batch();
      step = from.step();
      lossSum = from.lossSum();
      weightSum = from.weightSum();
      FineTuner.this.restore(from.parameters());
      System.arraycopy(
          from.firstMoments(), 0, optimizer.firstMoments(), 0, from.firstMoments().length);
      System.arraycopy(
          from.secondMoments(), 0, optimizer.secondMoments(), 0, from.secondMoments().length);
      optimizer.setSteps(step);
    }

    List<EpochReport> all() throws IOException {
      List<EpochReport> reports = new ArrayList<>();
      while (epoch < settings.epochs()) {
        long began = System.nanoTime();
        TrainingData present = epochs.get(epoch);
        if (frozen != null && epoch > 0) {
          frozen.forget(epochs.get(epoch - 1).sequences(), present.sequences());
        }
        List<Batch> batches = batches(epochs, epoch);
        while (nextBatch < batches.size()) {
          int end = Math.min(batches.size(), nextBatch + settings.accumulation());
          step(batches.subList(nextBatch, end));
          nextBatch = end;
          int every = settings.checkpointSteps();
          if (every > 0 && step % every == 0 && nextBatch < batches.size()) {
            save();
          }
        }
        EpochReport report =
            new EpochReport(epoch + 1, lossSum / weightSum, (System.nanoTime() - began) * 1e-9);
        reports.add(report);
        epoch++;
        nextBatch = 0;
        lossSum = 0;
        weightSum = 0;
        boolean goesOn = listener.epoch(report);
        save();
        if (!goesOn) {
          break;
        }
      }
      return reports;
    }

    private void step(List<Batch> batches) {
      double weight = 0;
      for (Batch batch : batches) {
        weight += batch.weight(settings.classWeights());
      }
      double divisor = weight == 0 ? 1 : weight;
      double rateFactor = schedule.factor(step);
      double rate = settings.learningRate() * rateFactor;
      double loss = 0;
      int length = (int) graph.numParams();
      NativeArray gradient = null;
      for (int b = 0; b < batches.size(); b++) {
        loss += gradient(batches.get(b), divisor, step * settings.accumulation() + b);
        gradient = NativeArray.of(graph.getFlattenedGradients());
        if (batches.size() > 1) {
          accumulated = NativeArray.ensure(accumulated, DataType.FLOAT, length);
          AdamW.accumulate(accumulated, gradient, length, b == 0);
          gradient = accumulated;
        }
        pairsHere += batches.get(b).pairs().size();
      }
      if (!(loss <= settings.maxLoss())) {
        throw new DivergedException("loss", loss, step + 1, rate, lastCheckpoint);
      }
      double norm = AdamW.norm(gradient, length);
      if (!(norm < Double.POSITIVE_INFINITY)) {
        throw new DivergedException("gradient norm", norm, step + 1, rate, lastCheckpoint);
      }
      double scale = Math.min(1, settings.clipNorm() / (norm + 1e-6));
      optimizer.step(parameters, gradient, scale, rateFactor);
      step++;
      stepsHere++;
      lossSum += loss * weight;
      weightSum += weight;
      double seconds = (System.nanoTime() - start) * 1e-9;
      listener.step(
          new StepReport(
              epoch + 1,
              step,
              schedule.steps(),
              loss,
              rate,
              norm,
              pairsHere / seconds,
              seconds / stepsHere * (schedule.steps() - step)));
    }

    /** Puts the gradient of the batch's share of the loss into the graph, returns that share. */
    private double gradient(Batch drawn, double totalWeight, int iteration) {
      Batch batch = drawn.hasGroups() ? drawn.sharedOut(probabilities(drawn)) : drawn;
      try (INDArray first = firstInput(batch.sequences());
          INDArray spans = batch.spans();
          INDArray mask = Batch.mask(batch.sequences());
          INDArray labels = batch.labels(settings.classWeights(), totalWeight)) {
        graph.setInputs(first, spans);
        graph.setLabels(labels);
        graph.setLayerMaskArrays(new INDArray[] {mask, null}, null);
        graph.getConfiguration().setIterationCount(iteration);
        graph.computeGradientAndScore();
        graph.clear();
        return graph.score();
      }
    }

    private void save() throws IOException {
      if (checkpoint == null) {
        return;
      }
      new FineTuneState(
              configuration,
              epoch,
              nextBatch,
              step,
              lossSum,
              weightSum,
              snapshot(),
              optimizer.firstMoments(),
              optimizer.secondMoments())
          .write(checkpoint);
      lastCheckpoint = checkpoint;
    }
  }
}
