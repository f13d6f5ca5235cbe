package org.tensorbind.processor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tensorbind.processor.model.Annotations;
import org.tensorbind.processor.model.Annotations.CategorySource;
import org.tensorbind.processor.model.Annotations.ConcatSettings;
import org.tensorbind.processor.model.Annotations.Drop;
import org.tensorbind.processor.model.Annotations.EmbeddedSettings;
import org.tensorbind.processor.model.Annotations.ImputeSettings;
import org.tensorbind.processor.model.Annotations.Missing;
import org.tensorbind.processor.model.Annotations.OovPosition;
import org.tensorbind.processor.model.Annotations.PaddedSettings;
import org.tensorbind.processor.model.Annotations.Partition;
import org.tensorbind.processor.model.Annotations.RaggedSettings;
import org.tensorbind.processor.model.Annotations.Side;
import org.tensorbind.processor.model.Annotations.Stats;
import org.tensorbind.processor.model.Annotations.TensorSettings;
import org.tensorbind.processor.model.Annotations.Truncate;
import org.tensorbind.processor.model.Annotations.Unknown;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.BoundClass.Construction;
import org.tensorbind.processor.model.BoundClass.Settings;
import org.tensorbind.processor.model.EncodingSettings;
import org.tensorbind.processor.model.EncodingSettings.LookupSettings;
import org.tensorbind.processor.model.EncodingSettings.NormalizedSettings;
import org.tensorbind.processor.model.EncodingSettings.OneHotSettings;
import org.tensorbind.processor.model.EncodingSettings.RescaledSettings;
import org.tensorbind.processor.model.EncodingSettings.ScoresSettings;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.JavaType.Maybe;
import org.tensorbind.processor.model.JavaType.Sequence;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.model.Scalar;
import org.tensorbind.processor.model.TypeRef;
import org.tensorbind.processor.shape.DType;

/** Makes models of classes as a compiler would read them, in few words. */
public final class Models {
  public static final JavaType FLOAT = primitive(Scalar.FLOAT);
  static final JavaType DOUBLE = primitive(Scalar.DOUBLE);
  static final JavaType INT = primitive(Scalar.INT);
  static final JavaType LONG = primitive(Scalar.LONG);
  static final JavaType BYTE = primitive(Scalar.BYTE);
  static final JavaType CHAR = primitive(Scalar.CHAR);
  static final JavaType BOOLEAN = primitive(Scalar.BOOLEAN);
  static final JavaType STRING = boxed("java.lang", Scalar.STRING);
  static final JavaType INTEGER = boxed("java.lang", Scalar.INT);
  static final JavaType BIG_DECIMAL = boxed("java.math", Scalar.BIG_DECIMAL);
  static final JavaType SEX = enumOf("Sex", "FEMALE", "MALE");

  private Models() {}

  private static JavaType primitive(Scalar scalar) {
    return new JavaType.Value(scalar, TypeRef.of("", scalar.primitive()));
  }

  private static JavaType boxed(String packageName, Scalar scalar) {
    return new JavaType.Value(scalar, TypeRef.of(packageName, scalar.boxed()));
  }

  static JavaType enumOf(String name, String... constants) {
    return new JavaType.EnumValue(TypeRef.of("p", name), List.of(constants));
  }

  static JavaType sealedOf(String name, String... permitted) {
    List<TypeRef> types = Stream.of(permitted).map(each -> TypeRef.of("p", each)).toList();
    return new JavaType.SealedValue(TypeRef.of("p", name), types);
  }

  public static JavaType array(JavaType element) {
    return new Sequence(Sequence.Kind.ARRAY, element.ref().array(), element);
  }

  static JavaType list(JavaType element) {
    return new Sequence(Sequence.Kind.LIST, generic("List", element), element);
  }

  static JavaType optional(JavaType value) {
    return new Maybe(Maybe.Form.OPTIONAL, generic("Optional", value), value);
  }

  /** {@code List<Scored<..>>}. */
  static JavaType ranking(JavaType label) {
    TypeRef scored =
        new TypeRef("org.tensorbind", List.of("Scored"), List.of(label.ref()), 0, false);
    TypeRef list = new TypeRef("java.util", List.of("List"), List.of(scored), 0, false);
    return new JavaType.Ranking(list, scored, label);
  }

  static JavaType buffer(Scalar scalar) {
    return new JavaType.Buffer(scalar, TypeRef.of("java.nio", scalar.name() + "Buffer"));
  }

  static JavaType other(String name) {
    return new JavaType.Other(TypeRef.of("java.lang", name), "");
  }

  public static JavaType nested(BoundClass type) {
    return new JavaType.Nested(type.type(), type);
  }

  private static TypeRef generic(String name, JavaType argument) {
    return new TypeRef("java.util", List.of(name), List.of(argument.ref()), 0, false);
  }

  public static BoundClass type(String name, MemberModel... members) {
    return type(name, Optional.empty(), members);
  }

  /** With {@code @Tensor} on it. */
  static BoundClass packed(String name, TensorSettings settings, MemberModel... members) {
    return type(name, Optional.of(settings), members);
  }

  private static BoundClass type(
      String name, Optional<TensorSettings> packed, MemberModel... members) {
    return new BoundClass(
        TypeRef.of("p", name),
        TypeRef.of("p", name),
        true,
        packed,
        Settings.DEFAULT,
        List.of(),
        Stream.of(members).map(member -> member.build(name)).toList(),
        new Construction.Settable(),
        List.of(),
        name,
        false);
  }

