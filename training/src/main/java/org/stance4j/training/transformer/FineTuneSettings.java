package org.stance4j.training.transformer;

import java.util.List;

/**
 * How a network is trained. Immutable; made by {@link #builder()}, whose defaults are the constants
 * here.
 *
 * @param epochs passes over the data
 * @param batchSequences sequences a batch; all their pairs come along, and so do other sequences
 *     that a group joins to one of them, however many
 * @param accumulation batches whose gradients make one step
 * @param learningRate highest rate of the top block
 * @param headLearningRate highest rate of the classifier
 * @param layerDecay factor on the rate from each block to the one below, in (0, 1]
 * @param weightDecay share of each weight, times the rate, that a step takes off; not off biases
 *     and norms
 * @param warmup share of the steps with rising rate, in [0, 1)
 * @param clipNorm longest gradient; a longer one is scaled down
 * @param frozenLayers lower blocks that stay as they are; with any, the embeddings do too
 * @param freezeEmbeddings whether the embeddings stay as they are
 * @param classWeights factor on the loss of each class
 * @param bucketBatches batches that are drawn from a pool of sequences sorted by length
 * @param checkpointSteps steps between checkpoints, 0 for one at each epoch's end only
 * @param maxLoss mean loss of a step above which the run is stopped as diverged
 * @param seed of the order of the data
 */
