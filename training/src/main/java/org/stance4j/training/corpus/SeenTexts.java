package org.stance4j.training.corpus;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The texts of a corpus, to keep rows out of a measurement whose text a model has seen in training.
 * White space at the edges and its kind and length within do not matter. Immutable.
 */
public final class SeenTexts {

  private final Set<String> texts;

  private SeenTexts(Set<String> texts) {
    this.texts = texts;
  }

  /**
   * No texts.
   *
   * @return an empty set
   */
  public static SeenTexts none() {
    return new SeenTexts(Set.of());
  }

  /**
   * The texts of a corpus file.
   *
   * @param file the file
   * @return its texts
   * @throws org.stance4j.text.InputException when something is wrong with the file
   */
  public static SeenTexts of(Path file) {
    Set<String> texts = new HashSet<>();
    try (CorpusReader reader = new CorpusReader(file)) {
      reader.forEachRemaining(example -> texts.add(fold(example.text())));
    }
    return new SeenTexts(texts);
  }

  /**
   * The texts of rows.
   *
   * @param examples the rows
   * @return their texts
   */
  public static SeenTexts of(Collection<Example> examples) {
    Set<String> texts = new HashSet<>();
    examples.forEach(example -> texts.add(fold(example.text())));
    return new SeenTexts(texts);
  }

  /**
   * Whether a text was seen.
   *
   * @param text a text
   * @return true when it is among the texts
   */
  public boolean contains(String text) {
    return !texts.isEmpty() && texts.contains(fold(text));
  }

  private static String fold(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
