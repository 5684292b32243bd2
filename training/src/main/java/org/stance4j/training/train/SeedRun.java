package org.stance4j.training.train;

import java.nio.file.Path;
import java.util.List;

/**
 * The training with one of the seeds.
 *
 * @param seed of the initial weights, the order of the rows and the dropout
 * @param name put before what is told of it; empty when there is no other seed
 * @param folder of its checkpoint and its learning curve; it is there
 */
record SeedRun(long seed, String name, Path folder) {

  static SeedRun of(List<Long> seeds, int index, Path folder) {
    long seed = seeds.get(index);
    String name =
        seeds.size() == 1
            ? ""
            : "seed " + seed + " (" + (index + 1) + " of " + seeds.size() + "), ";
    return new SeedRun(seed, name, folder);
  }

  /** The name of a stage of this run. */
  String stage(String what) {
    return name + what;
  }

  CurveLog curveLog() {
    return new CurveLog(folder.resolve("curve.csv"));
  }
}
