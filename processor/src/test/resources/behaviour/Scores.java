package behaviour;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tensorbind.ConversionException;
import org.tensorbind.Scored;
import org.tensorbind.TensorBatch;
import org.tensorbind.TensorBindException;
import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TopK;
import org.tensorflow.ndarray.StdArrays;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;

/** Labels and rankings from scores. */
public final class Scores {
  private Scores() {}

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }

  record Reply(
      @ArgMax(name = "moods") Mood mood,
      @ArgMax(labels = {"de", "en"}) String language,
      @ArgMax(labels = {"BAD", "GOOD"}) Mood other,
      @ArgMax boolean truth,
      @ArgMax @Tensor(dtype = DType.INT64) int digit,
      @ArgMax @Tensor(name = "digit_") Optional<Long> maybe) {}

  public static void labels() {
    try (TFloat32 moods = matrix(new float[][] {{0, 2, 1}, {-5, -6, -4}});
        TFloat32 two = matrix(new float[][] {{0.5f, 0.5f}, {0.1f, 0.9f}});
        TInt64 digit = TInt64.tensorOf(StdArrays.ndCopyOf(new long[][] {{1, 2, 3, 4}, {9, 2, 3, 9}}));
        TFloat32 one = matrix(new float[][] {{3}, {Float.NEGATIVE_INFINITY}})) {
      assertThat(
              Scores_ReplyTensors.read(
                  Map.of(
                      "moods", moods, "language", two, "other", two, "truth", two, "digit", digit,
                      "digit_", one)))
          .containsExactly(
              new Reply(Mood.FAIR, "de", Mood.BAD, false, 3, Optional.of(0L)),
              new Reply(Mood.BAD, "en", Mood.GOOD, true, 0, Optional.of(0L)))
          .inOrder();
    }
  }

  record Ranked(
      @TopK(2) List<Scored<Mood>> moods,
      @TopK(value = 1, labels = {"de", "en", "fr"}) List<Scored<String>> languages,
      @TopK(3) List<Scored<Integer>> digits,
      @TopK(2) @Tensor(name = "truth") Optional<List<Scored<Boolean>>> truths) {}

  public static void rankings() {
    try (TFloat32 moods = matrix(new float[][] {{0.25f, 0.5f, 0.25f}, {1, 2, 3}});
        TFloat32 digits = matrix(new float[][] {{1, 2}, {2, Float.NaN}});
        TFloat32 truth = matrix(new float[][] {{1, 1}, {0, 8}})) {
      List<Ranked> read =
          Scores_RankedTensors.read(
              Map.of("moods", moods, "languages", moods, "digits", digits, "truth", truth));
      assertThat(read)
          .containsExactly(
              new Ranked(
                  List.of(new Scored<>(Mood.FAIR, 0.5), new Scored<>(Mood.GOOD, 0.25)),
                  List.of(new Scored<>("en", 0.5)),
                  List.of(new Scored<>(1, 2), new Scored<>(0, 1)),
                  Optional.of(List.of(new Scored<>(false, 1), new Scored<>(true, 1)))),
              new Ranked(
                  List.of(new Scored<>(Mood.BAD, 3), new Scored<>(Mood.FAIR, 2)),
                  List.of(new Scored<>("fr", 3)),
                  List.of(new Scored<>(0, 2), new Scored<>(1, Double.NaN)),
                  Optional.of(List.of(new Scored<>(true, 8), new Scored<>(false, 0)))))
          .inOrder();
      read.get(0).moods().clear(); // as any list that is read
    }
  }

  record Tagged(
      @Padded(lengths = "n") @ArgMax(name = "tags") List<Mood> tags,
      @Padded(mask = "mask") @ArgMax(name = "digits") int[] digits,
      @Padded @TopK(value = 1, name = "best") List<List<Scored<Mood>>> best) {}

  public static void sequences() {
    float[][][] scores = {
      {{0, 0, 1}, {0, 1, 0}, {Float.NaN, Float.NaN, Float.NaN}}, {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}
    };
    try (TFloat32 tags = TFloat32.tensorOf(StdArrays.ndCopyOf(scores));
        TFloat32 best = TFloat32.tensorOf(StdArrays.ndCopyOf(new float[][][] {{{1, 2, 3}}, {{3, 2, 1}}}));
        TInt32 n = TInt32.vectorOf(2, 3);
        TBool mask = TBool.tensorOf(StdArrays.ndCopyOf(new boolean[][] {{true, true, false}, {true, true, true}}))) {
      List<Tagged> read =
          Scores_TaggedTensors.read(
              Map.of("tags", tags, "digits", tags, "n", n, "mask", mask, "best", best));
      assertThat(read.get(0).tags()).containsExactly(Mood.BAD, Mood.FAIR).inOrder();
      assertThat(read.get(1).tags()).containsExactly(Mood.GOOD, Mood.FAIR, Mood.BAD).inOrder();
      assertThat(read.get(0).digits()).isEqualTo(new int[] {2, 1});
      assertThat(read.get(1).digits()).isEqualTo(new int[] {0, 1, 2});
      assertThat(read.get(0).best()).containsExactly(List.of(new Scored<>(Mood.BAD, 3)));
      assertThat(read.get(1).best()).containsExactly(List.of(new Scored<>(Mood.GOOD, 3)));

      ConversionException failure =
          assertThrows(
              ConversionException.class,
              () -> Scores_TaggedTensors.read(Map.of("tags", tags, "digits", best, "best", best)));
      assertThat(failure.id()).isEqualTo("out-of-range");
      assertThat(failure.path()).isEqualTo("Tagged.tags[2]");
      assertThat(failure.index()).isEqualTo(0);
      assertThat(failure).hasMessageThat().contains("no score but NaN");
    }
  }

  record Part(@ArgMax int digit, @TopK(1) List<Scored<Mood>> mood, @Tensor float size) {}

  record Nested(
      @Embedded Part part, @Padded(mask = "parts_mask") List<Part> parts, @Tensor int plain) {}

  public static void nestedObjectsWithGaps() {
    try (TFloat32 digit = matrix(new float[][] {{1, 2}});
        TFloat32 mood = matrix(new float[][] {{1, 2, 3}});
        TFloat32 size = TFloat32.vectorOf(0.5f);
        TFloat32 digits = TFloat32.tensorOf(StdArrays.ndCopyOf(new float[][][] {{{2, 1}, {8, 8}, {1, 2}, {0, 0}}}));
        TFloat32 moods = TFloat32.tensorOf(StdArrays.ndCopyOf(new float[][][] {{{3, 2, 1}, {8, 8, 9}, {1, 2, 1}, {0, 0, 0}}}));
        TFloat32 sizes = matrix(new float[][] {{1, 2, 3, 4}});
        TBool mask = TBool.tensorOf(StdArrays.ndCopyOf(new boolean[][] {{true, false, true, false}}));
        TInt32 plain = TInt32.vectorOf(7)) {
      assertThat(
              Scores_NestedTensors.read(
                  Map.of(
                      "part_digit", digit,
                      "part_mood", mood,
                      "part_size", size,
                      "parts_digit", digits,
                      "parts_mood", moods,
                      "parts_size", sizes,
                      "parts_mask", mask,
                      "plain", plain)))
          .containsExactly(
              new Nested(
                  new Part(1, List.of(new Scored<>(Mood.BAD, 3)), 0.5f),
                  Arrays.asList(
                      new Part(0, List.of(new Scored<>(Mood.GOOD, 3)), 1),
                      null,
                      new Part(1, List.of(new Scored<>(Mood.FAIR, 2)), 3)),
                  7));
    }
  }

  record Lonely(@ArgMax OptionalInt digit, @TopK(2) List<Scored<Integer>> best) {}

  public static void noScoresAtAll() {
    try (TFloat32 none = matrix(new float[][] {{}});
        TFloat32 some = matrix(new float[][] {{1}})) {
      ConversionException failure =
          assertThrows(
              ConversionException.class,
              () -> Scores_LonelyTensors.read(Map.of("digit", none, "best", none)));
      assertThat(failure.id()).isEqualTo("out-of-range");
      assertThat(failure.path()).isEqualTo("Lonely.digit");
      assertThat(Scores_LonelyTensors.read(Map.of("digit", some, "best", none)))
          .containsExactly(new Lonely(OptionalInt.of(0), List.of()));
    }
  }

  public static void scoresOfAnotherWidthAreRefused() {
    try (TFloat32 narrow = matrix(new float[][] {{1, 2}});
        TFloat32 right = matrix(new float[][] {{1, 2, 3}})) {
      TensorBindException failure =
          assertThrows(
              TensorBindException.class,
              () ->
                  Scores_RankedTensors.read(
                      Map.of("moods", narrow, "languages", right, "digits", right, "truth", narrow)));
      assertThat(failure.id()).isEqualTo("output-size");
      assertThat(failure).hasMessageThat().contains("\"moods\"");
    }
  }

  /** The class can read and no more. */
  public static void nothingIsWritten() {
    for (Class<?> type : List.of(Scores_ReplyTensors.class, Scores_NestedTensors.class)) {
      assertThat(TensorBatch.class.isAssignableFrom(type)).isFalse();
      assertThat(
              Arrays.stream(type.getDeclaredMethods())
                  .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                  .map(method -> method.getName())
                  .distinct())
          .containsExactly("read");
      assertThat(
              Arrays.stream(type.getDeclaredFields())
                  .filter(field -> !Modifier.isPrivate(field.getModifiers()))
                  .map(field -> field.getName()))
          .containsExactly("SCHEMA");
    }
    assertThat(Scores_ReplyTensors.SCHEMA.spec("moods").shape()).containsExactly(3L);
    assertThat(Scores_ReplyTensors.SCHEMA.spec("digit").shape()).containsExactly(-1L);
  }

  static class Bean {
    private Mood mood;

    @ArgMax
    Mood getMood() {
      return mood;
    }

    void setMood(Mood mood) {
      this.mood = mood;
    }
  }

  public static void beans() {
    try (TFloat32 mood = matrix(new float[][] {{1, 2, 3}})) {
      assertThat(Scores_BeanTensors.read(Map.of("mood", mood)).get(0).getMood())
          .isEqualTo(Mood.BAD);
    }
  }

  private static TFloat32 matrix(float[][] values) {
    return TFloat32.tensorOf(StdArrays.ndCopyOf(values));
  }
}
