package org.stance4j.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes bundles so that a folder either holds the whole bundle or what it held before. A kill in
 * the moment of the exchange leaves the old bundle in a hidden folder beside it.
 */
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
    checkTarget(folder);
    Path target = folder.toAbsolutePath();
    Map<String, byte[]> files = new TreeMap<>(weights);
    files.put(ModelBundle.MANIFEST, ModelBundle.toJson(manifest));
    files.put(ModelBundle.CARD, card.getBytes(StandardCharsets.UTF_8));
    StringBuilder sums = new StringBuilder();
    files.forEach(
        (name, bytes) -> sums.append(Sha256.of(bytes)).append("  ").append(name).append('\n'));
    files.put(ModelBundle.CHECKSUMS, sums.toString().getBytes(StandardCharsets.UTF_8));

    Files.createDirectories(target.getParent());
    Path temporary = sibling(target, "new");
    Path old = sibling(target, "old");
    try {
      Files.createDirectory(temporary);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(temporary.resolve(file.getKey()), file.getValue());
      }
      ModelBundle.open(temporary);
      boolean replaces = Files.exists(target);
      if (replaces) {
        Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
      }
      try {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        if (replaces) {
          Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
        }
        throw e;
      }
    } finally {
      delete(temporary);
      if (Files.exists(target)) {
        delete(old);
      }
    }
  }

  /**
   * Checks that a bundle may be written to a folder, to know before a long run.
   *
   * @param folder where the bundle shall go
   * @throws IOException when it holds something other than a bundle
   */
  public static void checkTarget(Path folder) throws IOException {
    Path target = folder.toAbsolutePath();
    if (Files.exists(target)) {
      requireBundleOrEmpty(folder, target);
    }
  }

  /** A hidden name beside the target, so that a folder can be moved from one to the other. */
  private static Path sibling(Path target, String suffix) {
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid();
    Path path = target.resolveSibling(name + "." + suffix);
    for (int i = 1; Files.exists(path); i++) {
      path = target.resolveSibling(name + "-" + i + "." + suffix);
    }
    return path;
  }

  /** What else a folder holds must not be lost: only files that the bundle lists may go. */
  private static void requireBundleOrEmpty(Path folder, Path target) throws IOException {
    List<Path> entries = List.of();
    if (Files.isDirectory(target)) {
      try (Stream<Path> list = Files.list(target)) {
        entries = list.sorted().toList();
      }
      if (entries.isEmpty()) {
        return;
      }
    }
    Path sums = target.resolve(ModelBundle.CHECKSUMS);
    if (!Files.exists(target.resolve(ModelBundle.MANIFEST)) || !Files.isRegularFile(sums)) {
      throw new IOException(
          "'" + folder + "' exists and is no model bundle: it is not overwritten");
    }
    String listed = Files.readString(sums, StandardCharsets.ISO_8859_1);
    for (Path entry : entries) {
      String name = entry.getFileName().toString();
      boolean known = name.equals(ModelBundle.CHECKSUMS) || listed.contains("  " + name + "\n");
      if (!known || !Files.isRegularFile(entry)) {
        throw new IOException(
            "'"
                + folder
                + "' holds '"
                + name
                + "', which is no part of its model bundle: it is not overwritten");
      }
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
