package org.tensorbind.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A typed reader of one annotation. A value that does not compile reads as absent; javac reports it
 * itself.
 *
 * @param annotation the annotation of this project
 * @param written what the user wrote: the annotation, or the composed one that carries it
 */
record Mirror(AnnotationMirror annotation, AnnotationMirror written) {

  Optional<AnnotationValue> value(String parameter) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(parameter)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** True if a value is written that the compiler itself will refuse. */
  boolean isErroneous() {
    try {
      return annotation.getElementValues().entrySet().stream()
          .anyMatch(entry -> isErroneous(entry.getValue(), entry.getKey().getReturnType()));
    } catch (RuntimeException e) {
      return true; // Eclipse's compiler cannot show a text where a number is expected
    }
  }

  private static boolean isErroneous(AnnotationValue value, TypeMirror type) {
    Object object = value.getValue();
    if (type instanceof ArrayType array) {
      return !(object instanceof List<?> list)
          || list.stream()
              .anyMatch(each -> isErroneous((AnnotationValue) each, array.getComponentType()));
    }
    boolean isPrimitive = object instanceof Number || object instanceof Boolean;
    return object == null
        || object.equals("<error>")
        || isPrimitive != type.getKind().isPrimitive();
  }

  String text(String parameter, String otherwise) {
    return read(parameter, String.class).orElse(otherwise);
  }

  Optional<String> text(String parameter) {
    return read(parameter, String.class);
  }

  long number(String parameter, long otherwise) {
    return read(parameter, Number.class).map(Number::longValue).orElse(otherwise);
  }

  double decimal(String parameter, double otherwise) {
    return read(parameter, Number.class).map(Number::doubleValue).orElse(otherwise);
  }

  boolean flag(String parameter) {
    return read(parameter, Boolean.class).orElse(false);
  }

  <E extends Enum<E>> E constant(String parameter, E otherwise) {
    return read(parameter, VariableElement.class)
        .map(constant -> constant.getSimpleName().toString())
        .flatMap(name -> byName(otherwise.getDeclaringClass(), name))
        .orElse(otherwise);
  }

  <E extends Enum<E>> Optional<E> constant(String parameter, Class<E> type) {
    return read(parameter, VariableElement.class)
        .flatMap(constant -> byName(type, constant.getSimpleName().toString()));
  }

  /** The name of an enum's constant. */
  Optional<String> constant(String parameter) {
    return read(parameter, VariableElement.class)
        .map(constant -> constant.getSimpleName().toString());
  }

  /** The names of an enum's constants. */
  List<String> constants(String parameter) {
    return list(parameter, VariableElement.class)
        .map(list -> list.stream().map(each -> each.getSimpleName().toString()).toList())
        .orElse(List.of());
  }

  /** Annotations inside this one. */
  List<Mirror> nested(String parameter) {
    return list(parameter, AnnotationMirror.class)
        .map(list -> list.stream().map(each -> new Mirror(each, written)).toList())
        .orElse(List.of());
  }

  Optional<List<Long>> numbers(String parameter) {
    return list(parameter, Number.class).map(list -> list.stream().map(Number::longValue).toList());
  }

  List<Double> decimals(String parameter) {
    return list(parameter, Number.class)
        .map(list -> list.stream().map(Number::doubleValue).toList())
        .orElse(List.of());
  }

  Optional<List<String>> texts(String parameter) {
    return list(parameter, String.class);
  }

  /** A class; nothing if there is none of that name (yet). */
  Optional<TypeMirror> type(String parameter) {
    return read(parameter, TypeMirror.class).filter(type -> type.getKind() != TypeKind.ERROR);
  }

  private <T> Optional<T> read(String parameter, Class<T> type) {
    return value(parameter).map(AnnotationValue::getValue).filter(type::isInstance).map(type::cast);
  }

  private <T> Optional<List<T>> list(String parameter, Class<T> type) {
    return value(parameter)
        .map(AnnotationValue::getValue)
        .map(
            value -> {
              List<T> result = new ArrayList<>();
              List<?> values = value instanceof List<?> list ? list : List.of();
              for (Object each : values) {
                Object element = ((AnnotationValue) each).getValue();
                if (type.isInstance(element)) {
                  result.add(type.cast(element));
                }
              }
              return result;
            });
  }

  private static <E extends Enum<E>> Optional<E> byName(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }
}
