/**
 * Trains a model for each seed over the same data, writes the bundle of the best one with its
 * provenance and card, and reports how it went.
 */
package org.stance4j.training.train;
