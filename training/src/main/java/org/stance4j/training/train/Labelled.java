package org.stance4j.training.train;

import java.util.List;
import org.stance4j.training.corpus.Example;

/**
 * Rows with the weight of their corpus.
 *
 * @param examples the rows
 * @param weights how much each counts, above 0
 */
record Labelled(List<Example> examples, double[] weights) {

  Labelled {
    examples = List.copyOf(examples);
    if (examples.size() != weights.length) {
      throw new IllegalArgumentException(
          "there must be as many weights as rows, got "
              + weights.length
              + " for "
              + examples.size());
    }
  }

  int[] labels() {
    return examples.stream().mapToInt(e -> e.stance().ordinal()).toArray();
  }
}
