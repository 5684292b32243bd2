package org.stance4j.training.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.stance4j.Stance;
import org.stance4j.StanceDetector;
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
public record GoldArticle(
    String id, String event, List<GoldActor> actors, List<GoldActor> disputed) {

  /** Checks that nothing is missing. */
  public GoldArticle {
    require("id", id);
    require("event", event);
    if (event.isBlank()) {
      throw new IllegalArgumentException("event must not be blank");
    }
    if (event.length() > StanceDetector.LONGEST_EVENT) {
      throw new IllegalArgumentException(
          "an event has at most "
              + StanceDetector.LONGEST_EVENT
              + " characters, got "
              + event.length());
    }
    require("actors", actors);
    actors = copy("actors", actors);
    disputed = disputed == null ? List.of() : copy("disputed", disputed);
  }

  private static List<GoldActor> copy(String name, List<GoldActor> actors) {
    actors.forEach(actor -> require(name, actor));
    return List.copyOf(actors);
  }

  /**
   * An actor of the gold.
   *
   * @param name its name
   * @param aliases other surface forms
   * @param stance label of its stance; null for a disputed one
   */
  public record GoldActor(String name, List<String> aliases, String stance) {

    /** Checks the name and the label. */
    public GoldActor {
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

  /**
   * Reads a gold file.
   *
   * @param file JSON in UTF-8
   * @return its articles
   * @throws InputException naming file, rule and value when something is wrong
   */
  public static List<GoldArticle> read(Path file) {
    return parse(TextFiles.read(file), file);
  }

  /**
   * Reads the text of a gold file.
   *
   * @param json the text
   * @param file where it stands, for messages
   * @return its articles
   * @throws InputException naming file, rule and value when something is wrong
   */
  public static List<GoldArticle> parse(String json, Path file) {
    ObjectMapper mapper =
        new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    try {
      GoldArticle[] read = mapper.readValue(json, GoldArticle[].class);
      require("the list of articles", read);
      List<GoldArticle> articles = Arrays.asList(read);
      articles.forEach(article -> require("id", article));
      articles.forEach(article -> article.actors().forEach(GoldActor::label));
      if (articles.isEmpty()) {
        throw InputException.in(file, "no articles: the list must hold at least one");
      }
      return List.copyOf(articles);
    } catch (JsonProcessingException e) {
      long line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      String reason =
          e.getCause() instanceof IllegalArgumentException cause
              ? cause.getMessage()
              : e.getOriginalMessage().strip().replaceAll("\\s+", " ");
      throw InputException.at(file, line, reason);
    } catch (IllegalArgumentException e) {
      throw InputException.in(file, e.getMessage());
    }
  }
}
