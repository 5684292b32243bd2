package org.stance4j.actor;

import java.util.List;
import java.util.Set;
import org.stance4j.actor.Entity.Deed;
import org.stance4j.actor.Entity.Reference;
import org.stance4j.actor.Lexicon.VerbClass;
import org.stance4j.text.Span;

/** Finds who speaks each direct quotation. */
final class SpeakerFinder {

  /** A quotation of fewer words is a phrase somebody used, part of what is reported. */
  private static final int SHORTEST_STATEMENT = 4;

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");

  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");

  private final Context context;
  private final Words words;
  private final List<Span> quotations;

  SpeakerFinder(Context context) {
    this.context = context;
    this.words = context.words;
    this.quotations = words.document.quotations();
  }

  void attribute() {
    Phrase previous = null;
    int previousParagraph = -1;
    int word = 0;
    for (int q = 0; q < quotations.size(); q++) {
      while (word < words.all.size() && words.get(word).start < quotations.get(q).start()) {
        word++;
      }
      int from = word;
      int to = from;
      while (to < words.all.size() && words.get(to).end <= quotations.get(q).end()) {
        to++;
      }
      if (to <= from) {
        continue;
      }
      int paragraph = paragraph(words.get(from).sentence);
      boolean statement = isStatement(from, to);
      Phrase speaker = statement ? signature(to) : null;
      if (speaker == null && statement) {
        speaker = cue(from, to);
      }
      if (speaker == null && statement) {
        speaker = around(from, to, previous, previousParagraph);
      }
      if (speaker != null && speaker.entity != null) {
        add(speaker, from, to);
      }
      if (statement) {
        previous = speaker;
        previousParagraph = paragraph(words.get(to - 1).sentence);
      }
      word = to;
    }
  }

  private int paragraph(int sentence) {
    return words.document.sentences().get(sentence).paragraph();
  }

