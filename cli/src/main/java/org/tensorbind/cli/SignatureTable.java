package org.tensorbind.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tensorbind.signature.MetaGraph;
import org.tensorbind.signature.ModelSignatures;
import org.tensorbind.signature.Signature;
import org.tensorbind.signature.TensorInfo;
import picocli.CommandLine.Help.ColorScheme;

/** Signatures in the words of the annotations. */
final class SignatureTable {
  private static final int COLUMNS = 4;

  private final ColorScheme colours;
  private final StringBuilder text = new StringBuilder();

  private SignatureTable(ColorScheme colours) {
    this.colours = colours;
  }

  static String of(ModelSignatures model, ColorScheme colours) {
    SignatureTable table = new SignatureTable(colours);
    model.metaGraphs().forEach(table::add);
    return table.text.toString().stripTrailing();
  }

  private void add(MetaGraph graph) {
    text.append("tags ");
    text.append(graph.tags().isEmpty() ? "none" : String.join(",", graph.tags()));
    if (!graph.tensorflowVersion().isEmpty()) {
      text.append(", written by TensorFlow ").append(graph.tensorflowVersion());
    }
    text.append("\n\n");
    if (graph.signatures().isEmpty()) {
      text.append("no signatures\n\n");
    }
    graph.signatures().forEach(this::add);
  }

  private void add(Signature signature) {
    text.append(colours.commandText(Console.printable(signature.name())));
    if (!signature.methodName().isEmpty()) {
      text.append(" (").append(Console.printable(signature.methodName())).append(")");
    }
    text.append('\n');
    List<List<String>> rows = new ArrayList<>();
    signature.inputs().forEach(info -> rows.add(row("input", info)));
    signature.outputs().forEach(info -> rows.add(row("output", info)));
    int[] widths = new int[COLUMNS];
    rows.forEach(
        row -> {
          for (int i = 0; i < COLUMNS; i++) {
            widths[i] = Math.max(widths[i], row.get(i).length());
          }
        });
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < COLUMNS; i++) {
        line.append("  ").append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length()));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    text.append('\n');
  }

  private static List<String> row(String direction, TensorInfo info) {
    String name = Console.printable(info.name());
    if (info.source() instanceof TensorInfo.Source.Composite composite) {
      int parts = composite.components().size();
      return List.of(direction, name, "composite", "of " + parts + " tensors");
    }
    String dtype = info.dtype().dtype().orElse(info.dtype().name());
    String remarks =
        Stream.of(
                info.source() instanceof TensorInfo.Source.CooSparse ? "sparse" : "",
                info.dtype().dtype().isPresent() ? "" : "TensorFlow Java has no such type")
            .filter(remark -> !remark.isEmpty())
            .collect(Collectors.joining(", "));
    String shape = info.shape().toString();
    return List.of(
        direction, name, dtype, remarks.isEmpty() ? shape : shape + " (" + remarks + ")");
  }
}
