/**
 * Model bundles: one folder or jar path with everything a detector needs, checked when it is read.
 *
 * <p>A bundle holds {@code bundle.json} (the {@link org.stance4j.bundle.BundleManifest}), the
 * classifier as Deeplearning4j writes it, {@code MODEL_CARD.md}, an embedded encoder or the Maven
 * coordinates of one, and {@code SHA256SUMS} over all of its files. Weight files are named by their
 * hash. Depends on {@code org.stance4j.encoder}, {@code org.stance4j.classify} and {@code
 * org.stance4j.text}.
 */
package org.stance4j.bundle;
