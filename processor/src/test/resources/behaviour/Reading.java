package behaviour;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.tensorbind.ConversionException;
import org.tensorbind.TensorBindException;
import org.tensorbind.annotation.Concat;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Drop;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Side;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.processor.behaviour.Specimen;
import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.SessionFunction;
import org.tensorflow.Signature;
import org.tensorflow.ndarray.StdArrays;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TString;

/** Tensors back into objects. */
public final class Reading {
  private Reading() {}

  enum Grade {
    LOW,
    MIDDLE,
    HIGH
  }

  record Pair(@Tensor int left, @Tensor String right) {}

  record Whole(
      @Tensor float single,
      @Tensor(shape = {1}) double wide,
      @Tensor int integer,
      @Tensor Long big,
      @Tensor boolean flag,
      @Tensor String text,
      @Tensor Optional<Integer> maybe,
      @Tensor OptionalInt perhaps,
      @OneHot @Tensor(name = "grade_hot") Grade hot,
      @Lookup @Tensor(name = "grade_index") Grade index,
      @OneHot(
              categories = {"LOW", "MIDDLE", "HIGH"},
              drop = Drop.FIRST)
          String dropped,
      @OneHot(categories = {"0", "1", "2"}) int number,
      @Tensor(dtype = DType.INT64) int widened,
      @Padded(length = 6, lengths = "numbers_length") @Tensor List<Integer> numbers,
      @Padded(side = Side.START, mask = "words_mask") @Tensor List<String> words,
      @Padded(lengths = "pairs_length") List<Pair> pairs,
      @Embedded Pair pair) {}

  /** Writes specimens, reads them back, and hands out what came. */
  public static final class RoundTrip implements UnaryOperator<List<Specimen>> {
    @Override
    public List<Specimen> apply(List<Specimen> specimens) {
      List<Whole> written = specimens.stream().map(RoundTrip::whole).toList();
      try (var batch = Reading_WholeTensors.of(written)) {
        List<Whole> read = Reading_WholeTensors.read(batch.tensors());
        assertThat(read).containsExactlyElementsIn(written).inOrder();
        return read.stream().map(RoundTrip::specimen).toList();
      }
    }

    private static Whole whole(Specimen s) {
      Grade grade = Grade.values()[s.choice()];
      List<Pair> pairs = s.numbers().stream().map(n -> new Pair(n, "n" + n)).toList();
      return new Whole(
          s.single(),
          s.wide(),
          s.integer(),
          s.big(),
          s.flag(),
          s.text(),
          Optional.of(s.integer()),
          OptionalInt.of(s.choice()),
          grade,
          grade,
          grade.name(),
          s.choice(),
          s.integer(),
          s.numbers(),
          s.words(),
          pairs,
          new Pair(s.choice(), s.text()));
    }

    private static Specimen specimen(Whole w) {
      return new Specimen(
          w.single(),
          w.wide(),
          w.integer(),
          w.big(),
          w.flag(),
          w.text(),
          w.number(),
          w.numbers(),
          w.words());
    }
  }

  static class Bean {
    @Tensor private int count;
    @Tensor float ratio;
    private String name;

    int getCount() {
      return count;
    }

    void setCount(int count) {
      this.count = count;
    }

    @Tensor
    String getName() {
      return name;
    }

    void setName(String name) {
      this.name = name;
    }
  }

  public static void beans() {
    Bean bean = new Bean();
    bean.setCount(3);
    bean.ratio = 0.5f;
    bean.setName("x");
    try (var batch = Reading_BeanTensors.of(List.of(bean, bean))) {
      List<Bean> read = Reading_BeanTensors.read(batch.tensors());
      assertThat(read).hasSize(2);
      assertThat(read.get(1).getCount()).isEqualTo(3);
      assertThat(read.get(1).ratio).isEqualTo(0.5f);
      assertThat(read.get(1).getName()).isEqualTo("x");
      assertThat(batch.count().getInt(1)).isEqualTo(3);
    }
  }

