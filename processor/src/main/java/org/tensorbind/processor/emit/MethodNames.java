package org.tensorbind.processor.emit;

import com.palantir.javapoet.NameAllocator;
import java.util.List;
import org.tensorbind.processor.model.ModelInterface;
import org.tensorbind.processor.model.ModelMethod;

/** What belongs to the methods of a model interface is called in its implementation. */
final class MethodNames {
  private final NameAllocator fields = new NameAllocator();
  private final NameAllocator methods = new NameAllocator();

  MethodNames(ModelInterface model) {
    List.of("MODEL", "model").forEach(fields::newName);
    for (int i = 0; i < model.methods().size(); i++) {
      fields.newName(model.uniqueName(i), i);
      fields.newName(Identifiers.constant(model.uniqueName(i)), constantTag(i));
    }
    List.of("load", "of", "reload", "close", "getClass", "notify", "notifyAll", "wait", "finalize")
        .forEach(methods::newName);
    model.methods().stream().map(ModelMethod::name).distinct().forEach(methods::newName);
  }

  private static String constantTag(int index) {
    return "constant " + index;
  }

  /** The call of a method. */
  String field(int index) {
    return fields.get(index);
  }

  /** What a method feeds and fetches. */
  String constant(int index) {
    return fields.get(constantTag(index));
  }

  /** A private method that is free. */
  String newMethod(String wanted) {
    return methods.newName(wanted);
  }
}
