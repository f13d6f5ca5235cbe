package org.tensorbind.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.tensorbind.processor.model.ModelInterface;
import org.tensorbind.processor.model.ModelMethod;
import org.tensorbind.processor.report.Finding;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;

/** Reads a model interface into the model. */
public final class ModelReader {
  private final Types types;
  private final Elements elements;
  private final ClassReader classes;
  private final AbstractMethods abstractMethods;
  private final MethodReader methodReader;
  private final Visibility visibility;
  private final Lints lints;

  public ModelReader(ProcessingEnvironment environment, ClassReader classes) {
    this.types = environment.getTypeUtils();
    this.elements = environment.getElementUtils();
    this.classes = classes;
    this.abstractMethods = new AbstractMethods(types, elements);
    this.methodReader = new MethodReader(types, classes);
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
      for (ExecutableElement method : abstractMethods.of(type)) {
        ExecutableType seen =
            (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
        Optional<String> missing = missingType(method, seen);
        if (missing.isPresent()) {
          return new ModelResult.Deferred(
              model(type, mirror, signature, List.of(), List.of()), missing.get());
        }
        elementsOfMethods.add(method);
        ReadScope scope = ReadScope.of(type, elements.getPackageOf(type));
        methods.add(methodReader.read(method, seen, signature, scope));
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
        nestedTypes(type),
        lints.ofModel(type, elementsOfMethods, methods));
  }

  private List<String> nestedTypes(TypeElement type) {
    return ElementFilter.typesIn(elements.getAllMembers(type)).stream()
        .map(nested -> nested.getSimpleName().toString())
        .toList();
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

  private Optional<String> missingType(ExecutableElement method, ExecutableType seen) {
    List<TypeMirror> mentioned = new ArrayList<>(seen.getParameterTypes());
    mentioned.add(seen.getReturnType());
    Stream.concat(Stream.of(method), method.getParameters().stream())
        .flatMap(each -> Views.chosenBy(Mirrors.on(each)).values().stream())
        .forEach(view -> mentioned.add(view.asType()));
    return mentioned.stream().flatMap(type -> classes.missingIn(type).stream()).findFirst();
  }
}
