package behaviour;

import static com.google.common.truth.Truth.assertThat;
import static org.tensorbind.processor.behaviour.Failures.assertFails;
import static org.tensorbind.processor.behaviour.TensorSubject.assertTensor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

/** Optionals, generic records and sealed hierarchies inside bound classes. */
public final class Composites {
  private Composites() {}

  record Address(@Tensor float x) {}

  record Customer(@Embedded Optional<Address> address) {}

  public static void optionalObject() {
    var customers = List.of(new Customer(Optional.of(new Address(2))));
    try (var batch = Composites_CustomerTensors.of(customers)) {
      assertTensor(batch.address_x()).hasShape(1).hasFloats(2);
      assertThat(Composites_CustomerTensors.read(batch.tensors())).isEqualTo(customers);
    }
  }

  public static void absentObject() {
    String message =
        assertFails(
            "missing-value",
            "Customer.address",
            0,
            () -> Composites_CustomerTensors.of(new Customer(Optional.empty())));
    assertThat(message).contains("an empty Optional");
    assertFails(
        "missing-value",
        "Customer.address",
        0,
        () -> Composites_CustomerTensors.of(new Customer(null)));
  }

  record Numbers(
      @Tensor Optional<Integer> a,
      @Tensor OptionalInt b,
      @Tensor OptionalLong c,
      @Tensor OptionalDouble d,
      @Impute("3") Optional<Integer> e) {}

  public static void optionalNumbers() {
    var numbers =
        new Numbers(
            Optional.of(1),
            OptionalInt.of(2),
            OptionalLong.of(3),
            OptionalDouble.of(4),
            Optional.empty());
    try (var batch = Composites_NumbersTensors.of(numbers)) {
      assertTensor(batch.a()).hasInts(1);
      assertTensor(batch.b()).hasInts(2);
      assertTensor(batch.c()).hasLongs(3);
      assertTensor(batch.d()).hasDoubles(4);
      assertTensor(batch.e()).hasInts(3);
    }
  }

  record Measured(
      @Padded(length = 3) List<Optional<Integer>> numbers,
      @Impute("7") @Padded(length = 2) List<OptionalInt> imputed,
      @Embedded @Padded(length = 2, mask = "there") List<Optional<Address>> places) {}

  public static void optionalElements() {
    var measured =
        new Measured(
            List.of(Optional.of(1), Optional.of(2)),
            List.of(OptionalInt.empty(), OptionalInt.of(5)),
            List.of(Optional.empty(), Optional.of(new Address(2))));
    try (var batch = Composites_MeasuredTensors.of(measured)) {
      assertTensor(batch.numbers()).hasShape(1, 3).hasInts(1, 2, 0);
      assertTensor(batch.imputed()).hasShape(1, 2).hasInts(7, 5);
      assertTensor(batch.places_x()).hasShape(1, 2).hasFloats(0, 2);
    }
    var empty = new Measured(List.of(Optional.empty()), List.of(), List.of());
    assertFails(
        "missing-value",
        "Measured.numbers[0]",
        0,
        () -> Composites_MeasuredTensors.of(empty));
  }

  record Pair<A, B>(@Tensor A first, @Tensor B second) {}

  record Paired(
      @Embedded Pair<Integer, Float> p,
      @Embedded Optional<Pair<String, Long>> q,
      @Embedded @Padded(length = 2) List<Pair<Integer, Double>> list,
      @Embedded Pair<Pair<Integer, Float>, Pair<Boolean, Long>> deep) {}

  public static void genericRecordWithArguments() {
    var pairs =
        List.of(
            new Paired(
                new Pair<>(1, 2f),
                Optional.of(new Pair<>("x", 3L)),
                List.of(new Pair<>(4, 5.0)),
                new Pair<>(new Pair<>(6, 7f), new Pair<>(true, 8L))));
    try (var batch = Composites_PairedTensors.of(pairs)) {
      assertTensor(batch.p_first()).hasInts(1);
      assertTensor(batch.p_second()).hasFloats(2);
      assertTensor(batch.q_first()).hasStrings("x");
      assertTensor(batch.q_second()).hasLongs(3);
      assertTensor(batch.list_first()).hasShape(1, 2).hasInts(4, 0);
      assertTensor(batch.list_second()).hasShape(1, 2).hasDoubles(5, 0);
      assertTensor(batch.deep_first_first()).hasInts(6);
      assertTensor(batch.deep_second_first()).hasBooleans(true);
      assertTensor(batch.deep_second_second()).hasLongs(8);
    }
  }

  record Both<T>(@Embedded T one, @Embedded T other) {}

  record Twins(@Embedded Both<Address> twins) {}

  enum Sort {
    A,
    B
  }

  record Choice<T>(@OneHot T choice, @Lookup T index) {}

  record Chosen(@Embedded Choice<Sort> sort) {}

  public static void variablesThatStandForBoundClassesAndEnums() {
    try (var batch =
        Composites_TwinsTensors.of(new Twins(new Both<>(new Address(1), new Address(2))))) {
      assertTensor(batch.twins_one_x()).hasFloats(1);
      assertTensor(batch.twins_other_x()).hasFloats(2);
    }
    try (var batch = Composites_ChosenTensors.of(new Chosen(new Choice<>(Sort.B, Sort.B)))) {
      assertTensor(batch.sort_choice()).hasFloats(0, 1);
      assertTensor(batch.sort_index()).hasLongs(1);
    }
  }

  sealed interface Shape permits Circle, Square {
    @Tensor
    double area();
  }

  record Circle(double radius) implements Shape {
    @Override
    public double area() {
      return 3 * radius * radius;
    }
  }

  record Square(double side, @Tensor int colour) implements Shape {
    @Override
    public double area() {
      return side * side;
    }
  }

  record Drawing(
      @Embedded Shape first,
      @Embedded @Padded(length = 2) List<Shape> rest,
      @OneHot Shape kind) {}

  public static void sealedTypeByWhatAllHaveInCommon() {
    var drawing =
        new Drawing(new Square(2, 9), Arrays.asList(new Circle(1), new Square(3, 9)), new Circle(2));
    try (var batch = Composites_DrawingTensors.of(drawing)) {
      assertThat(batch.tensors().keySet())
          .containsExactly("first_area", "rest_area", "kind")
          .inOrder();
      assertTensor(batch.first_area()).hasDoubles(4);
      assertTensor(batch.rest_area()).hasShape(1, 2).hasDoubles(3, 9);
      assertTensor(batch.kind()).hasFloats(1, 0);
    }
    try (var batch = Composites_SquareTensors.of(new Square(2, 9))) {
      assertThat(batch.tensors().keySet()).containsExactly("area", "colour").inOrder();
    }
  }
}
