package behaviour;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.tensorbind.ConversionException;
import org.tensorbind.SavedModels;
import org.tensorbind.TensorBindException;
import org.tensorbind.annotation.ForSignature;
import org.tensorbind.annotation.PerCall;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;
import org.tensorbind.annotation.Viewed;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.Session;
import org.tensorflow.Signature;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TString;
import org.tensorflow.types.family.TType;

/** Models behind interfaces: every kind of method, with every kind of signature. */
public final class Models {
  private Models() {}

  record A(@Tensor float a) {}

  record B(@Tensor float b) {}

  record Both(@Tensor float a, @Tensor float b) {}

  record Point(@Tensor(name = "x", shape = {2}) float[] x) {}

  record Scaled(@Tensor(name = "y", shape = {2}) float[] y) {}

  record Four(@Tensor(name = "y", shape = {2}) float[] y, @Tensor(name = "first") float first) {}

  record Three(@Tensor(name = "x", shape = {3}) float[] x) {}

  record One(@Tensor(name = "y", shape = {3}) float[] y, @Tensor(name = "total") float total) {}

  record Word(@Tensor String word) {}

  record Number(@Tensor float number) {}

  @SavedModel(path = "models/arithmetic", signature = "add")
  interface Arithmetic extends AutoCloseable {
    @Tensor(name = "sum")
    float add(A a, B b);

    @Tensor(name = "sum")
    List<Float> addAll(List<A> as, List<B> bs);

    @Tensor(name = "sum")
    float addValues(@Tensor(name = "a") float a, @Tensor(name = "b") float b);

    @Tensor(name = "sum")
    List<Float> addMixed(List<A> as, @Tensor(name = "b") List<Float> b);

    @Tensor
    float onlyOutput(Both both);

    default float addTwice(A a, B b) {
      return 2 * add(a, b);
    }

    @ForSignature("scale")
    Scaled scale(Point point, @PerCall @Tensor(name = "factor") float factor);

    @ForSignature("scale")
    List<Scaled> scaleAll(@PerCall @Tensor(name = "factor") float factor, List<Point> points);

    @ForSignature("four")
    Four four(Point point);

    @ForSignature("four")
    List<Four> fours(List<Point> points);

    @ForSignature("one")
    One one(Three three);

    @ForSignature("one")
    List<One> ones(List<Three> threes);

    @ForSignature("one")
    @Tensor(name = "total")
    List<Float> totals(List<Three> answer);

    @ForSignature("none")
    @Tensor
    float none();

    @ForSignature("echo")
    Word echo(Word word);

    @ForSignature("echo")
    List<Word> echoAll(List<Word> model);

    @ForSignature("shrink")
    @Tensor
    List<Float> shrink(List<Number> numbers);

    @Override
    void close();
  }

  @SavedModel(path = "models/arithmetic", signature = "add")
  interface Raw {
    Result add(Both both);

    Result addAll(List<Both> boths);

    @Tensor(name = "sum")
    float value(Both both);

    @ForSignature("one")
    Result one(Three three);

    @ForSignature("four")
    Result four(Point point);

    @ForSignature("four")
    Result fours(List<Point> points);
  }

  /** Neither has annotations. */
  record Place(float[] spot) {}

  @TensorView(of = Place.class)
  interface PlaceView {
    @Tensor(name = "x", shape = 2)
    float[] spot();
  }

  static class Target {
    float[] spot;
  }

  @TensorView(of = Target.class)
  interface TargetView {
    @Tensor(name = "y", shape = 2)
    float[] spot();
  }

  @SavedModel(path = "models/arithmetic", signature = "scale")
  interface Viewing extends AutoCloseable {
    @Viewed(TargetView.class)
    Target scale(
        @Viewed(PlaceView.class) Place place, @PerCall @Tensor(name = "factor") float factor);

    @Viewed(TargetView.class)
    List<Target> scaleAll(
        @Viewed(PlaceView.class) List<? extends Place> places,
        @PerCall @Tensor(name = "factor") float factor);

    @Override
    void close();
  }

  public static void viewedParametersAndResults() throws Exception {
    try (Viewing model = Models_ViewingImpl.load(FOLDER)) {
      Place place = new Place(new float[] {1, 2});
      assertThat(model.scale(place, 3).spot).isEqualTo(new float[] {3, 6});
      List<Target> targets = model.scaleAll(List.of(place, place), 2);
      assertThat(targets).hasSize(2);
      assertThat(targets.get(1).spot).isEqualTo(new float[] {2, 4});
    }
  }

  private static <T extends TType> Placeholder<T> input(
      Ops tf, String name, Class<T> type, long... shape) {
    return tf.withName(name).placeholder(type, Placeholder.shape(Shape.of(shape)));
  }

  /** Exports a model that has all of the signatures, once for all specimens. */
  static final Path FOLDER = export();

