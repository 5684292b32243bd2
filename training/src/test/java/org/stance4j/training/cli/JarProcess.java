package org.stance4j.training.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A runnable jar as a process of its own. */
final class JarProcess {

  static final Path TRAINING = Path.of("target", "stance4j-training.jar").toAbsolutePath();
  static final Path CORE = Path.of("..", "core", "target", "stance4j.jar").toAbsolutePath();

  private static final long SECONDS = 240;

  /**
   * What came of it.
   *
   * @param code exit code
   * @param out standard output
   * @param err standard error
   */
  record Result(int code, String out, String err) {

    /** Checks that it went well, with nothing but progress on standard error. */
    Result done() {
      assertEquals(0, code, err);
      for (String chatter : List.of("SLF4J", "WARN", "INFO", "Exception", "\r", "\u001b")) {
        assertFalse(err.contains(chatter), err);
      }
      return this;
    }

    /** Checks that the input was refused with one line that holds some parts. */
    void refused(String... parts) {
      assertEquals(2, code, err);
      assertEquals(1, err.lines().count(), err);
      for (String part : parts) {
        assertTrue(err.contains(part), () -> "'" + part + "' is not in: " + err);
      }
      assertEquals("", out);
    }
  }

  private JarProcess() {}

  static Result run(Path jar, Object... args) throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", "");
    Path err = Files.createTempFile("err", "");
    try {
      Process process = start(jar, out, err, args);
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError(List.of(args) + " took more than " + SECONDS + " seconds");
      }
      return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** Starts a jar without waiting for it. */
  static Process start(Path jar, Path out, Path err, Object... args) throws IOException {
    assertTrue(Files.exists(jar), () -> jar + " is built in the phase package");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Most runs are over before code that was compiled for speed would pay.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", jar.toString()));
    Arrays.stream(args).map(Object::toString).forEach(command::add);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("OMP_NUM_THREADS", "1");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.start();
  }
}
