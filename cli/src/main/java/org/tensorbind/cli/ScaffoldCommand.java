package org.tensorbind.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import org.tensorbind.cli.scaffold.Scaffold;
import org.tensorbind.signature.MetaGraph;
import org.tensorbind.signature.ModelSignatures;
import org.tensorbind.signature.Signature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the classes for a signature. */
@Command(
    name = "scaffold",
    description = {
      "Writes Java classes that fit a model's signature: a record for what it is fed, one for what"
          + " it answers, and an interface with @SavedModel. They compile as they are, and are"
          + " yours to change.",
      "Without --signature it takes serving_default, or else the only one."
    })
final class ScaffoldCommand implements Runnable {
  @Mixin private ModelArgument model;

  @Option(names = "--signature", paramLabel = "NAME", description = "The signature to call.")
  private Optional<String> signature = Optional.empty();

  @Option(
      names = "--package",
      paramLabel = "PACKAGE",
      description = "The Java package of the classes; none if left out.")
  private String packageName = "";

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description =
          "The name of the interface, such as TicketModel; then the records are TicketInput and"
              + " TicketOutput. By default it is made of the name of the model's folder.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The root of the sources, such as src/main/java. Default: ${DEFAULT-VALUE}",
      defaultValue = ".")
  private Path output;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description =
          "The folder that javac's option -Atensorbind.models names; the annotation's path is"
              + " relative to it. By default it is the folder that MODEL is in, or the"
              + " src/main/resources above it, which needs no option.")
  private Optional<Path> models = Optional.empty();

  @Mixin private OutputFiles files;

  @Spec private CommandSpec spec;

  private ScaffoldCommand() {}

  @Override
  public void run() {
    checkNames();
    MetaGraph graph = model.graph();
    Signature chosen = model.signature(graph, signature);
    ModelPlace place = ModelPlace.of(model.path(), models);
    Scaffold scaffold =
        Scaffold.of(
            chosen,
            graph.tags(),
            place.path(),
            packageName,
            name.orElseGet(() -> defaultName(graph, chosen)));
    if (!scaffold.refusals().isEmpty()) {
      throw Failure.no(
          "No Java class can call the signature "
              + Console.listed(List.of(chosen.name()))
              + " of "
              + model.path()
              + ": "
              + Console.printable(String.join("; ", scaffold.refusals()))
              + ".");
    }
    Map<Path, String> texts = new LinkedHashMap<>();
    scaffold
        .files()
        .forEach(file -> texts.put(output.resolve(file.path()).normalize(), file.text()));
    files.write(texts);
    report(texts, scaffold, place);
  }

  private void checkNames() {
    if (!packageName.isEmpty() && !SourceVersion.isName(packageName)) {
      throw new ParameterException(
          spec.commandLine(), "--package " + packageName + " is no name of a Java package");
    }
    name.filter(each -> !Scaffold.canBeNamed(each))
        .ifPresent(
            each -> {
              throw new ParameterException(
                  spec.commandLine(),
                  "--name " + each + " is no name for a class, or hides a class that is needed");
            });
  }

  /** The signature has its part in it, unless it is the one that everybody calls. */
  private String defaultName(MetaGraph graph, Signature chosen) {
    boolean isUsual = chosen.name().equals("serving_default") || graph.signatures().size() == 1;
    return Scaffold.defaultName(ModelPlace.subject(model.path()), isUsual ? "" : chosen.name());
  }

  private void report(Map<Path, String> texts, Scaffold scaffold, ModelPlace place) {
    PrintWriter out = spec.commandLine().getOut();
    texts.keySet().forEach(file -> out.println("wrote " + file));
    if (!scaffold.notes().isEmpty()) {
      out.println();
      scaffold.notes().forEach(note -> out.println("note: " + Console.printable(note)));
    }
    out.println();
    out.println(
        place.isResource()
            ? "Next: compile with the processor; javac finds the model among the resources."
            : "Next: compile with the processor, and javac's option -Atensorbind.models="
                + place.folder());
    boolean isSnapshot = place.path().endsWith(ModelSignatures.SNAPSHOT_ENDING);
    String argument =
        isSnapshot
            ? "Path.of(\"...\")"
            : place.isResource()
                ? ""
                : "Path.of(\"" + model.path().toString().replace('\\', '/') + "\")";
    out.println(
        "Then: try ("
            + scaffold.model()
            + " model = "
            + scaffold.model()
            + "Impl.load("
            + argument
            + ")) { ... }");
    out.flush();
  }
}