  public static MemberModel member(String name, JavaType type) {
    return new MemberModel(name, type);
  }

  static TensorSettings tensor() {
    return new TensorSettings("", Optional.empty(), "", Optional.empty());
  }

  public static TensorSettings named(String name) {
    return new TensorSettings(name, Optional.empty(), "", Optional.empty());
  }

  public static TensorSettings shape(Long... sizes) {
    return new TensorSettings("", Optional.of(List.of(sizes)), "", Optional.empty());
  }

  static TensorSettings dims(String dims) {
    return new TensorSettings("", Optional.empty(), dims, Optional.empty());
  }

  static TensorSettings shapeAndDims(String dims, Long... sizes) {
    return new TensorSettings("", Optional.of(List.of(sizes)), dims, Optional.empty());
  }

  static TensorSettings dtype(DType dtype) {
    return new TensorSettings("", Optional.empty(), "", Optional.of(dtype));
  }

  static CategorySource noCategories() {
    return new CategorySource(false, List.of(), "", true);
  }

  static CategorySource categories(String... categories) {
    return new CategorySource(true, List.of(categories), "", true);
  }

  static CategorySource vocabulary(String resource, boolean found, String... categories) {
    return new CategorySource(false, List.of(categories), resource, found);
  }

  static OneHotSettings oneHot(CategorySource source, long depth, Unknown unknown) {
    return new OneHotSettings(
        source, depth, unknown, 1, OovPosition.UNSET, Missing.ERROR, List.of(), Drop.NONE);
  }

  static OneHotSettings oneHot(CategorySource source, Drop drop, String... infrequent) {
    return new OneHotSettings(
        source, 0, Unknown.ERROR, 1, OovPosition.UNSET, Missing.ERROR, List.of(infrequent), drop);
  }

  static OneHotSettings oneHot(String... categories) {
    return oneHot(categories.length == 0 ? noCategories() : categories(categories), Drop.NONE);
  }

  static LookupSettings lookup(
      CategorySource source, Unknown unknown, long oov, OovPosition position) {
    return new LookupSettings(source, unknown, oov, position, Optional.empty());
  }

  static LookupSettings lookup(String... categories) {
    return lookup(categories(categories), Unknown.ERROR, 1, OovPosition.UNSET);
  }

  static ScoresSettings argMax(String... labels) {
    CategorySource source = labels.length == 0 ? noCategories() : categories(labels);
    return new ScoresSettings(Optional.empty(), "", source);
  }

  static ScoresSettings topK(long k, String... labels) {
    return new ScoresSettings(Optional.of(k), "", argMax(labels).labels());
  }

  static PaddedSettings padded(long length, String value) {
    return padded(length, value, "", "");
  }

  static PaddedSettings padded(long length, String value, String mask, String lengths) {
    return new PaddedSettings(
        length, Side.END, Truncate.ERROR, value, 1, mask, DType.BOOL, lengths, DType.INT32);
  }

  /** A member in the making; annotations in the order they are added. */
  public static final class MemberModel {
    private final String name;
    private final JavaType type;
    private final List<String> named = new ArrayList<>();
    private final List<EncodingSettings> encodings = new ArrayList<>();
    private Optional<TensorSettings> tensor = Optional.empty();
    private Optional<PaddedSettings> padded = Optional.empty();
    private Optional<EmbeddedSettings> embedded = Optional.empty();
    private Optional<ConcatSettings> concat = Optional.empty();
    private Optional<ImputeSettings> impute = Optional.empty();
    private Optional<RaggedSettings> ragged = Optional.empty();

    MemberModel(String name, JavaType type) {
      this.name = name;
      this.type = type;
    }

    public MemberModel tensor(TensorSettings settings) {
      tensor = Optional.of(settings);
      return named("Tensor");
    }

    public MemberModel tensor() {
      return tensor(Models.tensor());
    }

    MemberModel padded(PaddedSettings settings) {
      padded = Optional.of(settings);
      return named("Padded");
    }

    MemberModel concat(String pack, Long... shape) {
      Optional<List<Long>> sizes =
          shape.length == 0 ? Optional.empty() : Optional.of(List.of(shape));
      concat = Optional.of(new ConcatSettings(pack, sizes));
      return named("Concat");
    }

    public MemberModel embedded() {
      embedded = Optional.of(new EmbeddedSettings(Optional.empty()));
      return named("Embedded");
    }

    MemberModel impute(String value, String indicator) {
      impute = Optional.of(new ImputeSettings(value, indicator));
      return named("Impute");
    }

    MemberModel normalized(List<Double> mean, List<Double> variance) {
      return encoded(new NormalizedSettings(mean, variance, Stats.NONE));
    }

    MemberModel rescaled(String scale, String offset) {
      return encoded(new RescaledSettings(scale, offset));
    }

    public MemberModel ragged(String... splits) {
      ragged = Optional.of(new RaggedSettings(List.of(splits), DType.INT64, Partition.ROW_SPLITS));
      return named("Ragged");
    }

    MemberModel encoded(EncodingSettings settings) {
      encodings.add(settings);
      return named(settings.annotation());
    }

    private MemberModel named(String annotation) {
      named.add(annotation);
      return this;
    }

    private Annotations annotations() {
      return new Annotations(
          named,
          tensor,
          padded,
          embedded,
          concat,
          impute,
          ragged,
          Optional.empty(),
          Optional.empty(),
          encodings);
    }

    Member build(String owner) {
      return new Member(name, owner, name, Optional.empty(), type, annotations());
    }
  }
}
