package org.tensorbind.cli.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tensorbind.signature.Signature;

/** The model interface. */
final class ModelSource {
  private static final String DEFAULT_SIGNATURE = "serving_default";
  private static final int WIDTH = 100;

  /** Names that the interface and its implementation have for something else. */
  private static final Set<String> TAKEN =
      Set.of("close", "equals", "load", "of", "predict", "reload");

  private final Plan plan;
  private final TypeNames names;
  private final JavaSource source;

  private ModelSource(Plan plan, TypeNames names) {
    this.plan = plan;
    this.names = names;
    this.source = new JavaSource(names.packageName());
  }

  static SourceFile of(Plan plan, TypeNames names, String path, List<String> tags) {
    return new ModelSource(plan, names).write(path, tags);
  }

  private SourceFile write(String path, List<String> tags) {
    Signature signature = plan.signature();
    List<String> comment = new ArrayList<>();
    comment.add(
        String.format(
            "The signature %s of the SavedModel %s.",
            Texts.comment(Texts.quoted(signature.name())), Texts.comment(Texts.quoted(path))));
    comment.addAll(Notes.comments(plan));
    source.append(Texts.javadoc("", comment));
    source.append("@" + source.type("SavedModel") + "(path = " + Texts.literal(path));
    if (!signature.name().equals(DEFAULT_SIGNATURE)) {
      source.append(", signature = " + Texts.literal(signature.name()));
    }
    if (!Set.copyOf(tags).equals(Set.of("serve"))) {
      source.append(", tags = " + Texts.literals(tags));
    }
    source.append(")\n");
    source.append("public interface " + names.model() + " extends AutoCloseable {\n\n");
    methods();
    source.append("  /** Gives the model's memory back. */\n");
    source.append("  @Override\n  void close();\n}\n");
    return source.file(names.model());
  }

  private void methods() {
    String result = plan.answersResult() ? source.type("Result") : names.output();
    String closing = plan.answersResult() ? " The result is the caller's to close." : "";
    boolean isBatch = plan.axis() != Axis.NONE;
    method(
        (isBatch ? "Calls the model for one example." : "Calls the model.") + closing,
        result,
        plan.inputs().isEmpty() ? "" : names.input() + " input");
    boolean takesLists = plan.axis() == Axis.BATCH || (isBatch && !plan.answersResult());
    if (takesLists) {
      String list = source.type("List");
      method(
          (plan.axis() == Axis.BATCH
                  ? "Calls the model once for all examples."
                  : "Calls the model for one example after the other.")
              + closing,
          plan.answersResult() ? result : list + "<" + result + ">",
          list + "<" + names.input() + "> inputs");
    }
  }

  private void method(String comment, String result, String example) {
    source.append(Texts.javadoc("  ", List.of(comment)));
    if (plan.saysNoBatch()) {
      source.append(
          "  @" + source.type("ForSignature") + "(batch = " + source.type("Batch") + ".NO)\n");
    }
    List<String> parameters = new ArrayList<>();
    if (!example.isEmpty()) {
      parameters.add(example);
    }
    for (Field field : plan.perCall()) {
      String tensor = source.tensor(field, !field.name().equals(field.info().name()), false);
      parameters.add(
          "@" + source.type("PerCall") + " " + tensor + " " + field.type() + " " + field.name());
    }
    String head = "  " + result + " " + methodName() + "(";
    String line = head + String.join(", ", parameters) + ");\n\n";
    source.append(
        line.length() <= WIDTH + 2
            ? line
            : head + "\n      " + String.join(",\n      ", parameters) + ");\n\n");
  }

  private String methodName() {
    String name = Identifiers.variable(plan.signature().name(), "predict");
    boolean isDefault = plan.signature().name().equals(DEFAULT_SIGNATURE);
    return isDefault || TAKEN.contains(name) || name.endsWith("_") ? "predict" : name;
  }
}