  record Arrayed(
      @Tensor(shape = {2, 2}) float[][] matrix,
      @Tensor(shape = {2, 3}) int[] flat,
      @Tensor double[] free,
      @Padded(lengths = "n") @Tensor long[] padded,
      @Padded(mask = "m") @Tensor String[] words,
      @Tensor(dtype = DType.STRING) byte[] blob,
      @Tensor(dtype = DType.UINT8) byte[] pixels,
      @Tensor(dtype = DType.UINT8) int small,
      @Tensor(dtype = DType.FLOAT16) float half,
      @Tensor(dtype = DType.BFLOAT16) double bfloat,
      @Tensor OptionalDouble maybe) {}

  public static void arrays() {
    var first =
        new Arrayed(
            new float[][] {{1, 2}, {3, 4}},
            new int[] {1, 2, 3, 4, 5, 6},
            new double[] {0.1},
            new long[] {7, 8},
            new String[] {"a"},
            new byte[] {0, -1},
            new byte[] {-1, 2},
            200,
            0.5f,
            -1.5,
            OptionalDouble.of(2));
    var second =
        new Arrayed(
            new float[][] {{5, 6}, {7, 8}},
            new int[] {6, 5, 4, 3, 2, 1},
            new double[] {0.2},
            new long[] {},
            new String[] {"b", ""},
            new byte[] {},
            new byte[] {3, 4},
            0,
            Float.NEGATIVE_INFINITY,
            3,
            OptionalDouble.of(-1));
    try (var batch = Reading_ArrayedTensors.of(List.of(first, second))) {
      List<Arrayed> read = Reading_ArrayedTensors.read(batch.tensors());
      assertThat(text(read.get(0))).isEqualTo(text(first));
      assertThat(text(read.get(1))).isEqualTo(text(second));
    }
  }

  private static String text(Arrayed a) {
    Object[] all = {
      a.matrix(),
      a.flat(),
      a.free(),
      a.padded(),
      a.words(),
      a.blob(),
      a.pixels(),
      a.small(),
      a.half(),
      a.bfloat(),
      a.maybe()
    };
    return Arrays.deepToString(all);
  }

  @Tensor(name = "x")
  record Packed(@Tensor float a, @OneHot Grade grade, @Tensor(shape = {2}) List<Float> rest) {}

  record Joined(
      @Concat("dense") @Tensor float a, @Tensor int apart, @Concat("dense") @OneHot Grade grade) {}

  public static void packed() {
    var packed = new Packed(1, Grade.MIDDLE, List.of(2f, 3f));
    var joined = new Joined(1, 2, Grade.HIGH);
    try (var first = Reading_PackedTensors.of(List.of(packed, packed));
        var second = Reading_JoinedTensors.of(joined)) {
      assertThat(Reading_PackedTensors.read(first.tensors())).containsExactly(packed, packed);
      assertThat(Reading_JoinedTensors.read(second.tensors())).containsExactly(joined);
    }
  }

  record Survival(
      @Tensor(
              name = "probability",
              shape = {1})
          float probability,
      @OneHot(categories = {"C", "Q", "S"}) @Tensor(name = "port") String port) {}

  public static void outputsOfModels() {
    try (TFloat32 probability = matrix(new float[][] {{0.25f}, {0.75f}});
        TFloat32 port = matrix(new float[][] {{0.1f, 0.7f, 0.2f}, {0.5f, 0.2f, 0.5f}});
        TInt32 extra = TInt32.scalarOf(1)) {
      List<Survival> read =
          Reading_SurvivalTensors.read(
              Map.of("port", port, "probability", probability, "extra", extra));
      // The greatest wins, the first of equals.
      assertThat(read)
          .containsExactly(new Survival(0.25f, "Q"), new Survival(0.75f, "C"))
          .inOrder();
      assertThat(port.getFloat(0, 1)).isEqualTo(0.7f);
    }
  }

  public static void resultsOfFunctions() {
    try (Graph graph = new Graph();
        Session session = new Session(graph);
        TFloat32 fed = matrix(new float[][] {{3, 2, 1}})) {
      Ops tf = Ops.create(graph);
      var input = tf.placeholder(TFloat32.class);
      Signature signature =
          Signature.builder()
              .input("in", input)
              .output("port", tf.identity(input))
              .output("probability", tf.constant(new float[][] {{0.5f}}))
              .build();
      try (var result = SessionFunction.create(signature, session).call(Map.of("in", fed))) {
        assertThat(Reading_SurvivalTensors.read(result)).containsExactly(new Survival(0.5f, "C"));
      }
    }
  }

