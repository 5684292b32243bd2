/**
 * Who acts and speaks in a document: mentions, joined into one actor each, and what they say and
 * do. Depends on {@code org.stance4j.text} alone.
 *
 * <p>{@link org.stance4j.actor.RuleActorFinder} works in steps, each a class of its own: {@code
 * Words} puts tags right that a tagger trained on other text gets wrong in news, {@code NameFinder}
 * finds proper names, {@code PhraseFinder} noun phrases, {@code PredicateFinder} verb groups with
 * their subjects; {@code NameLinker} joins the names of one actor and {@code Resolver} descriptions
 * and pronouns; {@code SpeakerFinder} and {@code Attributor} say who holds which statement or act;
 * {@code ChainAssembler} writes the result. Rules instead of a trained name finder, because Apache
 * OpenNLP ships none for English, and a rule can be read and mended. The word lists are closed
 * lists of general English.
 */
package org.stance4j.actor;
