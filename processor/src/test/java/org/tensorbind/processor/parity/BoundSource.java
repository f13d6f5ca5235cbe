package org.tensorbind.processor.parity;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A record with annotations, as a recorded case says that it should be.
 *
 * @param header the annotations of the class
 * @param body what stands in its braces
 * @param isRead whether the adapter reads objects back; it does not compile if they have no {@code
 *     read}
 */
record BoundSource(String header, List<Part> parts, String body, boolean isRead) {
  /**
   * A component.
   *
   * @param made how it is made of {@code value}, an {@code Object}
   */
  record Part(String name, String annotations, String type, String made) {
    Part(String name, String annotations, String type) {
      this(name, annotations, type, "(" + type + ") value");
    }
  }

  BoundSource {
    parts = List.copyOf(parts);
  }

  /** All components are parts of one tensor {@code y}. */
  static BoundSource packed(String dtype, List<Part> parts) {
    return new BoundSource("@Tensor(name = \"y\", dtype = DType." + dtype + ")", parts, "", false);
  }

  /** Each component is a tensor of its own. */
  static BoundSource apart(Part... parts) {
    return new BoundSource("", List.of(parts), "", false);
  }

  BoundSource withBody(String text) {
    return new BoundSource(header, parts, text, isRead);
  }

  BoundSource read() {
    return new BoundSource(header, parts, body, true);
  }

  String source(String name) {
    String members =
        parts.stream()
            .map(each -> each.annotations() + " " + each.type() + " " + each.name())
            .collect(Collectors.joining(",\n    "));
    return """
        package parity;

        import java.awt.image.BufferedImage;
        import java.util.Arrays;
        import java.util.List;
        import java.util.Map;
        import java.util.stream.Collectors;
        import org.tensorbind.TensorBatch;
        import org.tensorbind.annotation.*;
        import org.tensorbind.processor.parity.Adapter;

        $HEADER
        record $NAME(
            $MEMBERS) {
        $BODY$ADAPTER}
        """
        .replace("$HEADER", header)
        .replace("$MEMBERS", members)
        .replace("$BODY", body)
        .replace("$ADAPTER", adapterSource())
        .replace("$NAME", name);
  }

  private String adapterSource() {
    StringBuilder makers = new StringBuilder();
    StringBuilder arguments = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      arguments.append(i == 0 ? "" : ", ").append("make" + i + "(row.get(" + i + "))");
      makers.append(
          """

              @SuppressWarnings("unchecked")
              private static $TYPE make$I(Object value) {
                return $MADE;
              }
          """
              .replace("$TYPE", parts.get(i).type())
              .replace("$I", Integer.toString(i))
              .replace("$MADE", parts.get(i).made()));
    }
    return """
          public static final class Converting implements Adapter {
            @Override
            public TensorBatch convert(List<?> examples) {
              return $NAMETensors.of(
                  examples.stream().map(each -> make((List<?>) each)).collect(Collectors.toList()));
            }

            private static $NAME make(List<?> row) {
              return new $NAME($ARGUMENTS);
            }
        $MAKERS$READ  }
        """
        .replace("$MAKERS", makers)
        .replace("$READ", isRead ? readSource() : "")
        .replace("$ARGUMENTS", arguments);
  }

  private String readSource() {
    String values =
        parts.stream().map(each -> "each." + each.name() + "()").collect(Collectors.joining(", "));
    return """

            @Override
            public List<?> read(Map<String, ? extends org.tensorflow.Tensor> tensors) {
              return $NAMETensors.read(tensors).stream()
                  .map(each -> Arrays.<Object>asList($VALUES))
                  .collect(Collectors.toList());
            }
        """
        .replace("$VALUES", values);
  }
}
