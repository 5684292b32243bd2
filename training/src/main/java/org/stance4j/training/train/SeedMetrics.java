package org.stance4j.training.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stance4j.training.evaluate.Report;

/**
 * The figures of the models of all seeds of a run. Immutable.
 *
 * @param bySeed for each seed, in the order of the configuration, its figures by name; at least one
 *     seed, and the same figures for all, {@link #STOP_MACRO_F1} among them
 */
public record SeedMetrics(Map<Long, Map<String, Double>> bySeed) {

  /** The name of the figure that the seed of the bundle is chosen by. */
  public static final String STOP_MACRO_F1 = "stop.macroF1";

  /** Copies the figures, in order of their names, and checks that all seeds have them. */
  public SeedMetrics {
    Map<Long, Map<String, Double>> copy = new LinkedHashMap<>();
    Set<String> names = Set.of(STOP_MACRO_F1);
    for (Map.Entry<Long, Map<String, Double>> seed : bySeed.entrySet()) {
      Map<String, Double> figures = Collections.unmodifiableMap(new TreeMap<>(seed.getValue()));
      boolean same = copy.isEmpty() || names.equals(figures.keySet());
      if (!same || !figures.containsKey(STOP_MACRO_F1)) {
        throw new IllegalArgumentException(
            "seed " + seed.getKey() + " needs the figures " + names + ", got " + figures.keySet());
      }
      names = figures.keySet();
      copy.put(seed.getKey(), figures);
    }
    if (copy.isEmpty()) {
      throw new IllegalArgumentException("there must be at least one seed, got none");
    }
    bySeed = Collections.unmodifiableMap(copy);
  }

  /**
   * Whether there is something to take a mean of.
   *
   * @return true with two seeds or more
   */
  public boolean several() {
    return bySeed.size() > 1;
  }

  /**
   * The seed of the bundle.
   *
   * @return the first one with the best macro F1 on the stop slice
   */
  public long best() {
    return bySeed.entrySet().stream()
        .reduce(
            (best, next) ->
                next.getValue().get(STOP_MACRO_F1) > best.getValue().get(STOP_MACRO_F1)
                    ? next
                    : best)
        .orElseThrow()
        .getKey();
  }

  /**
   * The mean of a figure over the seeds.
   *
   * @param figure its name
   * @return the mean
   */
  public double mean(String figure) {
    return values(figure).stream().mapToDouble(v -> v).average().orElseThrow();
  }

  /**
   * How far a figure varies with the seed: its sample standard deviation (divided by n - 1).
   *
   * @param figure its name
   * @return the deviation, at least 0; no number when there is one seed
   */
  public double sd(String figure) {
    double mean = mean(figure);
    List<Double> values = values(figure);
    double squares = values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(squares / (values.size() - 1));
  }

  private List<Double> values(String figure) {
    List<Double> values = new ArrayList<>();
    bySeed.values().forEach(figures -> values.add(figures.get(figure)));
    return values;
  }

  private Set<String> names() {
    return bySeed.get(best()).keySet();
  }

  /**
   * The figures for the bundle.
   *
   * @return those of the best seed; with several seeds also {@code FIGURE.mean} and {@code
   *     FIGURE.sd} over all of them
   */
  public Map<String, Double> published() {
    Map<String, Double> out = new TreeMap<>(bySeed.get(best()));
    if (several()) {
      for (String name : names()) {
        out.put(name + ".mean", mean(name));
        out.put(name + ".sd", sd(name));
      }
    }
    return out;
  }

  /**
   * All figures.
   *
   * @return one row a figure, one column a seed; with several seeds also mean and standard
   *     deviation
   */
  public Report.Table table() {
    List<String> header = new ArrayList<>(List.of("figure"));
    bySeed.keySet().forEach(seed -> header.add("seed " + seed));
    if (several()) {
      header.addAll(List.of("mean", "sd"));
    }
    List<List<String>> rows = new ArrayList<>();
    for (String name : names()) {
      List<String> row = new ArrayList<>(List.of(name));
      values(name).forEach(value -> row.add(number(value)));
      if (several()) {
        row.addAll(List.of(number(mean(name)), number(sd(name))));
      }
      rows.add(row);
    }
    return new Report.Table("Figures by seed", header, rows);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
