package behaviour;

import static com.google.common.truth.Truth.assertThat;
import static org.tensorbind.processor.behaviour.Failures.assertFails;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.Missing;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

/** What objects that cannot be converted are refused with. */
public final class Errors {
  private Errors() {}

  enum Sex {
    MALE,
    FEMALE
  }

  record Passenger(
      @Tensor String name,
      @Tensor Float fare,
      @OneHot Sex sex,
      @OneHot(categories = {"C", "Q", "S"}) String port,
      @Lookup(categories = {"first", "second"}) String cabin,
      @Tensor Optional<Integer> siblings,
      @Tensor OptionalInt parents) {
    static final Passenger GOOD =
        new Passenger("A", 1f, Sex.MALE, "S", "first", Optional.of(1), OptionalInt.of(2));

    Passenger withPort(String port) {
      return new Passenger(name, fare, sex, port, cabin, siblings, parents);
    }
  }

  private static List<Passenger> at(int index, Passenger bad) {
    var examples = new ArrayList<Passenger>(Collections.nCopies(index, Passenger.GOOD));
    examples.add(bad);
    examples.add(Passenger.GOOD);
    return examples;
  }

  public static void nullExample() {
    String message =
        assertFails("missing-value", "Passenger", 1, () -> Errors_PassengerTensors.of(at(1, null)));
    assertThat(message).contains("found null, expected a value");
    assertFails(
        "missing-value", "Passenger", 0, () -> Errors_PassengerTensors.of((Passenger) null));
  }

  public static void nullMembers() {
    var g = Passenger.GOOD;
    assertFails(
        "missing-value",
        "Passenger.name",
        2,
        () ->
            Errors_PassengerTensors.of(
                at(2, new Passenger(null, 1f, g.sex, g.port, g.cabin, g.siblings, g.parents))));
    assertFails(
        "missing-value",
        "Passenger.fare",
        0,
        () ->
            Errors_PassengerTensors.of(
                new Passenger("A", null, g.sex, g.port, g.cabin, g.siblings, g.parents)));
    assertFails(
        "missing-value",
        "Passenger.sex",
        0,
        () ->
            Errors_PassengerTensors.of(
                new Passenger("A", 1f, null, g.port, g.cabin, g.siblings, g.parents)));
    assertFails(
        "missing-value",
        "Passenger.port",
        3,
        () -> Errors_PassengerTensors.of(at(3, g.withPort(null))));
    assertFails(
        "missing-value",
        "Passenger.siblings",
        0,
        () ->
            Errors_PassengerTensors.of(
                new Passenger("A", 1f, g.sex, g.port, g.cabin, Optional.empty(), g.parents)));
    assertFails(
        "missing-value",
        "Passenger.siblings",
        0,
        () ->
            Errors_PassengerTensors.of(
                new Passenger("A", 1f, g.sex, g.port, g.cabin, null, g.parents)));
    assertFails(
        "missing-value",
        "Passenger.parents",
        0,
        () ->
            Errors_PassengerTensors.of(
                new Passenger("A", 1f, g.sex, g.port, g.cabin, g.siblings, OptionalInt.empty())));
  }

  public static void unknownCategory() {
    String message =
        assertFails(
            "unknown-category",
            "Passenger.port",
            17,
            () -> Errors_PassengerTensors.of(at(17, Passenger.GOOD.withPort("X"))));
    assertThat(message)
        .startsWith(
            "[tensorbind/unknown-category] Passenger.port of example 17: found \"X\", expected one"
                + " of \"C\", \"Q\", \"S\"");
    var g = Passenger.GOOD;
    message =
        assertFails(
            "unknown-category",
            "Passenger.cabin",
            0,
            () ->
                Errors_PassengerTensors.of(
                    new Passenger("A", 1f, g.sex, g.port, "frist", g.siblings, g.parents)));
    assertThat(message).contains("\"first\"");
  }

  record Integers(
      @OneHot(depth = 3) int digit,
      @OneHot(categories = {"10", "20"}) long code,
      @OneHot(
              categories = {"0.5"},
              missing = Missing.ZEROS)
          double number,
      @Lookup(categories = {"0.5"}) double index) {}

