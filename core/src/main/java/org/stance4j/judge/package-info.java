/**
 * From actors and an event to what each of their mentions shows, to one stance an actor, and to the
 * choice of those that a reader would list. Depends on {@code org.stance4j.actor}, {@code
 * org.stance4j.encoder} and {@code org.stance4j.classify}.
 *
 * <p>Whether a passage has to do with the event is left to the classifier, which is trained on
 * actors asked about unrelated events and calls them neutral there. Weights by the cosine of
 * sentence embeddings changed nothing on real articles and took as long as everything else.
 */
package org.stance4j.judge;
