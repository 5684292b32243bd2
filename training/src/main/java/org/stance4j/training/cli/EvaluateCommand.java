package org.stance4j.training.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stance4j.StanceDetector;
import org.stance4j.bundle.ModelBundle;
import org.stance4j.text.AtomicFile;
import org.stance4j.training.corpus.CorpusReader;
import org.stance4j.training.corpus.Example;
import org.stance4j.training.evaluate.ArticleEvaluation;
import org.stance4j.training.evaluate.BundlePredictor;
import org.stance4j.training.evaluate.CorpusEvaluation;
import org.stance4j.training.evaluate.GoldArticle;
import org.stance4j.training.evaluate.Report;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code evaluate}: how well a bundle does on labelled rows or on articles with gold actors. */
@Command(
    name = "evaluate",
    description = "Measures a model on labelled rows or on whole articles.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(
      names = "--model",
      paramLabel = "BUNDLE",
      description = "folder or jar of the model; the shipped one by default")
  private Path model;

  @ArgGroup(multiplicity = "1")
  private Material material;

  /** What to measure on. */
  static final class Material {

    @Option(
        names = "--data",
        required = true,
        paramLabel = "FILE.csv",
        description = "labelled rows")
    private Path data;

    @ArgGroup(exclusive = false)
    private Articles articles;
  }

  /** Articles with gold. */
  static final class Articles {

    @Option(
        names = "--articles",
        required = true,
        paramLabel = "DIR",
        description = "folder of the articles, <id>.txt")
    private Path folder;

    @Option(
        names = "--gold",
        required = true,
        paramLabel = "GOLD.json",
        description = "their actors and stances")
    private Path gold;
  }

  @Option(
      names = "--seen",
      paramLabel = "TRAIN.csv",
      description = "rows the model was trained on: for clean rows and the look-up baseline")
  private List<Path> seen = List.of();

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "folder of cached encodings, as in the training configuration")
  private Path cache;

  @Option(
      names = "--report",
      paramLabel = "OUT.html",
      description = "write the figures as a page too")
  private Path report;

  @Override
  public void run() {
    checkOptions();
    // Opened first: whether it can be written should show before the work.
    try (AtomicFile page = report == null ? null : new AtomicFile(report)) {
      Report figures = evaluate();
      PrintWriter out = spec.commandLine().getOut();
      out.print(figures.toText());
      out.flush();
      if (page != null) {
        page.write(figures.toHtml());
        page.commit();
      }
    }
  }

  private void checkOptions() {
    if (material.data == null && !(seen.isEmpty() && cache == null)) {
      throw new ParameterException(
          spec.commandLine(), "--articles does not go with --seen or --cache");
    }
  }

  private Report evaluate() {
    ProgressBar progress = new ProgressBar(spec.commandLine().getErr());
    try {
      ModelBundle bundle = model == null ? ModelBundle.shipped() : ModelBundle.open(model);
      String name = bundle.manifest().name() + " " + bundle.manifest().version();
      return material.data != null ? onRows(bundle, name, progress) : onArticles(name, progress);
    } catch (IOException e) {
      throw Failures.of(e);
    } finally {
      progress.end();
    }
  }

  private Report onRows(ModelBundle bundle, String name, ProgressBar progress) throws IOException {
    List<Example> examples = CorpusReader.readAll(material.data);
    List<Example> training = new ArrayList<>();
    seen.forEach(file -> training.addAll(CorpusReader.readAll(file)));
    progress.begin("predicting", examples.size());
    List<double[]> probabilities =
        BundlePredictor.predict(bundle, examples, cache, done -> progress.step(done, ""));
    return new CorpusEvaluation(examples, probabilities, training)
        .report("Rows of " + material.data.getFileName(), List.of("model: " + name));
  }

  private Report onArticles(String name, ProgressBar progress) {
    try (StanceDetector detector =
        model == null ? StanceDetector.load() : StanceDetector.load(model)) {
      progress.begin("detecting", GoldArticle.read(material.articles.gold).size());
      return ArticleEvaluation.run(
              detector,
              material.articles.folder,
              material.articles.gold,
              done -> progress.step(done, ""))
          .report("Articles of " + material.articles.gold.getFileName(), List.of("model: " + name));
    }
  }
}
