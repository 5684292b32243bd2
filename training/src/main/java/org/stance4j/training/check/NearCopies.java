package org.stance4j.training.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds pairs of texts that share much of their wording, by runs of five words. Texts of one group
 * (the windows of one story) are not compared. Not thread-safe.
 */
final class NearCopies {

  static final int SHINGLE = 5;

  /** A run of words that more texts than this share is a common phrase and brings up no pair. */
  private static final int COMMON = 50;

  /**
   * Two texts that share wording.
   *
   * @param first index of the earlier text
   * @param second index of the later text
   * @param containment shared runs by those of the text that has fewer
   * @param jaccard shared runs by those of either
   */
  record Pair(int first, int second, double containment, double jaccard) {}

  private final List<Set<String>> shingles = new ArrayList<>();
  private final List<String> groups = new ArrayList<>();
  private final Map<String, List<Integer>> textsOf = new HashMap<>();

  /** Adds a text; texts are numbered from 0. */
  void add(String group, String text) {
    Set<String> set = Words.shingles(Words.of(text), SHINGLE);
    int index = shingles.size();
    shingles.add(set);
    groups.add(group);
    set.forEach(shingle -> textsOf.computeIfAbsent(shingle, s -> new ArrayList<>()).add(index));
  }

  /** The pairs of different groups whose containment reaches a bound, by their indexes. */
  List<Pair> pairs(double leastContainment) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < shingles.size(); i++) {
      for (Map.Entry<Integer, Integer> other : sharedWithEarlier(i).entrySet()) {
        int j = other.getKey();
        int shared = other.getValue();
        int smaller = Math.min(shingles.get(i).size(), shingles.get(j).size());
        int union = shingles.get(i).size() + shingles.get(j).size() - shared;
        double containment = (double) shared / smaller;
        if (containment >= leastContainment) {
          pairs.add(new Pair(j, i, containment, (double) shared / union));
        }
      }
    }
    return pairs;
  }

  private Map<Integer, Integer> sharedWithEarlier(int index) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (String shingle : shingles.get(index)) {
      List<Integer> texts = textsOf.get(shingle);
      if (texts.size() <= COMMON) {
        for (int other : texts) {
          if (other < index && !groups.get(other).equals(groups.get(index))) {
            shared.merge(other, 1, Integer::sum);
          }
        }
      }
    }
    return shared;
  }
}
