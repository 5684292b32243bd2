package org.stance4j.encoder;

import java.util.Arrays;
import java.util.Optional;
import org.stance4j.text.Span;

/**
 * One input of the encoder: {@code [CLS] prompt [SEP] passage [SEP]}, where the prompt holds the
 * event and, for an actor that is not literally in the passage, the actor. Knows which tokens stand
 * for what. Immutable and thread-safe.
 */
public final class PassageSequence {

  private final int[] tokenIds;
  private final TokenRange promptActor;
  private final TokenRange promptEvent;
  private final int passageFrom;
  private final WordPieces passage;

  PassageSequence(
      int[] tokenIds,
      TokenRange promptActor,
      TokenRange promptEvent,
      int passageFrom,
      WordPieces passage) {
    this.tokenIds = tokenIds;
    this.promptActor = promptActor;
    this.promptEvent = promptEvent;
    this.passageFrom = passageFrom;
    this.passage = passage;
  }

  /**
   * The number of tokens.
   *
   * @return tokens, the three special ones included
   */
  public int length() {
    return tokenIds.length;
  }

  /**
   * The vocabulary indices.
   *
   * @return a new array of {@link #length()} numbers
   */
  public int[] tokenIds() {
    return tokenIds.clone();
  }

  /**
   * The segment of each token.
   *
   * @return a new array of {@link #length()} numbers, 0 up to the first separator, then 1
   */
  public int[] typeIds() {
    int[] types = new int[tokenIds.length];
    Arrays.fill(types, passageFrom, types.length, 1);
    return types;
  }

  int tokenId(int index) {
    return tokenIds[index];
  }

  int typeId(int index) {
    return index < passageFrom ? 0 : 1;
  }

  /**
   * The tokens of the passage.
   *
   * @return their range; the separator alone when the passage has no word
   */
  public TokenRange passage() {
    return new TokenRange(passageFrom, passageFrom + Math.max(1, passage.size()));
  }

  /**
   * The event in the prompt.
   *
   * @return its tokens, at least one
   */
  public TokenRange promptEvent() {
    return promptEvent;
  }

  /**
   * The actor in the prompt. The author of the text, who has no name, is the first special token.
   *
   * @return its tokens, at least one
   */
  public TokenRange promptActor() {
    return promptActor;
  }

  /**
   * The tokens that stand for a stretch of the text.
   *
   * @param span a stretch of the text the sequence was built from
   * @return its tokens, or nothing when none of them is in the passage
   */
  public Optional<TokenRange> tokensOf(Span span) {
    TokenRange range = passage.covering(span);
    return range.isEmpty() ? Optional.empty() : Optional.of(range.shift(passageFrom));
  }

  /**
   * The surroundings of some tokens of the passage.
   *
   * @param tokens tokens of this sequence
   * @param reach how many more on either side
   * @return the tokens and their neighbours within the passage; the whole passage when {@code
   *     tokens} lies in the prompt
   */
  public TokenRange around(TokenRange tokens, int reach) {
    TokenRange whole = passage();
    if (tokens.from() < whole.from()) {
      return whole;
    }
    return new TokenRange(
        Math.max(whole.from(), tokens.from() - reach), Math.min(whole.to(), tokens.to() + reach));
  }
}
