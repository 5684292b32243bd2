package org.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

  private static final long SECONDS = 180;

  /**
   * What came of it.
   *
   * @param code exit code
   * @param out standard output
   * @param err standard error
   */
  record Result(int code, String out, String err) {

    /** Checks that it went well, without a word on standard error. */
    Result done() {
      assertEquals("", err);
      assertEquals(0, code, out);
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

  static Result run(Object... args) throws IOException, InterruptedException {
    return run(new byte[0], Path.of("."), args);
  }

  /** Runs the jar with something on standard input, in a working folder. */
  static Result run(byte[] input, Path folder, Object... args)
      throws IOException, InterruptedException {
    Path jar = Path.of("target", "stance4j.jar").toAbsolutePath();
    assertTrue(Files.exists(jar), () -> jar + " is built in the phase package");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Most runs are over before code that was compiled for speed would pay.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", jar.toString()));
    Arrays.stream(args).map(Object::toString).forEach(command::add);
    Path out = Files.createTempFile("out", "");
    Path err = Files.createTempFile("err", "");
    Path in = Files.write(Files.createTempFile("in", ""), input);
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().put("LC_ALL", "C.UTF-8");
      builder.environment().put("OMP_NUM_THREADS", "1");
      builder.environment().remove("JAVA_TOOL_OPTIONS");
      Process process = builder.start();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError(command + " took more than " + SECONDS + " seconds");
      }
      return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
      Files.delete(in);
    }
  }
}
