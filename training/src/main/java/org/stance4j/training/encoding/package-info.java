/**
 * Labelled rows through an encoder to features, kept on disk so that a second run starts at once.
 */
package org.stance4j.training.encoding;
