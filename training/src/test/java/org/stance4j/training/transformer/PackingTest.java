package org.stance4j.training.transformer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class PackingTest {
  @Test
  void leavesOutMaskedTokens() {
    Packing packing = Packing.of(Nd4j.create(new double[][] {{1, 0, 1, 1}, {1, 1, 0, 0}}));
    assertEquals(5, packing.tokens());
    assertEquals(3, packing.length(0));
    assertEquals(3, packing.start(1));
    assertEquals(2, packing.position(1));
    assertEquals(1, packing.position(4));
    assertEquals(9, packing.squaresBefore(1));
    assertEquals(13, packing.squaresBefore(2));
    assertEquals(1, packing.chunks());
  }

  @Test
  void tasksHaveAllSequencesInEvenShares() {
    Random random = new Random(3);
    for (int batch = 1; batch < 70; batch++) {
      INDArray mask = Nd4j.zeros(DataType.FLOAT, batch, 128);
      for (int s = 0; s < batch; s++) {
        int length = 20 + random.nextInt(108);
        for (int t = 0; t < length; t++) {
          mask.putScalar(s, t, 1);
        }
      }
      Packing packing = Packing.of(mask);
      assertEquals(0, packing.chunkStart(0));
      assertEquals(batch, packing.chunkStart(packing.chunks()));
      for (int c = 0; c < packing.chunks(); c++) {
        int tokens =
            packing.start(packing.chunkStart(c + 1)) - packing.start(packing.chunkStart(c));
        assertTrue(tokens > 0 && tokens <= 512 + 128, tokens + " tokens in a task");
      }
    }
  }
}
