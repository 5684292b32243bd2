package org.stance4j.training.transformer;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.stance4j.text.BinaryFile;

/**
 * The state of a fine-tuning run between two steps, kept in a checkpoint file. All that is drawn at
 * random follows from the settings' seeds, the epoch and the step, so no generator's state is
 * needed.
 *
 * <p>File: magic, format version, settings as text, the numbers, then a CRC-32 of all before it.
 *
 * @param settings of the run, by name
 * @param epoch that goes on, from 0
 * @param batch of the epoch that comes next
 * @param step of the run that comes next
 * @param lossSum of the epoch so far, times weights
 * @param weightSum of the epoch so far
 * @param parameters of the trained graph
 * @param firstMoments of the optimizer
 * @param secondMoments of the optimizer
 */
record FineTuneState(
    Map<String, String> settings,
    int epoch,
    int batch,
    int step,
    double lossSum,
    double weightSum,
    float[] parameters,
    float[] firstMoments,
    float[] secondMoments) {
  private static final int MAGIC = 0x53344A43;
  private static final int VERSION = 1;
  private static final int BLOCK = 1 << 16;

  void write(Path file) throws IOException {
    BinaryFile.write(
        file,
        out -> {
          CheckedOutputStream checked = new CheckedOutputStream(out, new CRC32());
          DataOutputStream data = new DataOutputStream(checked);
          data.writeInt(MAGIC);
          data.writeInt(VERSION);
          data.writeInt(settings.size());
          for (Map.Entry<String, String> setting : settings.entrySet()) {
            data.writeUTF(setting.getKey());
            data.writeUTF(setting.getValue());
          }
          data.writeInt(epoch);
          data.writeInt(batch);
          data.writeInt(step);
          data.writeDouble(lossSum);
          data.writeDouble(weightSum);
          write(data, parameters);
          write(data, firstMoments);
          write(data, secondMoments);
          data.writeLong(checked.getChecksum().getValue());
          data.flush();
        });
  }

  /**
   * Reads a checkpoint of a run with these settings and so many parameters.
   *
   * @throws CheckpointException if the file is no whole checkpoint, or of other settings
   */
  static FineTuneState read(Path file, Map<String, String> expected, int size) throws IOException {
    try (CheckedInputStream checked =
            new CheckedInputStream(
                new BufferedInputStream(Files.newInputStream(file)), new CRC32());
        DataInputStream data = new DataInputStream(checked)) {
      if (data.readInt() != MAGIC) {
        throw new CheckpointException(file + " is not a checkpoint");
      }
      int version = data.readInt();
      if (version > VERSION) {
        throw new CheckpointException(
            "%s has format version %d, this version reads up to %d"
                .formatted(file, version, VERSION));
      }
      Map<String, String> settings = new LinkedHashMap<>();
      int count = data.readInt();
      for (int i = 0; i < count; i++) {
        settings.put(data.readUTF(), data.readUTF());
      }
      compare(file, expected, settings);
      FineTuneState state =
          new FineTuneState(
              settings,
              data.readInt(),
              data.readInt(),
              data.readInt(),
              data.readDouble(),
              data.readDouble(),
              read(data, file, size),
              read(data, file, size),
              read(data, file, size));
      long sum = checked.getChecksum().getValue();
      if (data.readLong() != sum) {
        throw new CheckpointException(file + " is damaged: its checksum is wrong");
      }
      return state;
    } catch (EOFException e) {
      throw new CheckpointException(file + " is damaged: it ends too early");
    } catch (UTFDataFormatException e) {
      throw new CheckpointException(file + " is damaged: a setting is no text");
    }
  }

  private static void compare(
      Path file, Map<String, String> expected, Map<String, String> settings) {
    expected.forEach(
        (name, value) -> {
          if (!value.equals(settings.get(name))) {
            throw new CheckpointException(
                "%s is of another configuration: %s is %s there and %s here"
                    .formatted(file, name, settings.get(name), value));
          }
        });
  }

  private static void write(DataOutputStream data, float[] values) throws IOException {
    data.writeInt(values.length);
    ByteBuffer bytes = ByteBuffer.allocate(BLOCK * Float.BYTES);
    for (int from = 0; from < values.length; from += BLOCK) {
      int count = Math.min(BLOCK, values.length - from);
      bytes.asFloatBuffer().put(values, from, count);
      data.write(bytes.array(), 0, count * Float.BYTES);
    }
  }

  private static float[] read(DataInputStream data, Path file, int size) throws IOException {
    if (data.readInt() != size) {
      throw new CheckpointException(file + " is damaged: it should hold " + size + " values");
    }
    float[] values = new float[size];
    ByteBuffer bytes = ByteBuffer.allocate(BLOCK * Float.BYTES);
    for (int from = 0; from < values.length; from += BLOCK) {
      int count = Math.min(BLOCK, values.length - from);
      data.readFully(bytes.array(), 0, count * Float.BYTES);
      bytes.asFloatBuffer().get(values, from, count);
    }
    return values;
  }
}
