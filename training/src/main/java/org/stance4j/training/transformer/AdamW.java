package org.stance4j.training.transformer;

import java.util.List;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter 2019, arXiv:1711.05101) over parameters
 * that lie one after the other, with clipping by the global norm. Not thread-safe.
 */
final class AdamW {
  static final double BETA1 = 0.9;
  static final double BETA2 = 0.999;
  static final double EPSILON = 1e-8;

  private static final int BLOCK = 1 << 15;

  private final List<Group> groups;
  private final float[] first;
  private final float[] second;
  private int steps;

  /**
   * Parameters with the same treatment.
   *
   * @param from index of the first
   * @param length their number
   * @param rate learning rate before the schedule
   * @param decay weight decay
   */
  record Group(int from, int length, double rate, double decay) {
    int blocks() {
      return (length + BLOCK - 1) / BLOCK;
    }
  }

  AdamW(List<Group> groups) {
    this.groups = List.copyOf(groups);
    int size = groups.stream().mapToInt(group -> group.from() + group.length()).max().orElse(0);
    this.first = new float[size];
    this.second = new float[size];
  }

  /** The first moments, by reference for checkpoints. */
  float[] firstMoments() {
    return first;
  }

  /** The second moments, by reference for checkpoints. */
  float[] secondMoments() {
    return second;
  }

  void setSteps(int steps) {
    this.steps = steps;
  }

  /** The length of a gradient; sums in a fixed order, so that it does not depend on threads. */
  static double norm(NativeArray gradient, int length) {
    int blocks = (length + BLOCK - 1) / BLOCK;
    double[] sums = new double[blocks];
    Workers.run(
        blocks,
        block -> {
          int from = block * BLOCK;
          int count = Math.min(BLOCK, length - from);
          float[] values = new float[count];
          gradient.load(from, values, count);
          double sum = 0;
          for (float value : values) {
            sum += (double) value * value;
          }
          sums[block] = sum;
        });
    double total = 0;
    for (double sum : sums) {
      total += sum;
    }
    return Math.sqrt(total);
  }

  /** Adds a gradient to {@code sum}, or begins it anew. */
  static void accumulate(NativeArray sum, NativeArray gradient, int length, boolean begin) {
    Workers.run(
        (length + BLOCK - 1) / BLOCK,
        block -> {
          int from = block * BLOCK;
          int count = Math.min(BLOCK, length - from);
          float[] values = new float[count];
          gradient.load(from, values, count);
          if (!begin) {
            float[] before = new float[count];
            sum.load(from, before, count);
            for (int i = 0; i < count; i++) {
              values[i] += before[i];
            }
          }
          sum.store(from, values, count);
        });
  }

  /**
   * One step.
   *
   * @param parameters changed in place
   * @param gradient of the loss
   * @param scale factor on the gradient, from clipping
   * @param rateFactor factor on all learning rates, from the schedule
   */
  void step(NativeArray parameters, NativeArray gradient, double scale, double rateFactor) {
    steps++;
    double correction1 = 1 - Math.pow(BETA1, steps);
    double correction2 = 1 - Math.pow(BETA2, steps);
    int total = groups.stream().mapToInt(Group::blocks).sum();
    Workers.run(
        total,
        task -> {
          int block = task;
          for (Group group : groups) {
            if (block < group.blocks()) {
              int from = group.from() + block * BLOCK;
              int count = Math.min(BLOCK, group.from() + group.length() - from);
              double rate = group.rate() * rateFactor;
              update(
                  parameters,
                  gradient,
                  from,
                  count,
                  (float) scale,
                  (float) (rate / correction1),
                  (float) (1 / Math.sqrt(correction2)),
                  (float) (1 - rate * group.decay()));
              return;
            }
            block -= group.blocks();
          }
        });
  }

  private void update(
      NativeArray parameters,
      NativeArray gradient,
      int from,
      int count,
      float scale,
      float rate,
      float rootCorrection,
      float keep) {
    float[] p = new float[count];
    float[] g = new float[count];
    parameters.load(from, p, count);
    gradient.load(from, g, count);
    float[] m = first;
    float[] v = second;
    for (int i = 0; i < count; i++) {
      float grad = g[i] * scale;
      float mean = (float) BETA1 * m[from + i] + (float) (1 - BETA1) * grad;
      float square = (float) BETA2 * v[from + i] + (float) (1 - BETA2) * grad * grad;
      m[from + i] = mean;
      v[from + i] = square;
      p[i] =
          p[i] * keep
              - rate * mean / ((float) Math.sqrt(square) * rootCorrection + (float) EPSILON);
    }
    parameters.store(from, p, count);
  }
}
