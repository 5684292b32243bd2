package org.stance4j.training.evaluate;

/** Text in pages. */
final class Html {

  private Html() {}

  /** The text as content or as a quoted attribute. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
