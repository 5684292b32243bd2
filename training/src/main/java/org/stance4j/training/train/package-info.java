/** Fits the classifier over cached features and writes the bundle with its provenance and card. */
package org.stance4j.training.train;
