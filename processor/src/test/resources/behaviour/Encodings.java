package behaviour;

import static com.google.common.truth.Truth.assertThat;
import static org.tensorbind.processor.behaviour.TensorSubject.assertTensor;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.tensorbind.TensorSchema;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Discretized;
import org.tensorbind.annotation.Drop;
import org.tensorbind.annotation.Hashed;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.Missing;
import org.tensorbind.annotation.MultiHot;
import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.OovPosition;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Rescaled;
import org.tensorbind.annotation.Split;
import org.tensorbind.annotation.Standardize;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Text;
import org.tensorbind.annotation.Truncate;
import org.tensorbind.annotation.Unknown;

/** Categories and numbers. */
public final class Encodings {
  private Encodings() {}

  enum Sex {
    MALE,
    FEMALE
  }

  sealed interface Figure permits Circle, Square {}

  record Circle(double radius) implements Figure {}

  record Square(double side) implements Figure {}

  record Implied(@OneHot Sex sex, @OneHot boolean member, @OneHot Figure figure) {}

  public static void typesWithCategoriesOfTheirOwn() {
    var first = new Implied(Sex.FEMALE, false, new Circle(1));
    var second = new Implied(Sex.MALE, true, new Square(1));
    try (var batch = Encodings_ImpliedTensors.of(List.of(first, second))) {
      assertTensor(batch.sex()).hasShape(2, 2).hasFloats(0, 1, 1, 0);
      assertTensor(batch.member()).hasShape(2, 2).hasFloats(1, 0, 0, 1);
      assertTensor(batch.figure()).hasShape(2, 2).hasFloats(1, 0, 0, 1);
    }
  }

  record Written(
      @OneHot(categories = {"C", "Q", "S"}) String port,
      @OneHot(categories = {"10", "-1", "3"}) int code,
      @OneHot(categories = {"0.5", "1e3"}) double number,
      @OneHot(categories = {"FEMALE", "MALE"}) Sex sex,
      @OneHot(depth = 3) int digit,
      @OneHot(depth = 2) Long two) {}

  public static void writtenCategories() {
    var first = new Written("S", -1, 1000, Sex.MALE, 0, 1L);
    var second = new Written("C", 3, 0.5, Sex.FEMALE, 2, 0L);
    try (var batch = Encodings_WrittenTensors.of(List.of(first, second))) {
      assertTensor(batch.port()).hasShape(2, 3).hasFloats(0, 0, 1, 1, 0, 0);
      assertTensor(batch.code()).hasShape(2, 3).hasFloats(0, 1, 0, 0, 0, 1);
      assertTensor(batch.number()).hasShape(2, 2).hasFloats(0, 1, 1, 0);
      assertTensor(batch.sex()).hasShape(2, 2).hasFloats(0, 1, 1, 0);
      assertTensor(batch.digit()).hasShape(2, 3).hasFloats(1, 0, 0, 0, 0, 1);
      assertTensor(batch.two()).hasShape(2, 2).hasFloats(0, 1, 1, 0);
    }
  }

  record Unknowns(
      @OneHot(
              categories = {"a", "b"},
              unknown = Unknown.ZEROS)
          @Tensor(name = "zeros")
          String a,
      @OneHot(
              categories = {"a", "b"},
              unknown = Unknown.OOV,
              oovPosition = OovPosition.FRONT)
          @Tensor(name = "front")
          String b,
      @OneHot(
              categories = {"a", "b"},
              unknown = Unknown.OOV,
              oovPosition = OovPosition.END)
          @Tensor(name = "end")
          String c,
      @OneHot(
              categories = {"a", "b", "c"},
              infrequent = {"b", "a"},
              unknown = Unknown.INFREQUENT)
          @Tensor(name = "infrequent")
          String d) {}

  public static void unknownCategories() {
    var known = new Unknowns("b", "b", "b", "b");
    var frequent = new Unknowns("a", "a", "a", "c");
    var unknown = new Unknowns("x", "x", "x", "x");
    try (var batch = Encodings_UnknownsTensors.of(List.of(known, frequent, unknown))) {
      assertTensor(batch.zeros()).hasShape(3, 2).hasFloats(0, 1, 1, 0, 0, 0);
      assertTensor(batch.front()).hasShape(3, 3).hasFloats(0, 0, 1, 0, 1, 0, 1, 0, 0);
      assertTensor(batch.end()).hasShape(3, 3).hasFloats(0, 1, 0, 1, 0, 0, 0, 0, 1);
      assertTensor(batch.infrequent()).hasShape(3, 2).hasFloats(0, 1, 1, 0, 0, 1);
    }
  }

