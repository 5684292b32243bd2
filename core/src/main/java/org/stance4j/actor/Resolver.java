package org.stance4j.actor;

import java.util.Set;

/**
 * Goes through the phrases of a document in order and resolves each to somebody: names as linked,
 * descriptions by what is known of whom, pronouns by gender, number and prominence.
 */
final class Resolver {

  private final Context context;
  private final Cast cast;
  private final NameResolver names;
  private final DescriptionResolver descriptions;
  private final PronounResolver pronouns;

  private Resolver(Context context) {
    this.context = context;
    this.cast = new Cast(context);
    Offices offices = new Offices(context.words, context.lexicon);
    Bodies bodies = new Bodies(cast, context.lexicon);
    Appositions appositions = new Appositions(context, cast.names());
    pronouns = new PronounResolver(context, cast);
    names = new NameResolver(context, cast, appositions, offices);
    descriptions = new DescriptionResolver(context, cast, appositions, offices, bodies, pronouns);
    run();
    new ForwardJoiner(context, cast, bodies).joinForward();
  }

  /**
   * Resolves all phrases; first and second persons stay open.
   *
   * @return everybody found
   */
  static Set<Entity> resolve(Context context) {
    return new Resolver(context).cast.all();
  }

  private void run() {
    int n = 0;
    for (Phrase phrase : context.phrases) {
      while (n < context.names.size() && context.names.get(n).from < phrase.from) {
        names.addName(context.names.get(n++));
      }
      switch (phrase.kind) {
        case NAME -> names.resolveName(phrase);
        case COMMON -> descriptions.resolveCommon(phrase);
        case PRONOUN -> pronouns.resolvePronoun(phrase, phrase.head);
        case TIME -> {}
      }
      while (n < context.names.size() && context.names.get(n).to <= phrase.to) {
        names.addName(context.names.get(n++));
      }
      if (phrase.possessivePronoun >= 0 && phrase.kind != Phrase.Kind.PRONOUN) {
        pronouns.resolvePossessive(phrase);
      }
    }
    while (n < context.names.size()) {
      names.addName(context.names.get(n++));
    }
  }
}
