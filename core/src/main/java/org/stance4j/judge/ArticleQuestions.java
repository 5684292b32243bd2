package org.stance4j.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stance4j.actor.ActorChain;
import org.stance4j.actor.Attribution;
import org.stance4j.actor.Mention;
import org.stance4j.classify.SpanPair;
import org.stance4j.encoder.PassageSequence;
import org.stance4j.encoder.SequenceBuilder;
import org.stance4j.text.Document;
import org.stance4j.text.InputException;
import org.stance4j.text.Span;

/**
 * What a classifier is asked about the actors of a document and an event: each statement and act
 * once, and each mention that has none, in the window of the document that shows most of it.
 * Immutable.
 *
 * @param sequences the windows that are needed, in the order of the document
 * @param questions statements, acts and mere mentions, chain by chain
 */
public record ArticleQuestions(List<PassageSequence> sequences, List<Question> questions) {

  /** Sentences before its speaker in which a quotation is looked for. */
  private static final int REACH = 20;

  /** Copies the lists. */
  public ArticleQuestions {
    sequences = List.copyOf(sequences);
    questions = List.copyOf(questions);
  }

  /**
   * A mention to be judged.
   *
   * @param chain index of its actor
   * @param sentence index of the sentence that shows it
   * @param kind what the actor does there, or null where it is merely mentioned
   * @param sequence index of its window
   * @param pair what the classifier looks at there
   */
  public record Question(
      int chain, int sentence, Attribution.Kind kind, int sequence, SpanPair pair) {

    /**
     * Whether the actor says or does something there.
     *
     * @return false where it is merely mentioned
     */
    public boolean holds() {
      return kind != null;
    }
  }

  /** A mention; {@code focus} is the mention with what it says or does. */
  private record Candidate(
      int chain, Mention mention, Span focus, int sentence, Attribution.Kind kind) {}

  /**
   * Finds the questions.
   *
   * @param builder of the encoder's inputs
   * @param document the article
   * @param chains its actors, or some of them
   * @param event the event
   * @return the questions; none in a document without a single word piece
   * @throws InputException when the event has no word, or is too long for the encoder
   */
  public static ArticleQuestions of(
      SequenceBuilder builder, Document document, List<ActorChain> chains, String event) {
    List<Candidate> candidates = new ArrayList<>();
    for (int c = 0; c < chains.size(); c++) {
      addCandidates(document, c, chains.get(c), candidates);
    }
    if (candidates.isEmpty()) {
      return new ArticleQuestions(List.of(), List.of());
    }
    List<Span> windows = builder.windows(document, event);
    if (windows.isEmpty()) {
      return new ArticleQuestions(List.of(), List.of());
    }
    int[] windowOf = candidates.stream().mapToInt(c -> window(windows, c)).toArray();
    Map<Integer, Integer> sequenceOf = new HashMap<>();
    List<PassageSequence> sequences = new ArrayList<>();
    List<Span> eventMentions = new ArrayList<>();
    Arrays.stream(windowOf)
        .sorted()
        .distinct()
        .forEach(
            w -> {
              sequenceOf.put(w, sequences.size());
              sequences.add(builder.sequence(document.text(), windows.get(w), event));
              eventMentions.add(eventMention(document.text(), windows.get(w), event));
            });
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < windowOf.length; i++) {
      Candidate candidate = candidates.get(i);
      int sequence = sequenceOf.get(windowOf[i]);
      SpanPair pair =
          SpanPair.of(
              sequences.get(sequence), candidate.mention().span(), eventMentions.get(sequence));
      questions.add(
          new Question(candidate.chain(), candidate.sentence(), candidate.kind(), sequence, pair));
    }
    return new ArticleQuestions(sequences, questions);
  }

  private static void addCandidates(
      Document document, int index, ActorChain chain, List<Candidate> out) {
    boolean[] holds = new boolean[chain.mentions().size()];
    for (Attribution attribution : chain.attributions()) {
      Mention mention = chain.mentions().get(attribution.mention());
      holds[attribution.mention()] = true;
      out.add(
          new Candidate(
              index,
              mention,
              hull(mention.span(), attribution.span()),
              telling(document, attribution, mention),
              attribution.kind()));
    }
    for (int m = 0; m < holds.length; m++) {
      if (!holds[m]) {
        Mention mention = chain.mentions().get(m);
        out.add(new Candidate(index, mention, mention.span(), mention.sentence(), null));
      }
    }
  }

  /**
   * The sentence that shows what is said: where a quotation begins, else where the speaker stands.
   */
  private static int telling(Document document, Attribution attribution, Mention mention) {
    if (attribution.span().contains(mention.span())) {
      return mention.sentence();
    }
    for (int s = Math.max(0, mention.sentence() - REACH); s < document.sentences().size(); s++) {
      Span sentence = document.sentences().get(s).span();
      if (sentence.overlaps(attribution.span())) {
        return s;
      }
      if (sentence.start() >= attribution.span().end()) {
        break;
      }
    }
    return mention.sentence();
  }

  /** Where the event is named in a window in the caller's words, or null. */
  private static Span eventMention(String text, Span window, String event) {
    return SequenceBuilder.find(window.of(text), event)
        .map(s -> new Span(s.start() + window.start(), s.end() + window.start()))
        .orElse(null);
  }

  private static Span hull(Span a, Span b) {
    return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
  }

  /** The window that holds mention and statement, or where none does, the mention. */
  private static int window(List<Span> windows, Candidate candidate) {
    int window = bestWindow(windows, candidate.focus());
    return windows.get(window).contains(candidate.focus())
        ? window
        : bestWindow(windows, candidate.mention().span());
  }

  /** The window in which a span has most text on its scarcer side. */
  private static int bestWindow(List<Span> windows, Span mention) {
    int low = 0;
    int high = windows.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (windows.get(middle).end() < mention.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    // Windows are in order and a mention lies in few of them: from the first that reaches its end.
    int best = low;
    int most = Integer.MIN_VALUE;
    for (int w = low; w < windows.size() && windows.get(w).start() <= mention.start(); w++) {
      Span window = windows.get(w);
      int room = Math.min(mention.start() - window.start(), window.end() - mention.end());
      if (room > most) {
        most = room;
        best = w;
      }
    }
    return best;
  }
}
