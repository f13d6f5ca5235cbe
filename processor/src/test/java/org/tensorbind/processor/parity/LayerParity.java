package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.tensorbind.TensorBatch;
import org.tensorbind.TensorBindException;
import org.tensorbind.annotation.DType;
import org.tensorbind.processor.behaviour.Compiled;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TInt64;

/** Runs the recorded calls of Keras layers through generated code. */
final class LayerParity {
  private final Function<JsonObject, Layer> layers;
  private final Map<LayerClass, String> names = new LinkedHashMap<>();
  private Compiled compiled;

  private LayerParity(Function<JsonObject, Layer> layers) {
    this.layers = layers;
  }

  /** The tests of a file, whose cases are of the layers that the function answers. */
  static Stream<DynamicNode> of(String file, Function<JsonObject, Layer> layers)
      throws IOException {
    LayerParity parity = new LayerParity(layers);
    List<JsonObject> cases = Golden.cases(file);
    parity.compile(cases);
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    cases.forEach(each -> outcomes.put(Golden.text(each, "id"), parity.run(each)));
    return ParityTests.of(file, outcomes, AllowList.read(file));
  }

  private void compile(List<JsonObject> cases) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (JsonObject each : cases) {
      for (BoundLayer bound : expressible(each)) {
        String name = "Layer" + names.size();
        if (names.putIfAbsent(bound.type(), name) == null) {
          sources.put("parity." + name, bound.type().source(name));
        }
      }
    }
    compiled = Compiled.asFarAsPossible(sources);
  }

  /** The classes of a case; the outcome of one that has none says why. */
  private List<BoundLayer> expressible(JsonObject each) {
    try {
      return layers.apply(each).bind(each);
    } catch (NotExpressible e) {
      return List.of();
    }
  }

  private Outcome run(JsonObject each) {
    try {
      Layer layer = layers.apply(each);
      for (BoundLayer bound : layer.bind(each)) {
        Outcome outcome = run(each, layer, bound);
        if (!outcome.isSame()) {
          return Outcome.different(
              bound.type().source("")
                  + outcome.difference()
                  + compiled.print(Set.of("parity." + names.get(bound.type()) + "Tensors")));
        }
      }
      return Outcome.SAME;
    } catch (NotExpressible e) {
      return Outcome.notExpressible(e);
    }
  }

  private Outcome run(JsonObject each, Layer layer, BoundLayer bound) {
    boolean fails = each.has("error");
    String name = "parity." + names.get(bound.type());
    String refusal = compiled.failures().get(name);
    if (refusal != null) {
      return fails && refusal.contains("[tensorbind/")
          ? Outcome.SAME
          : Outcome.different("does not compile: " + refusal);
    }
    Adapter adapter = compiled.instance(name + "$Converting", Adapter.class);
    if (bound.type().isRead()) {
      return inverse(each, adapter);
    }
    try (TensorBatch batch = adapter.convert(bound.examples())) {
      return fails
          ? Outcome.different("no error, expected " + each.get("error"))
          : compare(each, layer, bound, batch);
    } catch (TensorBindException e) {
      return fails ? Outcome.SAME : Outcome.different("failed: " + e.getMessage());
    }
  }

  private static Outcome compare(
      JsonObject each, Layer layer, BoundLayer bound, TensorBatch batch) {
    JsonElement y = each.get("y");
    Tensor tensor = batch.tensor("y");
    DType dtype =
        KerasParams.dtype(
            each.has("y_dtype") ? Golden.text(each, "y_dtype") : layer.defaultDType(each));
    if (each.has("ragged")) {
      return ragged(y.getAsJsonArray(), tensor, batch.tensor("y_row_splits"), dtype);
    }
    long[] shape = each.has("shape") ? Golden.shape(each) : shapeOf(y);
    boolean hasNoBatchAxis = bound.isSingle() && shape.length < tensor.shape().numDimensions();
    return Comparison.near(tensor, dtype, hasNoBatchAxis ? withBatchAxis(shape) : shape, y);
  }

  /** Keras prints a ragged tensor as nested lists; ours are its values and where rows begin. */
  private static Outcome ragged(JsonArray rows, Tensor values, Tensor splits, DType dtype) {
    JsonArray begins = new JsonArray();
    JsonArray all = new JsonArray();
    begins.add(0);
    for (JsonElement row : rows) {
      row.getAsJsonArray().forEach(all::add);
      begins.add(all.size());
    }
    Outcome outcome = Comparison.of(splits, DType.INT64, new long[] {begins.size()}, begins);
    return outcome.isSame() ? Comparison.near(values, dtype, shapeOf(all), all) : outcome;
  }

  private static long[] shapeOf(JsonElement y) {
    List<Long> sizes = new ArrayList<>();
    JsonElement level = y;
    while (level instanceof JsonArray array) {
      sizes.add((long) array.size());
      level = array.isEmpty() ? null : array.get(0);
    }
    return sizes.stream().mapToLong(Long::longValue).toArray();
  }

  private static long[] withBatchAxis(long[] shape) {
    long[] result = new long[shape.length + 1];
    result[0] = 1;
    System.arraycopy(shape, 0, result, 1, shape.length);
    return result;
  }

  private static Outcome inverse(JsonObject each, Adapter adapter) {
    boolean fails = each.has("error");
    List<JsonElement> expected =
        fails ? List.of() : Golden.leaves(LookupLayer.expectedInverse(each));
    JsonElement x = each.get("x");
    List<JsonElement> indices = Golden.leaves(x);
    long[] values = indices.stream().mapToLong(JsonElement::getAsLong).toArray();
    try (TInt64 tensor = TInt64.tensorOf(Shape.of(shapeOf(x)), DataBuffers.of(values))) {
      List<Object> found = new ArrayList<>();
      adapter.read(Map.of("y", tensor)).forEach(row -> collect(row, found));
      List<String> texts = found.stream().map(value -> Objects.toString(value, null)).toList();
      List<String> wanted =
          expected.stream().map(value -> value.isJsonNull() ? null : value.getAsString()).toList();
      return fails
          ? Outcome.different("no error, expected " + each.get("error"))
          : texts.equals(wanted)
              ? Outcome.SAME
              : Outcome.different("read " + texts + ", expected " + wanted);
    } catch (TensorBindException e) {
      return fails ? Outcome.SAME : Outcome.different("failed: " + e.getMessage());
    }
  }

  private static void collect(Object value, List<Object> found) {
    if (value instanceof List<?> list) {
      list.forEach(each -> collect(each, found));
    } else {
      found.add(value);
    }
  }
}
