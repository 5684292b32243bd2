package org.stance4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.stance4j.actor.ActorChain;
import org.stance4j.actor.ActorFinder;
import org.stance4j.actor.ActorLookup;
import org.stance4j.actor.RuleActorFinder;
import org.stance4j.bundle.BundleException;
import org.stance4j.bundle.BundleManifest;
import org.stance4j.bundle.ModelBundle;
import org.stance4j.classify.SpanFeatures;
import org.stance4j.classify.SpanPair;
import org.stance4j.classify.StanceClassifier;
import org.stance4j.encoder.PassageSequence;
import org.stance4j.encoder.SentenceEncoder;
import org.stance4j.encoder.SequenceBuilder;
import org.stance4j.judge.ActorListing;
import org.stance4j.judge.ArticleJudge;
import org.stance4j.judge.Judgement;
import org.stance4j.judge.ListingFeatures;
import org.stance4j.judge.StancePooling;
import org.stance4j.text.Document;
import org.stance4j.text.InputException;
import org.stance4j.text.Span;
import org.stance4j.text.TextAnalyzer;

/**
 * Finds the actors of a news article and their stances towards an event.
 *
 * <pre>{@code
 * try (StanceDetector detector = StanceDetector.load()) {
 *   for (ActorStance a : detector.detect(article, "the harbour expansion").actors()) {
 *     System.out.println(a.actor().name() + " " + a.stance() + " " + a.confidence());
 *   }
 * }
 * }</pre>
 *
 * <p>Thread-safe; loading takes a second or so, so keep one and share it. Holds native memory until
 * closed. No call touches the network.
 */
public final class StanceDetector implements AutoCloseable {

  /** The longest event, in characters. */
  public static final int LONGEST_EVENT = 512;

  /** Sentences of evidence given for an actor at most. */
  private static final int EVIDENCE = 3;

  /** Passages whose hidden states are in memory at a time. */
  private static final int CLASSIFY_AT_ONCE = 256;

  private final ModelInfo model;
  private final SentenceEncoder encoder;
  private final Embedder embedder;
  private final StanceClassifier classifier;
  private final TextAnalyzer analyzer;
  private final ActorFinder finder = new RuleActorFinder();
  private final ArticleJudge judge;
  private final StancePooling pooling = StancePooling.DEFAULT;

  /** Null where everybody who says or does something is listed. */
  private final ActorListing listing;

  private StanceDetector(
      BundleManifest manifest,
      SentenceEncoder encoder,
      Embedder embedder,
      StanceClassifier classifier,
      TextAnalyzer analyzer) {
    this.model = new ModelInfo(manifest.name(), manifest.version());
    this.encoder = encoder;
    this.embedder = embedder;
    this.classifier = classifier;
    this.analyzer = analyzer;
    this.listing = manifest.listing();
    this.judge = new ArticleJudge(encoder, classifier);
  }

