package org.stance4j.training.train;

/**
 * What one pass over the training rows came to.
 *
 * @param number from 1
 * @param loss mean weighted cross-entropy a row
 * @param stopMacroF1 macro-F1 on the stop slice afterwards, 0 to 1
 */
public record Epoch(int number, double loss, double stopMacroF1) {}
