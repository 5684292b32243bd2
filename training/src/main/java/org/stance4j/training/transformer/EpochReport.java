package org.stance4j.training.transformer;

/**
 * One epoch of a run.
 *
 * @param epoch from 1
 * @param loss weighted mean over all pairs, with dropout and the parameters of each step
 * @param seconds that this process spent on it
 */
public record EpochReport(int epoch, double loss, double seconds) {}
