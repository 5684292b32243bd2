package org.stance4j.training.train;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.stance4j.text.BinaryFile;

/**
 * The parameters of the best epoch of a run, in a file, so that a resumed run still has them.
 *
 * @param epoch from 1
 * @param score its macro-F1 on the stop slice
 * @param parameters all trained parameters
 */
record BestEpoch(int epoch, double score, float[] parameters) {

  void write(Path file) throws IOException {
    BinaryFile.write(
        file,
        out -> {
          DataOutputStream data = new DataOutputStream(out);
          data.writeInt(epoch);
          data.writeDouble(score);
          data.writeInt(parameters.length);
          for (float value : parameters) {
            data.writeFloat(value);
          }
        });
  }

  static BestEpoch read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
      int epoch = in.readInt();
      double score = in.readDouble();
      float[] parameters = new float[in.readInt()];
      for (int i = 0; i < parameters.length; i++) {
        parameters[i] = in.readFloat();
      }
      return new BestEpoch(epoch, score, parameters);
    }
  }
}
