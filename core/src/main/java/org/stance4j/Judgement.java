package org.stance4j;

import org.stance4j.actor.Attribution;

/**
 * What one mention of an actor shows.
 *
 * @param chain index of the actor
 * @param sentence index of the sentence that shows it
 * @param kind what the actor does there, or null where it is merely mentioned
 * @param relevance how much the sentence has to do with the event, about 0 to 1
 * @param probabilities in the order of {@link Stance}
 */
record Judgement(
    int chain, int sentence, Attribution.Kind kind, double relevance, double[] probabilities) {}
