package org.tensorbind.processor.behaviour;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.CodeSizeEvaluator;

/**
 * However many members a class has, no method generated for it comes near the 8000 bytes of code
 * beyond which HotSpot never compiles one ({@code HugeMethodLimit}). What runs only once need only
 * be what a class file can hold.
 */
class MethodSizesTest {
  private static final int MOST_BYTES = 4000;

  /** A constructor with 255 arguments needs all of them in one method. */
  private static final int MOST_BYTES_OF_RECORDS = 6000;

  /** The types of members that can be read back, with their annotations. */
  private static final List<IntFunction<String>> READABLE =
      List.of(
          i -> "@Tensor float",
          i -> "@Tensor int",
          i -> "@OneHot Colour",
          i -> "@OneHot(categories = {\"a\", \"b\", \"c" + i + "\"}) String",
          i -> "@Tensor boolean",
          i -> "@OneHot(depth = 4) Integer",
          i -> "@Tensor(shape = 2) float[]",
          i -> "@Tensor Short");

  private static final List<IntFunction<String>> FLAT =
      List.of(
          i -> "@Tensor float",
          i -> "@OneHot Colour",
          i -> "@Normalized(mean = " + i + ", variance = 2) @Impute(\"1\") Float",
          i -> "@OneHot(categories = {\"a\", \"b\"}, unknown = Unknown.ZEROS) String",
          i -> "@Discretized(boundaries = {1, 2, " + (3 + i) + "}, oneHot = true) double",
          i -> "@MinMax(min = 0, max = " + (1 + i) + ") Optional<Integer>",
          i -> "@Hashed(bins = 3, oneHot = true) String",
          i -> "@DatePart(value = {Part.MONTH, Part.DAY_OF_WEEK}, cyclic = true) LocalDate",
          i -> "@MultiHot(categories = {\"a\", \"b" + i + "\"}) List<String>",
          i -> "@Tensor(shape = 2) float[]");

  private static final List<IntFunction<String>> ANY =
      List.of(
          FLAT.get(0),
          FLAT.get(1),
          FLAT.get(2),
          FLAT.get(7),
          FLAT.get(8),
          i -> "@Padded(mask = \"mask" + i + "\", lengths = \"length" + i + "\") int[]",
          i -> "@Ragged List<Long>",
          i -> "@Impute(value = \"0\", indicator = \"missing" + i + "\") @Tensor Integer",
          i -> "@Text @Lookup(categories = {\"a\", \"b" + i + "\"}) @Padded String",
          i -> "@Padded @Tensor(dims = \"rows" + i + " 3\") float[][]");

  @Test
  void membersOfOneTensor() {
    check(type("@Tensor(dtype = DType.FLOAT32)", "Packed", 600, FLAT));
  }

  @Test
  void tensorsOfTheirOwn() {
    check(type("", "Separate", 500, ANY));
  }

  @Test
  void membersThatAreReadBack() {
    check(type("", "Readable", 500, READABLE));
  }

  @Test
  void objectsInListsThatAreReadBack() {
    check(
        type("", "Item", 300, READABLE)
            + "record Whole(@Embedded @Padded(length = 2, mask = \"there\") List<Item> items) {}\n");
  }

  @Test
  void recordsWithAsManyComponentsAsThereCanBe() {
    check("record Long(" + members(254, READABLE, ",") + ") {}", MOST_BYTES_OF_RECORDS);
  }

  @Test
  void objectsInObjectsAndInLists() {
    check(
        type("@Tensor(dtype = DType.FLOAT32)", "Item", 200, FLAT)
            + type("", "Detail", 150, ANY.subList(0, 5))
            + """
            record Whole(
                @Embedded Item item,
                @Embedded Detail detail,
                @Embedded @Padded(mask = "there") List<Item> items,
                @Embedded @Padded(length = 3, value = "-1") Detail[] details) {}
            """);
  }

  @Test
  void categoriesOfEnumsOfAnySize() {
    check(
        "enum Kind {"
            + IntStream.range(0, 2000).mapToObj(i -> "K" + i).collect(joining(", "))
            + "}\n"
            + """
            record Sorts(
                @OneHot Kind kind,
                @OneHot(infrequent = {"K7", "K9"}) Kind frequent,
                @Lookup Kind index,
                @OneHot(drop = Drop.FIRST) Kind others) {}
            """);
  }

  @Test
  void categoriesOfTextsAndNumbersOfAnySize() {
    check(
        IntStream.range(0, 12)
                .mapToObj(
                    i -> "@Lookup(categories = {" + list(i, 900, "\"t", "\"") + "}) String t" + i)
                .collect(joining(",\n", "record Words(", ") {}\n"))
            + IntStream.range(0, 3)
                .mapToObj(
                    i ->
                        "@OneHot(categories = {"
                            + list(i, 4000, "\"", "\"")
                            + "}, infrequent = \"5\", missing = Missing.CATEGORY) Long n"
                            + i)
                .collect(joining(",\n", "record Numbers(", ") {}\n")));
  }

  @Test
  void numbersForEveryStep() {
    check(
        "record Signal(@Normalized(mean = {"
            + list(0, 9000, "", ".5")
            + "}, variance = 2) @Tensor(shape = 9000) float[] values) {}");
  }

  private static String list(int from, int count, String before, String behind) {
    return IntStream.range(from, from + count)
        .mapToObj(i -> before + i + behind)
        .collect(joining(", "));
  }

  private static String type(
      String annotation, String name, int count, List<IntFunction<String>> kinds) {
    return annotation + "\nclass " + name + " {\n" + members(count, kinds, ";") + ";\n}\n";
  }

  private static String members(int count, List<IntFunction<String>> kinds, String separator) {
    return IntStream.range(0, count)
        .mapToObj(i -> kinds.get(i % kinds.size()).apply(i) + " m" + i)
        .collect(joining(separator + "\n"));
  }

  private static void check(String types) {
    check(types, MOST_BYTES);
  }

  private static void check(String types, int most) {
    Map<String, Integer> sizes = new TreeMap<>();
    Compiled compiled = compile(types);
    compiled
        .classes()
        .forEach(
            (name, bytes) -> {
              if (compiled.generated().containsKey(name.replaceAll("\\$.*", ""))) {
                new ClassReader(bytes).accept(new Sizes(name, sizes), ClassReader.SKIP_DEBUG);
              }
            });
    assertThat(sizes).isNotEmpty();
    sizes.values().removeIf(size -> size <= most);
    assertWithMessage("bytes of code").that(sizes).isEmpty();
  }

  private static Compiled compile(String types) {
    String source =
        """
        package wide;

        import java.time.LocalDate;
        import java.util.List;
        import java.util.Optional;
        import org.tensorbind.annotation.*;

        interface Types {
          enum Colour {
            RED,
            GREEN,
            BLUE
          }

        """;
    return Compiled.of(Map.of("wide.Types", source + types + "}"));
  }

  /** Notes how large each method is that may run more than once. */
  private static final class Sizes extends ClassVisitor {
    private final String type;
    private final Map<String, Integer> sizes;

    Sizes(String type, Map<String, Integer> sizes) {
      super(Opcodes.ASM9);
      this.type = type;
      this.sizes = sizes;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      if (name.equals("<clinit>")) {
        return null; // runs once, and javac makes sure that it fits
      }
      return new CodeSizeEvaluator(null) {
        @Override
        public void visitEnd() {
          sizes.put(type + "." + name, getMaxSize());
        }
      };
    }
  }
}
