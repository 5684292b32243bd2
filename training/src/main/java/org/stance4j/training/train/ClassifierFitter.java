package org.stance4j.training.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;
import org.stance4j.training.config.TrainingConfig;
import org.stance4j.training.metrics.CalibrationError;
import org.stance4j.training.metrics.ConfusionMatrix;

/**
 * Fits a network with one hidden layer by Adam on weighted cross-entropy, and keeps the epoch with
 * the best macro-F1 on the stop slice. The same rows, settings and number of threads give the same
 * network: every epoch seeds its own order and dropout, so that a resumed run does what an unbroken
 * one would have done.
 */
final class ClassifierFitter {

  private static final int CLASSES = 3;
  private static final int SCORE_BATCH = 4096;

  private final TrainingConfig config;
  private final long seed;
  private final ClassifierCheckpoint checkpoint;
  private final CurveLog curve;

  /**
   * Prepares a run.
   *
   * @param seed of the initial weights, the order of the rows and the dropout
   * @param checkpoint to go on from, when it is there, and to write
   * @param curve told every step
   */
  ClassifierFitter(
      TrainingConfig config, long seed, ClassifierCheckpoint checkpoint, CurveLog curve) {
    this.config = config;
    this.seed = seed;
    this.checkpoint = checkpoint;
    this.curve = curve;
  }

  /**
   * The outcome of a run.
   *
   * @param network takes raw features; the caller closes it
   * @param epochs all epochs run
   * @param best number of the epoch the network is from
   */
  record Fitted(MultiLayerNetwork network, List<Epoch> epochs, int best) {}

  Fitted fit(Rows train, Rows stop, Consumer<Epoch> progress) throws IOException {
    // The arrays are small: a second thread costs more in hand-over than it brings.
    Nd4j.getEnvironment().setMaxThreads(1);
    Nd4j.getEnvironment().setMaxMasterThreads(1);
    Standardizer standardizer = Standardizer.fit(train.features());
    List<Epoch> epochs = new ArrayList<>();
    int best = 0;
    MultiLayerNetwork network;
    if (checkpoint.exists()) {
      ClassifierCheckpoint.State state = checkpoint.state();
      epochs.addAll(state.epochs());
      best = state.best();
      network = checkpoint.network(epochs.size());
    } else {
      network = new MultiLayerNetwork(networkConfiguration(train.features()[0].length));
      network.init();
    }
    curve.resume(epochs.size() * steps(train));
    double[] rowWeights = ClassBalance.rowWeights(train, config.classBalance());
    while (epochs.size() < config.optimizer().epochs()
        && epochs.size() - best < config.optimizer().patience()) {
      int number = epochs.size() + 1;
      double loss = pass(network, train, rowWeights, standardizer, number);
      double f1 = macroF1(network, stop, standardizer);
      epochs.add(new Epoch(number, loss, f1));
      if (best == 0 || f1 > epochs.get(best - 1).stopMacroF1()) {
        best = number;
      }
      curve.epoch(f1);
      checkpoint.save(network, epochs, best);
      progress.accept(epochs.get(number - 1));
    }
    network.close();
    MultiLayerNetwork chosen = checkpoint.network(best);
    standardizer.foldInto(chosen);
    return new Fitted(chosen, epochs, best);
  }

  /** Steps an epoch. */
  private int steps(Rows train) {
    int batch = config.optimizer().batchSize();
    return (train.size() + batch - 1) / batch;
  }

  private MultiLayerConfiguration networkConfiguration(int inputs) {
    TrainingConfig.Network net = config.network();
    return new NeuralNetConfiguration.Builder()
        .seed(seed)
        .updater(new Adam(config.optimizer().learningRate()))
        .weightDecay(config.optimizer().weightDecay())
        .weightInit(WeightInit.XAVIER)
        .list()
        .layer(
            new DenseLayer.Builder()
                .nIn(inputs)
                .nOut(net.hidden())
                .activation(Activation.RELU)
                .dropOut(1 - net.inputDropout())
                .build())
        .layer(
            // Class weights of 1 make the loss heed rows of labels that do not sum to 1.
            new OutputLayer.Builder(new LossMCXENT(Nd4j.ones(1, CLASSES)))
                .nIn(net.hidden())
                .nOut(CLASSES)
                .activation(Activation.SOFTMAX)
                .dropOut(1 - net.hiddenDropout())
                .build())
        .build();
  }

  private double pass(
      MultiLayerNetwork network,
      Rows rows,
      double[] weights,
      Standardizer standardizer,
      int epoch) {
    Nd4j.getRandom().setSeed(seed + epoch);
    int[] order = shuffled(rows.size(), seed + epoch);
    double loss = 0;
    int step = (epoch - 1) * steps(rows);
    for (int from = 0; from < order.length; from += config.optimizer().batchSize()) {
      int to = Math.min(order.length, from + config.optimizer().batchSize());
      float[][] features = new float[to - from][];
      float[][] labels = new float[to - from][CLASSES];
      for (int i = from; i < to; i++) {
        int row = order[i];
        features[i - from] = standardizer.apply(rows.features()[row]);
        // Not by a mask of labels: one that is not 0 or 1 scales the logits too.
        labels[i - from][rows.labels()[row]] = (float) weights[row];
      }
      double penalty = network.calcRegularizationScore(true);
      network.fit(new DataSet(Nd4j.create(features), Nd4j.create(labels)));
      double batchLoss = network.score() - penalty;
      curve.step(++step, epoch, batchLoss);
      loss += batchLoss * (to - from);
    }
    return loss / order.length;
  }

  private static int[] shuffled(int size, long seed) {
    int[] order = new int[size];
    Arrays.setAll(order, i -> i);
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = size - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
    return order;
  }

  private static double macroF1(MultiLayerNetwork network, Rows rows, Standardizer standardizer) {
    int[] predicted = new int[rows.size()];
    for (int from = 0; from < predicted.length; from += SCORE_BATCH) {
      int to = Math.min(predicted.length, from + SCORE_BATCH);
      float[][] features = new float[to - from][];
      for (int i = from; i < to; i++) {
        features[i - from] = standardizer.apply(rows.features()[i]);
      }
      try (INDArray input = Nd4j.create(features);
          INDArray output = network.output(input)) {
        double[][] probabilities = output.toDoubleMatrix();
        for (int i = from; i < to; i++) {
          predicted[i] = CalibrationError.argmax(probabilities[i - from]);
        }
      }
    }
    return ConfusionMatrix.of(rows.labels(), predicted, CLASSES).macroF1();
  }
}
