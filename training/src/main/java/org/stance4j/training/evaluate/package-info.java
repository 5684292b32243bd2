/**
 * How well a bundle does: on labelled rows, and on whole articles with gold actors. Figures are
 * collected into a {@link org.stance4j.training.evaluate.Report} that prints as text and as HTML,
 * there with plots.
 */
package org.stance4j.training.evaluate;
