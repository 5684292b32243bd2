package org.stance4j.actor;

import java.util.List;
import org.stance4j.actor.Lexicon.VerbClass;

/** Finds holders that no subject shows: "according to", "criticism from", members of a group. */
final class HolderPatterns {

  private final Words words;
  private final Lexicon lexicon;
  private final Phrase[] phraseAt;

  /** The predicates of the sentence, to which those found are added. */
  private final List<Predicate> current;

  HolderPatterns(Words words, Lexicon lexicon, Phrase[] phraseAt, List<Predicate> current) {
    this.words = words;
    this.lexicon = lexicon;
    this.phraseAt = phraseAt;
    this.current = current;
  }

  /** Adds those named as members: "groups such as the Harbour League", "his sons, Ali and Jo". */
  void addMembers(Predicate predicate) {
    for (Phrase agent : List.copyOf(predicate.agents)) {
      if (agent.kind != Phrase.Kind.COMMON || !agent.plural || !agent.isSomebody(words, lexicon)) {
        continue;
      }
      int s = agent.sentence;
      int i = agent.to;
      Word word = words.at(i, s);
      if (word != null
          && (word.is(",") || word.is("-") || word.is("–") || word.is("—") || word.is("("))) {
        word = words.at(++i, s);
      }
      boolean listed = i > agent.to && word != null && word.name;
      if (word != null && (word.is("such") || word.is("including") || word.is("like"))) {
        i += word.is("such") ? 2 : 1;
        listed = words.at(i, s) != null && phraseAt[i] != null;
      }
      while (listed
          && words.at(i, s) != null
          && phraseAt[i] != null
          && phraseAt[i].kind == Phrase.Kind.NAME) {
        Phrase member = phraseAt[i];
        if (!predicate.agents.contains(member)) {
          predicate.agents.add(member);
        }
        i = member.to;
        word = words.at(i, s);
        listed = word != null && (word.is(",") || word.is("and"));
        i++;
        if (listed && word.is(",") && words.at(i, s) != null && words.get(i).is("and")) {
          i++;
        }
      }
    }
  }

  void addAccordingTo(int s) {
    for (int i = words.start(s); i + 2 < words.end(s); i++) {
      if (words.get(i).is("according") && words.get(i + 1).is("to") && phraseAt[i + 2] != null) {
        Predicate predicate = new Predicate(s, i, i + 2, i, VerbClass.SPEECH, false, true);
        predicate.inverted = true;
        predicate.agents.add(phraseAt[i + 2]);
        phraseAt[i + 2].addJoined(words, phraseAt, predicate.agents);
        current.add(predicate);
      }
    }
  }

  /** "opposition from residents", "a bid by the firm". */
  void addStanceNouns(int s) {
    for (int i = words.start(s); i + 2 < words.end(s); i++) {
      Word noun = words.get(i);
      Word preposition = words.get(i + 1);
      boolean nominal =
          noun.tag.equals("NOUN") || noun.tag.equals("VERB") && preposition.is("from");
      if (!nominal
          || !lexicon.stanceNouns.contains(noun.lower)
          || !(preposition.is("from") || preposition.is("by") || preposition.is("among"))) {
        continue;
      }
      Phrase holder = phraseAt[i + 2];
      if (holder == null
          || holder.kind == Phrase.Kind.TIME
          || holder.quantityFrom != i + 2
          || !holder.isSomebody(words, lexicon)) {
        continue;
      }
      Predicate predicate = new Predicate(s, i, i + 2, i, VerbClass.ATTITUDE, false, false);
      predicate.inverted = true;
      predicate.agents.add(holder);
      holder.addJoined(words, phraseAt, predicate.agents);
      current.add(predicate);
    }
  }
}
