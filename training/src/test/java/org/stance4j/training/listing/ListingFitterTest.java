package org.stance4j.training.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stance4j.bundle.ModelBundle;
import org.stance4j.encoder.SentenceEncoder;
import org.stance4j.judge.ActorListing;
import org.stance4j.judge.ListingFeatures;
import org.stance4j.text.InputException;
import org.stance4j.training.TestCorpora;
import org.stance4j.training.article.ArticleFolder;

class ListingFitterTest {

  private static double[] features(int position, double value) {
    double[] out = new double[ListingFeatures.NAMES.size()];
    out[position] = value;
    return out;
  }

  /** Rows of which so many in ten are listed. */
  private static void add(List<ListingRow> rows, double[] features, int listed) {
    for (int i = 0; i < 1000; i++) {
      rows.add(new ListingRow(i % 7, features, i % 10 < listed));
    }
  }

  @Test
  void probabilitiesAreTheShareOfTheListed() {
    List<ListingRow> rows = new ArrayList<>();
    add(rows, features(2, 0), 2);
    add(rows, features(2, 1), 8);
    ActorListing listing = ListingFitter.fit(rows);
    assertEquals(0.2, listing.probability(features(2, 0)), 0.005);
    assertEquals(0.8, listing.probability(features(2, 1)), 0.005);
    // The likelihood's maximum in closed form, but for the small penalty.
    assertEquals(Math.log(0.8 / 0.2) - Math.log(0.2 / 0.8), listing.weights()[2], 0.03);
    assertEquals(0, listing.weights()[0], 1e-12, "a feature without variance tells nothing");
  }

  @Test
  void theUnitOfAFeatureDoesNotMatter() {
    List<ListingRow> rows = new ArrayList<>();
    List<ListingRow> scaled = new ArrayList<>();
    for (int value = 0; value < 4; value++) {
      add(rows, features(0, value), 1 + 2 * value);
      add(scaled, features(0, value * 1000 + 5), 1 + 2 * value);
    }
    ActorListing one = ListingFitter.fit(rows);
    ActorListing thousand = ListingFitter.fit(scaled);
    for (int value = 0; value < 4; value++) {
      assertEquals(
          one.probability(features(0, value)),
          thousand.probability(features(0, value * 1000 + 5)),
          1e-9);
    }
    assertTrue(one.weights()[0] > 0);
  }

  @Test
  void learnsFromArticlesWhomToList(@TempDir Path folder) throws IOException {
    TestCorpora.writeArticles(folder, 10);
    ModelBundle model = ModelBundle.shipped();
    try (SentenceEncoder encoder = model.openEncoder()) {
      ListingFitter.Fitted fitted =
          ListingFitter.fit(encoder, model.openClassifier(), List.of(ArticleFolder.read(folder)));
      assertEquals(1, fitted.f1(), 1e-9, "the same ten articles are easy");
      assertEquals(
          fitted,
          ListingFitter.fit(encoder, model.openClassifier(), List.of(ArticleFolder.read(folder))),
          "again");
    }
  }

  @Test
  void fewArticlesAreRefusedBeforeTheRun(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "It rained.");
    Files.writeString(
        folder.resolve("gold.json"), "[{\"id\": \"a\", \"event\": \"the rain\", \"actors\": []}]");
    ArticleFolder articles = ArticleFolder.read(folder);
    InputException e =
        assertThrows(InputException.class, () -> ListingFitter.check(List.of(articles, articles)));
    assertEquals(
        "'articles' ["
            + folder
            + ", "
            + folder
            + "] must hold at least 5 articles with their gold, got 2",
        e.getMessage());
    ListingFitter.check(Collections.nCopies(5, articles));
  }

  @Test
  void articlesWithoutActorsToTellApartAreRefused(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "It rained.");
    Files.writeString(
        folder.resolve("gold.json"), "[{\"id\": \"a\", \"event\": \"the rain\", \"actors\": []}]");
    ModelBundle model = ModelBundle.shipped();
    try (SentenceEncoder encoder = model.openEncoder()) {
      InputException e =
          assertThrows(
              InputException.class,
              () ->
                  ListingFitter.fit(
                      encoder, model.openClassifier(), List.of(ArticleFolder.read(folder))));
      assertEquals(
          "'articles' ["
              + folder
              + "] must have actors that their gold lists and others, got 0 actors of one kind",
          e.getMessage());
    }
  }
}
