package org.stance4j.training.transformer;

/**
 * One step of a run.
 *
 * @param epoch from 1
 * @param step of the run, from 1
 * @param steps of the whole run
 * @param loss weighted mean over the step's pairs
 * @param learningRate of the top block
 * @param gradientNorm before clipping
 * @param pairsPerSecond of this fit so far
 * @param remainingSeconds until the end of the last epoch, estimated
 */
public record StepReport(
    int epoch,
    int step,
    int steps,
    double loss,
    double learningRate,
    double gradientNorm,
    double pairsPerSecond,
    double remainingSeconds) {}