  record Buckets(
      @Lookup(categories = "a", unknown = Unknown.OOV, oov = 3, oovPosition = OovPosition.FRONT)
          @Tensor(name = "front")
          String a,
      @Lookup(categories = "a", unknown = Unknown.OOV, oov = 3, oovPosition = OovPosition.END)
          @Tensor(name = "end")
          String b,
      @OneHot(categories = "a", unknown = Unknown.OOV, oov = 2, oovPosition = OovPosition.END)
          @Tensor(name = "hot")
          String c,
      @Lookup(categories = "7", unknown = Unknown.OOV, oov = 3, oovPosition = OovPosition.FRONT)
          @Tensor(name = "integer")
          long d) {}

  /** FarmHash for strings, floor-mod for integers: Keras' buckets. */
  public static void severalBuckets() {
    for (String word : List.of("x", "grün", "", "a much longer word than the others are")) {
      long value = word.length() - 10;
      int three = bucket(word, 3);
      int two = bucket(word, 2);
      try (var batch = Encodings_BucketsTensors.of(new Buckets(word, word, word, value))) {
        assertTensor(batch.front()).hasShape(1).hasLongs(three);
        assertTensor(batch.end()).hasShape(1).hasLongs(1 + three);
        assertTensor(batch.hot()).hasShape(1, 3).hasFloats(0, two == 0 ? 1 : 0, two == 1 ? 1 : 0);
        assertTensor(batch.integer()).hasShape(1).hasLongs(Math.floorMod(value, 3));
      }
    }
    try (var batch = Encodings_BucketsTensors.of(new Buckets("a", "a", "a", 7))) {
      assertTensor(batch.front()).hasLongs(3);
      assertTensor(batch.end()).hasLongs(0);
      assertTensor(batch.hot()).hasFloats(1, 0, 0);
      assertTensor(batch.integer()).hasLongs(3);
    }
  }

  private static int bucket(String word, int buckets) {
    long hash = Hashing.farmHashFingerprint64().hashString(word, StandardCharsets.UTF_8).asLong();
    return (int) Long.remainderUnsigned(hash, buckets);
  }

  record Lookups(
      @Lookup(categories = {"a", "b"}) @Tensor(name = "plain") String a,
      @Lookup(
              categories = {"a", "b"},
              maskToken = "",
              unknown = Unknown.OOV,
              oovPosition = OovPosition.FRONT)
          @Tensor(name = "masked")
          String b,
      @Lookup(categories = {"5", "3"}) @Tensor(dtype = DType.INT32, name = "small") int c,
      @Lookup @Tensor(name = "sex") Sex d,
      @Lookup(categories = {"x", "y"}) @Tensor(name = "steps") List<String> e) {}

  public static void lookups() {
    var first = new Lookups("b", "", 3, Sex.FEMALE, List.of("y", "x", "y"));
    var second = new Lookups("a", "b", 5, Sex.MALE, List.of("x", "x", "x"));
    var third = new Lookups("a", "new", 5, Sex.MALE, List.of("x", "x", "x"));
    try (var batch = Encodings_LookupsTensors.of(List.of(first, second, third))) {
      assertTensor(batch.plain()).hasShape(3).hasLongs(1, 0, 0);
      assertTensor(batch.masked()).hasShape(3).hasLongs(0, 3, 1);
      assertTensor(batch.small()).hasShape(3).hasInts(1, 0, 0);
      assertTensor(batch.sex()).hasShape(3).hasLongs(1, 0, 0);
      assertTensor(batch.steps()).hasShape(3, 3).hasLongs(1, 0, 1, 0, 0, 0, 0, 0, 0);
    }
  }

  record Gaps(
      @OneHot(
              categories = {"a", "b"},
              missing = Missing.ZEROS)
          @Tensor(name = "zeros")
          String a,
      @OneHot(
              categories = {"a", "b"},
              missing = Missing.CATEGORY)
          @Tensor(name = "last")
          String b,
      @OneHot(missing = Missing.CATEGORY) @Tensor(name = "sex") Sex c,
      @OneHot(
              categories = {"1", "2"},
              missing = Missing.CATEGORY)
          @Tensor(name = "number")
          double d,
      @OneHot(
              categories = {"a", "b"},
              missing = Missing.CATEGORY)
          @Tensor(name = "maybe")
          Optional<String> e,
      @OneHot(depth = 2, missing = Missing.ZEROS) @Tensor(name = "depth") Integer f) {}