  private static Path export() {
    try (Graph graph = new Graph();
        Session session = new Session(graph)) {
      Ops tf = Ops.create(graph);
      Operand<TFloat32> a = input(tf, "add_a", TFloat32.class, -1);
      Operand<TFloat32> b = input(tf, "add_b", TFloat32.class, -1);
      Operand<TFloat32> sum = tf.withName("add_sum").math.add(a, b);
      Operand<TFloat32> x = input(tf, "scale_x", TFloat32.class, -1, 2);
      Operand<TFloat32> factor = input(tf, "scale_factor", TFloat32.class);
      Operand<TFloat32> y = tf.withName("scale_y").math.mul(x, factor);
      Operand<TFloat32> fourX = input(tf, "four_x", TFloat32.class, 4, 2);
      Operand<TFloat32> fourY = tf.withName("four_y").math.neg(fourX);
      Operand<TFloat32> first =
          tf.withName("four_first").reduceSum(fourX, tf.constant(1));
      Operand<TFloat32> oneX = input(tf, "one_x", TFloat32.class, 3);
      Operand<TFloat32> oneY = tf.withName("one_y").math.neg(oneX);
      Operand<TFloat32> total = tf.withName("one_total").reduceSum(oneX, tf.constant(0));
      Operand<TFloat32> answer = tf.withName("none_answer").constant(42f);
      Operand<TString> word = input(tf, "echo_word", TString.class, -1);
      Operand<TString> echo = tf.withName("echo_out").identity(word);
      Operand<TFloat32> shrinkX = input(tf, "shrink_x", TFloat32.class, -1);
      Operand<TFloat32> shrinkY =
          tf.withName("shrink_y")
              .slice(
                  shrinkX,
                  tf.constant(new int[] {0}),
                  tf.math.minimum(tf.shape(shrinkX), tf.constant(new int[] {1})));
      Path folder = Files.createTempDirectory("arithmetic");
      SavedModelBundle.exporter(folder.toString())
          .withSession(session)
          .withSignature(signature("add").input("a", a).input("b", b).output("sum", sum).build())
          .withSignature(
              signature("scale").input("x", x).input("factor", factor).output("y", y).build())
          .withSignature(
              signature("four").input("x", fourX).output("y", fourY).output("first", first).build())
          .withSignature(
              signature("one").input("x", oneX).output("y", oneY).output("total", total).build())
          .withSignature(signature("none").output("answer", answer).build())
          .withSignature(signature("echo").input("word", word).output("word", echo).build())
          .withSignature(signature("shrink").input("x", shrinkX).output("y", shrinkY).build())
          .export();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Signature.Builder signature(String key) {
    return Signature.builder().key(key);
  }

  static Arithmetic load() {
    return SavedModels.load(Arithmetic.class, FOLDER);
  }

  public static void severalParametersAreMerged() {
    try (Arithmetic model = load()) {
      assertThat(model.add(new A(1), new B(2))).isEqualTo(3f);
      assertThat(model.addTwice(new A(1), new B(2))).isEqualTo(6f);
      assertThat(model.addAll(List.of(new A(1), new A(2)), List.of(new B(10), new B(20))))
          .containsExactly(11f, 22f)
          .inOrder();
      assertThat(model.addValues(4, 5)).isEqualTo(9f);
      assertThat(model.addMixed(List.of(new A(1), new A(2)), List.of(5f, 6f)))
          .containsExactly(6f, 8f)
          .inOrder();
      assertThat(model.onlyOutput(new Both(7, 8))).isEqualTo(15f);
    }
  }

  public static void listsOfDifferentLengthsAreRefused() {
    try (Arithmetic model = load()) {
      var e =
          assertThrows(
              TensorBindException.class,
              () -> model.addAll(List.of(new A(1), new A(2)), List.of(new B(1))));
      assertThat(e)
          .hasMessageThat()
          .isEqualTo(
              "[tensorbind/size-mismatch] Arithmetic.addAll: found 1 elements in bs, expected 2,"
                  + " as many as in as.");
    }
  }

  public static void nothingGivesNothing() {
    try (Arithmetic model = load()) {
      assertThat(model.addAll(List.of(), List.of())).isEmpty();
      assertThat(model.fours(List.of())).isEmpty();
      assertThat(model.ones(List.of())).isEmpty();
      assertThat(model.echoAll(List.of())).isEmpty();
    }
  }

  public static void valuesAreFedPerCall() {
    try (Arithmetic model = load()) {
      assertThat(model.scale(new Point(new float[] {1, 2}), 3).y())
          .isEqualTo(new float[] {3, 6});
      List<Scaled> all =
          model.scaleAll(
              2, List.of(new Point(new float[] {1, 2}), new Point(new float[] {3, 4})));
      assertThat(all.get(1).y()).isEqualTo(new float[] {6, 8});
    }
  }

  public static void fixedBatchSizesAreFilledUp() {
    try (Arithmetic model = load()) {
      assertThat(model.four(new Point(new float[] {1, 2})).y()).isEqualTo(new float[] {-1, -2});
      for (int count : new int[] {1, 3, 4, 5, 8, 11}) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
          points.add(new Point(new float[] {i + 1, 10}));
        }
        List<Four> fours = model.fours(points);
        assertThat(fours).hasSize(count);
        for (int i = 0; i < count; i++) {
          assertThat(fours.get(i).y()).isEqualTo(new float[] {-1 - i, -10});
          assertThat(fours.get(i).first()).isEqualTo(i + 11f);
        }
      }
    }
  }

