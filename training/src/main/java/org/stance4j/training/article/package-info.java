/**
 * Whole articles as the detector sees them, with what their gold says of each actor that it finds.
 * Depends on {@code org.stance4j.training.evaluate} for the gold and its matching.
 */
package org.stance4j.training.article;
