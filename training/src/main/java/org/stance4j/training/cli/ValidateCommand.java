package org.stance4j.training.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.stance4j.training.check.CorpusCheck;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code validate}: what is wrong in a corpus, by line. */
@Command(
    name = "validate",
    description = {
      "Lists what is wrong in a corpus as 'file:line: rule: value' and ends with exit code 2 when there"
          + " are errors."
    },
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "a corpus file; a folder with train.csv, valid.csv, test.csv and stories/; or a folder of"
              + " stories")
  private List<Path> paths;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    long errors = 0;
    long warnings = 0;
    for (Path path : paths) {
      CorpusCheck.Report report = CorpusCheck.check(path);
      report.findings().forEach(out::println);
      report.figures().forEach(figure -> out.println(path + ": " + figure));
      errors += report.errors();
      warnings += report.findings().size() - report.errors();
    }
    out.flush();
    spec.commandLine().getErr().println(errors + " errors, " + warnings + " warnings");
    return errors == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.USAGE;
  }
}
