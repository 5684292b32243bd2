package org.stance4j.training.train;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.stance4j.text.AtomicFile;
import org.stance4j.text.InputException;

/**
 * The state of a run after an epoch, on disk. The state file is written last and names the files
 * that belong to it, so that a kill at any time leaves a state that can be resumed.
 */
final class Checkpoint {

  private static final String STATE = "state.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final Map<String, String> settings;

  Checkpoint(Path folder, Map<String, String> settings) {
    this.folder = folder;
    this.settings = settings;
  }

  /** What the state file says; the networks stand beside it. */
  record State(Map<String, String> settings, List<Epoch> epochs, int best) {

    State {
      settings = Map.copyOf(settings);
      epochs = List.copyOf(epochs);
    }
  }

  boolean exists() {
    return Files.isRegularFile(folder.resolve(STATE));
  }

  /** Reads the state, refusing one of another configuration. */
  State state() throws IOException {
    State state;
    try {
      state = JSON.readValue(Files.readAllBytes(folder.resolve(STATE)), State.class);
    } catch (JacksonException e) {
      throw damaged(e.getOriginalMessage(), e);
    }
    TreeSet<String> names = new TreeSet<>(settings.keySet());
    names.addAll(state.settings().keySet());
    for (String name : names) {
      if (!Objects.equals(settings.get(name), state.settings().get(name))) {
        throw new InputException(
            "the checkpoint in '"
                + folder
                + "' was made with '"
                + name
                + "' "
                + state.settings().get(name)
                + ", the configuration has "
                + settings.get(name)
                + ": change it back, or train without --resume");
      }
    }
    return state;
  }

  MultiLayerNetwork network(int epoch) throws IOException {
    try {
      return ModelSerializer.restoreMultiLayerNetwork(file(epoch).toFile(), true);
    } catch (IOException | RuntimeException e) {
      throw damaged(file(epoch).getFileName() + ": " + e.getMessage(), e);
    }
  }

  private InputException damaged(String problem, Exception cause) {
    return new InputException(
        "the checkpoint in '"
            + folder
            + "' cannot be read: "
            + problem.strip().replaceAll("\\s+", " ")
            + ": train without --resume",
        cause);
  }

  void save(MultiLayerNetwork network, List<Epoch> epochs, int best) throws IOException {
    Files.createDirectories(folder);
    int last = epochs.get(epochs.size() - 1).number();
    Path temporary = Files.createTempFile(folder, ".epoch-", "");
    try {
      ModelSerializer.writeModel(network, temporary.toFile(), true);
      Files.move(temporary, file(last), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
    AtomicFile.write(
        folder.resolve(STATE), JSON.writeValueAsString(new State(settings, epochs, best)));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith("epoch-") && !file.equals(file(last)) && !file.equals(file(best))) {
          Files.delete(file);
        }
      }
    }
  }

  void delete() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Files.deleteIfExists(folder.resolve(STATE));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private Path file(int epoch) {
    return folder.resolve("epoch-" + epoch + ".zip");
  }
}
