package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tensorbind.annotation.DType;

/**
 * scikit-learn's {@code KBinsDiscretizer} as {@code @Discretized}. Its outer edges bound nothing:
 * what lies beyond falls into the outer bins. Its inverse is not compared: a bin's number is not
 * read back.
 */
final class SklearnBins {
  private SklearnBins() {}

  static List<Trial> of(JsonObject each) {
    if (each.has("fit_error")) {
      throw new NotExpressible("nothing is fitted here");
    }
    boolean isOneHot =
        !Golden.param(each, "encode")
            .map(JsonElement::getAsString)
            .orElse("onehot")
            .equals("ordinal");
    List<String> names = names(each, isOneHot);
    JsonArray edges = each.getAsJsonObject("fitted").getAsJsonArray("bin_edges_");
    List<BoundSource.Part> parts = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      parts.add(
          new BoundSource.Part(
              names.get(i), annotation(edges.get(i).getAsJsonArray(), isOneHot), "double"));
    }
    List<String> features =
        Table.texts(each.get("feature_names_out")).stream()
            .map(name -> isOneHot ? name.replaceAll("\\.0$", "") : name)
            .toList();
    return List.of(
        new Trial(BoundSource.packed("FLOAT64", parts), adapter -> run(each, features, adapter)));
  }

  private static List<String> names(JsonObject each, boolean isOneHot) {
    return Table.texts(each.get("feature_names_out")).stream()
        .map(name -> isOneHot ? name.substring(0, name.lastIndexOf('_')) : name)
        .distinct()
        .toList();
  }

  /** A single bin ends nowhere. */
  private static String annotation(JsonArray edges, boolean isOneHot) {
    String boundaries =
        edges.asList().subList(1, edges.size() - 1).stream()
            .map(edge -> FittedColumns.literal(FittedColumns.number(edge)))
            .collect(Collectors.joining(", "));
    return "@Discretized(boundaries = {"
        + (boundaries.isEmpty() ? "Double.POSITIVE_INFINITY" : boundaries)
        + "}, oneHot = "
        + isOneHot
        + ")";
  }

  private static Outcome run(JsonObject each, List<String> features, Adapter adapter) {
    Outcome named = Table.names(adapter, features);
    return named.isSame()
        ? Table.run(
            each,
            adapter,
            row -> row.asList().stream().<Object>map(FittedColumns::number).toList(),
            DType.FLOAT64)
        : named;
  }
}
