/**
 * Fits the choice of the actors that a report lists, on whole articles with their gold actors.
 * Depends on {@code org.stance4j.training.article} for these.
 */
package org.stance4j.training.listing;
