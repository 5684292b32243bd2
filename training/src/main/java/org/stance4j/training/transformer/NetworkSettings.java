package org.stance4j.training.transformer;

/**
 * What a span-pair network is made of, beside the encoder's sizes.
 *
 * @param headWidth width of the hidden layer of the classifier
 * @param headDropout share of the classifier's inputs dropped, in both of its layers
 * @param dropout share of hidden values dropped in the encoder
 * @param attentionDropout share of attention probabilities dropped
 * @param seed of the initial classifier weights and the dropout masks
 */
public record NetworkSettings(
    int headWidth, double headDropout, double dropout, double attentionDropout, long seed) {
  /** Checks the settings. */
  public NetworkSettings {
    if (headWidth < 1) {
      throw new IllegalArgumentException("headWidth must be at least 1, got " + headWidth);
    }
    Dropout.checkRate("headDropout", headDropout);
    Dropout.checkRate("dropout", dropout);
    Dropout.checkRate("attentionDropout", attentionDropout);
  }
}
