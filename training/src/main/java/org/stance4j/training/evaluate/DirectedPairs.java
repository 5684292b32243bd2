package org.stance4j.training.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stance4j.Stance;
import org.stance4j.training.corpus.Example;
import org.stance4j.training.metrics.CalibrationError;

/**
 * The five-class figure of DSE (Park et al., ACL 2021): the rows {@code :pq} and {@code :qp} of a
 * sentence give one of neutral, p supports q, q supports p, p opposes q, q opposes p, as the class
 * with the highest product of the two rows' probabilities.
 */
final class DirectedPairs {

  static final List<String> CLASSES =
      List.of("neutral", "p supports q", "q supports p", "p opposes q", "q opposes p");

  private static final String FORWARD = ":pq";
  private static final String BACKWARD = ":qp";
  private static final int S = Stance.SUPPORTING.ordinal();
  private static final int O = Stance.OPPOSING.ordinal();
  private static final int N = Stance.NEUTRAL.ordinal();

  /** Indices of the two rows of a sentence. */
  record Pair(int forward, int backward) {}

  private DirectedPairs() {}

  /** The pairs among some rows, in order; empty when the rows are not of this kind. */
  static List<Pair> of(List<Example> examples) {
    Map<String, Integer> forward = new LinkedHashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      String id = examples.get(i).id();
      if (id.endsWith(FORWARD)) {
        forward.put(id.substring(0, id.length() - FORWARD.length()), i);
      }
    }
    for (int i = 0; i < examples.size(); i++) {
      String id = examples.get(i).id();
      if (id.endsWith(BACKWARD)) {
        Integer other = forward.get(id.substring(0, id.length() - BACKWARD.length()));
        if (other != null) {
          pairs.add(new Pair(other, i));
        }
      }
    }
    return pairs;
  }

  static int gold(Stance forward, Stance backward) {
    if (forward != Stance.NEUTRAL) {
      return forward == Stance.SUPPORTING ? 1 : 3;
    }
    return backward == Stance.NEUTRAL ? 0 : backward == Stance.SUPPORTING ? 2 : 4;
  }

  static int predict(double[] pq, double[] qp) {
    return CalibrationError.argmax(
        new double[] {pq[N] * qp[N], pq[S] * qp[N], pq[N] * qp[S], pq[O] * qp[N], pq[N] * qp[O]});
  }
}
