package org.stance4j;

import java.util.ArrayList;
import java.util.List;
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
final class ArticleJudge {

  /** Windows whose hidden states are in memory at a time; all of a usual article. */
  private static final int CHUNK = 64;

  /** Sentences before its speaker in which a quotation is looked for. */
  private static final int REACH = 20;

  private final SentenceEncoder encoder;
  private final SentenceEncoder embedder;
  private final StanceClassifier classifier;

  ArticleJudge(SentenceEncoder encoder, SentenceEncoder embedder, StanceClassifier classifier) {
    this.encoder = encoder;
    this.embedder = embedder;
    this.classifier = classifier;
  }

  /** A mention to be judged; {@code focus} is the mention with what it says or does. */
  private record Candidate(
      int chain, Mention mention, Span focus, int sentence, Attribution.Kind kind) {}

  /** The judgements; none for an actor in a document without a single word piece. */
  List<Judgement> judge(Document document, List<ActorChain> chains, String event) {
    List<Candidate> candidates = new ArrayList<>();
    for (int c = 0; c < chains.size(); c++) {
      addCandidates(document, c, chains.get(c), candidates);
    }
    if (candidates.isEmpty()) {
      return List.of();
    }
    List<Span> sentences = document.sentences().stream().map(Sentence::span).toList();
    List<Span> windows = encoder.sequences().windows(document.text(), sentences, event);
    if (windows.isEmpty()) {
      return List.of();
    }
    List<List<Integer>> byWindow = byWindow(candidates, windows);
    double[][] probabilities = new double[candidates.size()][];
    for (int from = 0; from < windows.size(); from += CHUNK) {
      int to = Math.min(windows.size(), from + CHUNK);
      judge(
          document.text(),
          event,
          windows.subList(from, to),
          byWindow.subList(from, to),
          candidates,
          probabilities);
    }
    double[] relevance = relevance(document, event);
    List<Judgement> judgements = new ArrayList<>(candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      judgements.add(
          new Judgement(
              candidate.chain(),
              candidate.sentence(),
              candidate.kind(),
              relevance[candidate.sentence()],
              probabilities[i]));
    }
    return judgements;
  }

  /** The candidates of each window: every one is in the window that shows most around it. */
  private static List<List<Integer>> byWindow(List<Candidate> candidates, List<Span> windows) {
    List<List<Integer>> byWindow = new ArrayList<>();
    windows.forEach(w -> byWindow.add(new ArrayList<>()));
    for (int i = 0; i < candidates.size(); i++) {
      byWindow.get(window(windows, candidates.get(i))).add(i);
    }
    return byWindow;
  }

  /** Judges the candidates of some windows, with one pass of encoder and classifier each. */
  private void judge(
      String text,
      String event,
      List<Span> windows,
      List<List<Integer>> byWindow,
      List<Candidate> candidates,
      double[][] probabilities) {
    List<PassageSequence> sequences =
        windows.stream().map(w -> encoder.sequences().sequence(text, w, event)).toList();
    List<HiddenStates> states = encoder.encode(sequences);
    List<Integer> judged = new ArrayList<>();
    List<float[]> features = new ArrayList<>();
    for (int w = 0; w < windows.size(); w++) {
      Span eventMention = eventMention(text, windows.get(w), event);
      for (int i : byWindow.get(w)) {
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

  /** How near each sentence's embedding is to the event's: their cosine, not below 0. */
  private double[] relevance(Document document, String event) {
    List<String> texts = new ArrayList<>();
    texts.add(event);
    document.sentences().forEach(s -> texts.add(s.span().of(document.text())));
    List<float[]> vectors = embedder.embed(texts);
    float[] eventVector = vectors.get(0);
    double[] out = new double[document.sentences().size()];
    for (int s = 0; s < out.length; s++) {
      float[] vector = vectors.get(s + 1);
      double dot = 0;
      for (int i = 0; i < vector.length; i++) {
        dot += eventVector[i] * vector[i];
      }
      out[s] = Math.max(0, dot);
    }
    return out;
  }
}
