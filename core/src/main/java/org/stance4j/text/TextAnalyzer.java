package org.stance4j.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Reads English text into sentences, tagged tokens, and direct quotations, with the models of
 * Apache OpenNLP and corrections for news text.
 *
 * <p>Paragraphs end at blank lines, at block-level HTML tags, and at line ends unless the lines are
 * wrapped. A headline is a sentence of its own. HTML tags are skipped, but all offsets refer to the
 * text as given.
 *
 * <p>Thread-safe: the models are shared, and every paragraph is read by detectors taken from a
 * pool. Paragraphs are read side by side on the threads of the common pool.
 */
public final class TextAnalyzer {

  private static final String SENTENCE_MODEL = "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final String TOKEN_MODEL = "opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
  private static final String TAG_MODEL = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final SentenceModel sentenceModel;
  private final TokenizerModel tokenModel;
  private final POSModel tagModel;
  private final Queue<Worker> idle = new ConcurrentLinkedQueue<>();

  /**
   * Loads the models from the class path.
   *
   * @throws IllegalStateException when a model jar of OpenNLP is not on the class path
   * @throws UncheckedIOException when a model cannot be read
   */
  public TextAnalyzer() {
    try {
      sentenceModel = new SentenceModel(resource(SENTENCE_MODEL));
      tokenModel = new TokenizerModel(resource(TOKEN_MODEL));
      tagModel = new POSModel(resource(TAG_MODEL));
    } catch (IOException e) {
      throw new UncheckedIOException("a model of OpenNLP on the class path cannot be read", e);
    }
  }

  /** The detectors of one thread at a time. */
  private record Worker(SentenceSplitter sentences, Tagger tagger) {}

  /**
   * Analyses a text.
   *
   * @param text the text, of any length, also empty
   * @return its sentences and quotations; no sentences when the text has no visible character
   */
  public Document analyze(String text) {
    Objects.requireNonNull(text, "text");
    String view = PlainView.of(text);
    List<Span> paragraphs = ParagraphSplitter.split(view);
    List<Sentence> sentences =
        IntStream.range(0, paragraphs.size())
            .parallel()
            .mapToObj(p -> sentences(text, view, paragraphs.get(p), p))
            .flatMap(List::stream)
            .toList();
    return new Document(text, sentences, QuoteFinder.find(view, paragraphs));
  }

  private List<Sentence> sentences(String text, String view, Span paragraph, int index) {
    List<Sentence> sentences = new ArrayList<>();
    Worker worker = idle.poll();
    if (worker == null) {
      worker =
          new Worker(
              new SentenceSplitter(new SentenceDetectorME(sentenceModel)),
              new Tagger(new TokenizerME(tokenModel), new POSTaggerME(tagModel)));
    }
    try {
      for (Span span : worker.sentences().split(view, paragraph)) {
        sentences.add(new Sentence(span, worker.tagger().tag(text, view, span), index));
      }
    } finally {
      idle.add(worker);
    }
    return sentences;
  }

  private static URL resource(String name) {
    URL url = TextAnalyzer.class.getClassLoader().getResource(name);
    if (url == null) {
      throw new IllegalStateException(
          "the class path lacks "
              + name
              + ", part of the model jars org.apache.opennlp:opennlp-models-*");
    }
    return url;
  }
}
