package org.stance4j.training.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a text in lower case, without punctuation. */
final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private Words() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** The runs of a number of words; the whole text when it is shorter. */
  static Set<String> shingles(List<String> words, int size) {
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + size <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, i + size)));
    }
    if (shingles.isEmpty() && !words.isEmpty()) {
      shingles.add(String.join(" ", words));
    }
    return shingles;
  }

  /** A phrase for comparison: lower case, no punctuation, no article before it. */
  static String fold(String phrase) {
    List<String> words = of(phrase);
    boolean article = words.size() > 1 && Set.of("the", "a", "an").contains(words.get(0));
    return String.join(" ", article ? words.subList(1, words.size()) : words);
  }
}
