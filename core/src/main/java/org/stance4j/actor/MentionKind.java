package org.stance4j.actor;

/** How a mention refers to its actor. */
public enum MentionKind {
  /** By a proper name, whole or in part, or an acronym. */
  NAME,
  /** By a description: "the union", "the 65-year-old". */
  DESCRIPTION,
  /** By a personal or possessive pronoun. */
  PRONOUN
}
