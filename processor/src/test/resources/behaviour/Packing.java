package behaviour;

import static com.google.common.truth.Truth.assertThat;
import static org.tensorbind.processor.behaviour.TensorSubject.assertTensor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tensorbind.annotation.Concat;
import org.tensorbind.annotation.Cross;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.DatePart;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.Missing;
import org.tensorbind.annotation.MultiHot;
import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Part;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Unknown;

/** Several members in one tensor. */
public final class Packing {
  private Packing() {}

  enum Sex {
    MALE,
    FEMALE
  }

  @Tensor(
      name = "features",
      shape = {8})
  public record Passenger(
      @OneHot Sex sex,
      @OneHot(
              categories = {"C", "Q", "S"},
              unknown = Unknown.ZEROS)
          String port,
      @Normalized(mean = 29.7, variance = 211.0) @Impute("29.7") Float age,
      @Tensor float fare,
      @Tensor int siblings) {}

  public static void passenger() {
    var first = new Passenger(Sex.FEMALE, "Q", null, 7.25f, 1);
    var second = new Passenger(Sex.MALE, "unknown", 44.225839f, 0.5f, -2);
    try (var batch = Packing_PassengerTensors.of(List.of(first, second))) {
      assertThat(batch.tensors().keySet()).containsExactly("features");
      assertTensor(batch.features()).hasShape(2, 8);
      float age = (float) ((44.225839f - 29.7) / Math.sqrt(211));
      assertTensor(batch.features())
          .hasFloats(0, 1, 0, 1, 0, 0, 7.25, 1, 1, 0, 0, 0, 0, age, 0.5, -2);
    }
  }

  @Tensor
  record Unnamed(@Tensor boolean flag, @Tensor short small, @Tensor(shape = {2}) float[] rest) {}

  public static void unnamedAndMixed() {
    try (var batch = Packing_UnnamedTensors.of(new Unnamed(true, (short) -3, new float[] {1, 2}))) {
      assertTensor(batch.unnamed()).hasShape(1, 4).hasFloats(1, -3, 1, 2);
    }
  }

  @Tensor(dtype = DType.INT64)
  record Indices(
      @Lookup(categories = {"a", "b"}) String word, @Tensor int count, @OneHot Sex sex) {}

  public static void statedDtype() {
    try (var batch = Packing_IndicesTensors.of(new Indices("b", 7, Sex.FEMALE))) {
      assertTensor(batch.indices()).hasShape(1, 4).hasLongs(1, 7, 0, 1);
    }
  }

  @Tensor(dtype = DType.FLOAT32)
  record Rounded(@Tensor double price, @Tensor long id) {}

  public static void roundedWhenStated() {
    try (var batch = Packing_RoundedTensors.of(new Rounded(0.1, 16777217))) {
      assertTensor(batch.rounded()).hasShape(1, 2).hasFloats(0.1f, 16777216);
    }
  }

  @Tensor(name = "steps")
  record Steps(
      @Tensor(shape = {3, 2}) float[][] position,
      @OneHot @Tensor(shape = {3, 2}) List<Sex> sexes,
      @Tensor(shape = {3, 1}) float[] flat) {}

  /** Parts of rank 2 stand side by side in every row. */
  public static void partsOfRankTwo() {
    var first =
        new Steps(
            new float[][] {{1, 2}, {3, 4}, {5, 6}},
            List.of(Sex.MALE, Sex.FEMALE, Sex.MALE),
            new float[] {7, 8, 9});
    var second =
        new Steps(
            new float[][] {{-1, -2}, {-3, -4}, {-5, -6}},
            List.of(Sex.FEMALE, Sex.MALE, Sex.MALE),
            new float[] {-7, -8, -9});
    try (var batch = Packing_StepsTensors.of(List.of(first, second))) {
      assertTensor(batch.steps())
          .hasShape(2, 3, 5)
          .hasFloats(
              1, 2, 1, 0, 7, 3, 4, 0, 1, 8, 5, 6, 1, 0, 9, -1, -2, 0, 1, -7, -3, -4, 1, 0, -8, -5,
              -6, 1, 0, -9);
    }
  }

  @Tensor(name = "series")
  record Series(
      @Padded @Tensor(dims = "time 2") float[][] position,
      @Padded(value = "-1") @OneHot @Tensor(dims = "time 2") List<Sex> sexes) {}

  public static void partsOfUnknownLength() {
    var first = new Series(new float[][] {{1, 2}, {3, 4}}, List.of(Sex.MALE, Sex.FEMALE));
    var second = new Series(new float[][] {{5, 6}}, List.of());
    try (var batch = Packing_SeriesTensors.of(List.of(first, second))) {
      assertTensor(batch.series())
          .hasShape(2, 2, 4)
          .hasFloats(1, 2, 1, 0, 3, 4, 0, 1, 5, 6, -1, -1, 0, 0, -1, -1);
    }
  }

