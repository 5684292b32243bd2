package org.stance4j.training.transformer;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.stance4j.encoder.TokenRange;

/**
 * Sequences and the pairs in them; many pairs may share a sequence. Immutable.
 *
 * @param sequences tokenized passages
 * @param pairs what is judged in them
 */
public record TrainingData(List<EncodedSequence> sequences, List<TrainingPair> pairs) {
  /**
   * Copies the lists and checks that the ranges lie in their sequences, and that a group has one
   * label.
   */
  public TrainingData {
    sequences = List.copyOf(sequences);
    pairs = List.copyOf(pairs);
    Map<Integer, Integer> labelOfGroup = new HashMap<>();
    for (int p = 0; p < pairs.size(); p++) {
      TrainingPair pair = pairs.get(p);
      if (pair.sequence() >= sequences.size()) {
        throw new IllegalArgumentException(
            "pair %d: sequence must be below %d, got %d"
                .formatted(p, sequences.size(), pair.sequence()));
      }
      if (pair.group() != TrainingPair.ALONE) {
        Integer label = labelOfGroup.putIfAbsent(pair.group(), pair.label());
        if (label != null && label != pair.label()) {
          throw new IllegalArgumentException(
              "pair %d: group %d must have one label, got %d and %d"
                  .formatted(p, pair.group(), label, pair.label()));
        }
      }
      int length = sequences.get(pair.sequence()).length();
      for (TokenRange range : pair.ranges()) {
        if (range.to() > length) {
          throw new IllegalArgumentException(
              "pair %d: range [%d, %d) must lie in a sequence of %d tokens"
                  .formatted(p, range.from(), range.to(), length));
        }
      }
    }
  }

  /** A checksum of all contents. */
  String fingerprint() {
    CRC32 crc = new CRC32();
    for (EncodedSequence sequence : sequences) {
      add(crc, sequence.tokenIds());
      add(crc, sequence.typeIds());
    }
    for (TrainingPair pair : pairs) {
      int[] values = new int[11];
      values[0] = pair.sequence();
      values[1] = pair.label();
      values[2] = Float.floatToIntBits(pair.weight());
      List<TokenRange> ranges = pair.ranges();
      for (int r = 0; r < ranges.size(); r++) {
        values[3 + 2 * r] = ranges.get(r).from();
        values[4 + 2 * r] = ranges.get(r).to();
      }
      add(crc, values);
      if (pair.group() != TrainingPair.ALONE) {
        add(crc, new int[] {pair.group()});
      }
    }
    return "%d sequences, %d pairs, %08x".formatted(sequences.size(), pairs.size(), crc.getValue());
  }

  private static void add(CRC32 crc, int[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * values.length);
    bytes.asIntBuffer().put(values);
    crc.update(bytes);
  }
}
