package org.stance4j.actor;

import java.util.Set;

/** A token with what the rules need to know about it; tag and name mark may be corrected. */
final class Word {

  private static final Set<String> PERSONAL =
      Set.of(
          "i",
          "me",
          "my",
          "mine",
          "myself",
          "we",
          "us",
          "our",
          "ours",
          "ourselves",
          "he",
          "him",
          "his",
          "himself",
          "she",
          "her",
          "hers",
          "herself",
          "they",
          "them",
          "their",
          "theirs",
          "themselves",
          "it",
          "its",
          "itself");

  final int index;
  final int sentence;
  final String text;
  final String lower;
  final int start;
  final int end;

  /** Index of the quotation around the word, -1 outside. */
  final int quote;

  /** Whether only quotation marks and brackets stand before it in its sentence. */
  final boolean initial;

  String tag;

  /** Whether the word belongs to a proper name. */
  boolean name;

  Word(
      int index,
      int sentence,
      String text,
      String tag,
      int start,
      int end,
      int quote,
      boolean initial) {
    this.index = index;
    this.sentence = sentence;
    this.text = text;
    this.lower = Lexicon.lower(text).replace('’', '\'');
    this.tag = tag;
    this.start = start;
    this.end = end;
    this.quote = quote;
    this.initial = initial;
  }

  boolean is(String form) {
    return lower.equals(form);
  }

  boolean isTag(String... tags) {
    for (String t : tags) {
      if (tag.equals(t)) {
        return true;
      }
    }
    return false;
  }

  boolean isCapital() {
    return Character.isUpperCase(text.charAt(0))
        || text.length() > 2 && Character.isUpperCase(text.charAt(1));
  }

  boolean isAllCapitals() {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters >= 2;
  }

  boolean isPersonalPronoun() {
    return PERSONAL.contains(lower) && !(lower.equals("us") && text.equals("US"));
  }

  boolean isPossessivePronoun() {
    return switch (lower) {
      case "my", "our", "his", "her", "their", "its" -> true;
      default -> false;
    };
  }

  /** Whether it may open a relative clause about somebody or a body. */
  boolean isRelativePronoun() {
    return switch (lower) {
      case "who", "which", "that" -> true;
      default -> false;
    };
  }

  boolean isClitic() {
    return tag.equals("PART") && (lower.equals("'s") || lower.equals("'"));
  }

  boolean isQuoteMark() {
    return switch (text) {
      case "\"", "“", "”", "''", "‘‘", "’’", "``", "«", "»", "'", "‘", "’", "„" ->
          tag.equals("PUNCT");
      default -> false;
    };
  }

  boolean isPunctuation() {
    return tag.equals("PUNCT");
  }

  @Override
  public String toString() {
    return text + "/" + tag;
  }

  /** Whether it is an acronym for an office, such as "MP", or several who hold it. */
  boolean isAllRole(Lexicon lexicon) {
    String stem = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
    return stem.length() >= 2
        && stem.length() <= 3
        && stem.chars().allMatch(Character::isUpperCase)
        && lexicon.roles.containsKey(Lexicon.lower(stem));
  }
}
