package org.stance4j.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.stance4j.text.InputException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * What Stance4J's command lines have in common: UTF-8 on both streams, and exit codes: 0 done; 2
 * the command line or an input is wrong, with one line on standard error; 1 anything else.
 */
public final class CommandLines {

  private CommandLines() {}

  /**
   * Sets up a command line.
   *
   * @param command a picocli command
   * @return the command line, ready to execute
   */
  public static CommandLine of(Object command) {
    return new CommandLine(command)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(utf8(FileDescriptor.out))
        .setErr(utf8(FileDescriptor.err))
        .setParameterExceptionHandler(CommandLines::onWrongCommandLine)
        .setExecutionExceptionHandler(CommandLines::onFailure)
        .setExecutionStrategy(CommandLines::run);
  }

  /** Runs the command; a writer only remembers that a full disk or a closed pipe took no more. */
  private static int run(CommandLine.ParseResult parsed) {
    int code = new CommandLine.RunLast().execute(parsed);
    CommandLine command = parsed.commandSpec().commandLine();
    if (code == CommandLine.ExitCode.OK && command.getOut().checkError()) {
      command
          .getErr()
          .println("standard output cannot be written: the disk is full, or it is closed");
      return CommandLine.ExitCode.USAGE;
    }
    return code;
  }

  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  private static int onWrongCommandLine(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    command
        .getErr()
        .println(message + " (see " + command.getCommandSpec().qualifiedName() + " --help)");
    return CommandLine.ExitCode.USAGE;
  }

  private static int onFailure(Exception e, CommandLine command, CommandLine.ParseResult result) {
    if (e instanceof InputException) {
      command.getErr().println(e.getMessage().strip().replaceAll("\\s*\\R\\s*", " "));
      return CommandLine.ExitCode.USAGE;
    }
    e.printStackTrace(command.getErr());
    return CommandLine.ExitCode.SOFTWARE;
  }
}
