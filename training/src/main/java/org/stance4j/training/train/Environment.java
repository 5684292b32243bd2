package org.stance4j.training.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What a run ran on, for provenance. */
final class Environment {

  /** Filled in by the build: in a jar of all classes the libraries' manifests are gone. */
  private static final String VERSIONS = "versions.properties";

  private Environment() {}

  /** Versions of the libraries, Java, operating system and processors, by name. */
  static Map<String, String> describe() {
    Map<String, String> out = new TreeMap<>();
    out.put("java", System.getProperty("java.version"));
    out.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    out.put("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
    Properties versions = versions();
    for (String library : versions.stringPropertyNames()) {
      out.put(library, versions.getProperty(library));
    }
    return out;
  }

  private static Properties versions() {
    Properties versions = new Properties();
    try (InputStream in = Environment.class.getResourceAsStream(VERSIONS)) {
      if (in == null) {
        throw new IllegalStateException(VERSIONS + " is not on the class path");
      }
      versions.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return versions;
  }
}
