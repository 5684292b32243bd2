package org.stance4j.training.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stance4j.Stance;
import org.stance4j.text.Span;
import org.stance4j.training.corpus.Example;

/**
 * Makes labelled rows of a story.
 *
 * <p>A passage gives one row for each stance of its header, over the whole text. An article gives
 * rows over windows of whole sentences: what the marks in the window show, not what the article as
 * a whole tells. In a window, a holder whose marks there concern no event mentioned there gives one
 * neutral row.
 *
 * <p>The mention of the actor is the one that the label is about: within the first statement or act
 * of the stance's sign, or within its sentences (a name before a description before a pronoun);
 * failing that the nearest before it; failing that the first. The mention of the event is the one
 * nearest to it.
 */
final class RowCompiler {

  /** What the source column of these rows begins with; the kind of event follows. */
  static final String SOURCE = "aes:";

  /** What the source column ends with when the text has nothing to do with the event. */
  static final String UNRELATED = ":unrelated";

  private static final int WINDOW_ROWS = 8;

  private final Story story;
  private final List<Span> sentences;

  private RowCompiler(Story story) {
    this.story = story;
    this.sentences = Passages.sentences(story.text());
  }

  static List<Example> compile(Story story) {
    RowCompiler compiler = new RowCompiler(story);
    return story.form() == Story.Form.PASSAGE ? compiler.passage() : compiler.article();
  }

  private List<Example> passage() {
    Span whole = new Span(0, story.text().length());
    List<Example> rows = new ArrayList<>();
    for (Story.Opinion opinion : story.stances()) {
      rows.add(row(story.id(), whole, opinion));
    }
    return rows;
  }

  private List<Example> article() {
    List<Example> rows = new ArrayList<>();
    Set<Story.Opinion> unrelated = new LinkedHashSet<>();
    for (Story.Opinion opinion : story.stances()) {
      if (story.event(opinion.event()).unrelated()) {
        unrelated.add(opinion);
      }
    }
    int number = 0;
    for (Span window : Passages.windows(story)) {
      number++;
      List<Story.Opinion> opinions = new ArrayList<>(shownIn(window));
      unrelated.removeIf(
          opinion ->
              opinions.size() < WINDOW_ROWS
                  && !mentions(opinion.actor(), window).isEmpty()
                  && opinions.add(opinion));
      bystander(window).filter(opinion -> opinions.size() < WINDOW_ROWS).ifPresent(opinions::add);
      String id = story.id() + ":w" + number;
      opinions.stream().limit(WINDOW_ROWS).forEach(o -> rows.add(row(id, window, o)));
    }
    return rows;
  }

  /** What the marks in a window show; where they disagree, what the story as a whole tells. */
  private List<Story.Opinion> shownIn(Span window) {
    Map<List<String>, Set<Stance>> shown = new LinkedHashMap<>();
    for (Story.Actor actor : story.actors()) {
      for (Story.Event event : story.events()) {
        for (Story.Attribution attribution : attributions(actor.id(), window)) {
          Stance stance = attribution.shows().get(event.id());
          if (stance != null) {
            shown
                .computeIfAbsent(
                    List.of(actor.id(), event.id()), pair -> EnumSet.noneOf(Stance.class))
                .add(stance);
          }
        }
      }
    }
    List<Story.Opinion> opinions = new ArrayList<>();
    shown.forEach(
        (pair, stances) -> {
          Stance stance =
              stances.size() == 1
                  ? stances.iterator().next()
                  : story.stance(pair.get(0), pair.get(1)).orElseThrow();
          opinions.add(new Story.Opinion(pair.get(0), pair.get(1), stance, 0));
        });
    return opinions;
  }

