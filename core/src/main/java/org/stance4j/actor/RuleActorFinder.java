package org.stance4j.actor;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.stance4j.text.Document;

/**
 * Finds actors with rules over words and their parts of speech, and closed lists of general
 * English.
 *
 * <p>Names are runs of capitalised words, cut into offices and names and joined over the document;
 * descriptions and pronouns are resolved from left to right; verbs find their subjects among the
 * noun phrases before them, verbs of speech beside a quotation also after it. It knows no gazetteer
 * beyond countries, large places and common given names, so it works on names it has never seen.
 *
 * <p>Immutable and thread-safe.
 */
public final class RuleActorFinder implements ActorFinder {

  /** Creates a finder; the word lists are loaded once per class loader. */
  public RuleActorFinder() {}

  @Override
  public List<ActorChain> find(Document document) {
    Objects.requireNonNull(document, "document");
    Words words = new Words(document, Lexicon.ENGLISH);
    Context context = new Context(words, Lexicon.ENGLISH);
    Set<Entity> entities = Resolver.resolve(context);
    SpeakerFinder speakers = new SpeakerFinder(context);
    speakers.attribute();
    speakers.attributeTranscript();
    new Attributor(context).attribute();
    return new ChainAssembler(context).assemble(entities);
  }
}
