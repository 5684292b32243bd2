package org.stance4j.training.story;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stance4j.Stance;
import org.stance4j.text.Span;
import org.stance4j.training.corpus.Finding;

/** The rules of the writing guide that a machine can check within one story. */
public final class StoryRules {

  private static final int EVENT_WORDS = 12;
  private static final int MENTION_CHARACTERS = 110;
  private static final int PASSAGE_ROWS = 8;
  private static final int PASSAGE_SENTENCES_MIN = 2;
  private static final int PASSAGE_WORDS_MAX = 260;
  private static final int ARTICLE_WORDS_MIN = 250;
  private static final int ARTICLE_WORDS_MAX = 600;

  private final Story story;
  private final List<Finding> findings = new ArrayList<>();

  private StoryRules(Story story) {
    this.story = story;
  }

  /**
   * Checks a story.
   *
   * @param story the story
   * @return what is wrong with it; empty when nothing is
   */
  public static List<Finding> check(Story story) {
    StoryRules rules = new StoryRules(story);
    rules.header();
    rules.length();
    rules.mentions();
    rules.attributions();
    return List.copyOf(rules.findings);
  }

  private void header() {
    Map<String, String> names = new HashMap<>();
    for (Story.Actor actor : story.actors()) {
      String earlier = names.put(actor.name().toLowerCase(Locale.ROOT), actor.id());
      if (earlier != null) {
        error(actor.line(), "two actors must not share a name", earlier + " and " + actor.id());
      }
    }
    String text = story.text().toLowerCase(Locale.ROOT);
    for (Story.Actor actor : story.actors()) {
      String name = actor.name().toLowerCase(Locale.ROOT).replaceFirst("^(?:the|an?) ", "");
      if (!text.contains(name)) {
        warning(actor.line(), "an actor is named as in the text", actor.name());
      }
    }
    for (Story.Event event : story.events()) {
      int words = Passages.words(event.phrase());
      if (words > EVENT_WORDS) {
        error(event.line(), "an event phrase has at most " + EVENT_WORDS + " words", "" + words);
      }
      boolean mentioned =
          story.eventMentions().stream().anyMatch(mention -> mention.event().equals(event.id()));
      if (event.unrelated() && mentioned) {
        error(event.line(), "an unrelated event is not mentioned in the text", event.id());
      }
    }
    if (story.form() == Story.Form.PASSAGE && story.stances().size() > PASSAGE_ROWS) {
      error(1, "a passage has at most " + PASSAGE_ROWS + " stances", "" + story.stances().size());
    }
  }

  private void length() {
    int words = story.words();
    if (story.form() == Story.Form.ARTICLE) {
      if (words < ARTICLE_WORDS_MIN || words > ARTICLE_WORDS_MAX) {
        warning(
            1,
            "an article has " + ARTICLE_WORDS_MIN + " to " + ARTICLE_WORDS_MAX + " words",
            "" + words);
      }
      return;
    }
    int sentences = Passages.sentences(story.text()).size();
    if (sentences < PASSAGE_SENTENCES_MIN) {
      warning(1, "a passage has at least " + PASSAGE_SENTENCES_MIN + " sentences", "" + sentences);
    }
    if (words > PASSAGE_WORDS_MAX) {
      warning(1, "a passage has at most " + PASSAGE_WORDS_MAX + " words", "" + words);
    }
  }

  private void mentions() {
    for (Story.Actor actor : story.actors()) {
      if (story.actorMentions().stream().noneMatch(m -> m.actor().equals(actor.id()))) {
        error(actor.line(), "an actor is marked at least once in the text", actor.id());
      }
    }
    for (Story.ActorMention actor : story.actorMentions()) {
      mention(actor.span(), actor.line());
      String mention = actor.span().of(story.text());
      boolean possessive = mention.endsWith("'s") || mention.endsWith("’s");
      if (possessive && !story.actor(actor.actor()).name().contains(mention)) {
        warning(actor.line(), "a possessive 's stays outside the mark", mention);
      }
    }
    story.eventMentions().forEach(m -> mention(m.span(), m.line()));
  }

  private void mention(Span span, int line) {
    String mention = span.of(story.text());
    if (!span.wholeWords(story.text()).equals(span)) {
      error(line, "a mark cuts no word", mention);
    }
    if (mention.length() > MENTION_CHARACTERS) {
      warning(line, "a mention has at most " + MENTION_CHARACTERS + " characters", mention);
    }
    if (mention.contains("\n")) {
      error(line, "a mention stays in its paragraph", mention.replaceAll("\n+", " / "));
    }
  }

  private void attributions() {
    for (Story.Opinion opinion : story.stances()) {
      boolean shown =
          story.attributions().stream()
              .filter(a -> a.actor().equals(opinion.actor()))
              .anyMatch(a -> a.shows().get(opinion.event()) == opinion.stance());
      if (!shown && opinion.stance() != Stance.NEUTRAL) {
        error(
            opinion.line(),
            "a stance is shown by a says or does mark of its sign",
            opinion.actor() + " " + opinion.event() + " " + opinion.stance().label());
      }
    }
    for (Story.Attribution attribution : story.attributions()) {
      for (String event : attribution.shows().keySet()) {
        if (story.stance(attribution.actor(), event).isEmpty()) {
          error(
              attribution.line(),
              "a says or does mark about an event needs a stance line",
              attribution.actor() + " " + event);
        }
      }
    }
  }

  private void error(int line, String rule, String value) {
    findings.add(Finding.error(file(), line, rule, value));
  }

  private void warning(int line, String rule, String value) {
    findings.add(Finding.warning(file(), line, rule, value));
  }

  private Path file() {
    return story.file();
  }
}