  private boolean isStatement(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += words.get(i).isPunctuation() ? 0 : 1;
    }
    Word last = to - 2 > from ? words.get(to - 2) : null;
    boolean closed = last != null && (last.is(",") || last.is(".") || last.is("!") || last.is("?"));
    return count >= SHORTEST_STATEMENT || closed;
  }

  /** The speaker that a verb of speech beside the quotation names. */
  private Phrase cue(int from, int to) {
    int firstSentence = words.get(from).sentence;
    int lastSentence = words.get(to - 1).sentence;
    Phrase after = null;
    int nearest = Integer.MAX_VALUE;
    for (Predicate predicate : context.predicatesIn(lastSentence)) {
      int distance = predicate.start() - to;
      if (predicate.from >= to
          && predicate.verbClass == VerbClass.SPEECH
          && distance < nearest
          && usable(predicate)) {
        boolean near = distance <= 2 || predicate.inverted && predicate.from - to <= 2;
        if (near) {
          nearest = distance;
          after = predicate.agents.get(0);
        }
      }
    }
    Phrase before = null;
    boolean close = false;
    for (Predicate predicate : context.predicatesIn(firstSentence)) {
      if (predicate.to <= from && predicate.isReport() && usable(predicate)) {
        before = predicate.agents.get(0);
        Word mark = words.get(from - 1);
        close = from - predicate.to <= 3 || mark.is(":") || mark.is(",") || mark.is("that");
      }
    }
    if (after != null
        && !(close
            && before != null
            && firstSentence == lastSentence
            && words.get(from - 1).is(":"))) {
      return after;
    }
    if (before != null) {
      return before;
    }
    for (Predicate predicate : context.predicatesIn(lastSentence)) {
      if (predicate.from >= to
          && predicate.isReport()
          && usable(predicate)
          && predicate.from - to < 12) {
        return predicate.agents.get(0);
      }
    }
    return null;
  }

  private static boolean usable(Predicate predicate) {
    return !predicate.agents.isEmpty() && predicate.agents.get(0).entity != null;
  }

  /** The speaker of a quotation without a verb of speech beside it. */
  private Phrase around(int from, int to, Phrase previous, int previousParagraph) {
    int firstSentence = words.get(from).sentence;
    int paragraph = paragraph(firstSentence);
    boolean alone = words.start(firstSentence) == from;
    if (!alone) {
      return agentIn(firstSentence, from);
    }
    int before = firstSentence - 1;
    if (before >= 0 && paragraph - paragraph(before) <= 1) {
      Phrase agent = agentIn(before, Integer.MAX_VALUE);
      boolean quoted = endsInQuote(before);
      if (quoted
          && previous != null
          && previous.entity != null
          && paragraph - previousParagraph <= 1) {
        return previous;
      }
      if (agent != null) {
        return agent;
      }
    }
    if (previous != null && previous.entity != null && paragraph - previousParagraph <= 1) {
      return previous;
    }
    int next = words.get(to - 1).sentence + 1;
    if (next < words.sentences() && paragraph(next) == paragraph) {
      for (Predicate predicate : context.predicatesIn(next)) {
        if (predicate.verbClass == VerbClass.SPEECH && usable(predicate)) {
          return predicate.agents.get(0);
        }
      }
    }
    return null;
  }

  private boolean endsInQuote(int sentence) {
    for (int i = words.end(sentence) - 1; i >= words.start(sentence); i--) {
      if (!words.get(i).isPunctuation()) {
        return words.get(i).quote >= 0;
      }
    }
    return false;
  }

  private Phrase agentIn(int sentence, int before) {
    Phrase found = null;
    for (Predicate predicate : context.predicatesIn(sentence)) {
      boolean outside = words.get(predicate.from).quote < 0;
      if (predicate.from < before
          && outside
          && usable(predicate)
          && (predicate.isReport() || found == null && predicate.verbClass == VerbClass.ACT)) {
        Phrase agent = predicate.agents.get(0);
        if (found == null || predicate.verbClass == VerbClass.SPEECH) {
          found = agent;
        }
      }
    }
    return found;
  }

  private void add(Phrase speaker, int from, int to) {
    Entity entity = speaker.entity;
    Reference reference = speaker.reference;
    int firstSentence = words.get(from).sentence;
    int lastSentence = words.get(to - 1).sentence;
    int start = words.start(firstSentence);
    int end = words.end(lastSentence);
    for (int i = start; i < from; i++) {
      // Another holder's clause before the quotation stays out.
      if (words.get(i).is(";")) {
        start = i + 1;
      }
    }
    entity.deeds.add(new Deed(words.span(start, end), Attribution.Kind.QUOTE, reference, false));
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      if (FIRST_PERSON.contains(word.lower) && word.isPersonalPronoun()) {
        entity.add(i, i + 1, MentionKind.PRONOUN, word.sentence);
        Phrase phrase = context.phraseAt(i);
        if (phrase != null && phrase.kind == Phrase.Kind.PRONOUN) {
          phrase.entity = entity;
        }
      }
    }
  }

  /** The name after a dash that follows a quotation. */
  private Phrase signature(int to) {
    if (to + 1 >= words.all.size()) {
      return null;
    }
    Word dash = words.get(to);
    Phrase name = context.phraseAt(to + 1);
    boolean signed =
        DASHES.contains(dash.text)
            && name != null
            && name.kind == Phrase.Kind.NAME
            && name.entity != null
            && name.sentence == dash.sentence;
    Word after = signed ? words.at(name.to, name.sentence) : null;
    return signed && (after == null || after.isPunctuation()) ? name : null;
  }

  /** Attributes what stands after "NAME:" at the start of a paragraph, as in transcripts. */
  void attributeTranscript() {
    int paragraph = -1;
    for (int s = 0; s < words.sentences(); s++) {
      if (paragraph(s) == paragraph) {
        continue;
      }
      paragraph = paragraph(s);
      int from = words.start(s);
      Phrase label = context.phraseAt(from);
      Word colon = label == null ? null : words.at(label.to, s);
      if (colon == null
          || !colon.is(":")
          || label.kind != Phrase.Kind.NAME
          || label.entity == null
          || words.isHeadline(s)
          || words.at(label.to + 1, s) == null) {
        continue;
      }
      int last = s;
      while (last + 1 < words.sentences() && paragraph(last + 1) == paragraph) {
        last++;
      }
      add(label, label.to + 1, words.end(last));
    }
  }
}
