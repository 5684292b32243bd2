/**
 * Marked-up stories, the form in which the project's own corpus is written, and what is compiled
 * from them: labelled rows, article texts and gold files.
 *
 * <p>Rows. A passage gives one row for each stance in its header, with the id {@code
 * story:actor:event}. An article gives rows over windows of whole sentences, up to about 110 words
 * around the marked statements and acts, with the id {@code story:wN:actor:event}; a window is
 * labelled by the marks that lie in it, not by what the rest of the article tells. The source
 * column is {@code aes:KIND}, with {@code :unrelated} after it when the text has nothing to do with
 * the event.
 *
 * <p>Gold. An article gives one item for each event that it has to do with; the items of a story
 * share its id, and so its text. The actors of an item are those with a stance line on its event.
 */
package org.stance4j.training.story;
