package org.stance4j.training.transformer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.factory.Nd4j;

class OptimizerTest {
  /**
   * By hand. Step 1: gradient 0.5 gives m = 0.05, v = 0.00025, both corrected to 0.5 and 0.25, so
   * the step is the rate, 0.1; the decay takes 0.1 * 0.01 off the weight 1 before. Step 2: gradient
   * -1 gives m = 0.9 * 0.05 - 0.1 = -0.055, corrected by 0.19 to -0.2894737; v = 0.999 * 0.00025 +
   * 0.001 = 0.00124975, corrected by 0.001999 to 0.6251876, its root 0.7906881: a step of -0.1 *
   * 0.3661036.
   */
  @Test
  void handWorkedSteps() {
    NativeArray parameters = NativeArray.of(Nd4j.createFromArray(1f, 1f));
    AdamW optimizer =
        new AdamW(List.of(new AdamW.Group(0, 1, 0.1, 0.01), new AdamW.Group(1, 1, 0.2, 0)));
    optimizer.step(parameters, NativeArray.of(Nd4j.createFromArray(0.5f, 0.5f)), 1, 1);
    Row row = new Row(2);
    double[] values = row.values;
    parameters.load(0, row);
    assertEquals(1 - 0.001 - 0.1, values[0], 1e-6);
    assertEquals(1 - 0.2, values[1], 1e-6);
    optimizer.step(parameters, NativeArray.of(Nd4j.createFromArray(-2f, -2f)), 0.5, 0.5);
    parameters.load(0, row);
    assertEquals(0.899 * (1 - 0.0005) + 0.05 * 0.3661036, values[0], 1e-6);
    assertEquals(0.8 + 0.1 * 0.3661036, values[1], 1e-6);
  }

  @Test
  void normOverManyBlocks() {
    int length = 100_000;
    NativeArray gradient =
        NativeArray.of(Nd4j.ones(org.nd4j.linalg.api.buffer.DataType.FLOAT, length).muli(0.5));
    assertEquals(Math.sqrt(length * 0.25), AdamW.norm(gradient, length), 1e-6);
  }

  @Test
  void scheduleRisesAndFalls() {
    Schedule schedule = Schedule.of(10, 0.2);
    double[] expected = {0.5, 1, 1, 0.875, 0.75, 0.625, 0.5, 0.375, 0.25, 0.125};
    for (int step = 0; step < 10; step++) {
      assertEquals(expected[step], schedule.factor(step), 1e-12, "step " + step);
    }
    assertEquals(1, Schedule.of(10, 0).factor(0), 1e-12);
  }

  @Test
  void geluEqualsItsDefinition() {
    Row value = new Row(1);
    Row slope = new Row(1);
    for (double x = -10; x <= 10; x += 0.00917) {
      double cdf = 0.5;
      double term = x;
      double sum = 0;
      for (int k = 1; Math.abs(term) > 1e-20 && k < 600; k += 2) {
        sum += term;
        term *= x * x / (k + 2);
      }
      double pdf = Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
      cdf += pdf * sum;
      value.values[0] = x;
      Gelu.apply(value, slope);
      assertEquals(x * cdf, value.values[0], 1e-12, "value at " + x);
      assertEquals(cdf + x * pdf, slope.values[0], 1e-11, "slope at " + x);
    }
  }

  @Test
  void exponentialsEqualTheLibrary() {
    double[] values = new double[4000];
    for (int i = 0; i < values.length; i++) {
      values[i] = -i * 0.01;
    }
    double[] results = values.clone();
    Softmax.exponentials(results, 0);
    for (int i = 0; i < values.length; i++) {
      assertEquals(1, results[i] / Math.exp(values[i]), 5e-13, "exp of " + values[i]);
    }
    double[] far = {-1e30};
    Softmax.exponentials(far, 0);
    assertEquals(0, far[0], 1e-17);
  }

  @Test
  void dropoutKeepsTheMean() {
    Row row = new Row(100_000);
    Arrays.fill(row.values, 1);
    new Dropout(0.3, 5, 1).apply(row, 0);
    double sum = 0;
    for (double value : row.values) {
      sum += value;
    }
    assertEquals(1, sum / row.values.length, 0.01);
  }

  @Test
  void blasKernelsByFlags() {
    String avx512 = "flags\t\t: fpu fma avx2 avx512f avx512dq avx512cd avx512bw avx512vl";
    String intel = "vendor_id\t: GenuineIntel";
    assertEquals("SkylakeX", BlasKernels.core(List.of(intel, avx512)));
    assertEquals("Haswell", BlasKernels.core(List.of(intel, "flags : fma avx2")));
    assertEquals(null, BlasKernels.core(List.of(intel, "flags : sse2")));
    assertEquals(null, BlasKernels.core(List.of("vendor_id : AuthenticAMD", avx512)));
  }
}
