package org.tensorbind.processor.fit;

import java.util.List;
import java.util.Optional;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.BoundClass.Construction;
import org.tensorbind.processor.model.BoundClass.Settings;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.model.ModelInterface;
import org.tensorbind.processor.model.ModelMethod;
import org.tensorbind.processor.model.ModelMethod.Parameter;
import org.tensorbind.processor.model.ModelMethod.Result;
import org.tensorbind.processor.model.ModelMethod.Source;
import org.tensorbind.processor.model.Names;
import org.tensorbind.processor.model.TypeRef;

/**
 * Values that are annotated at a method itself, as bound classes: what is true of members is true
 * of them.
 */
public final class InPlace {
  private InPlace() {}

  /** The parameters of a method that belong to an example. */
  public static Optional<BoundClass> parameters(ModelInterface model, int method) {
    return of(model, method, false, "Example");
  }

  /** The parameters of a method that belong to the call. */
  public static Optional<BoundClass> perCall(ModelInterface model, int method) {
    return of(model, method, true, "PerCall");
  }

  private static Optional<BoundClass> of(
      ModelInterface model, int index, boolean isPerCall, String suffix) {
    ModelMethod method = model.methods().get(index);
    List<Member> members =
        method.values(isPerCall).stream()
            .map(Parameter::source)
            .map(source -> ((Source.Value) source).member())
            .toList();
    TypeRef type =
        new TypeRef(
            model.type().packageName(),
            List.of(model.generatedName(), Names.capitalize(model.uniqueName(index)) + suffix),
            List.of(),
            0,
            false);
    return members.isEmpty()
        ? Optional.empty()
        : Optional.of(
            bound(model, method, type, members, new Construction.Impossible("it is fed only")));
  }

  /** The value that a method answers, if it is annotated in place. */
  public static Optional<BoundClass> result(ModelInterface model, int index) {
    ModelMethod method = model.methods().get(index);
    return method.result() instanceof Result.Value value
        ? Optional.of(
            bound(
                model,
                method,
                boxed(value.member().type()),
                List.of(value.member()),
                new Construction.Bare()))
        : Optional.empty();
  }

  private static BoundClass bound(
      ModelInterface model,
      ModelMethod method,
      TypeRef type,
      List<Member> members,
      Construction construction) {
    String label =
        construction instanceof Construction.Bare ? model.simpleName() : model.label(method);
    return new BoundClass(
        type,
        type,
        false,
        Optional.empty(),
        Settings.DEFAULT,
        List.of(),
        members,
        construction,
        model.lints(),
        label,
        false);
  }

  private static TypeRef boxed(JavaType type) {
    return type instanceof JavaType.Value value && value.isPrimitive()
        ? TypeRef.of("java.lang", value.scalar().boxed())
        : type.ref().withoutWildcard();
  }
}
