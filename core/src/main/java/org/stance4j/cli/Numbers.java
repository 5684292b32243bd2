package org.stance4j.cli;

import java.util.Locale;

/** Numbers in CSV files. */
final class Numbers {

  private Numbers() {}

  /** A probability with six places. */
  static String text(double probability) {
    return String.format(Locale.ROOT, "%.6f", probability);
  }
}
