package org.tensorbind.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tensorbind.processor.report.NearNames;
import org.tensorbind.signature.MetaGraph;
import org.tensorbind.signature.ModelSignatures;
import org.tensorbind.signature.Signature;
import org.tensorbind.signature.SignatureException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The model that a command is about. */
final class ModelArgument {
  static final String DEFAULT_SIGNATURE = "serving_default";
  private static final Set<String> DEFAULT_TAGS = Set.of("serve");

  @Parameters(
      index = "0",
      paramLabel = "MODEL",
      description = "The folder of a SavedModel, or a .signature.json snapshot of one.")
  private Path path;

  @Option(
      names = "--tags",
      paramLabel = "TAGS",
      description = "The tags of one of the model's graphs, with commas between them.")
  private String tags;

  private ModelArgument() {}

  Path path() {
    return path;
  }

  /** All of the model, or the graph that is asked for. */
  ModelSignatures read() {
    ModelSignatures all = readAll();
    return tags == null ? all : new ModelSignatures(List.of(graph(all, tagsAskedFor())));
  }

  /** The graph that is asked for, else the usual one, else the only one. */
  MetaGraph graph() {
    return usualGraph().orElseGet(() -> graph(readAll(), DEFAULT_TAGS));
  }

  /** The same, or empty if it is not clear which one is meant. */
  Optional<MetaGraph> usualGraph() {
    ModelSignatures all = read();
    return all.metaGraphs().size() == 1
        ? Optional.of(all.metaGraphs().get(0))
        : all.metaGraph(DEFAULT_TAGS);
  }

  /** The name of the signature that is meant if nobody names one. */
  static String usualSignature(MetaGraph graph) {
    return graph.signatures().size() == 1 ? graph.signatures().get(0).name() : DEFAULT_SIGNATURE;
  }

  private ModelSignatures readAll() {
    try {
      return ModelSignatures.read(path);
    } catch (SignatureException e) {
      throw Failure.unable(e.getMessage() + ".");
    }
  }

  private Set<String> tagsAskedFor() {
    Set<String> asked = new HashSet<>();
    for (String tag : tags.split(",", -1)) {
      if (!tag.isBlank()) {
        asked.add(tag.strip());
      }
    }
    return asked;
  }

  private MetaGraph graph(ModelSignatures all, Set<String> asked) {
    return all.metaGraph(asked)
        .orElseThrow(
            () ->
                Failure.unable(
                    String.format(
                        "%s has no graph with the tags %s; it has %s. Choose with --tags.",
                        path,
                        String.join(",", asked),
                        all.metaGraphs().stream()
                            .map(graph -> "\"" + String.join(",", graph.tags()) + "\"")
                            .collect(Collectors.joining(" and ")))));
  }

  /**
   * The signature that is asked for, else the usual one, else the only one.
   *
   * @param name empty if none is asked for
   */
  Signature signature(MetaGraph graph, Optional<String> name) {
    List<String> names = graph.signatures().stream().map(Signature::name).toList();
    if (names.isEmpty()) {
      throw Failure.unable(path + " has no signatures.");
    }
    String wanted = name.orElseGet(() -> usualSignature(graph));
    return graph
        .signature(wanted)
        .orElseThrow(
            () ->
                Failure.unable(
                    String.format(
                        "%s has no signature \"%s\"; it has %s.%s",
                        path, wanted, Console.listed(names), advice(name, names))));
  }

  private static String advice(Optional<String> name, List<String> names) {
    return name.isEmpty()
        ? " Choose with --signature."
        : NearNames.to(name.get(), names).map(near -> " Did you mean \"" + near + "\"?").orElse("");
  }
}
