package org.stance4j.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SentenceEncoderTest {

  private static final String SENTENCE = "Councillors backed the harbour expansion.";

  private static SentenceEncoder encoder;

  @BeforeAll
  static void open() throws IOException {
    encoder = TestEncoder.open(TestEncoder.EXACT, 128);
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }

  @Test
  void statesDoNotDependOnTheRestOfTheBatch() {
    assertIndependent(encoder, 1e-4f);
  }

  @Test
  void statesOfAnEightBitEncoderDoNotDependOnTheRestOfTheBatch() throws IOException {
    byte[] model = TestEncoder.read(TestEncoder.MODEL);
    try (SentenceEncoder small =
        SentenceEncoder.open(model, TestEncoder.read(TestEncoder.TOKENIZER), 128)) {
      assertIndependent(small, 1e-6f);
    }
  }

  private static void assertIndependent(SentenceEncoder encoder, float tolerance) {
    List<PassageSequence> sequences = new ArrayList<>();
    for (int words : new int[] {60, 1, 17, 120, 3, 40, 120, 0}) {
      String text = String.join(" ", Collections.nCopies(words, "harbour plan,"));
      sequences.add(encoder.sequences().sequence(text, "", null, "the vote", null));
    }
    List<HiddenStates> together = encoder.encode(sequences);
    assertEquals(sequences.size(), together.size());
    for (int i = 0; i < sequences.size(); i++) {
      HiddenStates alone = encoder.encode(List.of(sequences.get(i))).get(0);
      assertEquals(sequences.get(i).length(), together.get(i).tokens());
      assertEquals(encoder.width(), together.get(i).width());
      assertArrayEquals(alone.values(), together.get(i).values(), tolerance, "sequence " + i);
    }
  }

  @Test
  void encodesNothing() {
    assertEquals(List.of(), encoder.encode(List.of()));
    assertEquals(List.of(), encoder.embed(List.of()));
  }

  @Test
  void vectorsHaveLengthOneAndEqualSentencesTheSame() {
    List<String> sentences =
        List.of(SENTENCE, "", "🙂", "x ".repeat(2000), SENTENCE, "שלום עולם", SENTENCE);
    List<float[]> vectors = encoder.embed(sentences);
    assertEquals(sentences.size(), vectors.size());
    for (float[] vector : vectors) {
      assertEquals(384, vector.length);
      assertEquals(1, dot(vector, vector), 1e-5);
    }
    assertEquals(1, dot(vectors.get(0), vectors.get(4)), 1e-5);
    assertEquals(1, dot(vectors.get(0), vectors.get(6)), 1e-5);
    assertNotEquals(1, dot(vectors.get(0), vectors.get(5)), 0.1);
  }

  @Test
  void aVectorIsTheMeanOfTheStates() {
    float[] mean = new float[384];
    PassageSequence sequence = encoder.sequences().plain(SENTENCE);
    HiddenStates states = encoder.encode(List.of(sequence)).get(0);
    for (int t = 0; t < states.tokens(); t++) {
      for (int i = 0; i < 384; i++) {
        mean[i] += states.values()[t * 384 + i];
      }
    }
    double norm = Math.sqrt(dot(mean, mean));
    float[] expected = new float[384];
    for (int i = 0; i < 384; i++) {
      expected[i] = (float) (mean[i] / norm);
    }
    assertArrayEquals(expected, encoder.embed(List.of(SENTENCE)).get(0), 1e-5f);
  }

  @Test
  void likeSentencesAreNear() {
    List<float[]> vectors =
        encoder.embed(
            List.of(SENTENCE, "The town council approved the larger port.", "Bananas are yellow."));
    double near = dot(vectors.get(0), vectors.get(1));
    double far = dot(vectors.get(0), vectors.get(2));
    assertTrue(near > 0.5 && far < 0.2, () -> near + " and " + far);
  }

  @Test
  void meansAreOfTheirTokens() {
    HiddenStates states = new HiddenStates(new float[] {1, 10, 2, 20, 6, 60}, 3, 2);
    float[] out = {-1, -1, -1, -1};
    states.mean(new TokenRange(1, 3), out, 1);
    assertArrayEquals(new float[] {-1, 4, 40, -1}, out);
    assertThrows(IllegalArgumentException.class, () -> states.mean(new TokenRange(1, 1), out, 0));
    assertThrows(IllegalArgumentException.class, () -> states.mean(new TokenRange(2, 4), out, 0));
    assertThrows(IllegalArgumentException.class, () -> new HiddenStates(new float[5], 3, 2));
  }

  @Test
  void refusesWhatIsNoGraph() {
    byte[] tokenizer = TestEncoder.read(TestEncoder.TOKENIZER);
    byte[] noGraph = "no graph".getBytes(StandardCharsets.UTF_8);
    IOException e =
        assertThrows(IOException.class, () -> SentenceEncoder.open(noGraph, tokenizer, 128));
    assertTrue(e.getMessage().startsWith("the encoder's ONNX graph cannot be opened: "));
  }
}
