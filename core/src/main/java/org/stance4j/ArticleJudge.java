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

  private final SentenceEncoder encoder;
  private final SentenceEncoder embedder;
  private final StanceClassifier classifier;

  ArticleJudge(SentenceEncoder encoder, SentenceEncoder embedder, StanceClassifier classifier) {
    this.encoder = encoder;
    this.embedder = embedder;
    this.classifier = classifier;
  }

  /** A mention to be judged. */
  private record Candidate(int chain, Mention mention, int sentence, Attribution.Kind kind) {}

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
    List<PassageSequence> sequences =
        windows.stream().map(w -> encoder.sequences().sequence(document.text(), w, event)).toList();
    List<HiddenStates> states = encoder.encode(sequences);
    List<Span> eventMentions =
        windows.stream().map(w -> eventMention(document.text(), w, event)).toList();
    List<float[]> features = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      int w = bestWindow(windows, candidate.mention().span());
      SpanPair pair =
          SpanPair.of(sequences.get(w), candidate.mention().span(), eventMentions.get(w));
      features.add(SpanFeatures.of(states.get(w), pair));
    }
    List<double[]> probabilities = classifier.probabilities(features);
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
              probabilities.get(i)));
    }
    return judgements;
  }

  private static void addCandidates(
      Document document, int index, ActorChain chain, List<Candidate> out) {
    boolean[] holds = new boolean[chain.mentions().size()];
    for (Attribution attribution : chain.attributions()) {
      Mention mention = chain.mentions().get(attribution.mention());
      holds[attribution.mention()] = true;
      out.add(
          new Candidate(
              index, mention, telling(document, attribution, mention), attribution.kind()));
    }
    for (int m = 0; m < holds.length; m++) {
      if (!holds[m]) {
        Mention mention = chain.mentions().get(m);
        out.add(new Candidate(index, mention, mention.sentence(), null));
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
    for (int s = 0; s < document.sentences().size(); s++) {
      if (document.sentences().get(s).span().overlaps(attribution.span())) {
        return s;
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

  /** The window in which the mention has most text on its scarcer side. */
  private static int bestWindow(List<Span> windows, Span mention) {
    int best = 0;
    int most = Integer.MIN_VALUE;
    for (int w = 0; w < windows.size(); w++) {
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
