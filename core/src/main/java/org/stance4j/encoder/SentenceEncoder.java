package org.stance4j.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * A pretrained transformer encoder of the BERT family: hidden states of passages, and sentence
 * embeddings by the mean of the hidden states, scaled to length 1 (Reimers &amp; Gurevych 2019).
 * Thread-safe; holds native memory until closed.
 */
public final class SentenceEncoder implements AutoCloseable {

  /** Padded tokens a batch may hold: enough to fill a core, little enough to stay in cache. */
  private static final int BATCH_TOKENS = 1024;

  /** Sentences whose hidden states are in memory at a time. */
  private static final int EMBED_AT_ONCE = 512;

  /**
   * The operator by which an 8-bit encoder chooses the scale of its inputs: one for the whole
   * batch, so that a sequence would get other states in other company.
   */
  private static final byte[] BATCH_DEPENDENT =
      "DynamicQuantizeLinear".getBytes(StandardCharsets.US_ASCII);

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieceTokenizer tokenizer;
  private final SequenceBuilder sequences;
  private final boolean wantsTypes;
  private final int batchTokens;
  private final int width;

  private SentenceEncoder(
      OrtEnvironment environment,
      OrtSession session,
      WordPieceTokenizer tokenizer,
      int passageTokens,
      int batchTokens)
      throws OrtException {
    this.environment = environment;
    this.session = session;
    this.tokenizer = tokenizer;
    this.sequences = new SequenceBuilder(tokenizer, passageTokens);
    this.wantsTypes = session.getInputNames().contains("token_type_ids");
    this.batchTokens = batchTokens;
    this.width = run(List.of(sequences.plain("a"))).get(0).width();
  }

