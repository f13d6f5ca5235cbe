package behaviour;

import static org.tensorbind.processor.behaviour.TensorSubject.assertTensor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

/** Values that may not be there. */
public final class Missings {
  private Missings() {}

  record Optionals(
      @Tensor Optional<Float> f,
      @Tensor OptionalInt i,
      @Tensor OptionalLong l,
      @Tensor OptionalDouble d,
      @Tensor Optional<String> s,
      @Tensor Optional<Boolean> z) {}

  public static void presentOptionals() {
    var example =
        new Optionals(
            Optional.of(1f),
            OptionalInt.of(2),
            OptionalLong.of(3),
            OptionalDouble.of(4),
            Optional.of("5"),
            Optional.of(true));
    try (var batch = Missings_OptionalsTensors.of(example)) {
      assertTensor(batch.f()).hasShape(1).hasFloats(1);
      assertTensor(batch.i()).hasShape(1).hasInts(2);
      assertTensor(batch.l()).hasShape(1).hasLongs(3);
      assertTensor(batch.d()).hasShape(1).hasDoubles(4);
      assertTensor(batch.s()).hasShape(1).hasStrings("5");
      assertTensor(batch.z()).hasShape(1).hasBooleans(true);
    }
  }

  record Imputed(
      @Impute("-1") Integer boxed,
      @Impute("0.5") OptionalDouble optional,
      @Impute("7") OptionalInt integer,
      @Impute("none") Optional<String> text,
      @Impute("true") Boolean flag,
      @Impute("2.5") double nan,
      @Impute(value = "3", indicator = "age_missing") Float age) {}

  public static void imputedValues() {
    var gone =
        new Imputed(
            null,
            OptionalDouble.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            null,
            Double.NaN,
            null);
    var there =
        new Imputed(
            4, OptionalDouble.of(5), OptionalInt.of(6), Optional.of("x"), false, 8, Float.NaN);
    var whole =
        new Imputed(4, OptionalDouble.of(Double.NaN), OptionalInt.of(6), null, false, 8, 9f);
    try (var batch = Missings_ImputedTensors.of(List.of(gone, there, whole))) {
      assertTensor(batch.boxed()).hasShape(3).hasInts(-1, 4, 4);
      assertTensor(batch.optional()).hasShape(3).hasDoubles(0.5, 5, 0.5);
      assertTensor(batch.integer()).hasShape(3).hasInts(7, 6, 6);
      assertTensor(batch.text()).hasShape(3).hasStrings("none", "x", "none");
      assertTensor(batch.flag()).hasShape(3).hasBooleans(true, false, false);
      assertTensor(batch.nan()).hasShape(3).hasDoubles(2.5, 8, 8);
      assertTensor(batch.age()).hasShape(3).hasFloats(3, 3, 9);
      assertTensor(batch.age_missing()).hasShape(3).hasFloats(1, 1, 0);
    }
  }

  record First(
      @Impute("29.7") @Normalized(mean = 29.7, variance = 211) Float age,
      @Impute("S") @OneHot(categories = {"C", "S"}) String port,
      @Impute(value = "S", indicator = "gone") @Lookup(categories = {"C", "S"}) String index) {}

  /** What is imputed is encoded like any other value. */
  public static void imputedBeforeEncoding() {
    try (var batch = Missings_FirstTensors.of(new First(null, null, null))) {
      assertTensor(batch.age()).hasShape(1).hasFloats(0);
      assertTensor(batch.port()).hasShape(1, 2).hasFloats(0, 1);
      assertTensor(batch.index()).hasShape(1).hasLongs(1);
      assertTensor(batch.gone()).hasShape(1).hasFloats(1);
    }
  }

  record Elements(
      @Impute(value = "0", indicator = "gaps") @Tensor(shape = {3}) List<Double> readings,
      @Impute("9") @Tensor(shape = {2}) float[] plain,
      @Impute("1") @Padded(length = 2) @Tensor List<Optional<Integer>> optionals) {}

  public static void missingElements() {
    var example =
        new Elements(
            Arrays.asList(1.5, null, Double.NaN),
            new float[] {Float.NaN, 2},
            List.of(Optional.empty()));
    try (var batch = Missings_ElementsTensors.of(example)) {
      assertTensor(batch.readings()).hasShape(1, 3).hasDoubles(1.5, 0, 0);
      assertTensor(batch.gaps()).hasShape(1, 3).hasFloats(0, 1, 1);
      assertTensor(batch.plain()).hasShape(1, 2).hasFloats(9, 2);
      assertTensor(batch.optionals()).hasShape(1, 2).hasInts(1, 0);
    }
  }

  @Tensor(name = "x")
  record Packed(
      @Impute(value = "1", indicator = "age_missing") Float age,
      @Tensor(dtype = DType.FLOAT32) double fare) {}

  /** An indicator is a tensor of its own, beside a packed one too. */
  public static void indicatorBesidePacked() {
    try (var batch = Missings_PackedTensors.of(List.of(new Packed(null, 2), new Packed(3f, 4)))) {
      assertTensor(batch.x()).hasShape(2, 2).hasFloats(1, 2, 3, 4);
      assertTensor(batch.age_missing()).hasShape(2).hasFloats(1, 0);
    }
  }
}
