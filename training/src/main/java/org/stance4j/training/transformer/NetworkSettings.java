package org.stance4j.training.transformer;

/**
 * What a span-pair network is made of, beside the encoder's sizes.
 *
 * @param headWidth width of the hidden layer of the classifier
 * @param inputDropout share of the classifier's inputs dropped
 * @param hiddenDropout share of its hidden values dropped
 * @param dropout share of hidden values dropped in the encoder
 * @param attentionDropout share of attention probabilities dropped
 * @param seed of the initial classifier weights and the dropout masks
 */
public record NetworkSettings(
    int headWidth,
    double inputDropout,
    double hiddenDropout,
    double dropout,
    double attentionDropout,
    long seed) {
  /** Checks the settings. */
  public NetworkSettings {
    if (headWidth < 1) {
      throw new IllegalArgumentException("headWidth must be at least 1, got " + headWidth);
    }
    Dropout.checkRate("inputDropout", inputDropout);
    Dropout.checkRate("hiddenDropout", hiddenDropout);
    Dropout.checkRate("dropout", dropout);
    Dropout.checkRate("attentionDropout", attentionDropout);
  }
}
