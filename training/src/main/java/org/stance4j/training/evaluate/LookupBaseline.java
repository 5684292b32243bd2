package org.stance4j.training.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.stance4j.Stance;
import org.stance4j.training.corpus.Example;

/**
 * What memory alone achieves: the label that the same text (white space aside), actor and event had
 * in the training rows, else their most frequent label.
 */
final class LookupBaseline {

  private final Map<String, Stance> known = new HashMap<>();
  private final Stance majority;

  LookupBaseline(Collection<Example> training) {
    int[] counts = new int[Stance.values().length];
    for (Example example : training) {
      known.put(key(example), example.stance());
      counts[example.stance().ordinal()]++;
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      if (counts[i] > counts[best]) {
        best = i;
      }
    }
    majority = Stance.values()[best];
  }

  Stance predict(Example example) {
    return known.getOrDefault(key(example), majority);
  }

  private static String key(Example example) {
    String text = example.text().strip().replaceAll("\\s+", " ");
    return String.join("\u0000", text, example.actor(), example.event());
  }
}
