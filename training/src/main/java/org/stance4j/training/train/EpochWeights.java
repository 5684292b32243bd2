package org.stance4j.training.train;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.stance4j.text.BinaryFile;
import org.stance4j.text.InputException;

/**
 * The parameters after an epoch of a run, or the mean over some epochs, in a file, so that a
 * resumed run still has them.
 *
 * @param epoch the last of the epochs, from 1
 * @param averaged how many epochs the parameters are the mean of
 * @param score macro-F1 on the stop slice
 * @param parameters all trained parameters
 */
record EpochWeights(int epoch, int averaged, double score, float[] parameters) {

  void write(Path file) throws IOException {
    BinaryFile.write(
        file,
        out -> {
          DataOutputStream data = new DataOutputStream(out);
          data.writeInt(epoch);
          data.writeInt(averaged);
          data.writeDouble(score);
          data.writeInt(parameters.length);
          for (float value : parameters) {
            data.writeFloat(value);
          }
        });
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws InputException when the file ends too early
   */
  static EpochWeights read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
      int epoch = in.readInt();
      int averaged = in.readInt();
      double score = in.readDouble();
      float[] parameters = new float[in.readInt()];
      for (int i = 0; i < parameters.length; i++) {
        parameters[i] = in.readFloat();
      }
      return new EpochWeights(epoch, averaged, score, parameters);
    } catch (EOFException e) {
      throw RunFolder.damaged(file.getParent(), file.getFileName() + " ends too early", e);
    }
  }

  /**
   * The mean with the epoch before.
   *
   * @param before one epoch's parameters
   * @return as many new parameters
   */
  float[] meanWith(EpochWeights before) {
    float[] mean = new float[parameters.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = 0.5f * before.parameters[i] + 0.5f * parameters[i];
    }
    return mean;
  }
}
