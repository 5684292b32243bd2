package org.stance4j.training.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.stance4j.Stance;
import org.stance4j.training.corpus.Example;
import org.stance4j.training.corpus.SeenTexts;
import org.stance4j.training.metrics.Bootstrap;
import org.stance4j.training.metrics.CalibrationError;
import org.stance4j.training.metrics.ConfusionMatrix;

/**
 * The figures of predictions on labelled rows: per class and overall, with bootstrap intervals over
 * texts, calibration, baselines, and what the public benchmarks report.
 */
public final class CorpusEvaluation {

  private static final List<String> LABELS =
      Arrays.stream(Stance.values()).map(Stance::label).toList();

  private final List<Example> examples;
  private final List<double[]> probabilities;
  private final List<Example> training;
  private final SeenTexts seen;

  /**
   * Takes predictions.
   *
   * @param examples the rows
   * @param probabilities a distribution a row, in the order of {@link Stance}
   * @param training the rows the model was trained on, for the look-up baseline and clean rows;
   *     empty when unknown
   */
  public CorpusEvaluation(
      List<Example> examples, List<double[]> probabilities, List<Example> training) {
    if (examples.size() != probabilities.size()) {
      throw new IllegalArgumentException(
          "there must be as many predictions as rows, got "
              + probabilities.size()
              + " for "
              + examples.size());
    }
    this.examples = List.copyOf(examples);
    this.probabilities = List.copyOf(probabilities);
    this.training = List.copyOf(training);
    this.seen = SeenTexts.of(training);
  }

  /**
   * The headline figures, for a bundle's provenance.
   *
   * @return macro and micro F1 by name, on all rows and, where training rows are known, on clean
   *     rows; for DSE also of its five classes
   */
  public Map<String, Double> metrics() {
    Map<String, Double> out = new TreeMap<>();
    int[] all = allRows();
    put(out, "3-class", matrix(all));
    int[] clean = cleanRows();
    if (clean.length < all.length) {
      put(out, "3-class.clean", matrix(clean));
    }
    List<DirectedPairs.Pair> pairs = DirectedPairs.of(examples);
    if (!pairs.isEmpty()) {
      put(out, "5-class", fiveClass(pairs));
      List<DirectedPairs.Pair> cleanPairs = clean(pairs);
      if (cleanPairs.size() < pairs.size()) {
        put(out, "5-class.clean", fiveClass(cleanPairs));
      }
    }
    return out;
  }

  private static void put(Map<String, Double> out, String name, ConfusionMatrix matrix) {
    out.put(name + ".macroF1", matrix.macroF1());
    out.put(name + ".microF1", matrix.microF1());
  }

  /**
   * All figures.
   *
   * @param title what was evaluated on what
   * @param facts the conditions
   * @return the report
   */
  public Report report(String title, List<String> facts) {
    List<Report.Table> tables = new ArrayList<>();
    int[] all = allRows();
    int[] clean = cleanRows();
    tables.add(scores("Scores" + rows(all.length), all));
    if (clean.length > 0 && clean.length < all.length) {
      tables.add(
          scores("Scores, clean: text not in the training rows" + rows(clean.length), clean));
    }
    tables.add(perClass(matrix(all)));
    tables.add(confusion(matrix(all)));
    List<DirectedPairs.Pair> pairs = DirectedPairs.of(examples);
    if (!pairs.isEmpty()) {
      tables.add(fiveClassTable(pairs));
    }
    int[] sided =
        Arrays.stream(all).filter(i -> examples.get(i).stance() != Stance.NEUTRAL).toArray();
    if (sided.length > 0 && sided.length < all.length || allSided()) {
      tables.add(twoClassTable(sided));
    }
    return new Report(title, facts, tables);
  }

  private boolean allSided() {
    return examples.stream().allMatch(e -> e.stance() != Stance.NEUTRAL);
  }

  private static String rows(int count) {
    return " (" + count + " rows)";
  }

  private int[] allRows() {
    return IntStream.range(0, examples.size()).toArray();
  }

  private int[] cleanRows() {
    return IntStream.range(0, examples.size())
        .filter(i -> !seen.contains(examples.get(i).text()))
        .toArray();
  }

