package org.stance4j.training.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.Test;

class EnvironmentTest {

  private final Map<String, String> environment = Environment.describe();

  @Test
  void versionsAreThoseOfTheLibraries() throws IOException {
    String jar =
        MultiLayerNetwork.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    String deeplearning4j = environment.get("deeplearning4j");
    assertTrue(jar.endsWith("/deeplearning4j-nn-" + deeplearning4j + ".jar"), deeplearning4j);
    String stance4j = environment.get("stance4j");
    String parent = Files.readString(Path.of("pom.xml")).replaceFirst("(?s)</parent>.*", "");
    assertTrue(parent.contains("<version>" + stance4j + "</version>"), stance4j);
  }

  @Test
  void nothingIsUnknown() {
    assertEquals(
        List.of("deeplearning4j", "java", "os", "processors", "stance4j"),
        List.copyOf(environment.keySet()));
    for (String value : environment.values()) {
      assertTrue(value.matches("[^${}]+") && !value.equals("unknown"), value);
    }
  }
}
