/**
 * How good predictions are: counts, scores, intervals, calibration. Depends on no other package.
 */
package org.stance4j.training.metrics;