  record Joined(
      @Concat("dense") @Tensor float fare,
      @Tensor String name,
      @Concat(
              value = "dense",
              shape = {4})
          @OneHot
          Sex sex,
      @Concat("dense") @Tensor int siblings,
      @Concat("ids") @Lookup(categories = {"a", "b"}) String first,
      @Concat("ids") @Lookup(categories = {"b", "a"}) String second) {}

  public static void concat() {
    var first = new Joined(1.5f, "x", Sex.FEMALE, 2, "a", "a");
    var second = new Joined(2.5f, "y", Sex.MALE, 3, "b", "b");
    try (var batch = Packing_JoinedTensors.of(List.of(first, second))) {
      assertThat(batch.tensors().keySet()).containsExactly("dense", "name", "ids");
      assertTensor(batch.dense()).hasShape(2, 4).hasFloats(1.5, 0, 1, 2, 2.5, 1, 0, 3);
      assertTensor(batch.name()).hasShape(2).hasStrings("x", "y");
      assertTensor(batch.ids()).hasShape(2, 2).hasLongs(0, 1, 1, 0);
    }
  }

  record Inner(@Tensor float x, @OneHot Sex sex) {}

  @Tensor(name = "all")
  record Outer(
      @Tensor float before, @Embedded Inner inner, @Tensor Corner corner, @Tensor float after) {}

  @Tensor
  record Corner(@Tensor float a, @Tensor float b) {}

  /** Objects inside a packed one are parts of it, packed themselves or not. */
  public static void objectsInsidePacked() {
    var example = new Outer(1, new Inner(2, Sex.FEMALE), new Corner(3, 4), 5);
    try (var batch = Packing_OuterTensors.of(List.of(example, example))) {
      assertThat(batch.tensors().keySet()).containsExactly("all");
      assertTensor(batch.all()).hasShape(2, 7).hasFloats(1, 2, 0, 1, 3, 4, 5, 1, 2, 0, 1, 3, 4, 5);
    }
  }

  @Cross(
      name = "cross",
      members = {"sex", "siblings"},
      bins = 3,
      oneHot = true)
  @Tensor(name = "mixed", dtype = DType.FLOAT32)
  record Mixed(
      @OneHot Sex sex,
      @DatePart({Part.MONTH, Part.DAY_OF_MONTH}) LocalDate day,
      @MultiHot(missing = Missing.CATEGORY) Set<Sex> both,
      @Tensor @Impute(value = "-1", indicator = "ageless") Float age,
      @Tensor(shape = {2}) float[] pair,
      @Embedded Inner inner,
      @Tensor int siblings) {}

  /** Everything of a known width has its place in a row; what is copied stands between two rows. */
  public static void everyKindOfPart() {
    var first =
        new Mixed(
            Sex.FEMALE,
            LocalDate.of(2024, 5, 17),
            Set.of(Sex.MALE, Sex.FEMALE),
            null,
            new float[] {7, 8},
            new Inner(9, Sex.MALE),
            3);
    var second =
        new Mixed(
            Sex.MALE,
            LocalDate.of(2023, 12, 1),
            null,
            40f,
            new float[] {1, 2},
            new Inner(3, Sex.FEMALE),
            0);
    try (var batch = Packing_MixedTensors.of(List.of(first, second))) {
      double[] expected = {
        0, 1, 5, 17, 1, 1, 0, -1, 7, 8, 9, 1, 0, 3, 0, 0, 0, 1, 0, 12, 1, 0, 0, 1, 40, 1, 2, 3, 0,
        1, 0, 0, 0, 0
      };
      expected[14 + cross("FEMALE", 3)] = 1;
      expected[17 + 14 + cross("MALE", 0)] = 1;
      assertTensor(batch.mixed()).hasShape(2, 17).hasFloats(expected);
      assertTensor(batch.ageless()).hasFloats(1, 0);
    }
  }

  private static int cross(String sex, int siblings) {
    long cross = org.tensorbind.encode.Cross.START;
    cross = org.tensorbind.encode.Cross.with(cross, sex, "sex");
    cross = org.tensorbind.encode.Cross.with(cross, siblings);
    return org.tensorbind.encode.Cross.bin(cross, 3);
  }

  @Tensor(name = "rows")
  record Rows(
      @Padded(length = 2, value = "-1") List<Corner> corners,
      @Padded(length = 2) @Tensor(shape = {-1, 1}) float[][] weights) {}

  public static void listOfObjectsInsidePacked() {
    var example = new Rows(List.of(new Corner(1, 2)), new float[][] {{5}, {6}});
    try (var batch = Packing_RowsTensors.of(List.of(example))) {
      assertTensor(batch.rows()).hasShape(1, 2, 3).hasFloats(1, 2, 5, -1, -1, 6);
    }
  }

  @Tensor(name = "x")
  record Halves(
      @Tensor(dtype = DType.FLOAT16) float a, @OneHot @Tensor(dtype = DType.FLOAT16) Sex b) {}

  public static void halves() {
    try (var batch = Packing_HalvesTensors.of(new Halves(0.5f, Sex.FEMALE))) {
      assertTensor(batch.x()).hasShape(1, 3).hasHalfs(0.5, 0, 1);
    }
  }
}
