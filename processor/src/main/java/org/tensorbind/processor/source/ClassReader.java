package org.tensorbind.processor.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.tensorbind.processor.model.Annotations.TensorSettings;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.BoundClass.Construction;
import org.tensorbind.processor.model.BoundClass.Settings;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.model.Names;
import org.tensorbind.processor.model.TypeRef;
import org.tensorbind.processor.report.Finding;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;

/** Reads a class into the model. Looks at nothing but its bound members. */
public final class ClassReader {
  private final Types types;
  private final Elements elements;
  private final AnnotationReader annotations;
  private final Visibility visibility;
  private final CompiledOrder compiledOrder;
  private final TypeReader typeReader;
  private final Map<TypeElement, List<RawMember>> found = new HashMap<>();

  public ClassReader(ProcessingEnvironment environment) {
    types = environment.getTypeUtils();
    elements = environment.getElementUtils();
    annotations = new AnnotationReader(new Resources(environment.getFiler()));
    visibility = new Visibility(types, elements);
    compiledOrder = new CompiledOrder(environment);
    typeReader = new TypeReader(types, elements, this);
  }

  boolean hasBoundMembers(TypeElement type) {
    return !members(type).isEmpty();
  }

  /** The members with annotations, in the order of their tensors. */
  public List<RawMember> members(TypeElement type) {
    return found.computeIfAbsent(
        type, each -> compiledOrder.sort(each, MemberFinder.find(each), RawMember::name));
  }

  /** Reads the class that code is generated for. */
  public ReadResult read(TypeElement type) {
    boolean isGeneric = isGeneric(type);
    boolean isAbstract = type.getModifiers().contains(Modifier.ABSTRACT);
    if (isGeneric && isAbstract) {
      return new ReadResult.Template();
    }
    BoundClass outline = outline(type);
    ReadScope scope = new ReadScope(elements.getPackageOf(type), List.of(type));
    Optional<String> missing = missingType(type);
    if (missing.isPresent()) {
      return new ReadResult.Deferred(outline, missing.get());
    }
    if (!visibility.canSeeType(type, scope.from())) {
      return new ReadResult.Rejected(
          outline,
          List.of(
              new Finding(
                  Problem.INACCESSIBLE_MEMBER,
                  Place.ofClass(),
                  outline.type()
                      + ": generated code in its package cannot use a class that is private or"
                      + " inside a private one, expected at least package access.",
                  "remove private.")));
    }
    if (isErroneous(type)) {
      return new ReadResult.Rejected(outline, List.of());
    }
    List<Finding> findings = new ArrayList<>();
    BoundClass parsed = parse((DeclaredType) type.asType(), outline.type(), scope, findings);
    return new ReadResult.Parsed(findings.isEmpty() ? parsed : faulty(parsed), findings);
  }

  JavaType readNested(DeclaredType declared, TypeRef ref, ReadScope scope) {
    TypeElement type = (TypeElement) declared.asElement();
    if (scope.path().contains(type)) {
      List<String> path = new ArrayList<>();
      scope
          .path()
          .subList(scope.path().indexOf(type), scope.path().size())
          .forEach(each -> path.add(each.getSimpleName().toString()));
      path.add(type.getSimpleName().toString());
      return new JavaType.Cycle(ref, path);
    }
    if (!visibility.canSeeType(type, scope.from())) {
      return new JavaType.Other(ref, "make " + ref + " visible in " + packageName(scope));
    }
    Optional<String> hidden = hiddenMember(type, scope);
    if (hidden.isPresent()) {
      return new JavaType.Other(
          ref, "make " + ref + "." + hidden.get() + " visible in " + packageName(scope));
    }
    List<Finding> findings = new ArrayList<>();
    boolean isBroken = missingType(type).isPresent() || isErroneous(type);
    BoundClass nested =
        isBroken ? faulty(outline(type)) : parse(declared, ref, scope.enter(type), findings);
    return new JavaType.Nested(ref, findings.isEmpty() ? nested : faulty(nested));
  }

  /**
   * A member that the class's own package can read, but the one that code is generated in cannot.
   */
  private Optional<String> hiddenMember(TypeElement type, ReadScope scope) {
    PackageElement own = elements.getPackageOf(type);
    return members(type).stream()
        .filter(member -> visibility.access(member, type, scope.from()).isEmpty())
        .filter(member -> visibility.access(member, type, own).isPresent())
        .map(RawMember::name)
        .findFirst();
  }

