package org.stance4j.training.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;
import org.stance4j.Stance;

/** Counts over the rows of a corpus. Rows are added one by one; not thread-safe. */
public final class CorpusStats {

  private final LabelCounts labels = new LabelCounts();
  private final Map<String, LabelCounts> bySource = new TreeMap<>();
  private final Map<String, LabelCounts> byEvent = new TreeMap<>();
  private final Map<String, Integer> rowsOfText = new HashMap<>();
  private final Set<String> actors = new HashSet<>();
  private final Set<String> contents = new HashSet<>();
  private final List<Integer> words = new ArrayList<>();
  private int byAuthor;
  private int withoutActorSpan;
  private int withoutEventSpan;
  private int duplicates;

  /** Rows by label. */
  public static final class LabelCounts {
    private final Map<Stance, Integer> counts = new EnumMap<>(Stance.class);

    private void add(Stance stance) {
      counts.merge(stance, 1, Integer::sum);
    }

    /**
     * The rows with a label.
     *
     * @param stance the label
     * @return their number
     */
    public int of(Stance stance) {
      return counts.getOrDefault(stance, 0);
    }

    /**
     * All rows.
     *
     * @return the sum over the labels
     */
    public int total() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The share of a label.
     *
     * @param stance the label
     * @return from 0 to 1; 0 when there are no rows
     */
    public double share(Stance stance) {
      int total = total();
      return total == 0 ? 0 : (double) of(stance) / total;
    }

    /**
     * How many of the labels occur.
     *
     * @return from 0 to 3
     */
    public int distinct() {
      return counts.size();
    }
  }

  /**
   * Counts a row.
   *
   * @param example the row
   */
  public void add(Example example) {
    labels.add(example.stance());
    bySource.computeIfAbsent(example.source(), s -> new LabelCounts()).add(example.stance());
    byEvent.computeIfAbsent(example.event(), s -> new LabelCounts()).add(example.stance());
    if (rowsOfText.merge(example.text(), 1, Integer::sum) == 1) {
      words.add(new StringTokenizer(example.text()).countTokens());
    }
    if (example.byAuthor()) {
      byAuthor++;
    } else {
      actors.add(example.actor());
      withoutActorSpan += example.actorSpan().isEmpty() ? 1 : 0;
    }
    withoutEventSpan += example.eventSpan().isEmpty() ? 1 : 0;
    duplicates += contents.add(content(example)) ? 0 : 1;
  }

  /** What makes two rows the same question. */
  static String content(Example example) {
    return String.join(
        "\n", example.text(), example.actor(), "" + example.actorSpan(), example.event());
  }

  /**
   * The rows by label.
   *
   * @return the counts over all rows
   */
  public LabelCounts labels() {
    return labels;
  }

  /**
   * The rows of each source.
   *
   * @return the counts by the source column, in alphabetical order
   */
  public Map<String, LabelCounts> bySource() {
    return new TreeMap<>(bySource);
  }

  /**
   * The rows of each event.
   *
   * @return the counts by the event column, in alphabetical order
   */
  public Map<String, LabelCounts> byEvent() {
    return new TreeMap<>(byEvent);
  }

  /**
   * The different texts.
   *
   * @return their number
   */
  public int texts() {
    return rowsOfText.size();
  }

  /**
   * The most rows over one text.
   *
   * @return their number, 0 without rows
   */
  public int mostRowsOfText() {
    return rowsOfText.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /**
   * The different actors.
   *
   * @return the number of names, without the author
   */
  public int actors() {
    return actors.size();
  }

  /**
   * The rows whose actor is the author of the text.
   *
   * @return their number
   */
  public int byAuthor() {
    return byAuthor;
  }

  /**
   * The rows whose actor is named but not literally in the text.
   *
   * @return their number
   */
  public int withoutActorSpan() {
    return withoutActorSpan;
  }

  /**
   * The rows whose event is not literally in the text.
   *
   * @return their number
   */
  public int withoutEventSpan() {
    return withoutEventSpan;
  }

  /**
   * The rows that ask the same as an earlier one: text, actor, actor offsets and event are equal.
   *
   * @return their number
   */
  public int duplicates() {
    return duplicates;
  }

  /**
   * How long the texts are.
   *
   * @param share from 0 (shortest) to 1 (longest); 0.5 is the median
   * @return words of the text at that place of the order by length, 0 without rows
   */
  public int words(double share) {
    if (share < 0 || share > 1) {
      throw new IllegalArgumentException("a share is from 0 to 1, got " + share);
    }
    if (words.isEmpty()) {
      return 0;
    }
    int[] sorted = words.stream().mapToInt(Integer::intValue).toArray();
    Arrays.sort(sorted);
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }
}
