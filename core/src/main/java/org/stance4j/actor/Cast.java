package org.stance4j.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stance4j.actor.Entity.Reference;

/** Everybody a document has mentioned so far, and how lately and prominently. */
final class Cast {

  /** So many of those mentioned last can be meant by a description or pronoun. */
  private static final int REMEMBERED = 60;

  private final Context context;
  private final Words words;
  private final Map<Name, Entity> entityOf;
  private final Set<Entity> entities = new LinkedHashSet<>();
  private final List<Entity> recent = new ArrayList<>();
  private final Map<String, Entity> described = new HashMap<>();
  private final Map<String, Entity> countryEntities = new HashMap<>();

  Cast(Context context) {
    this.context = context;
    this.words = context.words;
    this.entityOf = NameLinker.link(context);
    for (Name name : context.names) {
      Entity entity = entityOf.get(name);
      if (entity != null && name.kind == Name.Kind.COUNTRY) {
        countryEntities.putIfAbsent(context.lexicon.countryByName.get(name.text), entity);
      }
    }
  }

  /** Who every name names. */
  Map<Name, Entity> names() {
    return entityOf;
  }

  /** Who a name names, or null. */
  Entity of(Name name) {
    return entityOf.get(name);
  }

  Set<Entity> all() {
    return entities;
  }

  /** Those mentioned last, the latest at the end. */
  List<Entity> recent() {
    return recent;
  }

  /** Notes somebody without making him or her prominent. */
  void note(Entity entity) {
    entities.add(entity);
  }

  void remove(Entity entity) {
    entities.remove(entity);
  }

  /** Somebody unnamed who was described before, or null. */
  Entity described(String key) {
    return described.get(key);
  }

  void describe(String key, Entity entity) {
    described.put(key, entity);
  }

  Entity country(String country) {
    Entity entity =
        countryEntities.computeIfAbsent(country, k -> new Entity(ActorType.ORGANIZATION));
    entity.country = true;
    return entity;
  }

  Entity describedEntity(String key, ActorType type) {
    Entity entity = described.computeIfAbsent(key, k -> new Entity(type));
    return entity;
  }

  void bind(Phrase phrase, Entity entity, Reference reference) {
    phrase.entity = entity;
    phrase.reference = reference;
    boolean subject =
        context.predicatesOf(phrase).stream().anyMatch(p -> !p.passive) || startsSentence(phrase);
    touch(entity, phrase.sentence, phrase.from, subject);
  }

  private boolean startsSentence(Phrase phrase) {
    Word before = words.at(phrase.quantityFrom - 1, phrase.sentence);
    return before == null
        || before.isQuoteMark() && words.at(phrase.quantityFrom - 2, phrase.sentence) == null;
  }

  void touch(Entity entity, int sentence, int word, boolean subject) {
    entities.add(entity);
    entity.lastSentence = Math.max(entity.lastSentence, sentence);
    if (subject) {
      entity.lastSubjectSentence = Math.max(entity.lastSubjectSentence, sentence);
    }
    if (words.get(word).quote < 0 || subject) {
      entity.lastFreeSentence = Math.max(entity.lastFreeSentence, sentence);
    }
    recent.remove(entity);
    recent.add(entity);
    if (recent.size() > REMEMBERED) {
      recent.remove(0);
    }
  }
}
