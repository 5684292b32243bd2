package org.stance4j.training.train;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stance4j.text.AtomicFile;
import org.stance4j.text.InputException;

/**
 * The folder of a run's checkpoints: one folder a seed, and the settings that all of them were made
 * with. Of the seeds only the first counts as a setting, since it decides on the data: others may
 * come and go between two calls.
 */
final class RunFolder {

  private static final String SETTINGS = "settings.json";
  private static final String SEED = "seed-";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final Map<String, String> settings;

  /**
   * Names a folder.
   *
   * @param folder need not be there
   * @param settings every setting of the run and the hashes of its data
   */
  RunFolder(Path folder, Map<String, String> settings) {
    this.folder = folder;
    this.settings = new TreeMap<>(settings);
    this.settings.keySet().removeIf(key -> key.startsWith("seeds[") && !key.equals("seeds[0]"));
  }

  /**
   * Whether there are checkpoints of this run.
   *
   * @throws InputException when they are damaged, or of another configuration: it names the first
   *     setting that differs
   */
  boolean hasCheckpoints() throws IOException {
    Path file = folder.resolve(SETTINGS);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    Map<String, String> there;
    try {
      there = JSON.readValue(Files.readAllBytes(file), new TypeReference<>() {});
    } catch (JacksonException e) {
      throw damaged(folder, e.getOriginalMessage(), e);
    }
    TreeSet<String> names = new TreeSet<>(settings.keySet());
    names.addAll(there.keySet());
    for (String name : names) {
      if (!Objects.equals(settings.get(name), there.get(name))) {
        throw new InputException(
            "the checkpoint in '"
                + folder
                + "' was made with '"
                + name
                + "' "
                + there.get(name)
                + ", the configuration has "
                + settings.get(name)
                + ": change it back, or train without --resume");
      }
    }
    return true;
  }

  /** Drops the checkpoints that are there and notes the settings of those to come. */
  void begin() throws IOException {
    Path file = folder.resolve(SETTINGS);
    // Before the rest: without it nothing that a kill leaves here is taken for a checkpoint.
    Files.deleteIfExists(file);
    if (Files.isDirectory(folder)) {
      try (Stream<Path> seeds = Files.list(folder)) {
        for (Path seed : seeds.filter(RunFolder::isSeed).toList()) {
          delete(seed);
        }
      }
    }
    Files.createDirectories(folder);
    AtomicFile.write(file, JSON.writeValueAsString(settings));
  }

  private static boolean isSeed(Path path) {
    return path.getFileName().toString().startsWith(SEED) && Files.isDirectory(path);
  }

  private static void delete(Path seed) throws IOException {
    try (Stream<Path> files = Files.list(seed)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(seed);
  }

  /** The folder of a seed, created when needed. */
  Path seed(long seed) throws IOException {
    return Files.createDirectories(folder.resolve(SEED + seed));
  }

  /** Words the failure to read a checkpoint. */
  static InputException damaged(Path folder, String problem, Exception cause) {
    return new InputException(
        "the checkpoint in '"
            + folder
            + "' cannot be read: "
            + problem.strip().replaceAll("\\s+", " ")
            + ": train without --resume",
        cause);
  }
}
