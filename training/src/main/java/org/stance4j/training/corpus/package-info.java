/**
 * Labelled rows (text, actor, event, stance): reading, writing, counting and checking the project's
 * CSV form.
 */
package org.stance4j.training.corpus;
