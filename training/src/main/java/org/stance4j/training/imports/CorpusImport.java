package org.stance4j.training.imports;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.stance4j.Stance;
import org.stance4j.text.InputException;
import org.stance4j.training.corpus.CorpusWriter;
import org.stance4j.training.corpus.Example;
import org.stance4j.training.corpus.SeenTexts;

/** Turns a file of a public corpus into a corpus file of the project. Immutable. */
public final class CorpusImport {

  private final CorpusFormat format;
  private final SeenTexts seen;

  /**
   * Creates an import.
   *
   * @param format the form of the files to import
   * @param seen texts whose rows are dropped; {@link SeenTexts#none()} to keep all
   */
  public CorpusImport(CorpusFormat format, SeenTexts seen) {
    this.format = format;
    this.seen = seen;
  }

  /**
   * What an import did.
   *
   * @param written rows written, by label
   * @param dropped rows left out because their text was seen
   * @param withoutActorSpan rows written whose actor is named but not literally in the text
   * @param byAuthor rows written whose actor is the author
   */
  public record Summary(
      Map<Stance, Integer> written, int dropped, int withoutActorSpan, int byAuthor) {

    /** Copies the counts. */
    public Summary {
      written = Map.copyOf(written);
    }

    /**
     * The rows written.
     *
     * @return the sum over all labels
     */
    public int rows() {
      return written.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * Imports a file, whole or not at all.
   *
   * @param in the file as downloaded
   * @param out the corpus file to write
   * @return what was done
   * @throws InputException when {@code in} cannot be read or has another form, or {@code out}
   *     cannot be written
   */
  public Summary run(Path in, Path out) {
    Run run = new Run(in);
    try (CorpusWriter writer = new CorpusWriter(out)) {
      format.importer().read(in, example -> run.take(example, writer));
      writer.commit();
    }
    return new Summary(run.written, run.dropped, run.withoutActorSpan, run.byAuthor);
  }

  /** The counts of a run. */
  private final class Run {
    private final Path in;
    private final Map<Stance, Integer> written = new EnumMap<>(Stance.class);
    private final Set<String> ids = new HashSet<>();
    private int dropped;
    private int withoutActorSpan;
    private int byAuthor;

    Run(Path in) {
      this.in = in;
    }

    void take(Example example, CorpusWriter writer) {
      if (!ids.add(example.id())) {
        throw InputException.in(
            in,
            "ids must be unique, " + InputException.quoted(example.id()) + " stands there twice");
      }
      if (seen.contains(example.text())) {
        dropped++;
        return;
      }
      writer.write(example);
      written.merge(example.stance(), 1, Integer::sum);
      if (example.byAuthor()) {
        byAuthor++;
      } else if (example.actorSpan().isEmpty()) {
        withoutActorSpan++;
      }
    }
  }
}
