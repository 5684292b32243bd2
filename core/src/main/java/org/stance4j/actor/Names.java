package org.stance4j.actor;

import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names the way gold lists are compared. */
final class Names {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an) ");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$|(?<=s)['’]$");

  private Names() {}

  /** Lower case, white space folded, without a leading article and a possessive ending. */
  static String normal(String name) {
    String normal = SPACE.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    normal = ARTICLE.matcher(normal).replaceFirst("");
    return POSSESSIVE.matcher(normal).replaceFirst("").replace('’', '\'');
  }

  /**
   * Whether a person's chain and a wanted name of two or more capitalised words share the surname,
   * and no other given name speaks against it.
   */
  static boolean sharesSurname(ActorChain chain, String wanted) {
    if (chain.type() != ActorType.PERSON) {
      return false;
    }
    String[] words = wanted.strip().split("\\s+");
    int capitals = 0;
    for (String word : words) {
      capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    String[] parts = normal(chain.name()).split(" ");
    boolean surname = parts[parts.length - 1].equals(normal(words[words.length - 1]));
    String given = Words.strip(parts[0]);
    boolean open =
        parts.length == 1
            || Lexicon.ENGLISH.titles.containsKey(given)
            || given.equals(Words.strip(normal(words[0])));
    return capitals >= 2 && surname && open;
  }
}
