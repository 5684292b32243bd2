package org.stance4j.training.corpus;

import java.nio.file.Path;
import org.stance4j.text.InputException;

/**
 * Something that a check found.
 *
 * @param file the file
 * @param line the line, from 1; 0 when the finding is about the file as a whole
 * @param severity how bad it is
 * @param problem the rule that is broken and what was found instead
 */
public record Finding(Path file, long line, Severity severity, String problem) {

  /** How bad a finding is. */
  public enum Severity {
    /** Must be mended. */
    ERROR,
    /** Is worth a look. */
    WARNING
  }

  /**
   * A finding that must be mended.
   *
   * @param file the file
   * @param line the line, from 1; 0 for the file as a whole
   * @param rule the rule that is broken
   * @param value what was found instead
   * @return the finding
   */
  public static Finding error(Path file, long line, String rule, String value) {
    return new Finding(file, line, Severity.ERROR, rule + ": " + value);
  }

  /**
   * An error that a reader threw.
   *
   * @param file the file it read
   * @param e what it threw
   * @return the finding
   */
  public static Finding error(Path file, InputException e) {
    return new Finding(file, e.line(), Severity.ERROR, e.problem());
  }

  /**
   * A finding that is worth a look.
   *
   * @param file the file
   * @param line the line, from 1; 0 for the file as a whole
   * @param rule the rule that is stretched
   * @param value what was found
   * @return the finding
   */
  public static Finding warning(Path file, long line, String rule, String value) {
    return new Finding(file, line, Severity.WARNING, rule + ": " + value);
  }

  /**
   * Whether it must be mended.
   *
   * @return true for an error
   */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The finding on one line: {@code file:line: rule: value}. */
  @Override
  public String toString() {
    String place = line > 0 ? file + ":" + line : file.toString();
    String mark = isError() ? "" : "warning: ";
    return place + ": " + mark + problem;
  }
}
