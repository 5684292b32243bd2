package org.stance4j.training.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stance4j.text.InputException;

class EpochWeightsTest {

  @TempDir private Path folder;

  @Test
  void comesBackAsItWas() throws IOException {
    Path file = folder.resolve("best");
    new EpochWeights(3, 2, 0.75, new float[] {1, -2, 0.5f}).write(file);
    EpochWeights back = EpochWeights.read(file);
    assertEquals(3, back.epoch());
    assertEquals(2, back.averaged());
    assertEquals(0.75, back.score());
    assertArrayEquals(new float[] {1, -2, 0.5f}, back.parameters());
  }

  @Test
  void aFileThatEndsTooEarlyIsNamed() throws IOException {
    Path file = folder.resolve("best");
    new EpochWeights(3, 2, 0.75, new float[] {1, -2, 0.5f}).write(file);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 2));
    InputException e = assertThrows(InputException.class, () -> EpochWeights.read(file));
    assertTrue(e.getMessage().contains(folder.toString()), e.getMessage());
    assertTrue(e.getMessage().contains("best ends too early"), e.getMessage());
  }

  @Test
  void theMeanLiesInTheMiddle() {
    EpochWeights before = new EpochWeights(1, 1, 0, new float[] {1, -2});
    EpochWeights after = new EpochWeights(2, 1, 0, new float[] {3, 2});
    assertArrayEquals(new float[] {2, 0}, after.meanWith(before));
  }
}
