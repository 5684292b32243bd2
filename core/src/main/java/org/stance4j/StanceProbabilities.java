package org.stance4j;

/**
 * How likely each stance is. The three numbers sum to 1.
 *
 * @param supporting probability of {@link Stance#SUPPORTING}, 0 to 1
 * @param opposing probability of {@link Stance#OPPOSING}, 0 to 1
 * @param neutral probability of {@link Stance#NEUTRAL}, 0 to 1
 */
public record StanceProbabilities(double supporting, double opposing, double neutral) {

  private static final double TOLERANCE = 1e-6;

  /** Checks the range and the sum. */
  public StanceProbabilities {
    if (!(supporting >= 0 && opposing >= 0 && neutral >= 0)
        || Math.abs(supporting + opposing + neutral - 1) > TOLERANCE) {
      throw new IllegalArgumentException(
          "probabilities must be at least 0 and sum to 1, got "
              + supporting
              + ", "
              + opposing
              + ", "
              + neutral);
    }
  }

  static StanceProbabilities of(double[] values) {
    return new StanceProbabilities(values[0], values[1], values[2]);
  }

  /**
   * The probability of one stance.
   *
   * @param stance the stance
   * @return 0 to 1
   */
  public double of(Stance stance) {
    return switch (stance) {
      case SUPPORTING -> supporting;
      case OPPOSING -> opposing;
      case NEUTRAL -> neutral;
    };
  }

  /**
   * The most likely stance.
   *
   * @return the stance with the highest probability, the first in the order of {@link Stance} of
   *     equals
   */
  public Stance stance() {
    Stance best = Stance.SUPPORTING;
    for (Stance stance : Stance.values()) {
      if (of(stance) > of(best)) {
        best = stance;
      }
    }
    return best;
  }
}