  public static void missingValues() {
    var gone = new Gaps(null, null, null, Double.NaN, Optional.empty(), null);
    var there = new Gaps("b", "a", Sex.FEMALE, 2, Optional.of("b"), 1);
    try (var batch = Encodings_GapsTensors.of(List.of(gone, there))) {
      assertTensor(batch.zeros()).hasShape(2, 2).hasFloats(0, 0, 0, 1);
      assertTensor(batch.last()).hasShape(2, 3).hasFloats(0, 0, 1, 1, 0, 0);
      assertTensor(batch.sex()).hasShape(2, 3).hasFloats(0, 0, 1, 0, 1, 0);
      assertTensor(batch.number()).hasShape(2, 3).hasFloats(0, 0, 1, 0, 1, 0);
      assertTensor(batch.maybe()).hasShape(2, 3).hasFloats(0, 0, 1, 0, 1, 0);
      assertTensor(batch.depth()).hasShape(2, 2).hasFloats(0, 0, 0, 1);
    }
  }

  record Dropped(
      @OneHot(
              categories = {"a", "b", "c"},
              drop = Drop.FIRST)
          @Tensor(name = "first")
          String a,
      @OneHot(drop = Drop.IF_BINARY) @Tensor(name = "binary") Sex b,
      @OneHot(
              categories = {"a", "b", "c"},
              drop = Drop.IF_BINARY)
          @Tensor(name = "three")
          String c,
      @OneHot(
              categories = {"a", "b", "c"},
              infrequent = {"a", "c"},
              drop = Drop.FIRST)
          @Tensor(name = "rare")
          String d,
      @OneHot(depth = 3, drop = Drop.FIRST) @Tensor(name = "depth") int e) {}

  public static void droppedColumns() {
    var first = new Dropped("a", Sex.MALE, "a", "a", 0);
    var second = new Dropped("c", Sex.FEMALE, "c", "b", 2);
    try (var batch = Encodings_DroppedTensors.of(List.of(first, second))) {
      assertTensor(batch.first()).hasShape(2, 2).hasFloats(0, 0, 0, 1);
      assertTensor(batch.binary()).hasShape(2, 1).hasFloats(0, 1);
      assertTensor(batch.three()).hasShape(2, 3).hasFloats(1, 0, 0, 0, 0, 1);
      assertTensor(batch.rare()).hasShape(2, 1).hasFloats(1, 0);
      assertTensor(batch.depth()).hasShape(2, 2).hasFloats(0, 0, 0, 1);
    }
  }

  record Typed(
      @OneHot @Tensor(dtype = DType.BOOL) Sex bool,
      @OneHot @Tensor(dtype = DType.FLOAT16) Sex half,
      @OneHot @Tensor(dtype = DType.BFLOAT16) Sex bfloat,
      @OneHot @Tensor(dtype = DType.UINT8) Sex bytes,
      @OneHot @Tensor(dtype = DType.UINT16) Sex shorts,
      @OneHot @Tensor(dtype = DType.INT32) Sex ints,
      @OneHot @Tensor(dtype = DType.INT64) Sex longs,
      @OneHot @Tensor(dtype = DType.FLOAT64) Sex doubles) {}

  public static void oneHotOfEveryDtype() {
    Sex m = Sex.FEMALE;
    try (var batch = Encodings_TypedTensors.of(new Typed(m, m, m, m, m, m, m, m))) {
      assertTensor(batch.bool()).hasShape(1, 2).hasBooleans(false, true);
      assertTensor(batch.half()).hasShape(1, 2).hasHalfs(0, 1);
      assertTensor(batch.bfloat()).hasShape(1, 2).hasBfloats(0, 1);
      assertTensor(batch.bytes()).hasShape(1, 2).hasUint8s(0, 1);
      assertTensor(batch.shorts()).hasShape(1, 2).hasUint16s(0, 1);
      assertTensor(batch.ints()).hasShape(1, 2).hasInts(0, 1);
      assertTensor(batch.longs()).hasShape(1, 2).hasLongs(0, 1);
      assertTensor(batch.doubles()).hasShape(1, 2).hasDoubles(0, 1);
    }
  }

  record Vocabularies(
      @OneHot(vocabulary = "vocabularies/ports.txt") @Tensor(name = "hot") String a,
      @Lookup(vocabulary = "vocabularies/ports.txt") @Tensor(name = "index") String b) {}

