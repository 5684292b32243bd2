package org.stance4j.actor;

import java.util.Set;
import org.stance4j.actor.Entity.Reference;
import org.stance4j.actor.Lexicon.Gender;
import org.stance4j.text.Span;

/**
 * Resolves pronouns of the third person by gender, number and how lately and prominently somebody
 * was mentioned.
 */
final class PronounResolver {

  /** A pronoun reaches back so many sentences. */
  static final int MEMORY = 4;

  private final Context context;
  private final Words words;
  private final Cast cast;

  PronounResolver(Context context, Cast cast) {
    this.context = context;
    this.words = context.words;
    this.cast = cast;
  }

  void resolvePronoun(Phrase phrase, int word) {
    if (words.isHeadline(phrase.sentence)) {
      return;
    }
    Entity entity = antecedent(word, phrase.sentence, words.get(word).lower);
    if (entity != null) {
      cast.bind(phrase, entity, entity.add(word, word + 1, MentionKind.PRONOUN, phrase.sentence));
    }
  }

  void resolvePossessive(Phrase phrase) {
    int word = phrase.possessivePronoun;
    Entity entity = antecedent(word, phrase.sentence, words.get(word).lower);
    if (entity != null && entity != phrase.entity) {
      entity.add(word, word + 1, MentionKind.PRONOUN, phrase.sentence);
    }
  }

  Entity antecedent(int word, int sentence, String pronoun) {
    boolean person;
    boolean plural = false;
    Gender gender = Gender.UNKNOWN;
    switch (pronoun) {
      case "he", "him", "his", "himself" -> {
        person = true;
        gender = Gender.MALE;
      }
      case "she", "her", "hers", "herself" -> {
        person = true;
        gender = Gender.FEMALE;
      }
      case "they", "them", "their", "theirs", "themselves" -> {
        person = false;
        plural = true;
      }
      case "it", "its", "itself" -> person = false;
      default -> {
        return null;
      }
    }
    boolean subject = Set.of("he", "she", "they", "it").contains(pronoun);
    boolean object = Set.of("him", "them").contains(pronoun);
    Phrase here = context.phraseAt(word);
    if (pronoun.equals("it")
        && here != null
        && !context.isReporter(here)
        && !context.isAgent(here)) {
      return null;
    }
    int quote = words.get(word).quote;
    Span quoted = subject && quote < 0 ? quotationBefore(word, sentence) : null;
    int here_ = quoted == null ? sentence : sentenceAt(quoted.start(), sentence);
    Entity best = null;
    int bestScore = Integer.MIN_VALUE;
    for (Entity entity : cast.recent()) {
      int last =
          quote < 0 && entity.lastFreeSentence >= 0 ? entity.lastFreeSentence : entity.lastSentence;
      int distance = here_ - last;
      if (distance > MEMORY || quoted != null && isNamedIn(entity, quoted)) {
        continue;
      }
      boolean possible = entity.type == ActorType.PERSON || entity.open && !entity.sure;
      if (person
          ? !possible || !gender.fits(entity.gender)
          : entity.type == ActorType.PERSON && !(entity.open && !entity.sure)) {
        continue;
      }
      if (!person && !plural && entity.type == ActorType.GROUP) {
        continue;
      }
      if (object && isSubjectNear(entity, word, sentence)) {
        continue;
      }
      int score = -10 * distance;
      if (entity.lastSubjectSentence >= 0) {
        score += Math.max(0, 16 - 4 * (sentence - entity.lastSubjectSentence));
      }
      score += subject && entity.lastSubjectSentence == sentence ? 3 : 0;
      score += entity.named ? 1 : 0;
      score -= person && entity.type != ActorType.PERSON ? 5 : 0;
      score -= !person && entity.open ? 3 : 0;
      score += entity.gender == gender && gender != Gender.UNKNOWN ? 2 : 0;
      score += plural && (entity.plural || entity.type == ActorType.GROUP) ? 5 : 0;
      score -= plural && entity.country ? 2 : 0;
      score -= entity.lastFreeSentence < 0 && quote < 0 ? 6 : 0;
      if (score > bestScore) {
        bestScore = score;
        best = entity;
      }
    }
    if (best != null && person) {
      best.type = ActorType.PERSON;
      best.sure |= best.open;
      if (best.gender == Gender.UNKNOWN) {
        best.gender = gender;
      }
    }
    return best;
  }

  /** Whether an entity is the subject of the verb whose object stands here. */
  private boolean isSubjectNear(Entity entity, int word, int sentence) {
    Predicate nearest = null;
    for (Predicate predicate : context.predicatesIn(sentence)) {
      if (predicate.to <= word && (nearest == null || predicate.from > nearest.from)) {
        nearest = predicate;
      }
    }
    return nearest != null && nearest.agents.stream().anyMatch(a -> a.entity == entity);
  }

  /** The quotation that ends right before a pronoun and its verb of speech, or null. */
  private Span quotationBefore(int word, int sentence) {
    Word before = words.at(word - 1, sentence);
    Phrase phrase = context.phraseAt(word);
    if (before == null
        || !before.isQuoteMark()
        || before.quote < 0
        || phrase == null
        || !context.isSpeaker(phrase)) {
      return null;
    }
    return words.document.quotations().get(before.quote);
  }

  private int sentenceAt(int offset, int from) {
    int sentence = from;
    while (sentence > 0 && words.document.sentences().get(sentence).span().start() > offset) {
      sentence--;
    }
    return sentence;
  }

  /** Whether a quotation names somebody, who is then hardly its speaker. */
  private boolean isNamedIn(Entity entity, Span quotation) {
    for (int i = entity.references.size() - 1; i >= 0; i--) {
      Reference reference = entity.references.get(i);
      Word first = words.get(reference.from());
      if (first.end <= quotation.start()) {
        return false;
      }
      if (first.start < quotation.end() && reference.kind() == MentionKind.NAME) {
        return true;
      }
    }
    return false;
  }
}
