package org.stance4j.text;

import java.nio.file.Path;

/**
 * A file or an argument that cannot be used. The message is one line for the user: it names the
 * file (and line), the rule and the value; no stack trace is needed to understand it.
 */
public class InputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_QUOTE = 60;

  /** The line of the file, 0 where there is none. */
  private final long line;

  /** The message without file and line. */
  private final String problem;

  /**
   * Creates an exception.
   *
   * @param message one line that names the file or argument, the rule and the value
   */
  public InputException(String message) {
    this(message, 0, message, null);
  }

  /**
   * Creates an exception with the failure behind it.
   *
   * @param message one line that names the file or argument, the rule and the value
   * @param cause the failure behind it
   */
  public InputException(String message, Throwable cause) {
    this(message, 0, message, cause);
  }

  private InputException(String message, long line, String problem, Throwable cause) {
    super(message, cause);
    this.line = line;
    this.problem = problem;
  }

  /**
   * Something wrong with a file as a whole.
   *
   * @param file the file
   * @param problem the rule and the value
   * @return the exception, its message {@code file: problem}
   */
  public static InputException in(Path file, String problem) {
    return new InputException(file + ": " + problem, 0, problem, null);
  }

  /**
   * Something wrong in a line of a file.
   *
   * @param file the file
   * @param line the line, from 1
   * @param problem the rule and the value
   * @return the exception, its message {@code file:line: problem}
   */
  public static InputException at(Path file, long line, String problem) {
    return at(file.toString(), line, problem);
  }

  /** Something wrong in a line of a file or stream with a name. */
  static InputException at(String name, long line, String problem) {
    return new InputException(name + ":" + line + ": " + problem, line, problem, null);
  }

  /**
   * The line that is wrong.
   *
   * @return the line of the file, from 1; 0 when the exception is about no single line
   */
  public long line() {
    return line;
  }

  /**
   * What is wrong, without the place.
   *
   * @return the rule and the value
   */
  public String problem() {
    return problem;
  }

  /**
   * Makes a value fit for a message: in single quotes, on one line, shortened where it is long.
   *
   * @param value the value as read
   * @return the value to show
   */
  public static String quoted(String value) {
    String line = value.replaceAll("\\s+", " ");
    if (line.length() > LONGEST_QUOTE) {
      line = line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + "...";
    }
    return "'" + line + "'";
  }
}
