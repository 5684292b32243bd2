package org.stance4j.training.train;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.stance4j.text.AtomicFile;
import org.stance4j.text.BinaryFile;
import org.stance4j.text.InputException;

/**
 * The state of a classifier's training after an epoch, on disk. The state file is written last and
 * names the files that belong to it, so that a kill at any time leaves a state that can be resumed.
 */
final class ClassifierCheckpoint {

  private static final String STATE = "state.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  /** A checkpoint in a folder that is there. */
  ClassifierCheckpoint(Path folder) {
    this.folder = folder;
  }

  /** What the state file says; the networks stand beside it. */
  record State(List<Epoch> epochs, int best) {

    State {
      epochs = List.copyOf(epochs);
    }
  }

  boolean exists() {
    return Files.isRegularFile(folder.resolve(STATE));
  }

  State state() throws IOException {
    try {
      return JSON.readValue(Files.readAllBytes(folder.resolve(STATE)), State.class);
    } catch (JacksonException e) {
      throw RunFolder.damaged(folder, e.getOriginalMessage(), e);
    }
  }

  /**
   * The network after an epoch.
   *
   * @throws InputException when its file is damaged
   */
  MultiLayerNetwork network(int epoch) {
    try {
      return ModelSerializer.restoreMultiLayerNetwork(file(epoch).toFile(), true);
    } catch (IOException | RuntimeException e) {
      throw RunFolder.damaged(folder, file(epoch).getFileName() + ": " + e.getMessage(), e);
    }
  }

  void save(MultiLayerNetwork network, List<Epoch> epochs, int best) throws IOException {
    int last = epochs.get(epochs.size() - 1).number();
    BinaryFile.write(file(last), out -> ModelSerializer.writeModel(network, out, true));
    AtomicFile.write(folder.resolve(STATE), JSON.writeValueAsString(new State(epochs, best)));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith("epoch-") && !file.equals(file(last)) && !file.equals(file(best))) {
          Files.delete(file);
        }
      }
    }
  }

  private Path file(int epoch) {
    return folder.resolve("epoch-" + epoch + ".zip");
  }
}
