package org.tensorbind.processor.parity;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The bound class that says what a Keras layer does.
 *
 * @param annotations of the class, none or one a line
 * @param isRead values are read back, and none are converted
 */
record LayerClass(String annotations, List<Component> components, boolean isRead) {

  /** One component of the record. */
  record Component(String name, String annotations, String type) {}

  /** A class with one member. */
  static LayerClass of(String annotations, String type) {
    return new LayerClass("", List.of(new Component("x", annotations, type)), false);
  }

  String source(String name) {
    String members =
        components.stream()
            .map(each -> each.annotations + " " + each.type + " " + each.name)
            .collect(Collectors.joining(",\n    "));
    return """
        package parity;

        import java.util.Arrays;
        import java.util.List;
        import java.util.Map;
        import java.util.stream.Collectors;
        import org.tensorbind.TensorBatch;
        import org.tensorbind.annotation.*;
        import org.tensorbind.processor.parity.Adapter;

        $ANNOTATIONS
        record $NAME(
            $MEMBERS) {
          public static final class Converting implements Adapter {
            $METHODS
          }
        }
        """
        .replace("$METHODS", isRead ? READ : CONVERT)
        .replace("$NAME", name)
        .replace("$ANNOTATIONS", annotations)
        .replace("$MEMBERS", members)
        .replace(
            "$ARGUMENTS",
            IntStream.range(0, components.size())
                .mapToObj(i -> "(" + components.get(i).type + ") row.get(" + i + ")")
                .collect(Collectors.joining(", ")))
        .replace(
            "$PARTS",
            components.stream()
                .map(each -> "each." + each.name + "()")
                .collect(Collectors.joining(", ")));
  }

  private static final String CONVERT =
      """
      @Override
          public TensorBatch convert(List<?> examples) {
            return $NAMETensors.of(
                examples.stream().map(each -> make((List<?>) each)).collect(Collectors.toList()));
          }

          @SuppressWarnings("unchecked")
          private static $NAME make(List<?> row) {
            return new $NAME($ARGUMENTS);
          }
      """;

  private static final String READ =
      """
      @Override
          public TensorBatch convert(List<?> examples) {
            throw new UnsupportedOperationException();
          }

          @Override
          public List<?> read(Map<String, ? extends org.tensorflow.Tensor> tensors) {
            return $NAMETensors.read(tensors).stream()
                .map(each -> Arrays.<Object>asList($PARTS))
                .collect(Collectors.toList());
          }
      """;
}
