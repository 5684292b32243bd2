package org.stance4j.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stance4j.actor.Entity.Reference;

/**
 * Joins a description with somebody whose name comes only later: "The minister ... Ada Obi said".
 */
final class ForwardJoiner {

  private static final Set<String> ANONYMOUS =
      Set.of(
          "source", "insider", "informant", "witness", "observer", "person", "analyst", "critic");

  private final Context context;
  private final Words words;
  private final Lexicon lexicon;
  private final Cast cast;
  private final Bodies bodies;

  ForwardJoiner(Context context, Cast cast, Bodies bodies) {
    this.context = context;
    this.words = context.words;
    this.lexicon = context.lexicon;
    this.cast = cast;
    this.bodies = bodies;
  }

  /** Joins descriptions with the person whose name comes only later. */
  void joinForward() {
    Map<String, Set<Entity>> holders = holders();
    for (Entity described : List.copyOf(cast.all())) {
      if (described.named
          || described.plural
          || described.references.isEmpty()
          || described.type == ActorType.GROUP
          || described.otherForms.isEmpty()) {
        continue;
      }
      Entity named = described.type == ActorType.PERSON ? laterHolder(described, holders) : null;
      if (named == null) {
        named = introducedAfter(described);
      }
      if (named != null) {
        merge(described, named);
      }
    }
  }

  /** The one named person who is given the same office elsewhere. */
  private static Entity laterHolder(Entity described, Map<String, Set<Entity>> holders) {
    Set<Entity> found = new HashSet<>();
    for (String office : described.definite ? described.offices : Set.<String>of()) {
      found.addAll(holders.getOrDefault(office, Set.of()));
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }

  /** The named persons by office, as far as an office is specific. */
  private Map<String, Set<Entity>> holders() {
    Map<String, Set<Entity>> holders = new HashMap<>();
    for (Entity entity : cast.all()) {
      if (entity.named && entity.type == ActorType.PERSON) {
        for (String office : entity.offices) {
          if (office.indexOf(' ') > 0) {
            holders.computeIfAbsent(office, k -> new HashSet<>()).add(entity);
          }
        }
      }
    }
    return holders;
  }

  /** Somebody introduced by name right after a description in the lead. */
  private Entity introducedAfter(Entity described) {
    Reference first = described.references.get(0);
    int lead = first.sentence();
    if (words.document.sentences().get(lead).paragraph() > 2 || lead > 3) {
      return null;
    }
    String head = described.descriptors.isEmpty() ? "" : described.descriptors.iterator().next();
    if (DescriptionResolver.SPOKESPEOPLE.contains(head) || ANONYMOUS.contains(head)) {
      return null;
    }
    for (Phrase phrase : context.phrases) {
      if (phrase.sentence <= lead || phrase.entity == null || phrase.kind != Phrase.Kind.NAME) {
        continue;
      }
      if (phrase.sentence > lead + 2) {
        return null;
      }
      Entity entity = phrase.entity;
      if (!entity.named
          || entity.type != described.type
          || entity.country
          || firstBodySentence(entity) != phrase.sentence
          || !context.isReporter(phrase)) {
        continue;
      }
      boolean gender = described.gender.fits(entity.gender);
      boolean office =
          entity.descriptors.isEmpty()
              || entity.descriptors.contains(head)
              || lexicon.genericPersons.contains(head);
      boolean body =
          described.type == ActorType.PERSON
              || lexicon.genericBodies.contains(head) && bodies.compatibleName(entity, head);
      return gender && office && body ? entity : null;
    }
    return null;
  }

  private int firstBodySentence(Entity entity) {
    int first = Integer.MAX_VALUE;
    for (Reference reference : entity.references) {
      if (!words.isHeadline(reference.sentence())) {
        first = Math.min(first, reference.sentence());
      }
    }
    return first;
  }

  private void merge(Entity from, Entity into) {
    for (Phrase phrase : context.phrases) {
      if (phrase.entity == from && phrase.reference != null) {
        Reference old = phrase.reference;
        phrase.entity = into;
        phrase.reference = into.add(old.from(), old.to(), old.kind(), old.sentence());
      }
    }
    for (Reference reference : from.references) {
      into.add(reference.from(), reference.to(), reference.kind(), reference.sentence());
    }
    from.otherForms.forEach(into::addForm);
    into.descriptors.addAll(from.descriptors);
    into.offices.addAll(from.offices);
    cast.remove(from);
  }
}
