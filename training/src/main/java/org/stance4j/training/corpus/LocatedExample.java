package org.stance4j.training.corpus;

import java.nio.file.Path;

/**
 * A row and where it stands.
 *
 * @param file the corpus file
 * @param line the line in which the row begins, from 1
 * @param example the row
 */
public record LocatedExample(Path file, long line, Example example) {

  /**
   * A finding about this row that must be mended.
   *
   * @param rule the rule that is broken
   * @param value what was found instead
   * @return the finding
   */
  public Finding error(String rule, String value) {
    return Finding.error(file, line, rule, value);
  }

  /**
   * A finding about this row that is worth a look.
   *
   * @param rule the rule that is stretched
   * @param value what was found
   * @return the finding
   */
  public Finding warning(String rule, String value) {
    return Finding.warning(file, line, rule, value);
  }
}
