package org.stance4j.training.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.stance4j.Stance;
import org.stance4j.text.InputException;
import org.stance4j.text.TextFiles;

/**
 * An article's gold actors for one event, see "Article gold" in the documentation of {@code
 * evaluate}.
 *
 * @param id the text is {@code <id>.txt}
 * @param event the event
 * @param actors who takes a position on it or speaks about it
 * @param disputed actors whose stance is open: neither hit nor miss
 */
record GoldArticle(String id, String event, List<GoldActor> actors, List<GoldActor> disputed) {

  GoldArticle {
    require("id", id);
    require("event", event);
    require("actors", actors);
    actors = List.copyOf(actors);
    disputed = disputed == null ? List.of() : List.copyOf(disputed);
  }

  /**
   * An actor of the gold.
   *
   * @param name its name
   * @param aliases other surface forms
   * @param stance label of its stance; null for a disputed one
   */
  record GoldActor(String name, List<String> aliases, String stance) {

    GoldActor {
      require("name", name);
      aliases = aliases == null ? List.of() : List.copyOf(aliases);
      if (stance != null) {
        Stance.ofLabel(stance);
      }
    }

    Stance label() {
      if (stance == null) {
        throw new IllegalArgumentException("the actor '" + name + "' has no stance");
      }
      return Stance.ofLabel(stance);
    }
  }

  private static void require(String name, Object value) {
    if (value == null) {
      throw new IllegalArgumentException("'" + name + "' is missing");
    }
  }

  /** Reads a gold file. */
  static List<GoldArticle> read(Path file) {
    String json = TextFiles.read(file);
    ObjectMapper mapper =
        new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    try {
      List<GoldArticle> articles = List.of(mapper.readValue(json, GoldArticle[].class));
      articles.forEach(article -> article.actors().forEach(GoldActor::label));
      if (articles.isEmpty()) {
        throw InputException.in(file, "no articles: the list must hold at least one");
      }
      return articles;
    } catch (JsonProcessingException e) {
      long line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      String reason =
          e instanceof JsonMappingException && e.getCause() != null
              ? e.getCause().getMessage()
              : e.getOriginalMessage();
      throw InputException.at(file, line, reason);
    } catch (IllegalArgumentException e) {
      throw InputException.in(file, e.getMessage());
    }
  }
}
