package behaviour;

import static com.google.common.truth.Truth.assertThat;
import static org.tensorbind.processor.behaviour.TensorSubject.assertTensor;

import java.awt.image.BufferedImage;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tensorbind.TensorSlice;
import org.tensorbind.annotation.Concat;
import org.tensorbind.annotation.Cross;
import org.tensorbind.annotation.EncodedBy;
import org.tensorbind.annotation.EncoderSpec;
import org.tensorbind.annotation.Hashed;
import org.tensorbind.annotation.Image;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Split;
import org.tensorbind.annotation.Text;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.TensorEncoder;

/** Encodings, structures and positions that meet. */
public final class Combined {
  private Combined() {}

  @EncoderSpec(shape = {2, 2})
  static final class Corner implements TensorEncoder<Integer> {
    @Override
    public void encode(Integer value, TensorSlice slice) {
      slice.set(0, value);
      slice.set(3, -value);
    }
  }

  record Side(
      @Concat("both") @EncodedBy(Corner.class) Integer corner,
      @Concat("both") @Tensor(shape = {2, 1}) float[][] column) {}

  public static void matrixOfAnEncoderBesideAnother() {
    var example = new Side(5, new float[][] {{1}, {2}});
    try (var batch = Combined_SideTensors.of(List.of(example, new Side(7, example.column())))) {
      assertTensor(batch.both())
          .hasShape(2, 2, 3)
          .hasFloats(5, 0, 1, 0, -5, 2, 7, 0, 1, 0, -7, 2);
    }
    assertThat(Combined_SideTensors.SCHEMA.spec("both").parts().stream().map(part -> part.width()))
        .containsExactly(2L, 1L)
        .inOrder();
  }

  @Tensor(shape = {1, 2, 4})
  record Layers(
      @Image(height = 1, width = 2) BufferedImage picture,
      @Tensor(shape = {1, 2, 1}) float[] depth) {}

  public static void pictureWithALayerOfDepth() {
    BufferedImage picture = new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, 0x010203);
    picture.setRGB(1, 0, 0x040506);
    try (var batch = Combined_LayersTensors.of(new Layers(picture, new float[] {9, 8}))) {
      assertTensor(batch.layers()).hasShape(1, 1, 2, 4).hasFloats(1, 2, 3, 9, 4, 5, 6, 8);
    }
  }

  @Tensor
  record Walk(@Embedded @Padded(multipleOf = 4) List<Reading> steps) {}

  @Tensor
  record Reading(@Tensor(shape = {-1, 2}) List<List<Integer>> pairs) {}

  public static void onlyWhatIsPaddedIsRoundedUp() {
    var steps = List.of(new Reading(List.of(List.of(1, 2))), new Reading(List.of(List.of(3, 4))));
    try (var batch = Combined_WalkTensors.of(new Walk(steps))) {
      assertTensor(batch.walk()).hasShape(1, 4, 1, 2).hasInts(1, 2, 3, 4, 0, 0, 0, 0);
    }
  }

  record Groups(
      @Tensor(shape = {1, 2}) Collection<Collection<Integer>> ids,
      @Tensor(shape = {1, 1}) Iterable<Iterable<String>> words,
      @Tensor(shape = {1, 2}) Set<Set<Long>> sets) {}

  public static void collectionsOfCollectionsComeBack() {
    var groups =
        new Groups(
            List.of(List.of(1, 2)),
            List.of(List.of("a")),
            Set.of(new LinkedHashSet<>(List.of(3L, 4L))));
    try (var batch = Combined_GroupsTensors.of(groups)) {
      assertThat(Combined_GroupsTensors.read(batch.tensors())).containsExactly(groups);
    }
  }

  record Flags(@Hashed(bins = 5, maskToken = "true") boolean flag) {}

  public static void flagThatIsTheMaskToken() {
    try (var batch = Combined_FlagsTensors.of(List.of(new Flags(true), new Flags(false)))) {
      assertThat(batch.flag().getLong(0)).isEqualTo(0);
      assertThat(batch.flag().getLong(1)).isGreaterThan(0);
    }
  }

  @Cross(
      name = "both",
      members = {"city", "size"},
      bins = 1000)
  record Home(
      @Impute("ulm") @Text(split = Split.NONE) String city, @Impute("3") Integer size) {}

  public static void crossOfWhatIsImputedAndStandardized() {
    var homes = List.of(new Home(null, null), new Home("Ulm!", 3), new Home("ulm", 4));
    try (var batch = Combined_HomeTensors.of(homes)) {
      assertThat(batch.both().getLong(0)).isEqualTo(batch.both().getLong(1));
      assertThat(batch.both().getLong(2)).isNotEqualTo(batch.both().getLong(1));
    }
  }

  record Titles(
      @Text(split = Split.NONE) String title,
      @Text(split = Split.NONE) @Padded CharSequence[] others) {}

  public static void textThatIsNotSplitIsStandardized() {
    var example = new Titles("A, B", new CharSequence[] {"C!"});
    try (var batch = Combined_TitlesTensors.of(example)) {
      assertTensor(batch.title()).hasShape(1).hasStrings("a b");
      assertTensor(batch.others()).hasShape(1, 1).hasStrings("c");
    }
  }

  @Cross(
      name = "cross",
      members = {"a", "b"},
      bins = 10)
  record Pair(@Tensor int a, @Tensor int b) {}

  record Pairs(
      @Embedded @Padded List<Pair> any, @Embedded @Padded(length = 3) List<Pair> three) {}

  public static void crossesInListsAreAsWideAsTheLists() {
    var schema = Combined_PairsTensors.SCHEMA;
    assertThat(schema.spec("any_cross").parts().get(0).width()).isEqualTo(-1);
    assertThat(schema.spec("three_cross").parts().get(0).width()).isEqualTo(3);
  }
}
