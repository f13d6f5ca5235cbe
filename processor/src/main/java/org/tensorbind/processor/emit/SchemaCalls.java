package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.tensorbind.processor.layout.CategoryTable;
import org.tensorbind.processor.layout.TensorPlan;
import org.tensorbind.processor.model.Names;

/** The calls that tell a schema's builder of tensors and their parts. */
final class SchemaCalls {
  /** Whatever is longer than this goes on in a new line. */
  private static final int MOST_CHARACTERS = 90;

  /** Longer lists are passed in pieces: a class file's methods are small. */
  private static final int MOST_ELEMENTS = 200;

  private final ClassBody body;
  private final List<Call> calls = new ArrayList<>();

  SchemaCalls(ClassBody body) {
    this.body = body;
  }

  /**
   * One line, or a few, that say all of a tensor or a part.
   *
   * @param code begins with a dot
   * @param weight how many methods it calls and literals it holds
   */
  record Call(CodeBlock code, int weight) {}

  List<Call> of(List<TensorPlan> tensors) {
    for (TensorPlan tensor : tensors) {
      calls.add(tensor(tensor));
      tensor.parts().forEach(this::addPart);
    }
    return calls;
  }

  private static Call tensor(TensorPlan tensor) {
    CodeBlock.Builder call =
        CodeBlock.builder()
            .add(
                ".tensor($L, $T.$L",
                Literals.text(tensor.name()),
                Library.DTYPE,
                tensor.dtype().name());
    if (tensor.role() != TensorPlan.Role.BATCHED) {
      call.add(", $T.Role.$L", Library.TENSOR_SPEC, tensor.role());
    }
    long[] shape = tensor.shape().toArray();
    LongStream.of(shape).forEach(size -> call.add(", $L", Literals.ofLong(size)));
    return new Call(call.add(")").build(), 1 + shape.length);
  }

  private void addPart(TensorPlan.Part part) {
    List<CodeBlock> all = new ArrayList<>();
    boolean isNamedSo = part.feature().equals(part.member().replace('.', '_'));
    all.add(
        CodeBlock.of(
            ".part($S$L, $L, $S)",
            part.member(),
            isNamedSo ? "" : CodeBlock.of(", $L", Literals.text(part.feature())),
            Literals.ofLong(part.width()),
            part.encoding().kind()));
    List<Call> rest = new ArrayList<>();
    int weight = 1;
    for (Map.Entry<String, Object> each : part.encoding().parameters().entrySet()) {
      List<?> pieces = pieces(each.getValue());
      all.add(CodeBlock.of(".with($S, $L)", each.getKey(), value(pieces.get(0), part)));
      weight += weight(pieces.get(0));
      for (Object piece : pieces.subList(1, pieces.size())) {
        CodeBlock more = CodeBlock.of(".withMore($S, $L)", each.getKey(), value(piece, part));
        rest.add(new Call(more, weight(piece)));
      }
    }
    int length = all.stream().mapToInt(call -> call.toString().length()).sum();
    calls.add(
        new Call(
            all.stream().collect(CodeBlock.joining(length > MOST_CHARACTERS ? "\n    " : "")),
            weight));
    calls.addAll(rest);
  }

  private static List<?> pieces(Object value) {
    if (!(value instanceof List<?> list) || list.size() <= MOST_ELEMENTS) {
      return List.of(value);
    }
    List<List<?>> pieces = new ArrayList<>();
    for (int from = 0; from < list.size(); from += MOST_ELEMENTS) {
      pieces.add(list.subList(from, Math.min(list.size(), from + MOST_ELEMENTS)));
    }
    return pieces;
  }

  private static int weight(Object value) {
    if (value instanceof CategoryTable table) {
      return isLong(table) ? 1 : 1 + table.categories().size();
    }
    return value instanceof List<?> list ? 1 + list.size() : 1;
  }

  private static boolean isLong(CategoryTable table) {
    return table.categories().size() > CategoryKeys.FEW;
  }

  private CodeBlock value(Object value, TensorPlan.Part part) {
    if (value instanceof CategoryTable table) {
      return isLong(table)
          ? CodeBlock.of("$L.asList()", new VocabularyCode(body).constant(table, name(part)))
          : value(table.categories(), part);
    }
    if (value instanceof List<?> list) {
      return CodeBlock.of(
          "$T.of($L)",
          Library.LIST,
          list.stream().map(each -> value(each, part)).collect(CodeBlock.joining(", ")));
    }
    if (value instanceof String text) {
      return Literals.text(text);
    }
    if (value instanceof Double number) {
      return CodeBlock.of("$L", Literals.ofDouble(number.toString()));
    }
    return CodeBlock.of("$L", value instanceof Long number ? Literals.ofLong(number) : value);
  }

  /** As the methods for the member are called: {@code AddressCity}. */
  private static String name(TensorPlan.Part part) {
    StringBuilder name = new StringBuilder();
    for (String member : part.member().split("\\.", -1)) {
      name.append(Names.capitalize(member));
    }
    return name.toString();
  }
}