  public static void unknownNumbers() {
    assertFails(
        "unknown-category",
        "Integers.digit",
        0,
        () -> Errors_IntegersTensors.of(new Integers(3, 10, 0.5, 0.5)));
    assertFails(
        "unknown-category",
        "Integers.digit",
        0,
        () -> Errors_IntegersTensors.of(new Integers(-1, 10, 0.5, 0.5)));
    String message =
        assertFails(
            "unknown-category",
            "Integers.code",
            0,
            () -> Errors_IntegersTensors.of(new Integers(1, 15, 0.5, 0.5)));
    assertThat(message).contains("found 15, expected one of 10, 20");
    // NaN is missing for a one-hot, unknown for a look-up.
    assertFails(
        "unknown-category",
        "Integers.index",
        0,
        () -> Errors_IntegersTensors.of(new Integers(1, 10, Double.NaN, Double.NaN)));
  }

  record Item(@Tensor float price, @OneHot(categories = {"a"}) String kind) {}

  record Order(
      @Padded(length = 5) List<Item> items, @Tensor List<Integer> codes, @Embedded Item gift) {
    static final Item ITEM = new Item(1, "a");
  }

  public static void elements() {
    assertFails(
        "missing-value",
        "Order.codes[1]",
        0,
        () -> Errors_OrderTensors.of(new Order(List.of(), Arrays.asList(1, null), Order.ITEM)));
    assertFails(
        "unknown-category",
        "Order.items[3].kind",
        1,
        () ->
            Errors_OrderTensors.of(
                List.of(
                    new Order(List.of(), List.of(), Order.ITEM),
                    new Order(
                        List.of(Order.ITEM, Order.ITEM, Order.ITEM, new Item(1, "b")),
                        List.of(),
                        Order.ITEM))));
    assertFails(
        "unknown-category",
        "Order.gift.kind",
        0,
        () -> Errors_OrderTensors.of(new Order(List.of(), List.of(), new Item(1, "x"))));
    assertFails(
        "missing-value",
        "Order.gift",
        0,
        () -> Errors_OrderTensors.of(new Order(List.of(), List.of(), null)));
    assertFails(
        "missing-value",
        "Order.items",
        0,
        () -> Errors_OrderTensors.of(new Order(null, List.of(), Order.ITEM)));
  }

  public static void tooLong() {
    String message =
        assertFails(
            "sequence-too-long",
            "Order.items",
            0,
            () ->
                Errors_OrderTensors.of(
                    new Order(Collections.nCopies(6, Order.ITEM), List.of(), Order.ITEM)));
    assertThat(message).contains("6");
    assertThat(message).contains("5");
    assertThat(message).contains("truncate");
  }

  record Fixed(
      @Tensor(shape = {2, 3}) float[][] matrix,
      @Tensor(shape = {2, 2}) int[] flat,
      @Tensor(shape = {-1, 2}) int[] rows,
      @Tensor int[] free,
      @Tensor int[][] jagged) {
    static Fixed of(float[][] matrix, int flat, int rows, int free, int[][] jagged) {
      return new Fixed(matrix, new int[flat], new int[rows], new int[free], jagged);
    }
  }

  public static void sizes() {
    float[][] good = new float[2][3];
    int[][] even = new int[2][2];
    assertFails(
        "size-mismatch",
        "Fixed.matrix",
        0,
        () -> Errors_FixedTensors.of(Fixed.of(new float[3][3], 4, 2, 1, even)));
    String message =
        assertFails(
            "size-mismatch",
            "Fixed.matrix[1]",
            0,
            () -> Errors_FixedTensors.of(Fixed.of(new float[][] {{1, 2, 3}, {4}}, 4, 2, 1, even)));
    assertThat(message).contains("3");
    assertFails(
        "missing-value",
        "Fixed.matrix[0]",
        0,
        () -> Errors_FixedTensors.of(Fixed.of(new float[][] {null, {4}}, 4, 2, 1, even)));
    assertFails(
        "size-mismatch",
        "Fixed.flat",
        0,
        () -> Errors_FixedTensors.of(Fixed.of(good, 5, 2, 1, even)));
    assertFails(
        "size-mismatch",
        "Fixed.rows",
        0,
        () -> Errors_FixedTensors.of(Fixed.of(good, 4, 3, 1, even)));
    assertFails(
        "size-mismatch",
        "Fixed.jagged[1]",
        0,
        () -> Errors_FixedTensors.of(Fixed.of(good, 4, 2, 1, new int[][] {{1, 2}, {3}})));
    // The first that differs from those before it is the one blamed.
    assertFails(
        "size-mismatch",
        "Fixed.free",
        2,
        () ->
            Errors_FixedTensors.of(
                List.of(
                    Fixed.of(good, 4, 2, 3, even),
                    Fixed.of(good, 4, 2, 3, even),
                    Fixed.of(good, 4, 2, 4, even),
                    Fixed.of(good, 4, 2, 5, even))));
  }

