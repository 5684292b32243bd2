package org.stance4j.actor;

import org.stance4j.text.Span;

/**
 * One place where a document refers to an actor.
 *
 * @param span where it stands in the document
 * @param kind how it refers
 * @param sentence index of its sentence in the document
 */
public record Mention(Span span, MentionKind kind, int sentence) {}