  private static String packageName(ReadScope scope) {
    return scope.from().isUnnamed() ? "the unnamed package" : scope.from().toString();
  }

  private BoundClass parse(
      DeclaredType declared, TypeRef ref, ReadScope scope, List<Finding> findings) {
    TypeElement type = (TypeElement) declared.asElement();
    List<Member> members = new ArrayList<>();
    boolean isDeprecated = isDeprecated(type);
    for (RawMember raw : members(type)) {
      isDeprecated |= isDeprecated(raw.element()) || isDeprecated(raw.reported());
      Optional<String> access = checkedAccess(raw, type, scope, findings);
      if (access.isPresent()) {
        TypeMirror valueType = valueType(declared, raw.element());
        isDeprecated |= mentionsDeprecated(valueType);
        members.add(
            new Member(
                raw.name(),
                type.getSimpleName().toString(),
                access.get(),
                visibility.mutator(raw, type, scope.from()),
                typeReader.read(valueType, scope),
                annotations.read(raw.mirrors())));
      }
    }
    return new BoundClass(
        ref,
        Visibility.isPublic(type),
        packed(type),
        settings(type),
        members,
        construction(type, members, scope),
        lints(type, isDeprecated || members.stream().anyMatch(ClassReader::isDeprecatedInside)),
        false);
  }

  private Optional<String> checkedAccess(
      RawMember raw, TypeElement type, ReadScope scope, List<Finding> findings) {
    Element element = raw.element();
    Place place = Place.of(raw.name());
    String label = type.getSimpleName() + "." + raw.name();
    if (element.getModifiers().contains(Modifier.STATIC)) {
      findings.add(
          new Finding(
              Problem.STATIC_MEMBER,
              place,
              label + ": a static member belongs to no example, expected an instance member.",
              "remove static, or the annotation."));
      return Optional.empty();
    }
    if (element instanceof ExecutableElement method
        && (!method.getParameters().isEmpty() || !method.getTypeParameters().isEmpty())) {
      findings.add(
          new Finding(
              Problem.INACCESSIBLE_MEMBER,
              place,
              label + ": the method takes parameters, expected an accessor without any."));
      return Optional.empty();
    }
    Optional<String> access = visibility.access(raw, type, scope.from());
    if (access.isEmpty()) {
      findings.add(inaccessible(raw, label, scope));
    }
    return access;
  }

  private Finding inaccessible(RawMember raw, String label, ReadScope scope) {
    Element element = raw.element();
    boolean isMethod = element.getKind() == ElementKind.METHOD;
    boolean isNear = elements.getPackageOf(element).equals(scope.from());
    String visible = isNear ? "an accessor that is not private" : "a public accessor";
    String expected =
        isMethod
            ? visible
            : visible
                + " and returns "
                + TypeRefs.of(element.asType())
                + ", such as get"
                + Names.capitalize(raw.name())
                + "()";
    String fix =
        isMethod
            ? (isNear ? "remove private." : "make it public.")
            : "add " + visible + ", or make the field " + (isNear ? "visible." : "public.");
    return new Finding(
        Problem.INACCESSIBLE_MEMBER,
        Place.of(raw.name()),
        label + ": cannot be read from " + packageName(scope) + ", expected " + expected + ".",
        fix);
  }

  private Construction construction(TypeElement type, List<Member> members, ReadScope scope) {
    if (type.getKind() == ElementKind.RECORD) {
      List<String> components =
          type.getRecordComponents().stream()
              .map(RecordComponentElement::getSimpleName)
              .map(Object::toString)
              .toList();
      List<String> bound = members.stream().map(Member::name).toList();
      return components.stream()
          .filter(component -> !bound.contains(component))
          .findFirst()
          .<Construction>map(
              component ->
                  new Construction.Impossible(
                      "its component " + component + " comes from no tensor"))
          .orElse(new Construction.Canonical(components));
    }
    if (type.getKind() != ElementKind.CLASS || type.getModifiers().contains(Modifier.ABSTRACT)) {
      return new Construction.Impossible("it is abstract");
    }
    boolean hasConstructor =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(
                each ->
                    each.getParameters().isEmpty()
                        && each.getThrownTypes().isEmpty()
                        && visibility.canSee(each, scope.from()));
    boolean isInner =
        type.getEnclosingElement() instanceof TypeElement
            && !type.getModifiers().contains(Modifier.STATIC);
    if (!hasConstructor || isInner) {
      return new Construction.Impossible("it has no visible constructor without parameters");
    }
    return members.stream()
        .filter(member -> member.mutator().isEmpty())
        .findFirst()
        .<Construction>map(
            member ->
                new Construction.Impossible(
                    member.name() + " has neither a setter nor a visible field that is not final"))
        .orElse(new Construction.Settable());
  }