  record Named(@Tensor(dims = "time 2") float[][] readings, @Tensor(dims = "time") int[] marks) {}

  public static void namedAxis() {
    String message =
        assertFails(
            "size-mismatch",
            "Named.marks",
            0,
            () -> Errors_NamedTensors.of(new Named(new float[3][2], new int[4])));
    assertThat(message).contains("readings");
    assertThat(message).contains("3");
    assertThat(message).contains("4");
  }

  record Ranges(
      @Tensor(dtype = DType.FLOAT32) double f32,
      @Tensor(dtype = DType.INT32) long i32,
      @Tensor(dtype = DType.UINT8) int u8,
      @Tensor(dtype = DType.INT32) double truncated,
      @Tensor(dtype = DType.FLOAT16) float f16,
      @Tensor(dtype = DType.INT64) BigInteger i64,
      @Tensor(dtype = DType.FLOAT64) BigDecimal f64,
      @Tensor(dtype = DType.UINT16) short u16) {
    static final Ranges GOOD = new Ranges(1, 1, 1, 1, 1, BigInteger.ONE, BigDecimal.ONE, (short) 1);
  }

  public static void outOfRange() {
    var g = Ranges.GOOD;
    var one = BigInteger.ONE;
    var ten = BigDecimal.TEN;
    String message =
        assertFails(
            "out-of-range",
            "Ranges.f32",
            1,
            () ->
                Errors_RangesTensors.of(
                    List.of(g, new Ranges(1e300, 1, 1, 1, 1, one, ten, (short) 1))));
    assertThat(message).contains("1.0E300");
    assertThat(message).contains("FLOAT32");
    outOfRange("Ranges.i32", new Ranges(1, 1L << 40, 1, 1, 1, one, ten, (short) 1));
    outOfRange("Ranges.u8", new Ranges(1, 1, 256, 1, 1, one, ten, (short) 1));
    outOfRange("Ranges.u8", new Ranges(1, 1, -1, 1, 1, one, ten, (short) 1));
    outOfRange("Ranges.truncated", new Ranges(1, 1, 1, 2147483648.0, 1, one, ten, (short) 1));
    outOfRange("Ranges.truncated", new Ranges(1, 1, 1, Double.NaN, 1, one, ten, (short) 1));
    outOfRange("Ranges.f16", new Ranges(1, 1, 1, 1, 70000, one, ten, (short) 1));
    outOfRange("Ranges.i64", new Ranges(1, 1, 1, 1, 1, one.shiftLeft(63), ten, (short) 1));
    outOfRange("Ranges.f64", new Ranges(1, 1, 1, 1, 1, one, new BigDecimal("1e400"), (short) 1));
    outOfRange("Ranges.u16", new Ranges(1, 1, 1, 1, 1, one, ten, (short) -1));
  }

  private static void outOfRange(String path, Ranges bad) {
    assertFails("out-of-range", path, 0, () -> Errors_RangesTensors.of(bad));
  }

  record Series(@Tensor(dtype = DType.INT32) double[] values, @Tensor String[] words) {}

  public static void pathsOfElements() {
    assertFails(
        "out-of-range",
        "Series.values[2]",
        0,
        () -> Errors_SeriesTensors.of(new Series(new double[] {1, 2, 1e10}, new String[0])));
    assertFails(
        "missing-value",
        "Series.words[1]",
        0,
        () -> Errors_SeriesTensors.of(new Series(new double[0], new String[] {"a", null})));
    assertFails(
        "invalid-string",
        "Series.words[0]",
        0,
        () -> Errors_SeriesTensors.of(new Series(new double[0], new String[] {"\uD800"})));
  }
}
