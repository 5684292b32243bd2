/**
 * From hidden states to probabilities: the vectors of an actor, an event and their surroundings,
 * and a Deeplearning4j network over them. Its types stay inside. Depends on {@code
 * org.stance4j.encoder}.
 */
package org.stance4j.classify;
