package org.tensorbind.processor.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.model.ModelMethod;
import org.tensorbind.processor.model.ModelMethod.BatchAxis;
import org.tensorbind.processor.model.ModelMethod.Parameter;
import org.tensorbind.processor.model.ModelMethod.Result;
import org.tensorbind.processor.model.ModelMethod.Source;
import org.tensorbind.processor.model.TypeRef;

/** Reads a method of a model interface: what it is given, and what it answers. */
final class MethodReader {
  private static final String LIST = "java.util.List";
  private static final String LIST_OF_EXAMPLES =
      "a List of something, because the method takes a list of examples";

  private final Types types;
  private final ClassReader classes;

  MethodReader(Types types, ClassReader classes) {
    this.types = types;
    this.classes = classes;
  }

  /**
   * Reads a method.
   *
   * @param seen its types as the interface sees them
   * @param signature of the interface, unless the method picks its own
   */
  ModelMethod read(
      ExecutableElement method, ExecutableType seen, String signature, ReadScope scope) {
    boolean isGeneric = !method.getTypeParameters().isEmpty();
    Optional<Mirror> own = Optional.ofNullable(Mirrors.on(method).get(Mirrors.FOR_SIGNATURE));
    String written = own.map(mirror -> mirror.text("value", "")).orElse("");
    boolean isBatch = isBatch(method, seen);
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement each = method.getParameters().get(i);
      TypeMirror type = seen.getParameterTypes().get(i);
      TypeRef declared = isGeneric ? erased(type) : TypeRefs.of(type);
      parameters.add(parameter(method, each, type, declared, isBatch, scope));
    }
    return new ModelMethod(
        method.getSimpleName().toString(),
        written.isEmpty() ? signature : written,
        !written.isEmpty(),
        own.map(mirror -> mirror.constant("batch", BatchAxis.AUTO)).orElse(BatchAxis.AUTO),
        isGeneric,
        method.isVarArgs(),
        isBatch,
        parameters,
        isGeneric
            ? new Result.Unsupported("type parameters", "a method without")
            : result(method, seen.getReturnType(), isBatch, scope),
        isGeneric ? erased(seen.getReturnType()) : TypeRefs.of(seen.getReturnType()));
  }

  /** In a stub, which need not repeat type parameters. */
  private TypeRef erased(TypeMirror type) {
    return TypeRefs.of(type.getKind() == TypeKind.VOID ? type : types.erasure(type));
  }

  /** A list of a bound class makes it one, as the result or as a parameter. */
  private boolean isBatch(ExecutableElement method, ExecutableType seen) {
    boolean isBoundList =
        ofValue(method).isEmpty() && isListOfBound(seen.getReturnType(), Mirrors.on(method));
    for (int i = 0; i < method.getParameters().size(); i++) {
      Map<String, Mirror> mirrors = Mirrors.on(method.getParameters().get(i));
      boolean isExample = !mirrors.containsKey(Mirrors.PER_CALL) && valued(mirrors).isEmpty();
      isBoundList |= isExample && isListOfBound(seen.getParameterTypes().get(i), mirrors);
    }
    return isBoundList;
  }

  private boolean isListOfBound(TypeMirror type, Map<String, Mirror> mirrors) {
    return elementOf(type).flatMap(each -> bound(each, mirrors)).isPresent();
  }

  /** What a {@code List} is a list of. */
  private static Optional<TypeMirror> elementOf(TypeMirror type) {
    boolean isList =
        type instanceof DeclaredType declared
            && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(LIST)
            && declared.getTypeArguments().size() == 1;
    if (!isList) {
      return Optional.empty();
    }
    TypeMirror argument = ((DeclaredType) type).getTypeArguments().get(0);
    return argument instanceof WildcardType wildcard
        ? Optional.ofNullable(wildcard.getExtendsBound())
        : Optional.of(argument);
  }

  private static String textOf(TypeMirror type) {
    TypeRef ref = TypeRefs.of(type);
    boolean isRaw = ref.qualifiedName().equals(LIST) && ref.arguments().isEmpty();
    return (isRaw ? "a raw " : "") + ref;
  }

  /** The bound class that a type is, or the view of it that is chosen in place. */
  private Optional<TypeElement> bound(TypeMirror type, Map<String, Mirror> mirrors) {
    if (!(type instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)) {
      return Optional.empty();
    }
    if (mirrors.containsKey(Mirrors.VIEWED)) {
      return Optional.ofNullable(Views.chosenBy(mirrors).get(element));
    }
    return classes.hasBoundMembers(element) && !Mirrors.isView(element)
        ? Optional.of(element)
        : Optional.empty();
  }

  /** What to write in place of a type that is no bound class. */
  private static Optional<String> advice(TypeMirror type, Map<String, Mirror> mirrors) {
    if (!(type instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    return mirrors.containsKey(Mirrors.VIEWED)
        ? Optional.of("a view in @Viewed with @TensorView(of = " + TypeRefs.of(type) + ".class)")
        : Views.adviceOn((TypeElement) declared.asElement());
  }

  private Parameter parameter(
      ExecutableElement method,
      VariableElement parameter,
      TypeMirror type,
      TypeRef declared,
      boolean isBatch,
      ReadScope scope) {
    Map<String, Mirror> mirrors = Mirrors.on(parameter);
    boolean isPerCall = mirrors.containsKey(Mirrors.PER_CALL);
    String name = parameter.getSimpleName().toString();
    Source source = source(method, parameter, type, isBatch && !isPerCall, scope, mirrors);
    return new Parameter(name, declared, isPerCall, source);
  }

  private Source source(
      ExecutableElement method,
      VariableElement parameter,
      TypeMirror type,
      boolean isList,
      ReadScope scope,
      Map<String, Mirror> all) {
    Map<String, Mirror> mirrors = valued(all);
    Optional<TypeMirror> example = isList ? elementOf(type) : Optional.of(type);
    if (example.isEmpty()) {
      return new Source.Unsupported(textOf(type), LIST_OF_EXAMPLES);
    }
    Optional<TypeElement> bound = bound(example.get(), all);
    if (bound.isPresent() && mirrors.isEmpty()) {
      return new Source.Bound(classes.readWhole(bound.get()));
    }
    if (mirrors.isEmpty()) {
      return new Source.Unsupported(
          TypeRefs.of(type).toString(),
          advice(example.get(), all)
              .orElse(
                  "a bound class, a List of one, or an annotation such as @Tensor that says which"
                      + " input it is"));
    }
    ReadScope viewing = scope.viewing(Views.chosenBy(all));
    String owner = owner(method) + "." + method.getSimpleName();
    String access = parameter.getSimpleName() + "()";
    return new Source.Value(value(parameter, owner, example.get(), mirrors, viewing, access));
  }

  private Result result(
      ExecutableElement method, TypeMirror type, boolean isBatch, ReadScope scope) {
    TypeRef ref = TypeRefs.of(type);
    Map<String, Mirror> all = Mirrors.on(method);
    Map<String, Mirror> mirrors = valued(all);
    if (ref.qualifiedName().equals("org.tensorflow.Result")) {
      return new Result.Raw();
    }
    Optional<TypeMirror> example = isBatch ? elementOf(type) : Optional.of(type);
    if (example.isEmpty()) {
      return new Result.Unsupported(textOf(type), LIST_OF_EXAMPLES);
    }
    Optional<TypeElement> bound = bound(example.get(), all);
    if (mirrors.isEmpty()) {
      return bound
          .<Result>map(each -> new Result.Bound(classes.readWhole(each)))
          .orElseGet(
              () ->
                  new Result.Unsupported(
                      ref.toString(),
                      advice(example.get(), all)
                          .orElse(
                              "a bound class, a List of one, TensorFlow's Result, or an annotation"
                                  + " such as @Tensor that says which output it is")));
    }
    return type.getKind() == TypeKind.VOID
        ? new Result.Unsupported("void", "a value to read the output into")
        : new Result.Value(
            value(
                method,
                owner(method),
                example.get(),
                mirrors,
                scope.viewing(Views.chosenBy(all)),
                ""));
  }

  private Member value(
      Element element,
      String owner,
      TypeMirror type,
      Map<String, Mirror> mirrors,
      ReadScope scope,
      String access) {
    RawMember raw = new RawMember(element, element, mirrors, false);
    return new Member(
        raw.name(),
        owner,
        access,
        Optional.empty(),
        classes.readType(type, scope.asCategory(raw.isCategory())),
        classes.settingsOf(mirrors, type));
  }

  /** Asked of the method: Eclipse's compiler knows no method of a parameter that has errors. */
  private static String owner(ExecutableElement method) {
    return method.getEnclosingElement().getSimpleName().toString();
  }

  private static Map<String, Mirror> ofValue(ExecutableElement method) {
    return valued(Mirrors.on(method));
  }

  /** Without the annotations that say nothing of a value. */
  private static Map<String, Mirror> valued(Map<String, Mirror> mirrors) {
    Map<String, Mirror> rest = new LinkedHashMap<>(mirrors);
    rest.keySet().removeAll(Mirrors.OF_MODELS);
    return rest;
  }
}
