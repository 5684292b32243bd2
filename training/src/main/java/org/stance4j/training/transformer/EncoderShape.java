package org.stance4j.training.transformer;

/**
 * The sizes of a BERT-like encoder.
 *
 * @param layers number of transformer blocks
 * @param width of the hidden states; a multiple of {@code heads}
 * @param heads attention heads a block
 * @param inner width of the feed-forward part
 * @param vocabulary number of token ids
 * @param positions longest sequence in tokens
 * @param types number of token types (segments)
 * @param epsilon added to the variance in layer norms
 */
public record EncoderShape(
    int layers,
    int width,
    int heads,
    int inner,
    int vocabulary,
    int positions,
    int types,
    double epsilon) {
  /** Checks the sizes. */
  public EncoderShape {
    positive("layers", layers);
    positive("width", width);
    positive("heads", heads);
    positive("inner", inner);
    positive("vocabulary", vocabulary);
    positive("positions", positions);
    positive("types", types);
    if (width % heads != 0) {
      throw new IllegalArgumentException(
          "width must be a multiple of heads, got " + width + " and " + heads);
    }
    if (!(epsilon > 0)) {
      throw new IllegalArgumentException("epsilon must be positive, got " + epsilon);
    }
  }

  private static void positive(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be at least 1, got " + value);
    }
  }
}
