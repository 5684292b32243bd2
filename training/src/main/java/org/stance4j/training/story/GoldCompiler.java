package org.stance4j.training.story;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.stance4j.Stance;
import org.stance4j.actor.MentionKind;

/**
 * Makes the gold of a story: for each event that the text has to do with, the actors with a stance
 * on it. A story with two events gives two items that share the id, and so the text. Aliases are
 * the marked names and descriptions, none of them shared by two actors; relative clauses ("who
 * leads the team") are left out.
 */
final class GoldCompiler {

  private static final Pattern RELATIVE =
      Pattern.compile("(?:who|whom|whose|which|that)\\b.*", Pattern.CASE_INSENSITIVE);

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");

  /** An event of an article and the actors that take a position on it or speak about it. */
  @JsonPropertyOrder({"id", "event", "actors", "disputed"})
  record Item(String id, String event, List<GoldActor> actors, List<GoldActor> disputed) {}

  /** An actor, a stance, and words that show it. */
  @JsonPropertyOrder({"name", "aliases", "stance", "evidence"})
  record GoldActor(String name, List<String> aliases, String stance, String evidence) {}

  private final Story story;
  private final Map<String, List<String>> aliases;

  private GoldCompiler(Story story) {
    this.story = story;
    this.aliases = aliases(story);
  }

  static List<Item> compile(Story story) {
    GoldCompiler compiler = new GoldCompiler(story);
    List<Item> items = new ArrayList<>();
    for (Story.Event event : story.events()) {
      List<GoldActor> actors = compiler.actors(event);
      if (!event.unrelated() && !actors.isEmpty()) {
        items.add(new Item(story.id(), event.phrase(), actors, List.of()));
      }
    }
    return items;
  }

  private List<GoldActor> actors(Story.Event event) {
    List<GoldActor> actors = new ArrayList<>();
    for (Story.Actor actor : story.actors()) {
      Optional<Stance> stance = story.stance(actor.id(), event.id());
      if (stance.isPresent()) {
        actors.add(
            new GoldActor(
                actor.name(),
                aliases.get(actor.id()),
                stance.get().label(),
                evidence(actor.id(), event.id(), stance.get())));
      }
    }
    return actors;
  }

  /** The first mark of the stance's sign, else the sentence of the actor's first mention. */
  private String evidence(String actor, String event, Stance stance) {
    return story.attributions().stream()
        .filter(a -> a.actor().equals(actor) && a.shows().get(event) == stance)
        .map(Story.Attribution::span)
        .findFirst()
        .or(
            () ->
                story.actorMentions().stream()
                    .filter(mention -> mention.actor().equals(actor))
                    .findFirst()
                    .map(m -> Passages.wholeSentences(Passages.sentences(story.text()), m.span())))
        .map(span -> span.of(story.text()))
        .orElse("");
  }

  private static Map<String, List<String>> aliases(Story story) {
    Map<String, Map<String, String>> ownForms = new LinkedHashMap<>();
    Map<String, Integer> owners = new TreeMap<>();
    for (Story.Actor actor : story.actors()) {
      Map<String, String> forms = new LinkedHashMap<>();
      forms.put(fold(actor.name()), actor.name());
      for (Story.ActorMention mention : story.actorMentions()) {
        String form = form(story, mention);
        if (mention.actor().equals(actor.id())
            && mention.kind() != MentionKind.PRONOUN
            && !RELATIVE.matcher(form).matches()) {
          forms.putIfAbsent(fold(form), form);
        }
      }
      ownForms.put(actor.id(), forms);
      forms.keySet().forEach(form -> owners.merge(form, 1, Integer::sum));
    }
    Map<String, List<String>> aliases = new LinkedHashMap<>();
    ownForms.forEach(
        (actor, forms) ->
            aliases.put(
                actor,
                forms.entrySet().stream()
                    .skip(1)
                    .filter(form -> owners.get(form.getKey()) == 1)
                    .map(Map.Entry::getValue)
                    .toList()));
    return aliases;
  }

  /** A mention without a possessive 's that was marked with it and is no part of the name. */
  private static String form(Story story, Story.ActorMention mention) {
    String form = mention.span().of(story.text());
    return story.actor(mention.actor()).name().contains(form)
        ? form
        : POSSESSIVE.matcher(form).replaceFirst("");
  }

  private static String fold(String form) {
    return form.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|a|an) ", "");
  }
}