  /**
   * Loads the shipped model.
   *
   * @return a detector, to be closed by the caller
   * @throws BundleException when there is no model on the class path, or it cannot be used
   * @throws UncheckedIOException when it cannot be read
   */
  public static StanceDetector load() {
    try {
      return open(ModelBundle::shipped);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Loads a model of your own.
   *
   * @param bundle its folder or jar
   * @return a detector, to be closed by the caller
   * @throws BundleException when there is no model, or it is damaged, too new, has its labels in
   *     another order or was made for another encoder
   * @throws InputException when it cannot be read
   * @throws UncheckedIOException when its encoder's jar on the class path cannot be read
   */
  public static StanceDetector load(Path bundle) {
    try {
      return open(() -> ModelBundle.open(bundle));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What takes long to read. */
  private interface Reader<T> {
    T read() throws IOException;
  }

  private static StanceDetector open(Reader<ModelBundle> source) throws IOException {
    // Side by side, since each takes long. The classifier stays on the caller's thread: ND4J looks
    // for its backend with the thread's class loader.
    CompletableFuture<ModelBundle> reading = CompletableFuture.supplyAsync(unchecked(source));
    CompletableFuture<SentenceEncoder> opening =
        reading.thenApplyAsync(bundle -> unchecked(bundle::openEncoder).get());
    StanceClassifier classifier = null;
    try {
      StanceClassifier.loadNatives();
      TextAnalyzer analyzer = new TextAnalyzer();
      ModelBundle bundle = join(reading);
      classifier = bundle.openClassifier();
      SentenceEncoder encoder = join(opening);
      checkFeatures(bundle, encoder, classifier);
      return new StanceDetector(
          bundle.manifest(), encoder, new Embedder(bundle, encoder), classifier, analyzer);
    } catch (IOException | RuntimeException e) {
      opening.thenAccept(SentenceEncoder::close);
      if (classifier != null) {
        classifier.close();
      }
      throw e;
    }
  }

  private static <T> Supplier<T> unchecked(Reader<T> reader) {
    return () -> {
      try {
        return reader.read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static <T> T join(CompletableFuture<T> opening) throws IOException {
    try {
      return opening.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException unreadable) {
        throw unreadable.getCause();
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static void checkFeatures(
      ModelBundle bundle, SentenceEncoder encoder, StanceClassifier classifier) {
    int features = SpanFeatures.size(encoder.width());
    if (features != classifier.inputs()) {
      throw new BundleException(
          BundleException.Reason.WRONG_ENCODER,
          "the classifier of the model bundle '"
              + bundle.location()
              + "' takes "
              + classifier.inputs()
              + " features, its encoder gives "
              + features);
    }
  }

  /**
   * Which model judges.
   *
   * @return its name and version
   */
  public ModelInfo model() {
    return model;
  }

  /**
   * Finds the actors who take a position on an event or speak about it.
   *
   * @param article the text, of any length
   * @param event the event as a reader would name it, not blank, at most {@value #LONGEST_EVENT}
   *     characters
   * @return their stances, in order of first appearance; empty when there are none
   */
  public StanceReport detect(String article, String event) {
    checkEvent(event);
    Document document = analyzer.analyze(article);
    List<ActorChain> chains = finder.find(document);
    List<List<Judgement>> judgements = judge.judge(document, chains, event);
    List<ActorStance> actors = new ArrayList<>();
    for (int c = 0; c < chains.size(); c++) {
      if (lists(document, chains.get(c), judgements.get(c))) {
        actors.add(stance(document, chains.get(c), judgements.get(c)));
      }
    }
    return new StanceReport(event, model, actors);
  }

  /**
   * Judges the actors the caller names, and only these.
   *
   * @param article the text, of any length
   * @param event the event, as in {@link #detect(String, String)}
   * @param actors their names, none blank
   * @return their stances in the order of {@code actors}; one that is not in the text is not {@link
   *     ActorStance#found() found}
   */
  public StanceReport detect(String article, String event, List<String> actors) {
    checkEvent(event);
    actors.forEach(name -> checkNotBlank("actor", name));
    Document document = analyzer.analyze(article);
    List<ActorChain> all = finder.find(document);
    List<Optional<ActorChain>> wanted =
        actors.stream().map(name -> ActorLookup.find(document, all, name)).toList();
    List<ActorChain> chains = wanted.stream().flatMap(Optional::stream).distinct().toList();
    List<List<Judgement>> byChain = judge.judge(document, chains, event);
    List<ActorStance> out = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      List<Judgement> judgements =
          wanted.get(i).map(chain -> byChain.get(chains.indexOf(chain))).orElse(List.of());
      out.add(
          !judgements.isEmpty()
              ? stance(document, wanted.get(i).orElseThrow(), judgements)
              : new ActorStance(
                  new Actor(actors.get(i), List.of(), null), Optional.empty(), List.of()));
    }
    return new StanceReport(event, model, out);
  }

  /** Whether the actor takes a position on the event or speaks about it. */
  private boolean lists(Document document, ActorChain chain, List<Judgement> judgements) {
    if (listing == null || judgements.isEmpty()) {
      return judgements.stream().anyMatch(Judgement::holds);
    }
    return listing.lists(ListingFeatures.of(document, chain, judgements));
  }

  private ActorStance stance(Document document, ActorChain chain, List<Judgement> judgements) {
    StanceProbabilities pooled = StanceProbabilities.of(pooling.pool(judgements));
    return new ActorStance(
        new Actor(chain.name(), chain.aliases(), chain.type()),
        Optional.of(pooled),
        evidence(document, judgements, pooled.stance()));
  }

  /**
   * The sentences that weigh most for the stance, each once. No sentence shows that an actor is
   * neutral, least of all those about something else: there what it says and does comes first, in
   * the order of the text.
   */
  private List<Evidence> evidence(Document document, List<Judgement> judgements, Stance stance) {
    Comparator<Judgement> byWeight =
        Comparator.comparingDouble(
            j ->
                stance == Stance.NEUTRAL
                    ? pooling.weight(j.holds())
                    : pooling.weight(j.holds()) * j.probabilities()[stance.ordinal()]);
    Map<Integer, Evidence> bySentence = new LinkedHashMap<>();
    judgements.stream()
        .sorted(byWeight.reversed().thenComparingInt(Judgement::sentence))
        .forEach(
            j -> {
              Span span = document.sentences().get(j.sentence()).span();
              StanceProbabilities shown = StanceProbabilities.of(j.probabilities());
              bySentence.putIfAbsent(
                  j.sentence(),
                  new Evidence(
                      span.of(document.text()),
                      span.start(),
                      span.end(),
                      shown.stance(),
                      shown.of(shown.stance())));
            });
    return bySentence.values().stream().limit(EVIDENCE).toList();
  }

  /**
   * Classifies one passage: what does this actor think of this event?
   *
   * @param text the passage; of one longer than the model's passages the part around the actor's
   *     first mention is read
   * @param actor the actor as it stands in the text, or anyhow; empty for the author
   * @param event the event as it stands in the text, or anyhow, as in {@link #detect(String,
   *     String)}
   * @return how likely each stance is
   */
  public StanceProbabilities classify(String text, String actor, String event) {
    return classify(List.of(new Passage(text, actor, event))).get(0);
  }

  /**
   * Classifies passages, faster than one by one.
   *
   * @param passages any number of passages
   * @return how likely each stance is, in the same order
   */
  public List<StanceProbabilities> classify(List<Passage> passages) {
    List<StanceProbabilities> out = new ArrayList<>(passages.size());
    for (int from = 0; from < passages.size(); from += CLASSIFY_AT_ONCE) {
      int to = Math.min(passages.size(), from + CLASSIFY_AT_ONCE);
      out.addAll(classifyTogether(passages.subList(from, to)));
    }
    return List.copyOf(out);
  }

  private List<StanceProbabilities> classifyTogether(List<Passage> passages) {
    List<PassageSequence> sequences = new ArrayList<>(passages.size());
    List<SpanPair> pairs = new ArrayList<>(passages.size());
    for (Passage passage : passages) {
      checkEvent(passage.event());
      checkNotBlank("text", passage.text());
      Span actor = passage.actorSpan().orElseGet(() -> first(passage.text(), passage.actor()));
      Span event = passage.eventSpan().orElseGet(() -> first(passage.text(), passage.event()));
      PassageSequence sequence =
          encoder
              .sequences()
              .sequence(passage.text(), passage.actor(), actor, passage.event(), event);
      sequences.add(sequence);
      pairs.add(SpanPair.of(sequence, actor, event));
    }
    var states = encoder.encode(sequences);
    List<float[]> features = new ArrayList<>(passages.size());
    for (int i = 0; i < pairs.size(); i++) {
      features.add(SpanFeatures.of(states.get(i), pairs.get(i)));
    }
    return classifier.probabilities(features).stream().map(StanceProbabilities::of).toList();
  }

  private static Span first(String text, String phrase) {
    return SequenceBuilder.find(text, phrase).orElse(null);
  }

  /**
   * Embeds sentences: texts that mean the same get vectors with a high dot product.
   *
   * @param sentences any number of texts
   * @return one vector of length 1 a sentence, in the same order
   */
  public List<float[]> embed(List<String> sentences) {
    return embedder.get().embed(sentences);
  }

  private static void checkEvent(String event) {
    checkNotBlank("event", event);
    if (event.length() > LONGEST_EVENT) {
      throw new IllegalArgumentException(
          "the event may have at most " + LONGEST_EVENT + " characters, got " + event.length());
    }
  }

  private static void checkNotBlank(String argument, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("the " + argument + " must not be blank");
    }
  }

  /** Frees the native memory. The detector must not be used afterwards. */
  @Override
  public void close() {
    embedder.close();
    encoder.close();
    classifier.close();
  }

  /**
   * The encoder of sentence embeddings: the classifier's, unless that one was fine-tuned. Another
   * one is opened when it is first asked for, since most users never do.
   */
  private static final class Embedder implements AutoCloseable {
    private final ModelBundle bundle;
    private final SentenceEncoder shared;
    private SentenceEncoder own;

    Embedder(ModelBundle bundle, SentenceEncoder shared) {
      this.bundle = bundle.withoutWeights();
      this.shared = bundle.manifest().embedder() == null ? shared : null;
    }

    synchronized SentenceEncoder get() {
      if (shared == null && own == null) {
        try {
          own = bundle.openEmbedder().orElseThrow();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return shared == null ? own : shared;
    }

    @Override
    public synchronized void close() {
      if (own != null) {
        own.close();
      }
    }
  }
}
