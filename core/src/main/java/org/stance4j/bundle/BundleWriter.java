package org.stance4j.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes bundles so that a folder either holds the whole bundle or what it held before. */
public final class BundleWriter {

  private BundleWriter() {}

  /**
   * Writes a bundle.
   *
   * @param folder where it goes; a bundle that is there is replaced
   * @param manifest what it says of itself; names the files
   * @param card the model card, Markdown
   * @param weights the files that the manifest names, by their name
   * @throws IOException when the folder cannot be written or holds something other than a bundle
   */
  public static void write(
      Path folder, BundleManifest manifest, String card, Map<String, byte[]> weights)
      throws IOException {
    Path target = folder.toAbsolutePath();
    if (Files.exists(target) && !isBundleOrEmpty(target)) {
      throw new IOException(
          "'" + folder + "' exists and is no model bundle: it is not overwritten");
    }
    Map<String, byte[]> files = new TreeMap<>(weights);
    files.put(ModelBundle.MANIFEST, ModelBundle.toJson(manifest));
    files.put(ModelBundle.CARD, card.getBytes(StandardCharsets.UTF_8));
    StringBuilder sums = new StringBuilder();
    files.forEach(
        (name, bytes) -> sums.append(Sha256.of(bytes)).append("  ").append(name).append('\n'));
    files.put(ModelBundle.CHECKSUMS, sums.toString().getBytes(StandardCharsets.UTF_8));

    Files.createDirectories(target.getParent());
    Path temporary = Files.createTempDirectory(target.getParent(), ".bundle-");
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(temporary.resolve(file.getKey()), file.getValue());
      }
      ModelBundle.open(temporary);
      delete(target);
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(temporary);
    }
  }

  private static boolean isBundleOrEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return Files.exists(folder.resolve(ModelBundle.MANIFEST)) || entries.findAny().isEmpty();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        Files.delete(entry);
      }
    }
    Files.delete(folder);
  }
}
