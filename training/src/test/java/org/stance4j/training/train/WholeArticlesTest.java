package org.stance4j.training.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stance4j.Stance;
import org.stance4j.classify.SpanPair;
import org.stance4j.encoder.SentenceEncoder;
import org.stance4j.encoder.TokenRange;
import org.stance4j.training.TestCorpora;
import org.stance4j.training.article.ArticleFolder;
import org.stance4j.training.config.TrainingConfig;
import org.stance4j.training.encoding.PretrainedEncoder;
import org.stance4j.training.transformer.EncodedSequence;
import org.stance4j.training.transformer.TrainingData;
import org.stance4j.training.transformer.TrainingPair;

class WholeArticlesTest {

  private static final int ARTICLES = 20;
  private static final TrainingData NO_ROWS = new TrainingData(List.of(), List.of());

  @TempDir private static Path folder;

  private static SentenceEncoder encoder;
  private static List<ArticleFolder> articles;

  @BeforeAll
  static void open() throws IOException {
    PretrainedEncoder pretrained = PretrainedEncoder.ofLabel("all-minilm-l6-v2-q");
    encoder =
        SentenceEncoder.open(
            pretrained.read(pretrained.model()), pretrained.read(pretrained.tokenizer()), 64);
    articles = List.of(ArticleFolder.read(TestCorpora.writeArticles(folder, ARTICLES)));
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  private static TrainingConfig config(double share, double stopSlice) {
    return TrainingConfig.read(
        TestCorpora.writeConfig(
            folder,
            TestCorpora.with(
                TestCorpora.fineTuning("out", "cache"),
                "articles: []",
                "articles: [.]",
                "articleShare: 0.5",
                "articleShare: " + share,
                "stopSlice: 0.2",
                "stopSlice: " + stopSlice)));
  }

  private static TrainingRun.Listener listener() {
    return new TrainingRun.Listener() {
      @Override
      public void begin(String stage, int steps) {}

      @Override
      public void step(int done, String note) {}
    };
  }

  private static WholeArticles read(TrainingConfig config) {
    return WholeArticles.read(
        config, listener(), new Slices(config, articles), articles, encoder.sequences());
  }

  @Test
  void theMentionsOfAnActorAreAGroupOfTheWeightOfARow() {
    TrainingData data = read(config(1, 1e-9)).with(NO_ROWS, 0);
    Map<Integer, Double> weights = new TreeMap<>();
    for (TrainingPair pair : data.pairs()) {
      weights.merge(pair.group(), (double) pair.weight(), Double::sum);
    }
    // Two of the three actors in each article are in its gold.
    assertEquals(
        IntStream.range(0, 2 * ARTICLES).boxed().collect(Collectors.toSet()), weights.keySet());
    weights.forEach((group, weight) -> assertEquals(1.5, weight, 1e-6, "group " + group));
    assertEquals(
        Set.of(Stance.SUPPORTING.ordinal(), Stance.OPPOSING.ordinal()),
        data.pairs().stream().map(TrainingPair::label).collect(Collectors.toSet()));
    // Each speaks once and is mentioned once more.
    assertEquals(4 * ARTICLES, data.pairs().size());
    assertEquals(
        Set.of(1.25f, 0.25f),
        data.pairs().stream().map(TrainingPair::weight).collect(Collectors.toSet()),
        "a mere mention counts as in the detector");
  }

  @Test
  void theyComeAfterTheRows() {
    WholeArticles whole = read(config(1, 1e-9));
    TrainingData alone = whole.with(NO_ROWS, 0);
    TokenRange first = new TokenRange(0, 1);
    SpanPair tokens = new SpanPair(first, first, first, first);
    TrainingData rows =
        new TrainingData(
            List.of(new EncodedSequence(new int[2], new int[2])),
            List.of(new TrainingPair(0, tokens, 2, 1), new TrainingPair(0, tokens, 1, 1, 6)));
    TrainingData both = whole.with(rows, 0);
    assertEquals(rows.pairs(), both.pairs().subList(0, 2));
    assertEquals(rows.sequences(), both.sequences().subList(0, 1));
    assertEquals(alone.sequences(), both.sequences().subList(1, both.sequences().size()));
    for (int p = 0; p < alone.pairs().size(); p++) {
      assertEquals(alone.pairs().get(p).shifted(1, 7), both.pairs().get(p + 2));
    }
  }

  @Test
  void everyDrawHasOthersAndNoneHasAnArticleKeptAside() {
    TrainingConfig config = config(0.5, 0.3);
    WholeArticles whole = read(config);
    TrainingData first = whole.with(NO_ROWS, 0);
    assertEquals(first, whole.with(NO_ROWS, 0));
    assertNotEquals(first, whole.with(NO_ROWS, 1));
    Slices slices = new Slices(config, articles);
    Set<String> aside = new TreeSet<>();
    for (int a = 0; a < ARTICLES; a++) {
      if (slices.keepsAside("a" + a)) {
        aside.add("a" + a);
      }
    }
    assertTrue(aside.size() > 1 && aside.size() < ARTICLES - 1, () -> "" + aside);
    int all = read(config(1, 0.3)).with(NO_ROWS, 0).pairs().size();
    assertEquals(4 * (ARTICLES - aside.size()), all);
    assertTrue(first.pairs().size() > 0 && first.pairs().size() < all);
  }

  @Test
  void withoutAShareNothingIsRead() {
    assertEquals(NO_ROWS, read(config(0, 0.2)).with(NO_ROWS, 0));
  }
}
