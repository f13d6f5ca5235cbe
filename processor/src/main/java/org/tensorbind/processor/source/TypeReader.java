package org.tensorbind.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.JavaType.Maybe;
import org.tensorbind.processor.model.JavaType.Sequence;
import org.tensorbind.processor.model.Scalar;
import org.tensorbind.processor.model.TypeRef;

/** From a member's type mirror to what the type is to a tensor. */
final class TypeReader {
  private static final Map<String, Scalar> SCALARS =
      Map.ofEntries(
          Map.entry("java.lang.Boolean", Scalar.BOOLEAN),
          Map.entry("java.lang.Byte", Scalar.BYTE),
          Map.entry("java.lang.Short", Scalar.SHORT),
          Map.entry("java.lang.Character", Scalar.CHAR),
          Map.entry("java.lang.Integer", Scalar.INT),
          Map.entry("java.lang.Long", Scalar.LONG),
          Map.entry("java.lang.Float", Scalar.FLOAT),
          Map.entry("java.lang.Double", Scalar.DOUBLE),
          Map.entry("java.lang.String", Scalar.STRING),
          Map.entry("java.lang.CharSequence", Scalar.CHAR_SEQUENCE),
          Map.entry("java.util.UUID", Scalar.UUID),
          Map.entry("java.math.BigInteger", Scalar.BIG_INTEGER),
          Map.entry("java.math.BigDecimal", Scalar.BIG_DECIMAL));
  private static final Map<String, Scalar> BUFFERS =
      Map.of(
          "java.nio.ByteBuffer", Scalar.BYTE,
          "java.nio.ShortBuffer", Scalar.SHORT,
          "java.nio.IntBuffer", Scalar.INT,
          "java.nio.LongBuffer", Scalar.LONG,
          "java.nio.FloatBuffer", Scalar.FLOAT,
          "java.nio.DoubleBuffer", Scalar.DOUBLE);

  /** Those that are no enums. */
  private static final Set<String> TEMPORALS =
      Set.of(
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.MonthDay",
          "java.time.OffsetDateTime",
          "java.time.OffsetTime",
          "java.time.Year",
          "java.time.YearMonth",
          "java.time.ZonedDateTime");

  private static final Set<String> PICTURES =
      Set.of("java.awt.image.BufferedImage", "java.nio.file.Path");
  private static final String ND_ARRAYS = "org.tensorflow.ndarray.";
  private static final Map<String, Scalar> ND_ARRAYS_BY_NAME =
      Map.of(
          ND_ARRAYS + "BooleanNdArray", Scalar.BOOLEAN,
          ND_ARRAYS + "ByteNdArray", Scalar.BYTE,
          ND_ARRAYS + "ShortNdArray", Scalar.SHORT,
          ND_ARRAYS + "IntNdArray", Scalar.INT,
          ND_ARRAYS + "LongNdArray", Scalar.LONG,
          ND_ARRAYS + "FloatNdArray", Scalar.FLOAT,
          ND_ARRAYS + "DoubleNdArray", Scalar.DOUBLE);
  private static final Map<String, Maybe.Form> OPTIONALS =
      Map.of(
          "java.util.Optional", Maybe.Form.OPTIONAL,
          "java.util.OptionalInt", Maybe.Form.OPTIONAL_INT,
          "java.util.OptionalLong", Maybe.Form.OPTIONAL_LONG,
          "java.util.OptionalDouble", Maybe.Form.OPTIONAL_DOUBLE);

  private final Types types;
  private final Elements elements;
  private final ClassReader classes;

  TypeReader(Types types, Elements elements, ClassReader classes) {
    this.types = types;
    this.elements = elements;
    this.classes = classes;
  }

