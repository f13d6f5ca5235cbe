package org.tensorbind.processor.source;

import java.util.List;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What surrounds a bound class, as far as generated code must know. */
public final class Scenery {
  private static final List<String> USED_OF_JAVA_LANG =
      List.of(
          "CharSequence",
          "Double",
          "Float",
          "IllegalStateException",
          "Integer",
          "Long",
          "Math",
          "Object",
          "Override",
          "Short",
          "String",
          "SuppressWarnings");

  private Scenery() {}

  /**
   * True if a class in the same package hides one of {@code java.lang} that generated code uses.
   */
  public static boolean hidesJavaLang(TypeElement type, Elements elements) {
    PackageElement home = elements.getPackageOf(type);
    String prefix = home.isUnnamed() ? "" : home.getQualifiedName() + ".";
    return USED_OF_JAVA_LANG.stream()
        .anyMatch(name -> Neighbours.find(type, prefix + name, elements) != null);
  }

  /** True if the class belongs to a named module. */
  public static boolean isInModule(TypeElement type, Elements elements) {
    ModuleElement module = elements.getModuleOf(type);
    return module != null && !module.isUnnamed();
  }

  /** True if the class's module reads {@code javax.annotation.processing.Generated}. */
  public static boolean seesGenerated(TypeElement type, Elements elements) {
    ModuleElement module = elements.getModuleOf(type);
    String name = "javax.annotation.processing.Generated";
    return module != null && elements.getTypeElement(module, name) != null;
  }
}
