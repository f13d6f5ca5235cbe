package org.tensorbind.processor.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.model.ModelInterface;
import org.tensorbind.processor.model.ModelMethod;
import org.tensorbind.processor.model.ModelMethod.BatchAxis;
import org.tensorbind.processor.model.ModelMethod.Parameter;
import org.tensorbind.processor.model.ModelMethod.Result;
import org.tensorbind.processor.model.ModelMethod.Source;
import org.tensorbind.processor.model.TypeRef;
import org.tensorbind.processor.report.Finding;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;

/** Reads a model interface into the model. */
public final class ModelReader {
  private static final String LIST = "java.util.List";
  private static final String LIST_OF_EXAMPLES =
      "a List of something, because the method takes a list of examples";

  private final Types types;
  private final Elements elements;
  private final ClassReader classes;
  private final Visibility visibility;
  private final Lints lints;

  public ModelReader(ProcessingEnvironment environment, ClassReader classes) {
    this.types = environment.getTypeUtils();
    this.elements = environment.getElementUtils();
    this.classes = classes;
    this.visibility = new Visibility(types, elements);
    this.lints = new Lints(elements);
  }

  /** Reads an interface, or whatever else the annotation stands on. */
  public ModelResult read(TypeElement type) {
    Mirror mirror = Mirrors.on(type).get(Mirrors.SAVED_MODEL);
    List<Finding> findings = new ArrayList<>();
    List<ExecutableElement> elementsOfMethods = new ArrayList<>();
    List<ModelMethod> methods = new ArrayList<>();
    String signature = mirror.text("signature", "serving_default");
    if (type.getKind() == ElementKind.INTERFACE) {
      for (ExecutableElement method : toImplement(type)) {
        ExecutableType seen =
            (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
        Optional<String> missing = missingType(method, seen);
        if (missing.isPresent()) {
          return new ModelResult.Deferred(
              model(type, mirror, signature, List.of(), List.of()), missing.get());
        }
        elementsOfMethods.add(method);
        methods.add(
            method(method, seen, signature, ReadScope.of(type, elements.getPackageOf(type))));
      }
    }
    checkKind(type).ifPresent(findings::add);
    return new ModelResult.Parsed(
        model(type, mirror, signature, elementsOfMethods, methods), elementsOfMethods, findings);
  }

  private ModelInterface model(
      TypeElement type,
      Mirror mirror,
      String signature,
      List<ExecutableElement> elementsOfMethods,
      List<ModelMethod> methods) {
    return new ModelInterface(
        TypeRefs.of(type),
        Visibility.isPublic(type),
        mirror.text("path", ""),
        signature,
        mirror.texts("tags").orElse(List.of("serve")),
        methods,
        lints.ofModel(type, elementsOfMethods, methods));
  }

  private Optional<Finding> checkKind(TypeElement type) {
    String found = "";
    String expected = "an interface";
    if (type.getKind() != ElementKind.INTERFACE) {
      found = "@SavedModel stands on a " + type.getKind().name().toLowerCase(Locale.ROOT);
    } else if (!type.getTypeParameters().isEmpty()) {
      found = "the interface has type parameters";
      expected = "one without";
    } else if (type.getModifiers().contains(Modifier.SEALED)) {
      found = "the interface is sealed";
      expected = "one that generated code can implement";
    } else if (!visibility.canSeeType(type, elements.getPackageOf(type))) {
      found = "generated code in its package cannot see it";
      expected = "at least package access";
    }
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Problem.UNSUPPORTED_METHOD,
                Place.ofClass().at(Mirrors.SAVED_MODEL),
                type.getSimpleName() + ": " + found + ", expected " + expected + "."));
  }

  /** The abstract methods that no other one overrides; those of supertypes first. */
  private List<ExecutableElement> toImplement(TypeElement type) {
    Set<TypeElement> all = MemberFinder.linearize(type);
    List<ExecutableElement> methods =
        all.stream()
            .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
            .toList();
    List<ExecutableElement> result = new ArrayList<>();
    for (ExecutableElement method : methods) {
      boolean isOverridden =
          methods.stream()
              .anyMatch(other -> other != method && elements.overrides(other, method, type));
      if (method.getModifiers().contains(Modifier.ABSTRACT)
          && !isOverridden
          && !isClose(method)
          && !isOfObject(method)) {
        add(method, (DeclaredType) type.asType(), result);
      }
    }
    return result;
  }

  /** Of methods that two unrelated supertypes declare, the one with the narrower result counts. */
  private void add(ExecutableElement method, DeclaredType type, List<ExecutableElement> result) {
    ExecutableType seen = (ExecutableType) types.asMemberOf(type, method);
    for (int i = 0; i < result.size(); i++) {
      ExecutableElement other = result.get(i);
      ExecutableType otherSeen = (ExecutableType) types.asMemberOf(type, other);
      if (isSame(other, otherSeen, method, seen)) {
        if (isNarrower(seen.getReturnType(), otherSeen.getReturnType())) {
          result.set(i, method);
        }
        return;
      }
    }
    result.add(method);
  }

  private boolean isNarrower(TypeMirror one, TypeMirror other) {
    return !types.isSameType(one, other) && types.isSubtype(one, other);
  }

  private boolean isSame(
      ExecutableElement one, ExecutableType oneSeen, ExecutableElement other, ExecutableType seen) {
    return one.getSimpleName().equals(other.getSimpleName())
        && (types.isSubsignature(oneSeen, seen) || types.isSubsignature(seen, oneSeen));
  }

  private static boolean isClose(ExecutableElement method) {
    return method.getSimpleName().contentEquals("close")
        && method.getParameters().isEmpty()
        && method.getReturnType().getKind() == TypeKind.VOID;
  }

  private boolean isOfObject(ExecutableElement method) {
    TypeElement object = elements.getTypeElement("java.lang.Object");
    return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
        .filter(each -> each.getModifiers().contains(Modifier.PUBLIC))
        .anyMatch(
            each ->
                isSame(
                    method,
                    (ExecutableType) method.asType(),
                    each,
                    (ExecutableType) each.asType()));
  }

  private Optional<String> missingType(ExecutableElement method, ExecutableType seen) {
    List<TypeMirror> mentioned = new ArrayList<>(seen.getParameterTypes());
    mentioned.add(seen.getReturnType());
    Stream.concat(Stream.of(method), method.getParameters().stream())
        .flatMap(each -> Views.chosenBy(Mirrors.on(each)).values().stream())
        .forEach(view -> mentioned.add(view.asType()));
    return mentioned.stream().flatMap(type -> classes.missingIn(type).stream()).findFirst();
  }

  private ModelMethod method(
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
      parameters.add(parameter(each, type, declared, isBatch, scope));
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
      VariableElement parameter,
      TypeMirror type,
      TypeRef declared,
      boolean isBatch,
      ReadScope scope) {
    Map<String, Mirror> mirrors = Mirrors.on(parameter);
    boolean isPerCall = mirrors.containsKey(Mirrors.PER_CALL);
    String name = parameter.getSimpleName().toString();
    Source source = source(parameter, type, isBatch && !isPerCall, scope, mirrors);
    return new Parameter(name, declared, isPerCall, source);
  }

  private Source source(
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
    return new Source.Value(
        value(parameter, example.get(), mirrors, viewing, parameter.getSimpleName() + "()"));
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
            value(method, example.get(), mirrors, scope.viewing(Views.chosenBy(all)), ""));
  }

  private Member value(
      Element element,
      TypeMirror type,
      Map<String, Mirror> mirrors,
      ReadScope scope,
      String access) {
    RawMember raw = new RawMember(element, element, mirrors, false);
    return new Member(
        raw.name(),
        element.getKind() == ElementKind.PARAMETER
            ? owner(element) + "." + element.getEnclosingElement().getSimpleName()
            : owner(element),
        access,
        Optional.empty(),
        classes.readType(type, scope.asCategory(raw.isCategory())),
        classes.settingsOf(mirrors, type));
  }

  private static String owner(Element element) {
    Element each = element;
    while (!(each instanceof TypeElement)) {
      each = each.getEnclosingElement();
    }
    return each.getSimpleName().toString();
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
