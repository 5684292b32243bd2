package org.stance4j.training.transformer;

import com.sun.jna.Library;
import com.sun.jna.Native;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes OpenBLAS use the vector units of processors that it does not know.
 *
 * <p>The OpenBLAS 0.3.19 that ND4J loads picks its kernels by the processor's model number and
 * falls back to SSE kernels for newer Intel models: on an Emerald Rapids machine gemm ran at 63
 * instead of 290 GFLOP/s. The environment variable {@code OPENBLAS_CORETYPE} overrides the choice
 * when it is set before OpenBLAS is loaded, so this must run before the first use of ND4J. It does
 * nothing where the variable is set already, and on other systems than Linux on Intel processors.
 */
public final class BlasKernels {
  private static final String VARIABLE = "OPENBLAS_CORETYPE";
  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
  private static final List<String> SKYLAKE_X =
      List.of("avx512f", "avx512dq", "avx512cd", "avx512bw", "avx512vl", "fma");
  private static final List<String> HASWELL = List.of("avx2", "fma");

  private BlasKernels() {}

  private interface LibC extends Library {
    int setenv(String name, String value, int overwrite);
  }

  /** Sets the variable if that helps; later calls do nothing new. Thread-safe. */
  public static synchronized void select() {
    if (System.getenv(VARIABLE) != null || !Files.isReadable(CPU_INFO)) {
      return;
    }
    try {
      String core = core(Files.readAllLines(CPU_INFO));
      if (core != null) {
        Native.loadLibrary("c", LibC.class).setenv(VARIABLE, core, 0);
      }
    } catch (IOException | LinkageError e) {
      System.getLogger(BlasKernels.class.getName())
          .log(System.Logger.Level.WARNING, "cannot choose OpenBLAS kernels: " + e);
    }
  }

  /** The OpenBLAS core with the widest vectors that an Intel processor supports, else null. */
  static String core(List<String> cpuInfo) {
    boolean intel =
        cpuInfo.stream()
            .anyMatch(line -> line.startsWith("vendor_id") && line.contains("GenuineIntel"));
    Set<String> flags = new HashSet<>();
    cpuInfo.stream()
        .filter(line -> line.startsWith("flags"))
        .findFirst()
        .ifPresent(
            line -> flags.addAll(Arrays.asList(line.toLowerCase(Locale.ROOT).split("\\s+"))));
    if (!intel) {
      return null;
    }
    if (flags.containsAll(SKYLAKE_X)) {
      return "SkylakeX";
    }
    return flags.containsAll(HASWELL) ? "Haswell" : null;
  }
}
