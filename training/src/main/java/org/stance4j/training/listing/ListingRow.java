package org.stance4j.training.listing;

/**
 * An actor found in an article.
 *
 * @param article index of the article; its events share it
 * @param features what is known of it, in the order of {@code ListingFeatures.NAMES}
 * @param listed whether the gold has it
 */
record ListingRow(int article, double[] features, boolean listed) {}