  public static void signaturesWithoutBatchAxisTakeOneExample() {
    try (Arithmetic model = load()) {
      One one = model.one(new Three(new float[] {1, 2, 3}));
      assertThat(one.y()).isEqualTo(new float[] {-1, -2, -3});
      assertThat(one.total()).isEqualTo(6f);
      List<Three> threes =
          List.of(new Three(new float[] {1, 2, 3}), new Three(new float[] {4, 5, 6}));
      assertThat(model.ones(threes).get(1).total()).isEqualTo(15f);
      assertThat(model.totals(threes)).containsExactly(6f, 15f).inOrder();
      assertThat(model.none()).isEqualTo(42f);
    }
  }

  public static void stringsGoThrough() {
    String longer = "a string that is longer than twenty-two bytes, with \u00fc and \u20ac";
    List<Word> words = List.of(new Word(""), new Word("a"), new Word(longer));
    try (Arithmetic model = load()) {
      assertThat(model.echoAll(words)).isEqualTo(words);
      assertThat(model.echo(new Word(longer))).isEqualTo(new Word(longer));
    }
  }

  /** The example's index is that in the whole list, however the list is cut. */
  public static void errorsNameTheExample() {
    List<Point> points = new ArrayList<>(Collections.nCopies(6, new Point(new float[2])));
    points.set(5, new Point(new float[3]));
    List<Three> threes = Arrays.asList(new Three(new float[3]), null);
    try (Arithmetic model = load()) {
      var inChunk = assertThrows(ConversionException.class, () -> model.fours(points));
      assertThat(inChunk.index()).isEqualTo(5);
      assertThat(inChunk)
          .hasMessageThat()
          .isEqualTo(
              "[tensorbind/size-mismatch] Point.x of example 5: found 3 elements, expected 2.");
      var single = assertThrows(ConversionException.class, () -> model.ones(threes));
      assertThat(single.index()).isEqualTo(1);
      var inPlace =
          assertThrows(
              ConversionException.class,
              () -> model.addMixed(List.of(new A(1)), Arrays.asList((Float) null)));
      assertThat(inPlace)
          .hasMessageThat()
          .isEqualTo(
              "[tensorbind/missing-value] Arithmetic.addMixed.b of example 0: found null,"
                  + " expected a value.");
    }
  }

  public static void answersMustBeAsManyAsQuestions() {
    try (Arithmetic model = load()) {
      assertThat(model.shrink(List.of(new Number(1)))).containsExactly(1f);
      var e =
          assertThrows(
              TensorBindException.class,
              () -> model.shrink(List.of(new Number(1), new Number(2))));
      assertThat(e).hasMessageThat().contains("the model answers 1 examples, expected 2");
    }
  }

  public static void resultsOfTensorFlowAreHandedOver() {
    try (Models_RawImpl model = Models_RawImpl.load(FOLDER)) {
      try (Result result = model.add(new Both(1, 2))) {
        TFloat32 sum = (TFloat32) result.get("sum").orElseThrow();
        assertThat(sum.shape()).isEqualTo(Shape.of(1));
        assertThat(sum.getFloat(0)).isEqualTo(3f);
      }
      try (Result result = model.addAll(List.of(new Both(1, 2), new Both(3, 4)))) {
        assertThat(((TFloat32) result.get("sum").orElseThrow()).getFloat(1)).isEqualTo(7f);
      }
      try (Result result = model.one(new Three(new float[] {1, 2, 3}))) {
        assertThat(((TFloat32) result.get("total").orElseThrow()).getFloat()).isEqualTo(6f);
      }
      try (Result result = model.four(new Point(new float[] {1, 2}))) {
        TFloat32 y = (TFloat32) result.get("y").orElseThrow();
        assertThat(y.shape()).isEqualTo(Shape.of(4, 2)); // the example, and repetitions of it
        assertThat(y.getFloat(0, 1)).isEqualTo(-2f);
      }
      List<Point> tooFew = List.of(new Point(new float[] {1, 2}));
      TensorBindException e = assertThrows(TensorBindException.class, () -> model.fours(tooFew));
      assertThat(e).hasMessageThat().contains("is fed the shape [1, 2], expected [4, 2]");
      assertThat(model.value(new Both(5, 6))).isEqualTo(11f);
    }
  }

  public static void bundlesOfOthersAreUsed() {
    try (SavedModelBundle bundle = SavedModelBundle.load(FOLDER.toString(), "serve")) {
      try (Models_ArithmeticImpl model = Models_ArithmeticImpl.of(bundle)) {
        assertThat(model.add(new A(1), new B(2))).isEqualTo(3f);
        assertThat(model.ones(List.of(new Three(new float[] {1, 2, 3}))).get(0).total())
            .isEqualTo(6f);
        assertThat(model.echo(new Word("again"))).isEqualTo(new Word("again"));
        model.reload(FOLDER);
        assertThat(model.add(new A(3), new B(4))).isEqualTo(7f);
      }
      assertThat(bundle.signatures()).isNotEmpty(); // still open
    }
  }
}
