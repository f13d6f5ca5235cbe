package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tensorbind.annotation.DType;

/** The packed class that says what a fitted {@code OneHotEncoder} does. */
record OneHotClass(DType dtype, List<OneHotColumn> columns) {
  static OneHotClass of(JsonObject each) {
    DType dtype =
        DType.valueOf(
            Golden.param(each, "dtype")
                .map(JsonElement::getAsString)
                .orElse("float64")
                .toUpperCase(java.util.Locale.ROOT));
    return new OneHotClass(dtype, OneHotColumn.allOf(each));
  }

  String source(String name) {
    String members =
        IntStream.range(0, columns.size())
            .mapToObj(i -> columns.get(i).source("f" + i))
            .collect(Collectors.joining(",\n    "));
    return """
        package parity;

        import org.tensorbind.annotation.DType;
        import org.tensorbind.annotation.Drop;
        import org.tensorbind.annotation.Missing;
        import org.tensorbind.annotation.OneHot;
        import org.tensorbind.annotation.Tensor;
        import org.tensorbind.annotation.Unknown;

        @Tensor(name = "y", dtype = DType.$DTYPE)
        record $NAME(
            $MEMBERS) {}
        """
        .replace("$NAME", name)
        .replace("$DTYPE", dtype.name())
        .replace("$MEMBERS", members);
  }

  /** In a file of its own, as a class that cannot be read has no {@code read}. */
  String adapterSource(String name) {
    String arguments =
        IntStream.range(0, columns.size())
            .mapToObj(i -> "(" + columns.get(i).type() + ") row.get(" + i + ")")
            .collect(Collectors.joining(", "));
    String parts =
        IntStream.range(0, columns.size())
            .mapToObj(i -> "each.f" + i + "()")
            .collect(Collectors.joining(", "));
    return """
        package parity;

        import java.util.Arrays;
        import java.util.List;
        import java.util.Map;
        import java.util.stream.Collectors;
        import org.tensorbind.TensorBatch;
        import org.tensorbind.processor.parity.Adapter;
        import org.tensorflow.Tensor;

        public final class $NAMEAdapter implements Adapter {
          @Override
          public TensorBatch convert(List<?> examples) {
            return $NAMETensors.of(
                examples.stream().map(each -> make((List<?>) each)).collect(Collectors.toList()));
          }

          private static $NAME make(List<?> row) {
            return new $NAME($ARGUMENTS);
          }

          @Override
          public List<?> read(Map<String, ? extends Tensor> tensors) {
            return $NAMETensors.read(tensors).stream()
                .map(each -> Arrays.<Object>asList($PARTS))
                .collect(Collectors.toList());
          }
        }
        """
        .replace("$NAME", name)
        .replace("$ARGUMENTS", arguments)
        .replace("$PARTS", parts);
  }

  List<List<Object>> examples(JsonArray rows) {
    List<List<Object>> examples = new ArrayList<>();
    for (JsonElement row : rows) {
      if (row.getAsJsonArray().size() != columns.size()) {
        throw new NotExpressible("Java's types fix the number of columns");
      }
      List<Object> example = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        example.add(columns.get(i).value(row.getAsJsonArray().get(i)));
      }
      examples.add(example);
    }
    return examples;
  }
}
