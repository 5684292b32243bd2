package org.stance4j.text;

/**
 * A word or punctuation mark of a sentence.
 *
 * @param text the characters of the token
 * @param span where it stands in the document
 * @param tag its part of speech, a tag of Universal Dependencies
 *     (https://universaldependencies.org) such as {@code PROPN} or {@code VERB}
 */
public record Token(String text, Span span, String tag) {}