  /**
   * The first holder in a window whose marks there show nothing about an event mentioned there, and
   * who takes no side on it in the whole story either: the label must not rest on a window's edge.
   */
  private Optional<Story.Opinion> bystander(Span window) {
    for (Story.Actor actor : story.actors()) {
      List<Story.Attribution> held = attributions(actor.id(), window);
      for (Story.Event event : story.events()) {
        boolean concerned = held.stream().anyMatch(a -> a.shows().containsKey(event.id()));
        boolean mentioned =
            story.eventMentions().stream()
                .anyMatch(m -> m.event().equals(event.id()) && window.contains(m.span()));
        Stance stance = story.stance(actor.id(), event.id()).orElse(Stance.NEUTRAL);
        if (!held.isEmpty() && !concerned && mentioned && stance == Stance.NEUTRAL) {
          return Optional.of(new Story.Opinion(actor.id(), event.id(), Stance.NEUTRAL, 0));
        }
      }
    }
    return Optional.empty();
  }

  private Example row(String textId, Span window, Story.Opinion opinion) {
    Story.Event event = story.event(opinion.event());
    Optional<Span> actorSpan = actorMention(window, opinion);
    Optional<Span> eventSpan = eventMention(window, event.id(), actorSpan);
    return new Example(
        textId + ":" + opinion.actor() + ":" + opinion.event(),
        window.of(story.text()),
        story.actor(opinion.actor()).name(),
        actorSpan.map(span -> within(window, span)),
        event.phrase(),
        eventSpan.map(span -> within(window, span)),
        opinion.stance(),
        SOURCE + story.kind() + (event.unrelated() ? UNRELATED : ""));
  }

  private static Span within(Span window, Span span) {
    return new Span(span.start() - window.start(), span.end() - window.start());
  }

  private Optional<Span> actorMention(Span window, Story.Opinion opinion) {
    List<Story.ActorMention> mentions = mentions(opinion.actor(), window);
    List<Story.Attribution> telling = telling(window, opinion);
    for (Story.Attribution attribution : telling) {
      Span around = Passages.wholeSentences(sentences, attribution.span());
      for (Span place : List.of(attribution.span(), around)) {
        Optional<Span> best = best(mentions, place);
        if (best.isPresent()) {
          return best;
        }
      }
    }
    if (!telling.isEmpty()) {
      int start = telling.get(0).span().start();
      Optional<Span> before =
          mentions.stream()
              .map(Story.ActorMention::span)
              .filter(span -> span.end() <= start)
              .max(Comparator.naturalOrder());
      if (before.isPresent()) {
        return before;
      }
    }
    return mentions.stream().map(Story.ActorMention::span).findFirst();
  }

  /** The actor's marks that show the stance; if none does, all of the actor's marks. */
  private List<Story.Attribution> telling(Span window, Story.Opinion opinion) {
    List<Story.Attribution> held = attributions(opinion.actor(), window);
    List<Story.Attribution> telling =
        held.stream().filter(a -> a.shows().get(opinion.event()) == opinion.stance()).toList();
    return telling.isEmpty() ? held : telling;
  }

  private static Optional<Span> best(List<Story.ActorMention> mentions, Span place) {
    return mentions.stream()
        .filter(mention -> place.contains(mention.span()))
        .min(Comparator.comparing(Story.ActorMention::kind).thenComparing(Story.ActorMention::span))
        .map(Story.ActorMention::span);
  }

  private Optional<Span> eventMention(Span window, String event, Optional<Span> actor) {
    return story.eventMentions().stream()
        .filter(mention -> mention.event().equals(event))
        .map(Story.EventMention::span)
        .filter(window::contains)
        .min(
            Comparator.comparingInt((Span span) -> actor.map(a -> distance(a, span)).orElse(0))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int distance(Span a, Span b) {
    return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
  }

  private List<Story.ActorMention> mentions(String actor, Span window) {
    return story.actorMentions().stream()
        .filter(mention -> mention.actor().equals(actor) && window.contains(mention.span()))
        .toList();
  }

  private List<Story.Attribution> attributions(String actor, Span window) {
    return story.attributions().stream()
        .filter(a -> a.actor().equals(actor) && window.contains(a.span()))
        .toList();
  }
}
