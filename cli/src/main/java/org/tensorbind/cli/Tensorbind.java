package org.tensorbind.cli;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The tool: {@code java -jar tensorbind.jar}. */
@Command(
    name = "tensorbind",
    description = "Java classes for TensorFlow SavedModels. None of this runs a model.",
    mixinStandardHelpOptions = true,
    versionProvider = Tensorbind.Version.class,
    scope = CommandLine.ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, or it fits",
      "1:the answer is no: a class does not fit, or no class can",
      "2:it could not be done: wrong usage, no such model, a file in the way"
    },
    subcommands = {
      ShowCommand.class,
      ScaffoldCommand.class,
      SnapshotCommand.class,
      CheckCommand.class,
      HelpCommand.class,
      GenerateCompletion.class
    })
public final class Tensorbind implements Runnable {
  @Spec private CommandSpec spec;

  private Tensorbind() {}

  /**
   * Runs a command and ends the program with its exit code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new Tensorbind());
    commandLine.setExecutionExceptionHandler(
        (exception, failed, parsed) -> {
          if (!(exception instanceof Failure failure)) {
            throw exception;
          }
          failed
              .getErr()
              .println(failed.getColorScheme().errorText("error: " + failure.getMessage()));
          return failure.exitCode();
        });
    return commandLine;
  }

  /** There is nothing to do without a command. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }

  /** The version in the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Tensorbind.class.getPackage().getImplementationVersion();
      return new String[] {"tensorbind " + (version == null ? "(not from a jar)" : version)};
    }
  }
}
