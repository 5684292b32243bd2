package org.stance4j.training.transformer;

import java.util.Arrays;
import org.stance4j.encoder.PassageSequence;

/**
 * A tokenized input, special tokens included, without padding. Immutable; equal by contents.
 *
 * @param tokenIds ids of the tokens
 * @param typeIds their segments, as many
 */
public record EncodedSequence(int[] tokenIds, int[] typeIds) {
  /** Copies and checks the ids. */
  public EncodedSequence {
    tokenIds = tokenIds.clone();
    typeIds = typeIds.clone();
    if (tokenIds.length == 0 || tokenIds.length != typeIds.length) {
      throw new IllegalArgumentException(
          "a sequence needs as many token as type ids, at least one, got "
              + tokenIds.length
              + " and "
              + typeIds.length);
    }
  }

  /** An input of the encoder as it is trained on. */
  public static EncodedSequence of(PassageSequence sequence) {
    return new EncodedSequence(sequence.tokenIds(), sequence.typeIds());
  }

  @Override
  public int[] tokenIds() {
    return tokenIds.clone();
  }

  @Override
  public int[] typeIds() {
    return typeIds.clone();
  }

  /** The number of tokens. */
  public int length() {
    return tokenIds.length;
  }

  int tokenId(int index) {
    return tokenIds[index];
  }

  int typeId(int index) {
    return typeIds[index];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EncodedSequence that
        && Arrays.equals(tokenIds, that.tokenIds)
        && Arrays.equals(typeIds, that.typeIds);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(tokenIds) + Arrays.hashCode(typeIds);
  }

  @Override
  public String toString() {
    return "EncodedSequence[" + tokenIds.length + " tokens]";
  }
}
