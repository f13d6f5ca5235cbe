package org.tensorbind.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Map;
import org.tensorbind.processor.model.TypeRef;

/** From the model's names of types to JavaPoet's. */
final class TypeNames {
  private static final Map<String, TypeName> PRIMITIVES =
      Map.of(
          "boolean", TypeName.BOOLEAN,
          "byte", TypeName.BYTE,
          "short", TypeName.SHORT,
          "char", TypeName.CHAR,
          "int", TypeName.INT,
          "long", TypeName.LONG,
          "float", TypeName.FLOAT,
          "double", TypeName.DOUBLE);

  private TypeNames() {}

  static TypeName of(TypeRef ref) {
    TypeName element = elementName(ref);
    for (int i = 0; i < ref.arrayRank(); i++) {
      element = ArrayTypeName.of(element);
    }
    return ref.wildcard() ? WildcardTypeName.subtypeOf(element) : element;
  }

  /** The type of a variable: never a wildcard. */
  static TypeName variable(TypeRef ref) {
    return of(ref.withoutWildcard());
  }

  /** The class without type arguments. */
  static ClassName raw(TypeRef ref) {
    List<String> names = ref.simpleNames();
    return ClassName.get(
        ref.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
  }

  private static TypeName elementName(TypeRef ref) {
    boolean isWord = ref.packageName().isEmpty() && ref.simpleNames().size() == 1;
    if (isWord && PRIMITIVES.containsKey(ref.simpleName())) {
      return PRIMITIVES.get(ref.simpleName());
    }
    if (isWord && ref.simpleName().equals("?")) {
      return WildcardTypeName.subtypeOf(Object.class);
    }
    ClassName raw = raw(ref);
    return ref.arguments().isEmpty()
        ? raw
        : ParameterizedTypeName.get(
            raw, ref.arguments().stream().map(TypeNames::of).toArray(TypeName[]::new));
  }
}