  public static void outputsThatDoNotFit() {
    try (TFloat32 probability = matrix(new float[][] {{0.25f}, {0.75f}});
        TFloat32 narrow = matrix(new float[][] {{0.1f, 0.9f}, {0.5f, 0.5f}});
        TFloat32 port = matrix(new float[][] {{0.1f, 0.7f, 0.2f}, {1, 0, 0}});
        TFloat32 single = matrix(new float[][] {{0.1f, 0.7f, 0.2f}});
        TFloat32 flat = TFloat32.vectorOf(1, 2);
        TInt32 integers = TInt32.vectorOf(1, 2)) {
      fails("missing-output", Map.of("probability", probability));
      fails("output-size", Map.of("probability", probability, "port", narrow));
      fails("output-rank", Map.of("probability", flat, "port", port));
      fails("output-dtype", Map.of("probability", integers, "port", port));
      // Two examples here, one there.
      fails("output-size", Map.of("probability", probability, "port", single));
    }
  }

  private static void fails(String id, Map<String, ? extends org.tensorflow.Tensor> outputs) {
    var failure =
        assertThrows(TensorBindException.class, () -> Reading_SurvivalTensors.read(outputs));
    assertThat(failure.id()).isEqualTo(id);
    assertThat(failure).hasMessageThat().startsWith("[tensorbind/" + id + "] ");
  }

  private static TFloat32 matrix(float[][] values) {
    return TFloat32.tensorOf(StdArrays.ndCopyOf(values));
  }

  record WithoutExtras(@Padded(length = 3, lengths = "n") @Tensor List<Integer> values) {}

  /** A model need not answer with masks and lengths; then everything is read. */
  public static void auxiliaryTensorsMayBeAbsent() {
    try (var batch = Reading_WithoutExtrasTensors.of(new WithoutExtras(List.of(1, 2)))) {
      Map<String, org.tensorflow.Tensor> some = new HashMap<>(batch.tensors());
      assertThat(Reading_WithoutExtrasTensors.read(some))
          .containsExactly(new WithoutExtras(List.of(1, 2)));
      some.remove("n");
      assertThat(Reading_WithoutExtrasTensors.read(some))
          .containsExactly(new WithoutExtras(List.of(1, 2, 0)));
    }
  }

  record Leg(@Padded(mask = "mask") @Tensor List<Integer> steps, @Embedded Pair end) {}

  record Nested(
      @Padded(mask = "rows_mask") @Tensor List<List<Integer>> rows,
      @Padded(lengths = "square_length") @Tensor List<List<Float>> square,
      @Padded(lengths = "legs_length") List<Leg> legs,
      @Padded(mask = "pairs_mask", side = Side.START) List<List<Pair>> pairs) {}

  /** Each in a batch with longer ones, so that there is padding on every axis. */
  public static void nestedSequences() {
    var pair = new Pair(1, "a");
    var first =
        new Nested(
            List.of(List.of(1, 2, 3)),
            List.of(List.of(1f, 2f), List.of(3f, 4f)),
            List.of(new Leg(List.of(1), pair), new Leg(List.of(2, 3), pair)),
            List.of(List.of(pair, pair)));
    var second =
        new Nested(
            List.of(List.of(4), List.of(5, 6)),
            List.of(List.of(5f, 6f)),
            List.of(),
            List.of(List.of(pair), List.of(pair, pair), List.of(pair)));
    var third = new Nested(List.of(), List.of(), List.of(new Leg(List.of(), pair)), List.of());
    var examples = List.of(first, second, third, first);
    try (var batch = Reading_NestedTensors.of(examples)) {
      assertThat(Reading_NestedTensors.read(batch.tensors()))
          .containsExactlyElementsIn(examples)
          .inOrder();
    }
  }

