package org.tensorbind.processor.source;

import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Classes that another one can name. */
final class Neighbours {
  private Neighbours() {}

  /**
   * The class of a name, or null. It is looked for where {@code type} is, for javac looks for one
   * that is not there in every module that it knows, and JDKs have seventy.
   *
   * @param name qualified
   */
  static TypeElement find(TypeElement type, String name, Elements elements) {
    ModuleElement module = elements.getModuleOf(type);
    return module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
  }
}
