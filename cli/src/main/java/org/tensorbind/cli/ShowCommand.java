package org.tensorbind.cli;

import java.util.List;
import java.util.Optional;
import org.tensorbind.signature.MetaGraph;
import org.tensorbind.signature.ModelSignatures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints signatures. */
@Command(name = "show", description = "Prints a model's signatures: names, dtypes, and shapes.")
final class ShowCommand implements Runnable {
  @Mixin private ModelArgument model;

  @Option(names = "--signature", paramLabel = "NAME", description = "One signature only.")
  private String signature;

  @Option(
      names = "--json",
      description = "The same as JSON, in the format of snapshots, for other programs.")
  private boolean isJson;

  @Spec private CommandSpec spec;

  private ShowCommand() {}

  @Override
  public void run() {
    ModelSignatures shown =
        signature == null ? model.read() : new ModelSignatures(List.of(onlySignature()));
    if (isJson) {
      spec.commandLine().getOut().print(shown.toSnapshot());
    } else {
      spec.commandLine()
          .getOut()
          .println(SignatureTable.of(shown, spec.commandLine().getColorScheme()));
    }
    spec.commandLine().getOut().flush();
  }

  private MetaGraph onlySignature() {
    MetaGraph graph = model.graph();
    return new MetaGraph(
        graph.tags(),
        graph.tensorflowVersion(),
        graph.restoresVariables(),
        List.of(model.signature(graph, Optional.of(signature))));
  }
}
