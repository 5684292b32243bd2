package org.stance4j.training.story;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.stance4j.actor.ActorType;
import org.stance4j.actor.MentionKind;

/**
 * Counts over stories. Immutable.
 *
 * @param stories stories by form
 * @param words words of all texts
 * @param kinds stories by kind of event
 * @param countries stories by country
 * @param genres stories by genre
 * @param englishes stories by variety of English
 * @param actors actors by type
 * @param mentions mentions of actors by kind
 * @param eventMentions mentions of events
 * @param statements marked statements
 * @param acts marked acts
 */
public record StoryStats(
    Map<Story.Form, Integer> stories,
    int words,
    Map<String, Integer> kinds,
    Map<String, Integer> countries,
    Map<String, Integer> genres,
    Map<String, Integer> englishes,
    Map<ActorType, Integer> actors,
    Map<MentionKind, Integer> mentions,
    int eventMentions,
    int statements,
    int acts) {

  /** Makes the maps unmodifiable. */
  public StoryStats {
    stories = Collections.unmodifiableMap(stories);
    kinds = Collections.unmodifiableMap(kinds);
    countries = Collections.unmodifiableMap(countries);
    genres = Collections.unmodifiableMap(genres);
    englishes = Collections.unmodifiableMap(englishes);
    actors = Collections.unmodifiableMap(actors);
    mentions = Collections.unmodifiableMap(mentions);
  }

  /**
   * Counts stories.
   *
   * @param stories the stories
   * @return the counts, names in alphabetical order
   */
  public static StoryStats of(Collection<Story> stories) {
    Map<Story.Form, Integer> forms = new EnumMap<>(Story.Form.class);
    Map<ActorType, Integer> actors = new EnumMap<>(ActorType.class);
    Map<MentionKind, Integer> mentions = new EnumMap<>(MentionKind.class);
    int words = 0;
    int eventMentions = 0;
    int statements = 0;
    int acts = 0;
    for (Story story : stories) {
      forms.merge(story.form(), 1, Integer::sum);
      words += story.words();
      story.actors().forEach(actor -> actors.merge(actor.type(), 1, Integer::sum));
      story.actorMentions().forEach(mention -> mentions.merge(mention.kind(), 1, Integer::sum));
      eventMentions += story.eventMentions().size();
      for (Story.Attribution attribution : story.attributions()) {
        acts += attribution.act() ? 1 : 0;
        statements += attribution.act() ? 0 : 1;
      }
    }
    return new StoryStats(
        forms,
        words,
        count(stories, Story::kind),
        count(stories, Story::country),
        count(stories, Story::genre),
        count(stories, Story::english),
        actors,
        mentions,
        eventMentions,
        statements,
        acts);
  }

  private static Map<String, Integer> count(
      Collection<Story> stories, Function<Story, String> value) {
    Map<String, Integer> counts = new TreeMap<>();
    stories.forEach(story -> counts.merge(value.apply(story), 1, Integer::sum));
    return counts;
  }
}
