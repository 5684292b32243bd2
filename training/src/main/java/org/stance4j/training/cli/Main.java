package org.stance4j.training.cli;

import org.stance4j.cli.CommandLines;
import org.stance4j.training.transformer.BlasKernels;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/**
 * The command line for those who retrain. Exit codes: 0 done; 2 the command line or an input is
 * wrong, with one line on standard error; 1 anything else.
 */
@Command(
    name = "stance4j-training",
    description = "Corpora, training and evaluation of stance models.",
    mixinStandardHelpOptions = true,
    subcommands = {
      ImportCommand.class,
      CompileCommand.class,
      StatsCommand.class,
      ValidateCommand.class,
      TrainCommand.class,
      EvaluateCommand.class,
      BenchmarkCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  private Main() {}

  /**
   * Runs a command and ends the process with its exit code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    // Before anything loads ND4J, which picks its kernels once.
    BlasKernels.select();
    System.exit(commandLine().execute(args));
  }

  /** The command line, to be run in a test as well. */
  static CommandLine commandLine() {
    return CommandLines.of(new Main());
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is needed");
  }
}
