package org.stance4j.training.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A run of the command line in a process of its own.
 *
 * @param seconds from its start to its end
 * @param peakMiB the most memory it had in use (resident set), in MiB; 0 where the system does not
 *     tell
 */
record ProcessRun(double seconds, long peakMiB) {

  private static final long POLL_MILLIS = 5;

  /** Runs a main class of this process's class path. */
  static ProcessRun of(List<String> javaOptions, String mainClass, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(javaOptions);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(mainClass);
    command.addAll(arguments);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long peak = 0;
    while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, ResidentSet.of(String.valueOf(process.pid()), "VmHWM:"));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(command + " ended with exit code " + process.exitValue());
    }
    return new ProcessRun(seconds, peak / 1024);
  }
}
