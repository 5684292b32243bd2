/**
 * Checks over a corpus of several splits: what stands in two of them, copies, openings, label
 * spread, and how far cheap classifiers get.
 */
package org.stance4j.training.check;
