package org.stance4j.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stance4j.actor.Entity.Deed;
import org.stance4j.actor.Entity.Reference;
import org.stance4j.text.Span;

/** Makes the public chains: names, aliases that no two actors share, mentions and attributions. */
final class ChainAssembler {

  private final Context context;
  private final Words words;

  ChainAssembler(Context context) {
    this.context = context;
    this.words = context.words;
  }

  List<ActorChain> assemble(Collection<Entity> entities) {
    List<Entity> kept = new ArrayList<>();
    for (Entity entity : entities) {
      if (!entity.references.isEmpty()
          && name(entity) != null
          && (entity.deeds.stream().anyMatch(d -> !d.weak())
              || entity.named && (entity.sure || entity.references.size() > 1))) {
        entity.references.sort(
            Comparator.comparingInt(Reference::from).thenComparingInt(Reference::to));
        kept.add(entity);
      }
    }
    kept.sort(Comparator.comparingInt(e -> e.references.get(0).from()));
    Map<String, Entity> owner = new HashMap<>();
    for (Entity entity : kept) {
      owner.putIfAbsent(Names.normal(name(entity)), entity);
    }
    for (Entity entity : kept) {
      for (String form : entity.names.keySet()) {
        owner.putIfAbsent(Names.normal(form), entity);
      }
    }
    for (Entity entity : kept) {
      for (String form : entity.otherForms) {
        owner.putIfAbsent(Names.normal(form), entity);
      }
    }
    List<ActorChain> chains = new ArrayList<>();
    for (Entity entity : kept) {
      if (owner.get(Names.normal(name(entity))) == entity) {
        chains.add(chain(entity, owner));
      }
    }
    return chains;
  }

  private ActorChain chain(Entity entity, Map<String, Entity> owner) {
    String name = name(entity);
    Set<String> seen = new LinkedHashSet<>();
    seen.add(Names.normal(name));
    List<String> aliases = new ArrayList<>();
    List<String> forms = new ArrayList<>(entity.names.keySet());
    forms.addAll(entity.otherForms);
    for (String form : forms) {
      String key = Names.normal(form);
      if (!key.isEmpty() && owner.get(key) == entity && seen.add(key)) {
        aliases.add(form);
      }
    }
    List<Mention> mentions = new ArrayList<>();
    Map<Reference, Integer> index = new HashMap<>();
    for (Reference reference : entity.references) {
      index.put(reference, mentions.size());
      mentions.add(
          new Mention(
              words.span(reference.from(), reference.to()),
              reference.kind(),
              reference.sentence()));
    }
    return new ActorChain(name, aliases, entity.type, mentions, attributions(entity, index));
  }

  private static List<Attribution> attributions(Entity entity, Map<Reference, Integer> index) {
    Map<Span, Attribution> bySpan = new LinkedHashMap<>();
    List<Deed> deeds = new ArrayList<>(entity.deeds);
    if (deeds.stream().allMatch(Deed::weak)) {
      return List.of();
    }
    deeds.sort(Comparator.comparing(Deed::kind).thenComparing(Deed::span));
    List<Span> quotes = new ArrayList<>();
    for (Deed deed : deeds) {
      Integer mention = index.get(deed.reference());
      if (mention == null) {
        continue;
      }
      boolean report = deed.kind() == Attribution.Kind.REPORT;
      if (report && quotes.stream().anyMatch(q -> q.contains(deed.span()))) {
        continue;
      }
      if (deed.kind() == Attribution.Kind.QUOTE) {
        quotes.add(deed.span());
      }
      bySpan.putIfAbsent(deed.span(), new Attribution(deed.span(), deed.kind(), mention));
    }
    List<Attribution> attributions = new ArrayList<>(bySpan.values());
    attributions.sort(Comparator.comparing(Attribution::span));
    return attributions;
  }

  /** The fullest name, or for somebody unnamed the first description. */
  private static String name(Entity entity) {
    String best = null;
    for (String name : entity.names.keySet()) {
      boolean adjective = best != null && isAdjective(best) && !isAdjective(name);
      if (best == null
          || adjective
          || isFuller(name, best) && !(isAdjective(name) && !isAdjective(best))) {
        best = name;
      }
    }
    if (best != null) {
      if (entity.type == ActorType.PERSON && (best.indexOf(' ') < 0 || best.contains(" of "))) {
        for (String form : entity.otherForms) {
          if (form.endsWith(" " + best)
              && form.lastIndexOf(best) == form.indexOf(' ') + 1
              && Character.isUpperCase(form.charAt(0))) {
            return form;
          }
        }
      }
      return best;
    }
    return entity.otherForms.isEmpty() ? null : entity.otherForms.iterator().next();
  }

  private static boolean isFuller(String name, String than) {
    int words = name.split(" ").length;
    int thanWords = than.split(" ").length;
    return words != thanWords ? words > thanWords : name.length() > than.length();
  }

  /** Whether a name of a party also names one of its members, or what belongs to it: "Liberal". */
  private static boolean isAdjective(String name) {
    Lexicon lexicon = Lexicon.ENGLISH;
    return lexicon.fullName.containsKey(name)
        && (lexicon.roles.containsKey(Lexicon.lower(name)) || name.equals("Tory"));
  }
}
