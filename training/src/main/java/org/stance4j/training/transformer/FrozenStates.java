package org.stance4j.training.transformer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Hidden states at the top of the frozen layers, computed when first asked for and kept in memory
 * or in a temporary file (4 bytes times width for each token). Not thread-safe.
 */
final class FrozenStates implements AutoCloseable {
  private final ComputationGraph encoder;
  private final int width;
  private final FileChannel file;
  private final Map<EncodedSequence, float[]> inMemory = new HashMap<>();
  private final Map<EncodedSequence, Long> inFile = new HashMap<>();
  private long end;

  /**
   * Keeps states in memory, or in a file.
   *
   * @param encoder the frozen layers
   * @param width of the hidden states
   * @param folder for the temporary file, null for memory
   */
  FrozenStates(ComputationGraph encoder, int width, Path folder) throws IOException {
    this.encoder = encoder;
    this.width = width;
    if (folder == null) {
      this.file = null;
    } else {
      Files.createDirectories(folder);
      this.file =
          FileChannel.open(
              Files.createTempFile(folder, "states", ".tmp"),
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    }
  }

  /** The states [tokens, width] of these sequences, one after the other. */
  INDArray of(List<EncodedSequence> sequences) {
    addMissing(sequences);
    long tokens = sequences.stream().mapToLong(EncodedSequence::length).sum();
    INDArray result = Nd4j.createUninitializedDetached(DataType.FLOAT, 'c', tokens, width);
    NativeArray out = NativeArray.of(result);
    long at = 0;
    for (EncodedSequence sequence : sequences) {
      float[] states = get(sequence);
      out.store(at, states, states.length);
      at += states.length;
    }
    return result;
  }

  /** Forgets, where they are kept in memory, the states of sequences that are not needed again. */
  void forget(Collection<EncodedSequence> sequences, Collection<EncodedSequence> needed) {
    Set<EncodedSequence> gone = new HashSet<>(sequences);
    needed.forEach(gone::remove);
    gone.forEach(inMemory::remove);
  }

  private void addMissing(List<EncodedSequence> sequences) {
    Set<EncodedSequence> missing = new LinkedHashSet<>(sequences);
    missing.removeAll(inMemory.keySet());
    missing.removeAll(inFile.keySet());
    if (missing.isEmpty()) {
      return;
    }
    List<EncodedSequence> batch = new ArrayList<>(missing);
    try (INDArray ids = Batch.ids(batch);
        INDArray mask = Batch.mask(batch);
        INDArray states = encoder.output(false, new INDArray[] {ids}, new INDArray[] {mask})[0]) {
      NativeArray all = NativeArray.of(states);
      long at = 0;
      for (EncodedSequence sequence : batch) {
        float[] part = new float[sequence.length() * width];
        all.load(at, part, part.length);
        at += part.length;
        put(sequence, part);
      }
    }
  }

  private void put(EncodedSequence sequence, float[] states) {
    if (file == null) {
      inMemory.put(sequence, states);
      return;
    }
    ByteBuffer bytes = ByteBuffer.allocate(states.length * Float.BYTES);
    bytes.asFloatBuffer().put(states);
    try {
      long at = end;
      while (bytes.hasRemaining()) {
        end += file.write(bytes, end);
      }
      inFile.put(sequence, at);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the states of frozen layers", e);
    }
  }

  private float[] get(EncodedSequence sequence) {
    if (file == null) {
      return inMemory.get(sequence);
    }
    float[] states = new float[sequence.length() * width];
    ByteBuffer bytes = ByteBuffer.allocate(states.length * Float.BYTES);
    try {
      long at = inFile.get(sequence);
      while (bytes.hasRemaining()) {
        int count = file.read(bytes, at + bytes.position());
        if (count < 0) {
          throw new IOException("the file of states has become shorter");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the states of frozen layers", e);
    }
    bytes.flip().asFloatBuffer().get(states);
    return states;
  }

  @Override
  public void close() throws IOException {
    encoder.close();
    inMemory.clear();
    if (file != null) {
      file.close();
    }
  }
}
