package org.stance4j.training.story;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stance4j.Stance;
import org.stance4j.actor.ActorType;
import org.stance4j.actor.MentionKind;
import org.stance4j.text.Span;

/**
 * A composed news passage or article with its actors, events, stances and marks. All spans refer to
 * {@code text}, the text without marks.
 *
 * @param file where it was read
 * @param id its name, that of the file without {@code .story}
 * @param kind the kind of its main event
 * @param country where it is set
 * @param genre what sort of text it is
 * @param english the variety of English
 * @param form passage or article
 * @param events its events, in the order of the header
 * @param actors its actors, in the order of the header
 * @param stances what the actors think of the events; only these pairs become rows
 * @param text the text: paragraphs parted by an empty line, no line breaks within
 * @param actorMentions the marked mentions of actors, in order of the text
 * @param eventMentions the marked mentions of events, in order of the text
 * @param attributions the marked statements and acts, in order of the text
 */
public record Story(
    Path file,
    String id,
    String kind,
    String country,
    String genre,
    String english,
    Form form,
    List<Event> events,
    List<Actor> actors,
    List<Opinion> stances,
    String text,
    List<ActorMention> actorMentions,
    List<EventMention> eventMentions,
    List<Attribution> attributions) {

  /** Copies the lists. */
  public Story {
    events = List.copyOf(events);
    actors = List.copyOf(actors);
    stances = List.copyOf(stances);
    actorMentions = List.copyOf(actorMentions);
    eventMentions = List.copyOf(eventMentions);
    attributions = List.copyOf(attributions);
  }

  /** How long a story is. */
  public enum Form {
    /** 2 to 8 sentences. */
    PASSAGE,
    /** A whole article of 250 to 600 words. */
    ARTICLE
  }

  /**
   * An event.
   *
   * @param id its tag, such as {@code e1}
   * @param phrase how a reader would name it
   * @param unrelated whether the text has nothing to do with it
   * @param line its line in the file
   */
  public record Event(String id, String phrase, boolean unrelated, int line) {}

  /**
   * An actor.
   *
   * @param id its tag, such as {@code a1}
   * @param name the fullest name in the text, or the description of somebody unnamed
   * @param type what kind of actor it is
   * @param line its line in the file
   */
  public record Actor(String id, String name, ActorType type, int line) {}

  /**
   * What an actor thinks of an event.
   *
   * @param actor the actor's tag
   * @param event the event's tag
   * @param stance the label
   * @param line its line in the file
   */
  public record Opinion(String actor, String event, Stance stance, int line) {}

  /**
   * A mention of an actor.
   *
   * @param actor the actor's tag
   * @param kind by name, description or pronoun
   * @param span where it stands
   * @param line its line in the file
   */
  public record ActorMention(String actor, MentionKind kind, Span span, int line) {}

  /**
   * A mention of an event.
   *
   * @param event the event's tag
   * @param span where it stands
   * @param line its line in the file
   */
  public record EventMention(String event, Span span, int line) {}

  /**
   * A statement or an act and its holder.
   *
   * @param actor the holder's tag
   * @param act true for an act, false for a statement
   * @param shows what it shows about events, by the event's tag; may be empty
   * @param span where it stands
   * @param line its line in the file
   */
  public record Attribution(
      String actor, boolean act, Map<String, Stance> shows, Span span, int line) {

    /** Copies the map. */
    public Attribution {
      shows = Map.copyOf(shows);
    }
  }

  /**
   * The event with a tag.
   *
   * @param tag a tag of this story
   * @return the event
   */
  public Event event(String tag) {
    return events.stream().filter(event -> event.id().equals(tag)).findFirst().orElseThrow();
  }

  /**
   * The actor with a tag.
   *
   * @param tag a tag of this story
   * @return the actor
   */
  public Actor actor(String tag) {
    return actors.stream().filter(actor -> actor.id().equals(tag)).findFirst().orElseThrow();
  }

  /**
   * What an actor thinks of an event.
   *
   * @param actor an actor's tag
   * @param event an event's tag
   * @return the stance, none when the pair is not listed
   */
  public Optional<Stance> stance(String actor, String event) {
    return stances.stream()
        .filter(stance -> stance.actor().equals(actor) && stance.event().equals(event))
        .map(Opinion::stance)
        .findFirst();
  }

  /**
   * The number of words of the text.
   *
   * @return how many runs of characters other than white space it has
   */
  public int words() {
    return Passages.words(text);
  }
}