  JavaType read(TypeMirror mirror, ReadScope scope) {
    if (mirror.getKind().isPrimitive()) {
      Scalar scalar = Scalar.valueOf(mirror.getKind().name());
      return new JavaType.Value(scalar, TypeRef.of("", scalar.primitive()));
    }
    if (mirror instanceof ArrayType array) {
      return new Sequence(
          Sequence.Kind.ARRAY, TypeRefs.of(mirror), read(array.getComponentType(), scope));
    }
    if (mirror instanceof TypeVariable) {
      return new JavaType.Variable(TypeRefs.of(mirror));
    }
    if (mirror instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() == null
          ? new JavaType.Other(TypeRefs.of(mirror), "")
          : read(wildcard.getExtendsBound(), scope);
    }
    if (mirror instanceof DeclaredType declared) {
      return readDeclared(declared, scope);
    }
    return new JavaType.Other(TypeRefs.of(mirror), "");
  }

  private JavaType readDeclared(DeclaredType declared, ReadScope scope) {
    TypeElement element = (TypeElement) declared.asElement();
    String name = element.getQualifiedName().toString();
    TypeRef ref = TypeRefs.of(declared);
    if (scope.views().containsKey(element)) {
      return classes.readNested(new Form(scope.views().get(element), declared), ref, scope);
    }
    Optional<String> advice = Views.adviceOn(element);
    if (advice.isPresent()) {
      String hint = "is a view, of which there are no objects, expected " + advice.get();
      return new JavaType.Other(ref, hint);
    }
    if (SCALARS.containsKey(name)) {
      return new JavaType.Value(SCALARS.get(name), ref);
    }
    if (BUFFERS.containsKey(name)) {
      return new JavaType.Buffer(BUFFERS.get(name), ref);
    }
    if (TEMPORALS.contains(name)) {
      return new JavaType.Temporal(ref);
    }
    if (PICTURES.contains(name)) {
      return new JavaType.Picture(ref);
    }
    if (name.equals("java.util.BitSet")) {
      return new JavaType.Bits(ref);
    }
    if (OPTIONALS.containsKey(name)) {
      return readOptional(OPTIONALS.get(name), declared, ref, scope);
    }
    boolean isCategory =
        scope.asCategory()
            && (element.getKind() == ElementKind.ENUM
                || element.getModifiers().contains(Modifier.SEALED));
    if (!isCategory && classes.hasBoundMembers(element)) {
      return classes.readNested(new Form(element, declared), ref, scope);
    }
    if (!classes.canSee(element, scope)) {
      return ClassReader.hidden(ref, ref.toString(), scope);
    }
    if (element.getKind() == ElementKind.ENUM) {
      return new JavaType.EnumValue(ref, constants(element));
    }
    // Some collections of the JDK are sealed, which differs by its version.
    if (element.getModifiers().contains(Modifier.SEALED)
        && !isA(declared, "java.util.Collection")) {
      List<TypeRef> permitted = new ArrayList<>();
      for (TypeMirror each : element.getPermittedSubclasses()) {
        TypeRef subtype = TypeRefs.of(types.erasure(each));
        if (!classes.canSee((TypeElement) types.asElement(each), scope)) {
          return ClassReader.hidden(ref, subtype.toString(), scope);
        }
        permitted.add(subtype);
      }
      return new JavaType.SealedValue(ref, permitted);
    }
    Optional<Scalar> elements = ndArray(declared);
    if (elements.isPresent()) {
      return new JavaType.NdArray(elements.get(), ref);
    }
    return isA(declared, "java.util.Map")
        ? readMap(declared, ref, scope)
        : readCollection(declared, ref, scope);
  }

