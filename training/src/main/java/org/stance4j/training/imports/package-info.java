/** Public corpora, as their users download them, to the project's CSV form. */
package org.stance4j.training.imports;
