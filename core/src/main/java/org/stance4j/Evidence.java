package org.stance4j;

/**
 * A sentence that shows an actor's stance.
 *
 * @param text the sentence as it stands in the article
 * @param start offset of its first character in the article
 * @param end offset after its last character
 * @param stance what the actor's mention there shows by itself
 * @param probability how likely that is, 0 to 1
 */
public record Evidence(String text, int start, int end, Stance stance, double probability) {}
