package org.tensorbind.signature;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Signatures as text for humans. */
final class Table {
  private final StringBuilder text = new StringBuilder();

  private Table() {}

  static String of(ModelSignatures model) {
    Table table = new Table();
    model.metaGraphs().forEach(table::add);
    return table.text.toString();
  }

  private void add(MetaGraph graph) {
    text.append("tags ").append(graph.tags());
    text.append(", TensorFlow ").append(orUnknown(graph.tensorflowVersion())).append('\n');
    for (Signature signature : graph.signatures()) {
      text.append("  ").append(signature.name());
      text.append(" (").append(orUnknown(signature.methodName())).append(")\n");
      int width =
          Stream.concat(signature.inputs().stream(), signature.outputs().stream())
              .mapToInt(info -> info.name().length())
              .max()
              .orElse(0);
      add("in ", signature.inputs(), width);
      add("out", signature.outputs(), width);
    }
  }

  private void add(String direction, List<TensorInfo> infos, int width) {
    for (TensorInfo info : infos) {
      text.append("    ").append(direction).append(' ').append(info.name());
      text.append(" ".repeat(width - info.name().length()));
      text.append(' ').append(info.dtype()).append(' ').append(info.shape());
      text.append(" <- ").append(describe(info.source())).append('\n');
    }
  }

  private static String describe(TensorInfo.Source source) {
    if (source instanceof TensorInfo.Source.CooSparse sparse) {
      return Stream.of(sparse.values(), sparse.indices(), sparse.denseShape())
          .collect(Collectors.joining(", ", "sparse (", ")"));
    }
    if (source instanceof TensorInfo.Source.Composite composite) {
      return composite.components().stream().collect(Collectors.joining(", ", "composite (", ")"));
    }
    return ((TensorInfo.Source.Dense) source).tensor();
  }

  private static String orUnknown(String text) {
    return text.isEmpty() ? "unknown" : text;
  }
}
