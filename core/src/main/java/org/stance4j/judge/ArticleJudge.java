package org.stance4j.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stance4j.actor.ActorChain;
import org.stance4j.actor.Attribution;
import org.stance4j.actor.Mention;
import org.stance4j.classify.SpanFeatures;
import org.stance4j.classify.SpanPair;
import org.stance4j.classify.StanceClassifier;
import org.stance4j.encoder.HiddenStates;
import org.stance4j.encoder.PassageSequence;
import org.stance4j.encoder.SentenceEncoder;
import org.stance4j.encoder.SequenceBuilder;
import org.stance4j.text.Document;
import org.stance4j.text.Sentence;
import org.stance4j.text.Span;

/**
 * Judges every mention of every actor of a document towards an event: each window of the document
 * goes through the encoder once, and all mentions through the classifier together.
 */
public final class ArticleJudge {

  /** Windows whose hidden states are in memory at a time; all of a usual article. */
  private static final int CHUNK = 64;

  /** Sentences before its speaker in which a quotation is looked for. */
  private static final int REACH = 20;

  private final SentenceEncoder encoder;
  private final StanceClassifier classifier;

  /**
   * A judge.
   *
   * @param encoder gives the hidden states; stays open
   * @param classifier judges them
   */
  public ArticleJudge(SentenceEncoder encoder, StanceClassifier classifier) {
    this.encoder = encoder;
    this.classifier = classifier;
  }

  /** A mention to be judged; {@code focus} is the mention with what it says or does. */
  private record Candidate(
      int chain, Mention mention, Span focus, int sentence, Attribution.Kind kind) {}

  /**
   * Judges every mention of some actors.
   *
   * @param document the article
   * @param chains its actors, or some of them
   * @param event the event
   * @return what the mentions of each actor show, in the order of {@code chains}; empty lists in a
   *     document without a single word piece
   */
  public List<List<Judgement>> judge(Document document, List<ActorChain> chains, String event) {
    List<List<Judgement>> judgements = new ArrayList<>();
    List<Candidate> candidates = new ArrayList<>();
    for (int c = 0; c < chains.size(); c++) {
      judgements.add(new ArrayList<>());
      addCandidates(document, c, chains.get(c), candidates);
    }
    if (candidates.isEmpty()) {
      return judgements;
    }
    List<Span> sentences = document.sentences().stream().map(Sentence::span).toList();
    List<Span> windows = encoder.sequences().windows(document.text(), sentences, event);
    if (windows.isEmpty()) {
      return judgements;
    }
    Map<Span, List<Integer>> byWindow = byWindow(candidates, windows);
    List<Span> needed = List.copyOf(byWindow.keySet());
    double[][] probabilities = new double[candidates.size()][];
    for (int from = 0; from < needed.size(); from += CHUNK) {
      List<Span> some = needed.subList(from, Math.min(needed.size(), from + CHUNK));
      judge(document.text(), event, some, byWindow, candidates, probabilities);
    }
    for (int i = 0; i < probabilities.length; i++) {
      Candidate candidate = candidates.get(i);
      judgements
          .get(candidate.chain())
          .add(new Judgement(candidate.sentence(), candidate.kind(), probabilities[i]));
    }
    return judgements;
  }

  /** The candidates that are judged in each window, for those windows that have any. */
  private static Map<Span, List<Integer>> byWindow(List<Candidate> candidates, List<Span> windows) {
    Map<Span, List<Integer>> byWindow = new LinkedHashMap<>();
    for (int i = 0; i < candidates.size(); i++) {
      Span window = windows.get(window(windows, candidates.get(i)));
      byWindow.computeIfAbsent(window, w -> new ArrayList<>()).add(i);
    }
    return byWindow;
  }

  /** Judges the candidates of some windows, with one pass of encoder and classifier each. */
  private void judge(
      String text,
      String event,
      List<Span> windows,
      Map<Span, List<Integer>> byWindow,
      List<Candidate> candidates,
      double[][] probabilities) {
    List<PassageSequence> sequences =
        windows.stream().map(w -> encoder.sequences().sequence(text, w, event)).toList();
    List<HiddenStates> states = encoder.encode(sequences);
    List<Integer> judged = new ArrayList<>();
    List<float[]> features = new ArrayList<>();
    for (int w = 0; w < windows.size(); w++) {
      Span eventMention = eventMention(text, windows.get(w), event);
      for (int i : byWindow.get(windows.get(w))) {
        SpanPair pair =
            SpanPair.of(sequences.get(w), candidates.get(i).mention().span(), eventMention);
        features.add(SpanFeatures.of(states.get(w), pair));
        judged.add(i);
      }
    }
    List<double[]> rows = classifier.probabilities(features);
    for (int k = 0; k < rows.size(); k++) {
      probabilities[judged.get(k)] = rows.get(k);
    }
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
