package org.stance4j.training.encoding;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.stance4j.bundle.BundleManifest;
import org.stance4j.classify.SpanFeatures;
import org.stance4j.classify.SpanPair;
import org.stance4j.encoder.HiddenStates;
import org.stance4j.encoder.PassageSequence;
import org.stance4j.encoder.SentenceEncoder;
import org.stance4j.text.BinaryFile;
import org.stance4j.text.InputException;
import org.stance4j.text.Span;
import org.stance4j.training.corpus.Example;

/**
 * Features of labelled rows by a frozen encoder, cached on disk under a key made of the encoder and
 * the rows. Rows that share passage and event share one pass of the encoder. Not thread-safe.
 */
public final class FeatureEncoder {

  private static final int CHUNK = 512;

  /** Changes when the same rows and encoder give other features: 8-bit encoders row by row. */
  private static final String FORM = "2";

  private final SentenceEncoder encoder;
  private final String encoderKey;
  private final Path cache;

  /**
   * Creates an encoder of rows.
   *
   * @param encoder the encoder; the caller keeps it open and closes it
   * @param encoderKey tells encoders and their settings apart, see {@link #key}
   * @param cache folder that the features are cached under, created when needed; null keeps nothing
   */
  public FeatureEncoder(SentenceEncoder encoder, String encoderKey, Path cache) {
    this.encoder = encoder;
    this.encoderKey = encoderKey;
    this.cache = cache == null ? null : cache.resolve("features");
  }

  /**
   * Computes features, or reads them from the cache.
   *
   * @param examples the rows
   * @param progress told how many rows are done
   * @return one array a row, in order
   * @throws IOException when the cache cannot be read or written
   */
  public float[][] encode(List<Example> examples, IntConsumer progress) throws IOException {
    if (cache == null) {
      return compute(examples, progress);
    }
    Path file = cache.resolve(key(examples) + ".features");
    int width = SpanFeatures.size(encoder.width());
    if (Files.isRegularFile(file) && Files.size(file) == 4 + 4L * examples.size() * width) {
      float[][] features = read(file, examples.size());
      progress.accept(examples.size());
      return features;
    }
    float[][] features = compute(examples, progress);
    write(file, features);
    return features;
  }

  /**
   * The key of an encoder in the cache.
   *
   * @param encoder a bundle's encoder
   * @return its graph's hash and its passage length
   */
  public static String key(BundleManifest.Encoder encoder) {
    return encoder.modelSha256() + ":" + encoder.passageTokens();
  }

  private float[][] compute(List<Example> examples, IntConsumer progress) {
    float[][] features = new float[examples.size()][];
    for (int from = 0; from < features.length; from += CHUNK) {
      int to = Math.min(features.length, from + CHUNK);
      List<SpanPair> pairs = new ArrayList<>(to - from);
      int[] sequenceOf = new int[to - from];
      Map<List<Integer>, Integer> known = new LinkedHashMap<>();
      List<PassageSequence> sequences = new ArrayList<>();
      for (int i = from; i < to; i++) {
        Example example = examples.get(i);
        PassageSequence sequence = sequence(encoder, example);
        List<Integer> tokens = Arrays.stream(sequence.tokenIds()).boxed().toList();
        Integer index = known.putIfAbsent(tokens, sequences.size());
        if (index == null) {
          index = sequences.size();
          sequences.add(sequence);
        }
        sequenceOf[i - from] = index;
        pairs.add(pair(sequence, example));
      }
      List<HiddenStates> states = encoder.encode(sequences);
      for (int i = from; i < to; i++) {
        features[i] = SpanFeatures.of(states.get(sequenceOf[i - from]), pairs.get(i - from));
      }
      progress.accept(to);
    }
    return features;
  }

  /**
   * The encoder input of a row.
   *
   * @param encoder whose input it is
   * @param example the row
   * @return the sequence
   * @throws InputException naming the row, when its actor or event is too long for the encoder
   */
  public static PassageSequence sequence(SentenceEncoder encoder, Example example) {
    try {
      return encoder
          .sequences()
          .sequence(
              example.text(), example.actor(), actor(example), example.event(), event(example));
    } catch (InputException e) {
      throw new InputException("row '" + example.id() + "': " + e.problem(), e);
    }
  }

  /**
   * The tokens a classifier looks at for a row.
   *
   * @param sequence the row's sequence
   * @param example the row
   * @return the pair
   */
  public static SpanPair pair(PassageSequence sequence, Example example) {
    return SpanPair.of(sequence, actor(example), event(example));
  }

  private static Span actor(Example example) {
    return example.actorSpan().orElse(null);
  }

  private static Span event(Example example) {
    return example.eventSpan().orElse(null);
  }

  private String key(List<Example> examples) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (DataOutputStream out =
          new DataOutputStream(
              new BufferedOutputStream(
                  new DigestOutputStream(OutputStream.nullOutputStream(), digest)))) {
        write(out, FORM);
        write(out, encoderKey);
        write(out, SpanFeatures.NAME);
        for (Example example : examples) {
          write(out, example.text());
          write(out, example.actor());
          write(out, example.actorSpan().toString());
          write(out, example.event());
          write(out, example.eventSpan().toString());
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void write(DataOutputStream out, String value) throws IOException {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static float[][] read(Path file, int rows) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
      int width = in.readInt();
      float[][] features = new float[rows][width];
      byte[] bytes = new byte[4 * width];
      for (float[] row : features) {
        in.readFully(bytes);
        ByteBuffer.wrap(bytes).asFloatBuffer().get(row);
      }
      return features;
    }
  }

  private static void write(Path file, float[][] features) throws IOException {
    BinaryFile.write(
        file,
        out -> {
          DataOutputStream data = new DataOutputStream(out);
          int width = features.length == 0 ? 0 : features[0].length;
          data.writeInt(width);
          byte[] bytes = new byte[4 * width];
          for (float[] row : features) {
            ByteBuffer.wrap(bytes).asFloatBuffer().put(row);
            data.write(bytes);
          }
        });
  }
}
