package org.stance4j.training.transformer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stance4j.classify.SpanPair;
import org.stance4j.encoder.TokenRange;

class TrainingDataTest {
  private static final TokenRange FIRST = new TokenRange(0, 1);

  private static TrainingPair pair(TokenRange passage) {
    return new TrainingPair(0, new SpanPair(FIRST, FIRST, FIRST, passage), 1, 1);
  }

  /** Checkpoints hold the fingerprint: another one of the same data makes them useless. */
  @Test
  void theFingerprintOfTheSameDataStaysTheSame() {
    assertEquals("16 sequences, 32 pairs, f1734df8", FineTunerTest.data(50).fingerprint());
  }

  @Test
  void rejectsARangeWithoutTokens() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> pair(new TokenRange(2, 2)));
    assertEquals("a range of a pair must hold a token, got [2, 2)", e.getMessage());
  }

  @Test
  void rejectsARangeBeyondItsSequence() {
    List<EncodedSequence> sequences = List.of(new EncodedSequence(new int[3], new int[3]));
    List<TrainingPair> pairs = List.of(pair(new TokenRange(1, 3)), pair(new TokenRange(1, 4)));
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> new TrainingData(sequences, pairs));
    assertEquals("pair 1: range [1, 4) must lie in a sequence of 3 tokens", e.getMessage());
  }
}
