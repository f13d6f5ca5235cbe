package org.tensorbind.cli.scaffold;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Collects the source of one type, and what it imports. */
final class JavaSource {
  private static final String ANNOTATION = "org.tensorbind.annotation.";

  /** All that scaffolds ever import, by simple name. */
  private static final Map<String, String> TYPES =
      Map.of(
          "Batch", ANNOTATION + "Batch",
          "DType", ANNOTATION + "DType",
          "ForSignature", ANNOTATION + "ForSignature",
          "List", "java.util.List",
          "Naming", ANNOTATION + "Naming",
          "PerCall", ANNOTATION + "PerCall",
          "Result", "org.tensorflow.Result",
          "SavedModel", ANNOTATION + "SavedModel",
          "Tensor", ANNOTATION + "Tensor",
          "TensorBind", ANNOTATION + "TensorBind");

  private final String packageName;
  private final Set<String> imports = new TreeSet<>();
  private final StringBuilder body = new StringBuilder();

  JavaSource(String packageName) {
    this.packageName = packageName;
  }

  static boolean isUsed(String simpleName) {
    return TYPES.containsKey(simpleName);
  }

  /** The simple name, which is imported. */
  String type(String simpleName) {
    imports.add(TYPES.get(simpleName));
    return simpleName;
  }

  JavaSource append(String text) {
    body.append(text);
    return this;
  }

  /** {@code @Tensor} for a field, with what does not follow from its type and name. */
  String tensor(Field field, boolean isNamed, boolean isColumn) {
    StringBuilder values = new StringBuilder();
    if (isNamed) {
      values.append(", name = ").append(Texts.literal(field.info().name()));
    }
    if (field.hasShape() && !isColumn) {
      String sizes = field.shape().toString();
      values.append(", shape = {").append(sizes, 1, sizes.length() - 1).append('}');
    }
    if (field.elements().isStated()) {
      values
          .append(", dtype = ")
          .append(type("DType"))
          .append('.')
          .append(field.elements().dtype());
    }
    String annotation = "@" + type("Tensor");
    return values.length() == 0 ? annotation : annotation + "(" + values.substring(2) + ")";
  }

  SourceFile file(String simpleName) {
    StringBuilder text = new StringBuilder();
    if (!packageName.isEmpty()) {
      text.append("package ").append(packageName).append(";\n\n");
    }
    imports.forEach(name -> text.append("import ").append(name).append(";\n"));
    text.append(imports.isEmpty() ? "" : "\n").append(body);
    String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    return new SourceFile(folder + simpleName + ".java", text.toString());
  }
}
