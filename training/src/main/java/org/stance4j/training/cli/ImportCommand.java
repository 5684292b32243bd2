package org.stance4j.training.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.stance4j.Stance;
import org.stance4j.training.corpus.SeenTexts;
import org.stance4j.training.imports.CorpusFormat;
import org.stance4j.training.imports.CorpusImport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: a public corpus to the project's CSV form. */
@Command(
    name = "import",
    description = "Turns a file of a public corpus into the project's CSV form.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "dse, seesaw, newsmtsc or semeval2016")
  private CorpusFormat format;

  @Option(
      names = "--drop-seen",
      paramLabel = "OTHER.csv",
      description = "leave out rows whose text stands in this corpus file")
  private Path dropSeen;

  @Parameters(index = "0", paramLabel = "IN", description = "the corpus file as downloaded")
  private Path in;

  @Parameters(index = "1", paramLabel = "OUT.csv", description = "the file to write")
  private Path out;

  @Override
  public void run() {
    SeenTexts seen = dropSeen == null ? SeenTexts.none() : SeenTexts.of(dropSeen);
    CorpusImport.Summary summary = new CorpusImport(format, seen).run(in, out);
    StringBuilder message = new StringBuilder();
    message.append(
        String.format(
            Locale.ROOT,
            "%s: %d rows (%d supporting, %d opposing, %d neutral)",
            out,
            summary.rows(),
            summary.written().getOrDefault(Stance.SUPPORTING, 0),
            summary.written().getOrDefault(Stance.OPPOSING, 0),
            summary.written().getOrDefault(Stance.NEUTRAL, 0)));
    message.append(
        String.format(
            Locale.ROOT,
            ", %d by the author, %d with an actor not literally in the text",
            summary.byAuthor(),
            summary.withoutActorSpan()));
    if (dropSeen != null) {
      message.append(
          String.format(Locale.ROOT, "; %d rows seen in %s dropped", summary.dropped(), dropSeen));
    }
    spec.commandLine().getErr().println(message);
  }
}