  public static void vocabulariesFromResources() {
    var first = new Vocabularies("Queenstown", "Cherbourg");
    var second = new Vocabularies("Southampton", "Southampton");
    try (var batch = Encodings_VocabulariesTensors.of(List.of(first, second))) {
      assertTensor(batch.hot()).hasShape(2, 3).hasFloats(0, 1, 0, 0, 0, 1);
      assertTensor(batch.index()).hasShape(2).hasLongs(0, 2);
    }
  }

  record Large(@Lookup(vocabulary = "vocabularies/words.txt") String word) {}

  /** So many that they cannot be a switch. */
  public static void largeVocabulary() {
    var examples = List.of(new Large("word0"), new Large("word4999"), new Large("word17"));
    try (var batch = Encodings_LargeTensors.of(examples)) {
      assertTensor(batch.word()).hasShape(3).hasLongs(0, 4999, 17);
    }
  }

  record Colliding(@OneHot(categories = {"AaAa", "BBBB", "AaBB"}) String same) {}

  public static void categoriesOfOneHashCode() {
    assertThat("AaAa".hashCode()).isEqualTo("BBBB".hashCode());
    var examples = List.of(new Colliding("BBBB"), new Colliding("AaBB"), new Colliding("AaAa"));
    try (var batch = Encodings_CollidingTensors.of(examples)) {
      assertTensor(batch.same()).hasShape(3, 3).hasFloats(0, 1, 0, 0, 0, 1, 1, 0, 0);
    }
  }

  record Escaped(
      @OneHot(categories = {"\"", "\\", "a\nb", "ü", "$L", "\u2028", ""})
          String text) {}

  public static void categoriesThatNeedEscaping() {
    var examples =
        List.of(
            new Escaped("\""),
            new Escaped("\\"),
            new Escaped("a\nb"),
            new Escaped("ü"),
            new Escaped("$L"),
            new Escaped("\u2028"),
            new Escaped(""));
    try (var batch = Encodings_EscapedTensors.of(examples)) {
      assertTensor(batch.text()).hasShape(7, 7);
      for (int i = 0; i < 7; i++) {
        assertThat(batch.text().getFloat(i, i)).isEqualTo(1);
      }
    }
  }

  record Numbers(
      @Normalized(mean = 10, variance = 4) double score,
      @Normalized(mean = 1.5, variance = 0.25) @Tensor(dtype = DType.FLOAT64) int count,
      @Normalized(
              mean = {1, 2},
              variance = {1, 4})
          @Tensor(shape = {2})
          float[] steps,
      @Normalized(
              mean = {1, 2},
              variance = {1, 4})
          @Tensor(
              name = "rows",
              shape = {-1, 2})
          float[][] table,
      @Rescaled(scale = "1/255") @Tensor(shape = {2}) int[] pixels,
      @Rescaled(scale = "2", offset = "-1") long offset) {}

  public static void numbers() {
    var example =
        new Numbers(
            13, 2, new float[] {2, 6}, new float[][] {{1, 2}, {3, 0}}, new int[] {255, 51}, 3);
    try (var batch = Encodings_NumbersTensors.of(example)) {
      assertTensor(batch.score()).hasShape(1).hasFloats(1.5);
      assertTensor(batch.count()).hasShape(1).hasDoubles(1);
      assertTensor(batch.steps()).hasShape(1, 2).hasFloats(1, 2);
      assertTensor(batch.rows()).hasShape(1, 2, 2).hasFloats(0, 0, 2, -1);
      assertTensor(batch.pixels()).hasShape(1, 2).hasFloats(1, 0.2f);
      assertTensor(batch.offset()).hasShape(1).hasFloats(5);
    }
  }

  record Unbounded(
      @Discretized(boundaries = {Double.NEGATIVE_INFINITY, 1.5, Double.POSITIVE_INFINITY})
          double number) {}

  record Whole(
      @Text(split = Split.NONE) String text,
      @Text(split = Split.NONE) Optional<String> maybe,
      @Text(split = Split.NONE) @Tensor(shape = {2}) List<String> pair,
      @Text(split = Split.NONE) @Impute("none") String imputed,
      @Text(split = Split.NONE, standardize = Standardize.NONE) String kept) {}

  public static void textsThatAreNotSplit() {
    var whole = new Whole("A b!", Optional.of("C-D"), List.of("E.", "f"), "G?", "H!");
    try (var batch = Encodings_WholeTensors.of(whole)) {
      assertTensor(batch.text()).hasStrings("a b");
      assertTensor(batch.maybe()).hasStrings("cd");
      assertTensor(batch.pair()).hasShape(1, 2).hasStrings("e", "f");
      assertTensor(batch.imputed()).hasStrings("g");
      assertTensor(batch.kept()).hasStrings("H!");
    }
  }