  /** What an array of TensorFlow Java, such as one of its tensors, holds. */
  private Optional<Scalar> ndArray(DeclaredType declared) {
    return ND_ARRAYS_BY_NAME.entrySet().stream()
        .filter(entry -> supertype(declared, entry.getKey()).isPresent())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private JavaType readMap(DeclaredType declared, TypeRef ref, ReadScope scope) {
    Optional<DeclaredType> map = supertype(declared, "java.util.Map");
    if (map.isEmpty() || map.get().getTypeArguments().isEmpty()) {
      return new JavaType.Other(ref, "does not say what it holds, expected type arguments");
    }
    List<? extends TypeMirror> arguments = map.get().getTypeArguments();
    ReadScope inside = scope.iterate(ref);
    return new JavaType.Mapping(
        ref, read(arguments.get(0), inside), read(arguments.get(1), inside));
  }

  private JavaType readOptional(
      Maybe.Form kind, DeclaredType declared, TypeRef ref, ReadScope scope) {
    JavaType value =
        switch (kind) {
          case OPTIONAL_INT -> new JavaType.Value(Scalar.INT, TypeRef.of("", "int"));
          case OPTIONAL_LONG -> new JavaType.Value(Scalar.LONG, TypeRef.of("", "long"));
          case OPTIONAL_DOUBLE -> new JavaType.Value(Scalar.DOUBLE, TypeRef.of("", "double"));
          case OPTIONAL ->
              declared.getTypeArguments().isEmpty()
                  ? new JavaType.Other(ref, "does not say what it holds, expected a type argument")
                  : read(declared.getTypeArguments().get(0), scope);
        };
    return new Maybe(kind, ref, value);
  }

  private JavaType readCollection(DeclaredType declared, TypeRef ref, ReadScope scope) {
    boolean isEndless = scope.iterated().contains(ref); // as a path, whose elements are paths
    if (isEndless || !isA(declared, "java.lang.Iterable")) {
      return new JavaType.Other(ref, "");
    }
    Optional<TypeMirror> element = iterated(declared);
    if (element.isEmpty()) {
      return new JavaType.Other(ref, "does not say what it holds, expected a type argument");
    }
    if (isList(declared) && isScored(element.get())) {
      return readRanking(ref, (DeclaredType) bound(element.get()), scope);
    }
    Sequence.Kind kind =
        isA(declared, "java.util.List")
            ? Sequence.Kind.LIST
            : isA(declared, "java.util.Collection")
                ? Sequence.Kind.COLLECTION
                : Sequence.Kind.ITERABLE;
    return new Sequence(kind, ref, read(element.get(), scope.iterate(ref)));
  }

  /** What keeps code from naming the label keeps it from making the list. */
  private JavaType readRanking(TypeRef ref, DeclaredType scored, ReadScope scope) {
    if (scored.getTypeArguments().isEmpty()) {
      return new JavaType.Other(
          ref, "does not say what it holds, expected Scored with a type argument");
    }
    JavaType label = read(scored.getTypeArguments().get(0), scope);
    return label instanceof JavaType.Hidden || label instanceof JavaType.Variable
        ? label
        : new JavaType.Ranking(ref, TypeRefs.of(scored), label);
  }

  private static boolean isList(DeclaredType type) {
    return nameOf(type).contentEquals("java.util.List");
  }

  private static boolean isScored(TypeMirror type) {
    return bound(type) instanceof DeclaredType declared
        && nameOf(declared).contentEquals("org.tensorbind.Scored");
  }

  private static Name nameOf(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName();
  }

  /** What a wildcard extends, else the type itself. */
  private static TypeMirror bound(TypeMirror type) {
    return type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
        ? wildcard.getExtendsBound()
        : type;
  }

  /** What the type argument of {@code Iterable} is, seen from {@code type}. */
  private Optional<TypeMirror> iterated(TypeMirror type) {
    return supertype(type, "java.lang.Iterable")
        .flatMap(iterable -> iterable.getTypeArguments().stream().findFirst());
  }

  /** A type as one of its supertypes, with the arguments that it has there. */
  private Optional<DeclaredType> supertype(TypeMirror type, String name) {
    if (type instanceof DeclaredType declared && nameOf(declared).contentEquals(name)) {
      return Optional.of(declared);
    }
    return types.directSupertypes(type).stream()
        .flatMap(supertype -> supertype(supertype, name).stream())
        .findFirst();
  }

  private boolean isA(TypeMirror type, String name) {
    TypeElement element = elements.getTypeElement(name);
    return element != null
        && types.isAssignable(types.erasure(type), types.erasure(element.asType()));
  }

  private static List<String> constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
        .map(Element::getSimpleName)
        .map(Object::toString)
        .toList();
  }
}
