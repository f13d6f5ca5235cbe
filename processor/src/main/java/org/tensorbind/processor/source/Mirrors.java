package org.tensorbind.processor.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Finds this project's annotations on an element, composed annotations taken apart. */
final class Mirrors {
  static final String PACKAGE = "org.tensorbind.annotation";

  static final String SAVED_MODEL = "SavedModel";
  static final String FOR_SIGNATURE = "ForSignature";
  static final String PER_CALL = "PerCall";
  static final String TENSOR_VIEW = "TensorView";
  static final String VIEWED = "Viewed";

  /** On a class that encodes others; it makes nothing bound. */
  static final String ENCODER_SPEC = "EncoderSpec";

  /** Those that say nothing of a value in a model's method. */
  static final Set<String> OF_MODELS = Set.of(SAVED_MODEL, FOR_SIGNATURE, PER_CALL, VIEWED);

  /** Written by generated code, not by users. */
  private static final Set<String> MARKERS = Set.of("BoundMembers", "GeneratedFor");

  private Mirrors() {}

  /** By simple name; what is written directly wins over what a composed annotation carries. */
  static Map<String, Mirror> on(Element... elements) {
    Map<String, Mirror> result = new LinkedHashMap<>();
    for (Element element : elements) {
      for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
        if (isOurs(mirror)) {
          result.putIfAbsent(simpleName(mirror), new Mirror(mirror, mirror));
        }
      }
    }
    for (Element element : elements) {
      for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
        for (AnnotationMirror carried : carriedBy(mirror, new HashSet<>())) {
          result.putIfAbsent(simpleName(carried), new Mirror(carried, mirror));
        }
      }
    }
    result.keySet().removeAll(MARKERS);
    return result;
  }

  /** The simple name of an annotation that several composed ones carry, neither being written. */
  static Optional<String> ambiguous(Element... elements) {
    Map<String, String> carriers = new HashMap<>();
    for (Element element : elements) {
      for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
        for (AnnotationMirror carried : carriedBy(mirror, new HashSet<>())) {
          String carrier = simpleName(mirror);
          String other = carriers.putIfAbsent(simpleName(carried), carrier);
          Mirror winner = on(element).get(simpleName(carried));
          boolean isWritten = winner.annotation() == winner.written();
          if (other != null && !other.equals(carrier) && !isWritten) {
            return Optional.of(simpleName(carried));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** True for a class that this processor has generated. */
  static boolean isGenerated(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
        .filter(each -> MARKERS.contains(each.getSimpleName().toString()))
        .anyMatch(each -> each.getQualifiedName().toString().startsWith(PACKAGE + "."));
  }

  /** True for a type that stands for a SavedModel. */
  static boolean isModel(TypeElement type) {
    return on(type).containsKey(SAVED_MODEL);
  }

  /** True for a type that carries the annotations of another. */
  static boolean isView(TypeElement type) {
    return on(type).containsKey(TENSOR_VIEW);
  }

  /** True for this project's annotations and those that carry one of them. */
  static boolean binds(TypeElement annotation) {
    return isOurs(annotation)
        || annotation.getAnnotationMirrors().stream()
            .anyMatch(mirror -> isOurs(mirror) || !carriedBy(mirror, new HashSet<>()).isEmpty());
  }

  private static List<AnnotationMirror> carriedBy(AnnotationMirror mirror, Set<Element> seen) {
    List<AnnotationMirror> result = new ArrayList<>();
    Element type = mirror.getAnnotationType().asElement();
    if (isOurs(mirror) || isJdk(type) || !seen.add(type)) {
      return result;
    }
    for (AnnotationMirror meta : type.getAnnotationMirrors()) {
      if (isOurs(meta)) {
        result.add(meta);
      } else {
        result.addAll(carriedBy(meta, seen));
      }
    }
    return result;
  }

  private static boolean isJdk(Element type) {
    return type instanceof TypeElement element
        && element.getQualifiedName().toString().startsWith("java.");
  }

  private static boolean isOurs(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement() instanceof TypeElement type && isOurs(type);
  }

  private static boolean isOurs(TypeElement type) {
    return type.getKind() == ElementKind.ANNOTATION_TYPE
        && type.getEnclosingElement() instanceof PackageElement home
        && home.getQualifiedName().contentEquals(PACKAGE)
        && !MARKERS.contains(type.getSimpleName().toString());
  }

  private static String simpleName(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }
}
