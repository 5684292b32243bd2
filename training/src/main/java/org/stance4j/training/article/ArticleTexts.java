package org.stance4j.training.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the article that a passage was cut from, if it stands there letter for letter, at the start
 * or after white space, and has at least {@value #HEAD} characters. Immutable.
 */
public final class ArticleTexts {

  /** So many first characters of a passage stand in few articles. */
  private static final int HEAD = 24;

  private record Article(String id, String text) {}

  private final Map<String, List<Article>> byHead = new HashMap<>();

  /**
   * Reads the articles' texts.
   *
   * @param folders where the articles stand
   */
  public ArticleTexts(List<ArticleFolder> folders) {
    folders.forEach(folder -> folder.texts().forEach((id, text) -> add(new Article(id, text))));
  }

  private void add(Article article) {
    String text = article.text();
    for (int i = 0; i + HEAD <= text.length(); i++) {
      if (i == 0 || Character.isWhitespace(text.charAt(i - 1))) {
        byHead.computeIfAbsent(text.substring(i, i + HEAD), h -> new ArrayList<>(1)).add(article);
      }
    }
  }

  /**
   * Finds the article of a passage.
   *
   * @param passage whole sentences of an article, or any other text
   * @return the id of the first article that has it, or nothing
   */
  public Optional<String> articleOf(String passage) {
    if (passage.length() < HEAD) {
      return Optional.empty();
    }
    return byHead.getOrDefault(passage.substring(0, HEAD), List.of()).stream()
        .filter(article -> article.text().contains(passage))
        .map(Article::id)
        .findFirst();
  }
}