  /**
   * Opens an encoder.
   *
   * @param model an ONNX graph with inputs {@code input_ids}, {@code attention_mask} and perhaps
   *     {@code token_type_ids}, whose first output holds the hidden states
   * @param tokenizer its {@code tokenizer.json}, an uncased WordPiece vocabulary
   * @param passageTokens the most word pieces a passage may have, 16 to 509
   * @return the encoder, to be closed by the caller
   * @throws IOException when the graph or the vocabulary cannot be read
   */
  public static SentenceEncoder open(byte[] model, byte[] tokenizer, int passageTokens)
      throws IOException {
    WordPieceTokenizer pieces = WordPieceTokenizer.fromJson(tokenizer);
    try {
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "stance4j");
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        OrtSession session = environment.createSession(model, options);
        int batchTokens = contains(model, BATCH_DEPENDENT) ? 0 : BATCH_TOKENS;
        try {
          return new SentenceEncoder(environment, session, pieces, passageTokens, batchTokens);
        } catch (OrtException | RuntimeException e) {
          session.close();
          throw e;
        }
      }
    } catch (OrtException e) {
      throw new IOException("the encoder's ONNX graph cannot be opened: " + e.getMessage(), e);
    }
  }

  private static boolean contains(byte[] bytes, byte[] wanted) {
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      if (bytes[i] == wanted[0]
          && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The length of the vectors.
   *
   * @return numbers a token
   */
  public int width() {
    return width;
  }

  /**
   * The builder of inputs for this encoder.
   *
   * @return the builder
   */
  public SequenceBuilder sequences() {
    return sequences;
  }

  /**
   * Encodes passages, in batches of similar length, on the threads of the common pool; with an
   * 8-bit encoder one by one, which takes hardly longer. What a passage gives does not depend on
   * the others.
   *
   * @param passages any number of sequences
   * @return their hidden states, in the same order, without padding
   */
  public List<HiddenStates> encode(List<PassageSequence> passages) {
    Integer[] order = new Integer[passages.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingInt(i -> passages.get(i).length()));
    List<List<Integer>> batches = batches(passages, List.of(order));
    HiddenStates[] out = new HiddenStates[order.length];
    // The graph runs on one thread: batches side by side use the cores better than threads that
    // meet after every product. The longest first, so that the cores end at about the same time.
    AtomicInteger left = new AtomicInteger(batches.size());
    IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
        .parallel()
        .forEach(
            worker -> {
              for (int b = left.decrementAndGet(); b >= 0; b = left.decrementAndGet()) {
                List<Integer> batch = batches.get(b);
                List<HiddenStates> states = run(batch.stream().map(passages::get).toList());
                for (int i = 0; i < batch.size(); i++) {
                  out[batch.get(i)] = states.get(i);
                }
              }
            });
    return List.of(out);
  }

  private List<List<Integer>> batches(List<PassageSequence> passages, List<Integer> order) {
    List<List<Integer>> batches = new ArrayList<>();
    int from = 0;
    while (from < order.size()) {
      int to = from + 1;
      while (to < order.size()
          && (to + 1 - from) * passages.get(order.get(to)).length() <= batchTokens) {
        to++;
      }
      batches.add(order.subList(from, to));
      from = to;
    }
    return batches;
  }

  /**
   * Embeds sentences.
   *
   * @param sentences any number of texts; what lies beyond the encoder's 510 word pieces is left
   *     out
   * @return one vector of {@link #width()} numbers and length 1 a sentence, in the same order
   */
  public List<float[]> embed(List<String> sentences) {
    List<float[]> out = new ArrayList<>(sentences.size());
    for (int from = 0; from < sentences.size(); from += EMBED_AT_ONCE) {
      List<String> some = sentences.subList(from, Math.min(sentences.size(), from + EMBED_AT_ONCE));
      for (HiddenStates states : encode(some.stream().map(sequences::plain).toList())) {
        out.add(direction(states));
      }
    }
    return out;
  }

  /** The mean of the states, scaled to length 1. */
  private float[] direction(HiddenStates states) {
    float[] vector = new float[width];
    states.mean(new TokenRange(0, states.tokens()), vector, 0);
    double square = 0;
    for (float v : vector) {
      square += (double) v * v;
    }
    float norm = (float) Math.sqrt(square);
    for (int i = 0; i < width; i++) {
      vector[i] /= norm;
    }
    return vector;
  }

  private List<HiddenStates> run(List<PassageSequence> batch) {
    int rows = batch.size();
    int longest = batch.stream().mapToInt(PassageSequence::length).max().orElseThrow();
    long[] ids = new long[rows * longest];
    long[] mask = new long[rows * longest];
    long[] types = new long[rows * longest];
    Arrays.fill(ids, tokenizer.paddingId());
    for (int r = 0; r < rows; r++) {
      PassageSequence sequence = batch.get(r);
      for (int t = 0; t < sequence.length(); t++) {
        ids[r * longest + t] = sequence.tokenId(t);
        types[r * longest + t] = sequence.typeId(t);
        mask[r * longest + t] = 1;
      }
    }
    long[] shape = {rows, longest};
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      inputs.put("input_ids", OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape));
      inputs.put(
          "attention_mask", OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape));
      if (wantsTypes) {
        inputs.put(
            "token_type_ids", OnnxTensor.createTensor(environment, LongBuffer.wrap(types), shape));
      }
      try (OrtSession.Result result = session.run(inputs)) {
        OnnxTensor states = (OnnxTensor) result.get(0);
        long[] given = states.getInfo().getShape();
        if (given.length != 3) {
          throw new IllegalArgumentException(
              "the encoder's first output must have 3 dimensions, got " + given.length);
        }
        int size = (int) given[2];
        FloatBuffer buffer = states.getFloatBuffer();
        List<HiddenStates> out = new ArrayList<>(rows);
        for (int r = 0; r < rows; r++) {
          int tokens = batch.get(r).length();
          float[] values = new float[tokens * size];
          buffer.get(r * longest * size, values);
          out.add(new HiddenStates(values, tokens, size));
        }
        return out;
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed: " + e.getMessage(), e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  /** Frees the native memory. The encoder must not be used afterwards. */
  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder could not be closed: " + e.getMessage(), e);
    }
  }
}
