/**
 * Who acts and speaks in a document: mentions, joined into one actor each, and what they say and
 * do. Depends on {@code org.stance4j.text} alone.
 */
package org.stance4j.actor;