  private BoundClass outline(TypeElement type) {
    TypeRef raw = TypeRefs.of(type);
    TypeRef ref =
        type.getTypeParameters().isEmpty()
            ? raw
            : new TypeRef(
                raw.packageName(),
                raw.simpleNames(),
                type.getTypeParameters().stream().map(each -> TypeRef.of("", "?")).toList(),
                0,
                false);
    return new BoundClass(
        ref,
        Visibility.isPublic(type),
        Optional.empty(),
        Settings.DEFAULT,
        List.of(),
        new Construction.Impossible("it has errors"),
        lints(type, isDeprecated(type)),
        false);
  }

  private static BoundClass faulty(BoundClass type) {
    return new BoundClass(
        type.type(),
        type.isPublic(),
        type.packed(),
        type.settings(),
        type.members(),
        type.construction(),
        type.lints(),
        true);
  }

  private static Optional<TensorSettings> packed(TypeElement type) {
    return Optional.ofNullable(Mirrors.on(type).get("Tensor")).map(AnnotationReader::tensor);
  }

  private static Settings settings(TypeElement type) {
    return Optional.ofNullable(Mirrors.on(type).get("TensorBind"))
        .map(AnnotationReader::settings)
        .orElse(Settings.DEFAULT);
  }

  private Optional<String> missingType(TypeElement type) {
    return members(type).stream()
        .flatMap(member -> TypeReader.missingType(valueType(member.element())).stream())
        .findFirst();
  }

  private boolean isErroneous(TypeElement type) {
    return Mirrors.on(type).values().stream().anyMatch(Mirror::isErroneous)
        || members(type).stream()
            .flatMap(member -> member.mirrors().values().stream())
            .anyMatch(Mirror::isErroneous);
  }

  private TypeMirror valueType(DeclaredType seenFrom, Element element) {
    TypeMirror type = types.asMemberOf(seenFrom, element);
    return type instanceof ExecutableType method ? method.getReturnType() : type;
  }

  private static TypeMirror valueType(Element element) {
    return element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
  }

  private static boolean isGeneric(TypeElement type) {
    Element each = type;
    while (each instanceof TypeElement element) {
      if (!element.getTypeParameters().isEmpty()) {
        return true;
      }
      each =
          element.getModifiers().contains(Modifier.STATIC) ? null : element.getEnclosingElement();
    }
    return false;
  }

  private static List<String> lints(TypeElement type, boolean isDeprecated) {
    List<String> lints = new ArrayList<>();
    if (isDeprecated) {
      lints.add("deprecation");
      lints.add("removal");
    }
    if (isGeneric(type) && type.getTypeParameters().isEmpty()) {
      lints.add("rawtypes"); // an inner class of a generic one
    }
    return lints;
  }

  private boolean isDeprecated(Element element) {
    return elements.isDeprecated(element);
  }

  private boolean mentionsDeprecated(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return mentionsDeprecated(((javax.lang.model.type.ArrayType) type).getComponentType());
    }
    return type instanceof DeclaredType declared
        && (isDeprecated(declared.asElement())
            || (declared.asElement().getKind() == ElementKind.ENUM
                && declared.asElement().getEnclosedElements().stream().anyMatch(this::isDeprecated))
            || declared.getTypeArguments().stream().anyMatch(this::mentionsDeprecated));
  }

  private static boolean isDeprecatedInside(Member member) {
    return nestedIn(member.type())
        .filter(nested -> nested.lints().contains("deprecation"))
        .isPresent();
  }

  private static Optional<BoundClass> nestedIn(JavaType type) {
    if (type instanceof JavaType.Nested nested) {
      return Optional.of(nested.type());
    }
    if (type instanceof JavaType.Sequence sequence) {
      return nestedIn(sequence.element());
    }
    return type instanceof JavaType.Maybe maybe ? nestedIn(maybe.value()) : Optional.empty();
  }
}