  public static void boundariesWithoutEnd() {
    try (var batch =
        Encodings_UnboundedTensors.of(
            List.of(
                new Unbounded(Double.NEGATIVE_INFINITY),
                new Unbounded(-1e9),
                new Unbounded(1.5),
                new Unbounded(Double.POSITIVE_INFINITY)))) {
      assertTensor(batch.number()).hasShape(4).hasInts(1, 1, 2, 3);
    }
  }

  record Sequence(
      @OneHot @Tensor(shape = {2, 2}) Sex[] sexes,
      @OneHot(categories = {"a", "b", "c"}) List<List<String>> words) {}

  public static void sequencesOfCategories() {
    var example =
        new Sequence(new Sex[] {Sex.FEMALE, Sex.MALE}, List.of(List.of("c"), List.of("a")));
    try (var batch = Encodings_SequenceTensors.of(example)) {
      assertTensor(batch.sexes()).hasShape(1, 2, 2).hasFloats(0, 1, 1, 0);
      assertTensor(batch.words()).hasShape(1, 2, 1, 3).hasFloats(0, 0, 1, 1, 0, 0);
    }
  }

  record Hashes(
      @Hashed(bins = 11) boolean flag,
      @Hashed(bins = 11, maskToken = "true") Boolean masked,
      @Hashed(bins = Integer.MAX_VALUE) String word) {}

  /** Keras hashes truth values by their names. */
  public static void hashes() {
    var examples = List.of(new Hashes(true, true, "a"), new Hashes(false, false, "b"));
    try (var batch = Encodings_HashesTensors.of(examples)) {
      assertTensor(batch.flag()).hasShape(2).hasLongs(bucket("true", 11), bucket("false", 11));
      assertTensor(batch.masked()).hasShape(2).hasLongs(0, 1 + bucket("false", 10));
      assertTensor(batch.word())
          .hasShape(2)
          .hasLongs(bucket("a", Integer.MAX_VALUE), bucket("b", Integer.MAX_VALUE));
    }
  }

  record Bounds(
      @Discretized(boundaries = {Double.NEGATIVE_INFINITY, 0, Double.POSITIVE_INFINITY})
          double value) {}

  public static void infiniteBoundaries() {
    var examples = List.of(new Bounds(-3), new Bounds(0), new Bounds(Double.POSITIVE_INFINITY));
    try (var batch = Encodings_BoundsTensors.of(examples)) {
      assertTensor(batch.value()).hasShape(3).hasInts(1, 2, 3);
      assertThat(TensorSchema.fromJson(batch.schema().toJson())).isEqualTo(batch.schema());
    }
  }

  record Standards(
      @Text(standardize = Standardize.LOWER, split = Split.NONE) @Tensor(name = "lower") String a,
      @Text(standardize = Standardize.STRIP_PUNCTUATION, split = Split.NONE)
          @Tensor(name = "stripped")
          String b,
      @Text(split = Split.NONE) @Tensor(name = "each") List<String> c,
      @Text(split = Split.NONE) @MultiHot(categories = {"a", "b", "c"}) @Tensor(name = "row")
          String[] d) {}

  public static void standardizations() {
    try (var batch = Encodings_StandardsTensors.of(new Standards("A-b É!", "A-b É!", List.of("X.", "y"), new String[] {"C!", "A"}))) {
      assertTensor(batch.lower()).hasShape(1).hasStrings("a-b É!");
      assertTensor(batch.stripped()).hasShape(1).hasStrings("Ab É");
      assertTensor(batch.each()).hasShape(1, 2).hasStrings("x", "y");
      assertTensor(batch.row()).hasShape(1, 3).hasFloats(1, 0, 1);
    }
  }

  record Review(
      @Text
          @Lookup(
              categories = {"good", "film"},
              unknown = Unknown.OOV,
              oovPosition = OovPosition.FRONT,
              maskToken = "")
          @Padded(length = 4, truncate = Truncate.END)
          String body) {}

  /** A text cannot be made of its tokens: such a class has no {@code read}, and compiles. */
  public static void tokens() {
    var examples = List.of(new Review("A good Film, a GOOD one."), new Review(""));
    try (var batch = Encodings_ReviewTensors.of(examples)) {
      assertTensor(batch.body()).hasShape(2, 4).hasLongs(1, 2, 3, 1, 0, 0, 0, 0);
    }
  }
}
