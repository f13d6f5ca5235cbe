package org.tensorbind.processor.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.tensorbind.processor.model.Annotations;
import org.tensorbind.processor.model.Annotations.TensorSettings;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.BoundClass.Construction;
import org.tensorbind.processor.model.BoundClass.Settings;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Member;
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
  private final MemberAccess access;
  private final ViewMembers viewMembers;
  private final Constructions constructions;
  private final Lints lints;
  private final Templates templates;
  private final MissingTypes missingTypes;
  private final CompiledOrder compiledOrder;
  private final TypeReader typeReader;
  private final Map<TypeElement, List<RawMember>> found = new HashMap<>();
  private final Map<TypeElement, ReadResult> results = new HashMap<>();

  /**
   * Makes a reader for one round.
   *
   * @param roots the names of the bound classes that are to be read
   */
  public ClassReader(
      ProcessingEnvironment environment, RoundEnvironment round, Collection<String> roots) {
    types = environment.getTypeUtils();
    elements = environment.getElementUtils();
    annotations =
        new AnnotationReader(
            new EncodingReader(new Resources(environment.getFiler()), new EncoderReader(types)));
    visibility = new Visibility(types, elements);
    access = new MemberAccess(elements, visibility);
    viewMembers = new ViewMembers(types, visibility);
    constructions = new Constructions(visibility);
    lints = new Lints(elements);
    templates = new Templates(elements, List.copyOf(roots), this::members);
    missingTypes = new MissingTypes(this::mentioned, new Unfinished(round));
    compiledOrder = new CompiledOrder(environment);
    typeReader = new TypeReader(types, elements, this);
  }

  boolean hasBoundMembers(TypeElement type) {
    return !members(type).isEmpty();
  }

  /** The first type that a type mentions but that does not exist (yet). */
  Optional<String> missingIn(TypeMirror type) {
    return missingTypes.first(type);
  }

  /** A class as it is read for its own converter; faulty if there will be none. */
  BoundClass readWhole(TypeElement type) {
    ReadResult result = read(type);
    if (result instanceof ReadResult.Parsed parsed) {
      return parsed.type();
    }
    return outline(type).asFaulty();
  }

  /** What a type is to a tensor. */
  JavaType readType(TypeMirror type, ReadScope scope) {
    return typeReader.read(type, scope);
  }

  /** What annotations say. */
  Annotations settingsOf(Map<String, Mirror> mirrors, TypeMirror type) {
    return annotations.read(mirrors, type);
  }

  /** The members with annotations, in the order of their tensors. */
  public List<RawMember> members(TypeElement type) {
    return found.computeIfAbsent(type, this::find);
  }

  /** The methods of a model interface are no members. */
  private List<RawMember> find(TypeElement type) {
    return Mirrors.isModel(type)
        ? List.of()
        : compiledOrder.sort(type, MemberFinder.find(type), RawMember::name);
  }

  /** All types that the members of a class, or what they stand for, may have. */
  private Stream<TypeMirror> mentioned(TypeElement type) {
    Stream<TypeMirror> ofViewed =
        Views.viewedBy(type).stream()
            .flatMap(
                viewed ->
                    members(type).stream().flatMap(each -> viewMembers.typesFor(each, viewed)));
    Stream<TypeMirror> chosen =
        members(type).stream()
            .flatMap(member -> Views.chosenBy(member.mirrors()).values().stream())
            .map(TypeElement::asType);
    Stream<TypeMirror> own = members(type).stream().map(RawMember::valueType);
    Stream<TypeMirror> viewed = Views.viewedBy(type).stream().map(TypeElement::asType);
    return Stream.of(own, viewed, ofViewed, chosen).flatMap(each -> each);
  }

  /** Reads the class that code is generated for; methods of models ask for it again. */
  public ReadResult read(TypeElement type) {
    ReadResult known = results.get(type);
    if (known == null) {
      known = readAnew(type);
      results.put(type, known);
    }
    return known;
  }

  private ReadResult readAnew(TypeElement type) {
    boolean isView = Mirrors.isView(type);
    if (!isView && templates.isTemplate(type)) {
      return new ReadResult.Template();
    }
    BoundClass outline = outline(type);
    Optional<String> missing = missingTypes.first(type);
    if (missing.isPresent()) {
      return new ReadResult.Deferred(outline, missing.get());
    }
    ReadScope scope = ReadScope.of(type, elements.getPackageOf(type));
    if (!visibility.canSeeType(type, scope.from())) {
      return new ReadResult.Rejected(outline, List.of(hiddenClass(outline)));
    }
    if (isErroneous(type)) {
      return new ReadResult.Rejected(outline, List.of());
    }
    Optional<Finding> obstacle = isView ? Views.obstacle(type) : Optional.empty();
    if (obstacle.isPresent()) {
      return new ReadResult.Parsed(outline.asFaulty(), List.of(obstacle.get()));
    }
    Form form = formOf(type);
    if (!visibility.canSeeType(form.type(), scope.from())) {
      return new ReadResult.Rejected(outline, List.of(Views.hidden(form, scope.from())));
    }
    List<Finding> findings = new ArrayList<>();
    BoundClass parsed = parse(form, outline.type(), scope, findings);
    return new ReadResult.Parsed(findings.isEmpty() ? parsed : parsed.asFaulty(), findings);
  }

  private static Finding ambiguous(TypeElement type, RawMember raw, String annotation) {
    return new Finding(
        Problem.CONFLICTING_ENCODINGS,
        Place.of(raw.name()).at(annotation),
        String.format(
            "%s.%s: two of its annotations stand for @%s, expected one.",
            type.getSimpleName(), raw.name(), annotation));
  }

  private static Finding hiddenClass(BoundClass type) {
    return new Finding(
        Problem.INACCESSIBLE_MEMBER,
        Place.ofClass(),
        type.type()
            + ": generated code in its package cannot use a class that is private or inside a"
            + " private one, expected at least package access.",
        "remove private.");
  }

  private static Form formOf(TypeElement type) {
    return new Form(type, (DeclaredType) Views.viewedBy(type).orElse(type).asType());
  }

  JavaType readNested(Form form, TypeRef ref, ReadScope scope) {
    TypeElement type = form.carrier();
    if (scope.isCycle(type, ref)) {
      return new JavaType.Cycle(ref, scope.cycleTo(type));
    }
    if (!visibility.canSeeType(type, elements.getPackageOf(type))) {
      return new JavaType.Nested(ref, outline(type).asFaulty()); // reported at the class itself
    }
    if (!visibility.canSeeType(form.type(), scope.from())) {
      return hidden(ref, ref.toString(), scope);
    }
    List<RawMember> read =
        members(type).stream()
            .flatMap(each -> counterpart(each, form, scope.from(), new ArrayList<>()).stream())
            .toList();
    Optional<String> member = access.hidden(read, form.type(), scope.from());
    if (member.isPresent()) {
      return hidden(ref, ref + "." + member.get(), scope);
    }
    if (isErroneous(type)) {
      return new JavaType.Nested(ref, outline(type).asFaulty());
    }
    List<Finding> findings = new ArrayList<>();
    BoundClass nested = parse(form, ref, scope.enter(type, ref), findings);
    return new JavaType.Nested(ref, findings.isEmpty() ? nested : nested.asFaulty());
  }

  /** True if generated code can name a type. */
  boolean canSee(TypeElement type, ReadScope scope) {
    return visibility.canSeeType(type, scope.from());
  }

  static JavaType hidden(TypeRef ref, String what, ReadScope scope) {
    return new JavaType.Hidden(ref, what, MemberAccess.nameOf(scope.from()));
  }

  private BoundClass parse(Form form, TypeRef ref, ReadScope scope, List<Finding> findings) {
    TypeElement type = form.type();
    List<Member> members = new ArrayList<>();
    List<RawMember> read = new ArrayList<>();
    List<TypeMirror> valueTypes = new ArrayList<>();
    boolean isFaulty = false;
    for (RawMember raw : members(form.carrier())) {
      if (Views.choosesFaulty(raw)) {
        isFaulty = true; // its own error is enough
        continue;
      }
      Mirrors.ambiguous(raw.reported())
          .ifPresent(name -> findings.add(ambiguous(form.carrier(), raw, name)));
      Optional<RawMember> source = counterpart(raw, form, scope.from(), findings);
      Optional<String> expression =
          source.flatMap(each -> access.of(each, form.label(raw), type, scope.from(), findings));
      Optional<TypeMirror> seen = source.map(each -> each.valueType(types, form.objects()));
      Optional<Finding> misviewed = seen.flatMap(each -> Views.mischosen(raw, each, form));
      misviewed.ifPresent(findings::add);
      if (expression.isPresent() && misviewed.isEmpty()) {
        RawMember member = source.orElseThrow();
        TypeMirror valueType = seen.orElseThrow();
        read.add(member);
        valueTypes.add(valueType);
        members.add(
            new Member(
                raw.name(),
                form.carrier().getSimpleName().toString(),
                expression.get(),
                visibility.mutator(member, type, scope.from()),
                typeReader.read(
                    valueType,
                    scope.asCategory(raw.isCategory()).viewing(Views.meantFor(raw, form))),
                annotations.read(raw.mirrors(), valueType)));
      }
    }
    return new BoundClass(
        ref,
        TypeRefs.of(form.carrier()),
        Visibility.isPublic(type) && Visibility.isPublic(form.carrier()),
        packed(form.carrier()),
        settings(form.carrier()),
        AnnotationReader.crosses(Mirrors.on(form.carrier())),
        members,
        constructions.of(type, members, scope.from()),
        lints.of(type, read, valueTypes, members),
        form.carrier().getSimpleName().toString(),
        isFaulty);
  }

  /** What is read for a member: itself, unless it is a view's. */
  private Optional<RawMember> counterpart(
      RawMember raw, Form form, PackageElement from, List<Finding> findings) {
    boolean isStatic = raw.element().getModifiers().contains(Modifier.STATIC);
    return form.isView() && !isStatic
        ? viewMembers.counterpart(raw, form, from, findings)
        : Optional.of(raw);
  }

  private BoundClass outline(TypeElement carrier) {
    TypeElement type = Views.viewedBy(carrier).orElse(carrier);
    TypeRef raw = TypeRefs.of(type);
    List<TypeRef> anyArguments =
        type.getTypeParameters().stream().map(each -> TypeRef.of("", "?")).toList();
    return new BoundClass(
        new TypeRef(raw.packageName(), raw.simpleNames(), anyArguments, 0, false),
        TypeRefs.of(carrier),
        Visibility.isPublic(type) && Visibility.isPublic(carrier),
        Optional.empty(),
        Settings.DEFAULT,
        List.of(),
        List.of(),
        new Construction.Impossible("it has errors"),
        lints.of(type),
        carrier.getSimpleName().toString(),
        false);
  }

  private static Optional<TensorSettings> packed(TypeElement type) {
    return Optional.ofNullable(Mirrors.on(type).get("Tensor")).map(AnnotationReader::tensor);
  }

  private static Settings settings(TypeElement type) {
    return Optional.ofNullable(Mirrors.on(type).get("TensorBind"))
        .map(AnnotationReader::settings)
        .orElse(Settings.DEFAULT);
  }

  private boolean isErroneous(TypeElement type) {
    return Mirrors.on(type).values().stream().anyMatch(Mirror::isErroneous)
        || members(type).stream()
            .flatMap(member -> member.mirrors().values().stream())
            .anyMatch(Mirror::isErroneous);
  }
}
