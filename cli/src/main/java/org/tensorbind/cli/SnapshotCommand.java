package org.tensorbind.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.tensorbind.signature.ModelSignatures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes signatures to a file. */
@Command(
    name = "snapshot",
    description =
        "Writes a model's signatures to a .signature.json file, which javac reads in place of the"
            + " model.")
final class SnapshotCommand implements Runnable {
  @Mixin private ModelArgument model;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "The file, whose name ends with .signature.json. By default it is called after the"
              + " model's folder, in the current one.")
  private Optional<Path> output = Optional.empty();

  @Mixin private OutputFiles files;

  @Spec private CommandSpec spec;

  private SnapshotCommand() {}

  @Override
  public void run() {
    Path file = output.orElseGet(this::defaultFile);
    if (!file.toString().endsWith(ModelSignatures.SNAPSHOT_ENDING)) {
      throw new ParameterException(
          spec.commandLine(),
          "--output " + file + " does not end with " + ModelSignatures.SNAPSHOT_ENDING);
    }
    files.write(Map.of(file, model.read().toSnapshot()));
    spec.commandLine().getOut().println("wrote " + file);
    spec.commandLine().getOut().flush();
  }

  private Path defaultFile() {
    String subject = ModelPlace.subject(model.path());
    return Path.of((subject.isEmpty() ? "model" : subject) + ModelSignatures.SNAPSHOT_ENDING);
  }
}
