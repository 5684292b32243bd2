package org.stance4j.training.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stance4j.Stance;
import org.stance4j.bundle.BundleManifest;
import org.stance4j.bundle.Sha256;
import org.stance4j.text.InputException;
import org.stance4j.training.config.TrainingConfig;
import org.stance4j.training.corpus.CorpusReader;
import org.stance4j.training.corpus.Example;

/**
 * The corpora of a run, in memory.
 *
 * @param train to learn from
 * @param valid to report on
 */
record Corpora(List<Corpus> train, List<Corpus> valid) {

  Corpora {
    train = List.copyOf(train);
    valid = List.copyOf(valid);
  }

  /**
   * A corpus.
   *
   * @param file where it stands
   * @param examples its rows
   * @param sha256 hash of the file
   */
  record Corpus(Path file, List<Example> examples, String sha256) {

    static Corpus read(Path file) throws IOException {
      return new Corpus(file, CorpusReader.readAll(file), Sha256.of(Files.readAllBytes(file)));
    }

    /** The file's name without its ending. */
    String name() {
      return file.getFileName().toString().replaceFirst("\\.csv$", "");
    }

    private BundleManifest.Corpus entry(String role) {
      return new BundleManifest.Corpus(
          role, file.getFileName().toString(), examples.size(), sha256);
    }
  }

  /**
   * Reads the corpora of a configuration.
   *
   * @throws InputException when one cannot be read, or when those to learn from lack a stance
   */
  static Corpora read(TrainingConfig config) throws IOException {
    List<Corpus> train = new ArrayList<>();
    for (TrainingConfig.Corpus corpus : config.train()) {
      train.add(Corpus.read(Path.of(corpus.file())));
    }
    List<Corpus> valid = new ArrayList<>();
    for (String file : config.valid()) {
      valid.add(Corpus.read(Path.of(file)));
    }
    requireAllStances(train);
    return new Corpora(train, valid);
  }

  private static void requireAllStances(List<Corpus> train) {
    int[] counts = new int[Stance.values().length];
    train.forEach(c -> c.examples().forEach(e -> counts[e.stance().ordinal()]++));
    for (Stance stance : Stance.values()) {
      if (counts[stance.ordinal()] == 0) {
        throw new InputException(
            "the training corpora "
                + train.stream().map(c -> c.file().toString()).toList()
                + " must have rows of all three stances, got none that is "
                + stance.label());
      }
    }
  }

  /** The hash of each corpus, by the name that the configuration's settings have for it. */
  Map<String, String> hashes() {
    Map<String, String> out = new TreeMap<>();
    for (int i = 0; i < train.size(); i++) {
      out.put("train[" + i + "].sha256", train.get(i).sha256());
    }
    for (int i = 0; i < valid.size(); i++) {
      out.put("valid[" + i + "].sha256", valid.get(i).sha256());
    }
    return out;
  }

  /** All rows to learn from, the stop slice included. */
  List<Example> seen() {
    return train.stream().flatMap(c -> c.examples().stream()).toList();
  }

  /** What a bundle says of the corpora. */
  List<BundleManifest.Corpus> entries() {
    List<BundleManifest.Corpus> out = new ArrayList<>();
    train.forEach(c -> out.add(c.entry("train")));
    valid.forEach(c -> out.add(c.entry("valid")));
    return out;
  }
}
