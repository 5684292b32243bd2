package org.stance4j.training.article;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.stance4j.Actor;
import org.stance4j.Stance;
import org.stance4j.actor.ActorChain;
import org.stance4j.actor.ActorFinder;
import org.stance4j.actor.RuleActorFinder;
import org.stance4j.bundle.Sha256;
import org.stance4j.text.Document;
import org.stance4j.text.InputException;
import org.stance4j.text.TextAnalyzer;
import org.stance4j.text.TextFiles;
import org.stance4j.training.evaluate.ActorMatcher;
import org.stance4j.training.evaluate.GoldArticle;

/** A folder of articles with their gold, {@code gold.json} and {@code <id>.txt}. Immutable. */
public final class ArticleFolder {

  private static final String GOLD = "gold.json";
  private static final String TEXT = ".txt";

  private final Path path;
  private final String gold;
  private final List<GoldArticle> articles;
  private final Map<String, String> texts;

  private ArticleFolder(
      Path path, String gold, List<GoldArticle> articles, Map<String, String> texts) {
    this.path = path;
    this.gold = gold;
    this.articles = articles;
    this.texts = texts;
  }

  /**
   * Reads a folder.
   *
   * @param folder where the gold and the articles stand
   * @return its contents
   * @throws InputException when one of the files cannot be read or is wrong
   */
  public static ArticleFolder read(Path folder) {
    Path file = folder.resolve(GOLD);
    String gold = TextFiles.read(file);
    List<GoldArticle> articles = GoldArticle.parse(gold, file);
    Map<String, String> texts = new TreeMap<>();
    for (GoldArticle article : articles) {
      texts.computeIfAbsent(article.id(), id -> TextFiles.read(folder.resolve(id + TEXT)));
    }
    return new ArticleFolder(folder, gold, articles, texts);
  }

  /**
   * Where it stands.
   *
   * @return the folder
   */
  public Path path() {
    return path;
  }

  /**
   * How many events the gold asks about; an article may have several.
   *
   * @return at least 1
   */
  public int events() {
    return articles.size();
  }

  /**
   * The articles.
   *
   * @return each text by its id
   */
  public Map<String, String> texts() {
    return Collections.unmodifiableMap(texts);
  }

  /**
   * Tells one set of articles from another.
   *
   * @return SHA-256 of the gold and of the articles it names, in its order; hexadecimal
   */
  public String sha256() {
    StringBuilder all = new StringBuilder(gold);
    articles.forEach(article -> all.append(texts.get(article.id())));
    return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Finds the actors of the articles, one article after the other.
   *
   * @param reader given each event of the gold with its article
   */
  public void forEach(Consumer<MatchedArticle> reader) {
    TextAnalyzer analyzer = new TextAnalyzer();
    ActorFinder finder = new RuleActorFinder();
    for (GoldArticle article : articles) {
      Document document = analyzer.analyze(texts.get(article.id()));
      reader.accept(match(article, document, finder.find(document)));
    }
  }

  private static MatchedArticle match(
      GoldArticle article, Document document, List<ActorChain> chains) {
    ActorMatcher matcher =
        new ActorMatcher(
            chains.stream().map(c -> new Actor(c.name(), c.aliases(), c.type())).toList());
    List<Optional<Stance>> stances =
        new ArrayList<>(Collections.nCopies(chains.size(), Optional.empty()));
    for (GoldArticle.GoldActor actor : article.actors()) {
      int chain = matcher.take(actor);
      if (chain >= 0) {
        stances.set(chain, Optional.of(Stance.ofLabel(actor.stance())));
      }
    }
    List<Boolean> disputed = new ArrayList<>(Collections.nCopies(chains.size(), false));
    for (GoldArticle.GoldActor actor : article.disputed()) {
      int chain = matcher.take(actor);
      if (chain >= 0) {
        disputed.set(chain, true);
      }
    }
    return new MatchedArticle(article.id(), article.event(), document, chains, stances, disputed);
  }
}