  private List<DirectedPairs.Pair> clean(List<DirectedPairs.Pair> pairs) {
    return pairs.stream().filter(p -> !seen.contains(examples.get(p.forward()).text())).toList();
  }

  private ConfusionMatrix matrix(int[] rows) {
    int[] gold = Arrays.stream(rows).map(i -> examples.get(i).stance().ordinal()).toArray();
    int[] predicted =
        Arrays.stream(rows).map(i -> CalibrationError.argmax(probabilities.get(i))).toArray();
    return ConfusionMatrix.of(gold, predicted, LABELS.size());
  }

  private ConfusionMatrix fiveClass(List<DirectedPairs.Pair> pairs) {
    int[] gold = pairs.stream().mapToInt(this::fiveClassGold).toArray();
    int[] predicted =
        pairs.stream()
            .mapToInt(
                p ->
                    DirectedPairs.predict(
                        probabilities.get(p.forward()), probabilities.get(p.backward())))
            .toArray();
    return ConfusionMatrix.of(gold, predicted, DirectedPairs.CLASSES.size());
  }

  private int fiveClassGold(DirectedPairs.Pair pair) {
    return DirectedPairs.gold(
        examples.get(pair.forward()).stance(), examples.get(pair.backward()).stance());
  }

  private Report.Table scores(String title, int[] rows) {
    ConfusionMatrix matrix = matrix(rows);
    List<int[]> byText = byText(rows);
    Bootstrap.Interval macro =
        Bootstrap.interval(byText.size(), drawn -> matrix(rowsOf(byText, drawn)).macroF1());
    Bootstrap.Interval micro =
        Bootstrap.interval(byText.size(), drawn -> matrix(rowsOf(byText, drawn)).microF1());
    int[] gold = Arrays.stream(rows).map(i -> examples.get(i).stance().ordinal()).toArray();
    List<double[]> distributions = Arrays.stream(rows).mapToObj(probabilities::get).toList();
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("macro F1", number(matrix.macroF1()), interval(macro)));
    lines.add(List.of("micro F1", number(matrix.microF1()), interval(micro)));
    lines.add(
        List.of(
            "expected calibration error", number(CalibrationError.of(gold, distributions)), ""));
    lines.addAll(baselines(rows, gold));
    return new Report.Table(title, List.of("", "value", "95 % interval over texts"), lines);
  }

  private List<List<String>> baselines(int[] rows, int[] gold) {
    int majority = 0;
    int[] counts = new int[LABELS.size()];
    for (int label : gold) {
      counts[label]++;
    }
    for (int i = 1; i < counts.length; i++) {
      majority = counts[i] > counts[majority] ? i : majority;
    }
    int[] constant = new int[gold.length];
    Arrays.fill(constant, majority);
    List<List<String>> lines = new ArrayList<>();
    ConfusionMatrix majorityMatrix = ConfusionMatrix.of(gold, constant, LABELS.size());
    lines.add(
        List.of(
            "baseline: always " + LABELS.get(majority) + ", macro / micro F1",
            number(majorityMatrix.macroF1()) + " / " + number(majorityMatrix.microF1()),
            ""));
    if (!training.isEmpty()) {
      LookupBaseline lookup = new LookupBaseline(training);
      int[] predicted =
          Arrays.stream(rows).map(i -> lookup.predict(examples.get(i)).ordinal()).toArray();
      ConfusionMatrix matrix = ConfusionMatrix.of(gold, predicted, LABELS.size());
      lines.add(
          List.of(
              "baseline: look-up in the training rows, macro / micro F1",
              number(matrix.macroF1()) + " / " + number(matrix.microF1()),
              ""));
    }
    return lines;
  }

  /** Rows that share a text stand or fall together: they are one unit of the bootstrap. */
  private List<int[]> byText(int[] rows) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int row : rows) {
      groups.computeIfAbsent(examples.get(row).text(), t -> new ArrayList<>()).add(row);
    }
    return groups.values().stream()
        .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  private static int[] rowsOf(List<int[]> groups, int[] drawn) {
    return Arrays.stream(drawn).flatMap(g -> Arrays.stream(groups.get(g))).toArray();
  }

  private static Report.Table perClass(ConfusionMatrix matrix) {
    List<List<String>> lines = new ArrayList<>();
    for (int label = 0; label < LABELS.size(); label++) {
      lines.add(
          List.of(
              LABELS.get(label),
              number(matrix.precision(label)),
              number(matrix.recall(label)),
              number(matrix.f1(label)),
              String.valueOf(matrix.support(label))));
    }
    return new Report.Table("Per class", List.of("", "precision", "recall", "F1", "rows"), lines);
  }

  private static Report.Table confusion(ConfusionMatrix matrix) {
    List<String> header = new ArrayList<>(List.of("gold \\ predicted"));
    header.addAll(LABELS);
    List<List<String>> lines = new ArrayList<>();
    for (int gold = 0; gold < LABELS.size(); gold++) {
      List<String> line = new ArrayList<>(List.of(LABELS.get(gold)));
      for (int count : matrix.counts()[gold]) {
        line.add(String.valueOf(count));
      }
      lines.add(line);
    }
    return new Report.Table("Confusion matrix", header, lines);
  }

  private Report.Table fiveClassTable(List<DirectedPairs.Pair> pairs) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(fiveClassLine("all", pairs));
    if (!training.isEmpty()) {
      List<DirectedPairs.Pair> clean = clean(pairs);
      if (!clean.isEmpty() && clean.size() < pairs.size()) {
        lines.add(fiveClassLine("clean", clean));
      }
      LookupBaseline lookup = new LookupBaseline(training);
      lines.add(lookupLine("look-up baseline, all", pairs, lookup));
    }
    return new Report.Table(
        "DSE, five classes",
        List.of("sentences", "number", "micro F1", "95 %", "macro F1", "95 %"),
        lines);
  }

  private List<String> fiveClassLine(String name, List<DirectedPairs.Pair> pairs) {
    ConfusionMatrix matrix = fiveClass(pairs);
    Bootstrap.Interval micro =
        Bootstrap.interval(pairs.size(), d -> fiveClass(pick(pairs, d)).microF1());
    Bootstrap.Interval macro =
        Bootstrap.interval(pairs.size(), d -> fiveClass(pick(pairs, d)).macroF1());
    return List.of(
        name,
        String.valueOf(pairs.size()),
        number(matrix.microF1()),
        interval(micro),
        number(matrix.macroF1()),
        interval(macro));
  }

  private List<String> lookupLine(
      String name, List<DirectedPairs.Pair> pairs, LookupBaseline lookup) {
    int[] gold = pairs.stream().mapToInt(this::fiveClassGold).toArray();
    int[] predicted =
        pairs.stream()
            .mapToInt(
                p ->
                    DirectedPairs.gold(
                        lookup.predict(examples.get(p.forward())),
                        lookup.predict(examples.get(p.backward()))))
            .toArray();
    ConfusionMatrix matrix = ConfusionMatrix.of(gold, predicted, DirectedPairs.CLASSES.size());
    return List.of(
        name,
        String.valueOf(pairs.size()),
        number(matrix.microF1()),
        "",
        number(matrix.macroF1()),
        "");
  }

  private static List<DirectedPairs.Pair> pick(List<DirectedPairs.Pair> pairs, int[] drawn) {
    return Arrays.stream(drawn).mapToObj(pairs::get).toList();
  }

  private Report.Table twoClassTable(int[] sided) {
    int[] gold = Arrays.stream(sided).map(i -> examples.get(i).stance().ordinal()).toArray();
    int[] predicted =
        Arrays.stream(sided)
            .map(
                i -> {
                  double[] row = probabilities.get(i);
                  return row[Stance.SUPPORTING.ordinal()] >= row[Stance.OPPOSING.ordinal()]
                      ? Stance.SUPPORTING.ordinal()
                      : Stance.OPPOSING.ordinal();
                })
            .toArray();
    ConfusionMatrix matrix = ConfusionMatrix.of(gold, predicted, LABELS.size());
    return new Report.Table(
        "Supporting or opposing, rows with a side (the figure of SEESAW)",
        List.of("rows", "micro F1", "macro F1"),
        List.of(
            List.of(
                String.valueOf(sided.length), number(matrix.microF1()), number(matrix.macroF1()))));
  }

  private static String interval(Bootstrap.Interval interval) {
    return number(interval.low()) + " - " + number(interval.high());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
