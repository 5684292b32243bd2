package org.stance4j.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.stance4j.actor.ActorChain;
import org.stance4j.classify.SpanFeatures;
import org.stance4j.classify.StanceClassifier;
import org.stance4j.encoder.HiddenStates;
import org.stance4j.encoder.SentenceEncoder;
import org.stance4j.text.Document;

/**
 * Judges every mention of every actor of a document towards an event: each window of the document
 * goes through the encoder once, and all mentions through the classifier together.
 */
public final class ArticleJudge {

  /** Windows whose hidden states are in memory at a time; all of a usual article. */
  private static final int CHUNK = 64;

  private final SentenceEncoder encoder;
  private final StanceClassifier classifier;

  /**
   * A judge.
   *
   * @param encoder gives the hidden states; stays open
   * @param classifier judges them; stays open
   */
  public ArticleJudge(SentenceEncoder encoder, StanceClassifier classifier) {
    this.encoder = encoder;
    this.classifier = classifier;
  }

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
    ArticleQuestions asked = ArticleQuestions.of(encoder.sequences(), document, chains, event);
    double[][] probabilities = new double[asked.questions().size()][];
    for (int from = 0; from < asked.sequences().size(); from += CHUNK) {
      judge(asked, from, Math.min(asked.sequences().size(), from + CHUNK), probabilities);
    }
    List<List<Judgement>> judgements = new ArrayList<>();
    chains.forEach(chain -> judgements.add(new ArrayList<>()));
    for (int i = 0; i < probabilities.length; i++) {
      ArticleQuestions.Question question = asked.questions().get(i);
      judgements
          .get(question.chain())
          .add(new Judgement(question.sentence(), question.kind(), probabilities[i]));
    }
    return judgements;
  }

  /** Judges the mentions of some windows, with one pass of encoder and classifier each. */
  private void judge(ArticleQuestions asked, int from, int to, double[][] probabilities) {
    List<HiddenStates> states = encoder.encode(asked.sequences().subList(from, to));
    int[] judged =
        IntStream.range(0, asked.questions().size())
            .filter(i -> inside(asked.questions().get(i).sequence(), from, to))
            .toArray();
    List<float[]> features =
        Arrays.stream(judged)
            .parallel()
            .mapToObj(asked.questions()::get)
            .map(q -> SpanFeatures.of(states.get(q.sequence() - from), q.pair()))
            .toList();
    List<double[]> rows = classifier.probabilities(features);
    for (int k = 0; k < rows.size(); k++) {
      probabilities[judged[k]] = rows.get(k);
    }
  }

  private static boolean inside(int index, int from, int to) {
    return index >= from && index < to;
  }
}
