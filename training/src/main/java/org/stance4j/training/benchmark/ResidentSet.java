package org.stance4j.training.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the operating system says of a process's memory; 0 where it does not tell (Linux does). */
final class ResidentSet {

  private ResidentSet() {}

  /** One line of the process's status, in KiB: {@code VmRSS:} now, {@code VmHWM:} at most. */
  static long of(String process, String line) {
    try {
      return Files.readAllLines(Path.of("/proc", process, "status")).stream()
          .filter(l -> l.startsWith(line))
          .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  static long ofThisProcess(String line) {
    return of("self", line);
  }
}