public record FineTuneSettings(
    int epochs,
    int batchSequences,
    int accumulation,
    double learningRate,
    double headLearningRate,
    double layerDecay,
    double weightDecay,
    double warmup,
    double clipNorm,
    int frozenLayers,
    boolean freezeEmbeddings,
    List<Double> classWeights,
    int bucketBatches,
    int checkpointSteps,
    double maxLoss,
    long seed) {
  /** Default passes over the data. */
  public static final int EPOCHS = 3;

  /** Default sequences a batch. */
  public static final int BATCH_SEQUENCES = 32;

  /** Default rate of the encoder. */
  public static final double LEARNING_RATE = 5e-5;

  /** Default rate of the classifier, which starts from nothing. */
  public static final double HEAD_LEARNING_RATE = 5e-4;

  /** Default weight decay, as for BERT. */
  public static final double WEIGHT_DECAY = 0.01;

  /** Default share of warm-up steps. */
  public static final double WARMUP = 0.1;

  /** Default clipping norm. */
  public static final double CLIP_NORM = 1.0;

  /** Default batches a pool. */
  public static final int BUCKET_BATCHES = 50;

  /** Default loss that counts as diverged; guessing costs 1.1, DL4J limits an example's to 23. */
  public static final double MAX_LOSS = 8;

  /** Checks the settings. */
  public FineTuneSettings {
    atLeast("epochs", epochs, 1);
    atLeast("batchSequences", batchSequences, 1);
    atLeast("accumulation", accumulation, 1);
    positive("learningRate", learningRate);
    positive("headLearningRate", headLearningRate);
    positive("layerDecay", layerDecay);
    if (layerDecay > 1) {
      throw new IllegalArgumentException("layerDecay must be in (0, 1], got " + layerDecay);
    }
    if (!(weightDecay >= 0 && weightDecay < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("weightDecay must be >= 0, got " + weightDecay);
    }
    Dropout.checkRate("warmup", warmup);
    positive("clipNorm", clipNorm);
    atLeast("frozenLayers", frozenLayers, 0);
    classWeights = List.copyOf(classWeights);
    if (classWeights.size() != Networks.CLASSES) {
      throw new IllegalArgumentException(
          "classWeights must be " + Networks.CLASSES + " numbers, got " + classWeights);
    }
    for (double weight : classWeights) {
      positive("classWeights", weight);
    }
    atLeast("bucketBatches", bucketBatches, 1);
    atLeast("checkpointSteps", checkpointSteps, 0);
    positive("maxLoss", maxLoss);
  }

  private static void atLeast(String name, int value, int least) {
    if (value < least) {
      throw new IllegalArgumentException(name + " must be at least " + least + ", got " + value);
    }
  }

  private static void positive(String name, double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " must be positive and finite, got " + value);
    }
  }

  boolean freezesAnything() {
    return freezeEmbeddings || frozenLayers > 0;
  }

  /** A builder with the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects settings. Not thread-safe. */
  public static final class Builder {
    private int epochs = EPOCHS;
    private int batchSequences = BATCH_SEQUENCES;
    private int accumulation = 1;
    private double learningRate = LEARNING_RATE;
    private double headLearningRate = HEAD_LEARNING_RATE;
    private double layerDecay = 1;
    private double weightDecay = WEIGHT_DECAY;
    private double warmup = WARMUP;
    private double clipNorm = CLIP_NORM;
    private int frozenLayers;
    private boolean freezeEmbeddings;
    private List<Double> classWeights = List.of(1.0, 1.0, 1.0);
    private int bucketBatches = BUCKET_BATCHES;
    private int checkpointSteps;
    private double maxLoss = MAX_LOSS;
    private long seed = 1;

    private Builder() {}

    /** Sets {@link FineTuneSettings#epochs()}. */
    public Builder epochs(int value) {
      epochs = value;
      return this;
    }

    /** Sets {@link FineTuneSettings#batchSequences()}. */
    public Builder batchSequences(int value) {
      batchSequences = value;
      return this;
    }

    /** Sets {@link FineTuneSettings#accumulation()}. */
    public Builder accumulation(int value) {
      accumulation = value;
      return this;
    }

    /** Sets {@link FineTuneSettings#learningRate()}. */
    public Builder learningRate(double value) {
      learningRate = value;
      return this;
    }

    /** Sets {@link FineTuneSettings#headLearningRate()}. */
    public Builder headLearningRate(double value) {
      headLearningRate = value;
      return this;
    }

    /** Sets {@link FineTuneSettings#layerDecay()}. */
    public Builder layerDecay(double value) {
      layerDecay = value;
      return this;
    }

    /** Sets {@link FineTuneSettings#weightDecay()}. */
    public Builder weightDecay(double value) {
      weightDecay = value;
      return this;
    }

    /** Sets {@link FineTuneSettings#warmup()}. */
    public Builder warmup(double value) {
      warmup = value;
      return this;
    }

    /** Sets {@link FineTuneSettings#clipNorm()}. */
    public Builder clipNorm(double value) {
      clipNorm = value;
      return this;
    }

    /** Sets {@link FineTuneSettings#frozenLayers()}. */
    public Builder frozenLayers(int value) {
      frozenLayers = value;
      return this;
    }

    /** Sets {@link FineTuneSettings#freezeEmbeddings()}. */
    public Builder freezeEmbeddings(boolean value) {
      freezeEmbeddings = value;
      return this;
    }

    /** Sets {@link FineTuneSettings#classWeights()}. */
    public Builder classWeights(List<Double> value) {
      classWeights = value;
      return this;
    }

    /** Sets {@link FineTuneSettings#bucketBatches()}. */
    public Builder bucketBatches(int value) {
      bucketBatches = value;
      return this;
    }

    /** Sets {@link FineTuneSettings#checkpointSteps()}. */
    public Builder checkpointSteps(int value) {
      checkpointSteps = value;
      return this;
    }

    /** Sets {@link FineTuneSettings#maxLoss()}. */
    public Builder maxLoss(double value) {
      maxLoss = value;
      return this;
    }

    /** Sets {@link FineTuneSettings#seed()}. */
    public Builder seed(long value) {
      seed = value;
      return this;
    }

    /** The settings, checked. */
    public FineTuneSettings build() {
      return new FineTuneSettings(
          epochs,
          batchSequences,
          accumulation,
          learningRate,
          headLearningRate,
          layerDecay,
          weightDecay,
          warmup,
          clipNorm,
          frozenLayers,
          freezeEmbeddings,
          classWeights,
          bucketBatches,
          checkpointSteps,
          maxLoss,
          seed);
    }
  }
}
