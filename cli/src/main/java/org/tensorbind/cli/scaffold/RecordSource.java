package org.tensorbind.cli.scaffold;

import java.util.ArrayList;
import java.util.List;
import org.tensorbind.processor.model.Names;

/** The record of what is fed, or of what is read. */
final class RecordSource {
  private static final int WIDTH = 100;

  private final JavaSource source;
  private final List<Field> fields;
  private final boolean isSnakeCase;
  private final boolean isOfColumns;

  private RecordSource(TypeNames names, List<Field> fields) {
    this.source = new JavaSource(names.packageName());
    this.fields = fields;
    this.isSnakeCase = isSnakeCase(fields);
    this.isOfColumns = isOfColumns(fields);
  }

  static SourceFile ofInputs(Plan plan, TypeNames names) {
    List<String> comment = new ArrayList<>();
    comment.add("What {@link " + names.model() + "} is fed" + forWhat(plan.axis()));
    if (plan.axis() == Axis.BATCH && plan.inputs().stream().anyMatch(Field::hasUnknownSize)) {
      comment.add(
          "All examples of one call must agree on the sizes that are not known. {@code @Padded} in"
              + " place of {@code @Tensor} fills up shorter ones.");
    }
    return new RecordSource(names, plan.inputs()).write(names.input(), comment);
  }

  static SourceFile ofOutputs(Plan plan, TypeNames names) {
    List<String> comment = new ArrayList<>();
    comment.add("What {@link " + names.model() + "} answers" + forWhat(plan.axis()));
    plan.leftOut()
        .forEach(
            each ->
                comment.add(
                    "The output "
                        + Texts.comment(Texts.quoted(each.name()))
                        + " is left out: it "
                        + Texts.comment(each.why())
                        + "."));
    return new RecordSource(names, plan.outputs()).write(names.output(), comment);
  }

  private static String forWhat(Axis axis) {
    return axis == Axis.NONE ? " in one call." : " for one example.";
  }

  private SourceFile write(String name, List<String> comment) {
    fields.forEach(field -> comment.add(parameter(field)));
    source.append(Texts.javadoc("", comment));
    settings();
    List<String> components =
        fields.stream()
            .map(
                field ->
                    source.tensor(field, isNamed(field), isOfColumns && field.isColumn())
                        + " "
                        + field.type()
                        + " "
                        + field.name())
            .toList();
    String head = "public record " + name + "(";
    String line = head + String.join(", ", components) + ") {}\n";
    source.append(
        line.length() <= WIDTH + 1
            ? line
            : head + "\n    " + String.join(",\n    ", components) + ") {}\n");
    return source.file(name);
  }

  private static String parameter(Field field) {
    boolean isSame = field.name().equals(field.info().name());
    return "@param "
        + field.name()
        + " "
        + (isSame ? "" : Texts.comment(Texts.quoted(field.info().name())) + ", ")
        + field.info().dtype().dtype().orElseThrow()
        + " "
        + (field.info().shape().isRankKnown() ? field.info().shape() : "of any rank");
  }

  private void settings() {
    List<String> settings = new ArrayList<>();
    if (isSnakeCase) {
      settings.add("naming = " + source.type("Naming") + ".SNAKE_CASE");
    }
    if (isOfColumns) {
      settings.add("columns = true");
    }
    if (!settings.isEmpty()) {
      String annotation = "@" + source.type("TensorBind");
      source.append(annotation + "(" + String.join(", ", settings) + ")\n");
    }
  }

  /** An input without a name is the only one, and then a name need not be written. */
  private boolean isNamed(Field field) {
    String name = field.info().name();
    return !isSnakeCase && !name.equals(field.name()) && !name.isEmpty();
  }

  /** Whether one setting spares writing several names. */
  private static boolean isSnakeCase(List<Field> fields) {
    long others =
        fields.stream().filter(field -> !field.name().equals(field.info().name())).count();
    return others > 1
        && fields.stream()
            .allMatch(field -> Names.snakeCase(field.name()).equals(field.info().name()));
  }

  /** Whether one setting spares writing several shapes. */
  private static boolean isOfColumns(List<Field> fields) {
    List<Field> scalars = fields.stream().filter(Field::isScalar).toList();
    return scalars.size() > 1 && scalars.stream().allMatch(Field::isColumn);
  }
}
