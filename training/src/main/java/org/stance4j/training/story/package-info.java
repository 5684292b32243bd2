/**
 * Marked-up stories, the form in which the project's own corpus is written, and what is compiled
 * from them: labelled rows, article texts and gold files.
 */
package org.stance4j.training.story;
