package org.stance4j.training.benchmark;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stance4j.bundle.ModelBundle;
import org.stance4j.encoder.PassageSequence;
import org.stance4j.encoder.SentenceEncoder;
import org.stance4j.text.TextAnalyzer;
import org.stance4j.training.evaluate.Report;

/**
 * What encoding an article costs through the library and through ONNX Runtime alone: the same
 * graph, the same sequences, tensors made beforehand and results left in native memory, with ONNX
 * Runtime's own threads on all cores. The two take turns, so that other load hits both.
 */
public final class EncoderBenchmark {

  private static final int WARM_UP = 10;
  private static final int MEASURED = 30;

  private final ModelBundle bundle;
  private final String text;
  private final String event;

  /**
   * Prepares a benchmark.
   *
   * @param bundle the model
   * @param text an article
   * @param event the event
   */
  public EncoderBenchmark(ModelBundle bundle, String text, String event) {
    this.bundle = bundle;
    this.text = text;
    this.event = event;
  }

  /**
   * Measures.
   *
   * @return the figures
   * @throws IOException when the model cannot be opened
   */
  public Report.Table run() throws IOException {
    try (SentenceEncoder encoder = bundle.openEncoder();
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      List<PassageSequence> sequences = sequences(encoder);
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      List<Map<String, OnnxTensor>> inputs = new ArrayList<>();
      try (OrtSession session = environment.createSession(bundle.encoderGraph(), options)) {
        for (PassageSequence sequence : sequences) {
          inputs.add(tensors(environment, session, sequence));
        }
        double[] ours = new double[MEASURED];
        double[] bare = new double[MEASURED];
        for (int i = -WARM_UP; i < MEASURED; i++) {
          long start = System.nanoTime();
          encoder.encode(sequences);
          long middle = System.nanoTime();
          for (Map<String, OnnxTensor> input : inputs) {
            session.run(input).close();
          }
          if (i >= 0) {
            ours[i] = (middle - start) / 1e6;
            bare[i] = (System.nanoTime() - middle) / 1e6;
          }
        }
        return table(sequences, median(ours), median(bare));
      } finally {
        inputs.forEach(input -> input.values().forEach(OnnxTensor::close));
      }
    } catch (OrtException e) {
      throw new IOException("the encoder's ONNX graph cannot be run: " + e.getMessage(), e);
    }
  }

  private List<PassageSequence> sequences(SentenceEncoder encoder) {
    return encoder.sequences().windows(new TextAnalyzer().analyze(text), event).stream()
        .map(window -> encoder.sequences().sequence(text, window, event))
        .toList();
  }

  private static Map<String, OnnxTensor> tensors(
      OrtEnvironment environment, OrtSession session, PassageSequence sequence)
      throws OrtException {
    long[] shape = {1, sequence.length()};
    long[] mask = new long[sequence.length()];
    Arrays.fill(mask, 1);
    Map<String, long[]> values =
        Map.of(
            "input_ids", Arrays.stream(sequence.tokenIds()).asLongStream().toArray(),
            "token_type_ids", Arrays.stream(sequence.typeIds()).asLongStream().toArray(),
            "attention_mask", mask);
    Map<String, OnnxTensor> tensors = new HashMap<>();
    for (String name : session.getInputNames()) {
      tensors.put(
          name, OnnxTensor.createTensor(environment, LongBuffer.wrap(values.get(name)), shape));
    }
    return tensors;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static Report.Table table(List<PassageSequence> sequences, double ours, double bare) {
    int tokens = sequences.stream().mapToInt(PassageSequence::length).sum();
    return new Report.Table(
        "Encoding the article: " + sequences.size() + " passages, " + tokens + " tokens",
        List.of("", "ms", "ratio"),
        List.of(
            List.of("bare ONNX Runtime, median", String.format(Locale.ROOT, "%.1f", bare), "1.00"),
            List.of(
                "through the library, median",
                String.format(Locale.ROOT, "%.1f", ours),
                String.format(Locale.ROOT, "%.2f", ours / bare))));
  }
}