  record Gaps(
      @Padded(length = 4, mask = "masked_mask") List<Pair> masked,
      @Padded(length = 4, mask = "both_mask", lengths = "both_length") List<Pair> both,
      @Padded(length = 4, side = Side.START, mask = "start_mask") List<Pair> start) {}

  /** A missing object is false in the mask, and null when it is read. */
  public static void missingObjects() {
    var some = Arrays.asList(new Pair(1, "a"), null, new Pair(2, "b"));
    var gaps = new Gaps(some, some, some);
    try (var batch = Reading_GapsTensors.of(List.of(gaps, gaps))) {
      assertThat(Reading_GapsTensors.read(batch.tensors())).containsExactly(gaps, gaps);
    }
  }

  record Answer(
      @Tensor(dtype = DType.STRING) Grade grade,
      @Tensor(dtype = DType.INT64) int number,
      @OneHot(categories = {"1", "2"}) int hot) {}

  /** A model may answer what no object can hold. */
  public static void valuesThatDoNotFit() {
    try (TString names = TString.vectorOf("LOW", "TOP");
        TString good = TString.vectorOf("LOW", "HIGH");
        TInt64 numbers = TInt64.vectorOf(1, 1L << 40);
        TInt64 small = TInt64.vectorOf(1, 2);
        TFloat32 hot = matrix(new float[][] {{0, 1}, {1, 0}});
        TFloat32 cold = matrix(new float[][] {{0, 1}, {0, 0}})) {
      doesNotFit("unknown-category", "Answer.grade", names, small, hot);
      doesNotFit("out-of-range", "Answer.number", good, numbers, hot);
      doesNotFit("unknown-category", "Answer.hot", good, small, cold);
    }
  }

  private static void doesNotFit(
      String id, String path, TString grade, TInt64 number, TFloat32 hot) {
    var failure =
        assertThrows(
            ConversionException.class,
            () -> Reading_AnswerTensors.read(Map.of("grade", grade, "number", number, "hot", hot)));
    assertThat(failure.id()).isEqualTo(id);
    assertThat(failure.path()).isEqualTo(path);
    assertThat(failure.index()).isEqualTo(1);
  }

  record Parsing(
      @Tensor UUID id,
      @Tensor(dtype = DType.STRING) char letter,
      @Tensor(dtype = DType.FLOAT64) BigDecimal amount) {}

  public static void textsAndNumbersWithoutAValue() {
    var id = new UUID(1, 2);
    try (TString ids = TString.vectorOf(id.toString());
        TString noIds = TString.vectorOf("7");
        TString letters = TString.vectorOf("x");
        TString noLetters = TString.vectorOf("");
        TFloat64 amounts = TFloat64.vectorOf(0.1);
        TFloat64 noAmounts = TFloat64.vectorOf(Double.NaN)) {
      assertThat(
              Reading_ParsingTensors.read(
                  Map.of("id", ids, "letter", letters, "amount", amounts)))
          .containsExactly(new Parsing(id, 'x', new BigDecimal("0.1")));
      hasNoValue("invalid-string", "Parsing.id", noIds, letters, amounts);
      hasNoValue("invalid-string", "Parsing.letter", ids, noLetters, amounts);
      hasNoValue("out-of-range", "Parsing.amount", ids, letters, noAmounts);
    }
  }

  private static void hasNoValue(
      String id, String path, TString ids, TString letters, TFloat64 amounts) {
    var failure =
        assertThrows(
            ConversionException.class,
            () ->
                Reading_ParsingTensors.read(
                    Map.of("id", ids, "letter", letters, "amount", amounts)));
    assertThat(failure.id()).isEqualTo(id);
    assertThat(failure.path()).isEqualTo(path);
  }

  record Unreadable(@Tensor int bound, int unbound) {}

  public static void unreadableClassesHaveNoRead() {
    assertThat(
            Arrays.stream(Reading_UnreadableTensors.class.getDeclaredMethods())
                .map(method -> method.getName())
                .toList())
        .doesNotContain("read");
  }

  public static void emptyBatch() {
    try (var batch = Reading_WholeTensors.of(List.of())) {
      assertThat(Reading_WholeTensors.read(batch.tensors())).isEmpty();
    }
  }
}
