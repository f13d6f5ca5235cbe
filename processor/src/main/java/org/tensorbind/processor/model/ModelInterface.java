package org.tensorbind.processor.model;

import java.util.List;

/**
 * An interface that stands for a SavedModel.
 *
 * @param isPublic whether the interface and all that enclose it are public
 * @param path as the annotation has it
 * @param signature the name of the one that methods call unless they say otherwise
 * @param methods those to implement, {@code close} left out
 * @param nestedTypes the simple names of the types inside, which its implementation inherits
 * @param lints what code that names the interface and its methods must not be warned about
 */
public record ModelInterface(
    TypeRef type,
    boolean isPublic,
    String path,
    String signature,
    List<String> tags,
    List<ModelMethod> methods,
    List<String> nestedTypes,
    List<String> lints) {
  public ModelInterface {
    tags = List.copyOf(tags);
    methods = List.copyOf(methods);
    nestedTypes = List.copyOf(nestedTypes);
    lints = List.copyOf(lints);
  }

  /** The same for another model. */
  public ModelInterface withPath(String path) {
    return new ModelInterface(type, isPublic, path, signature, tags, methods, nestedTypes, lints);
  }

  public String simpleName() {
    return type.simpleName();
  }

  /** The generated class's simple name. */
  public String generatedName() {
    return String.join("_", type.simpleNames()) + "Impl";
  }

  /** A method's name, with a number behind it where methods before it have the same. */
  public String uniqueName(int index) {
    String name = methods.get(index).name();
    long before =
        methods.subList(0, index).stream().filter(method -> method.name().equals(name)).count();
    return before == 0 ? name : name + (before + 1);
  }

  /** For messages: {@code TitanicModel.predict}. */
  public String label(ModelMethod method) {
    return simpleName() + "." + method.name();
  }
}
