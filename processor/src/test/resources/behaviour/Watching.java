package behaviour;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tensorbind.processor.behaviour.TensorSubject.assertTensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bytedeco.javacpp.Pointer;
import org.tensorbind.ConversionException;
import org.tensorbind.ConversionListener;
import org.tensorbind.ModelOptions;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.ForSignature;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.Missing;
import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.OovPosition;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Side;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Truncate;
import org.tensorbind.annotation.Unknown;

/** What a listener is told. */
public final class Watching {
  private Watching() {}

  /** Notes everything as text, with the class of the value. */
  static final class Notes implements ConversionListener {
    final List<String> taken = new ArrayList<>();

    @Override
    public void onUnknown(String path, Object value, long count) {
      note("unknown", path, value, count);
    }

    @Override
    public void onMissing(String path, Object value, long count) {
      note("missing", path, value, count);
    }

    @Override
    public void onTruncated(String path, Object value, long count) {
      note("truncated", path, value, count);
    }

    private void note(String kind, String path, Object value, long count) {
      String type = value == null ? "" : value.getClass().getSimpleName() + " ";
      taken.add(kind + " " + path + " " + type + value + " x" + count);
    }
  }

  enum Size {
    SMALL,
    LARGE,
    HUGE
  }

  sealed interface Pet permits Cat, Dog {}

  record Cat() implements Pet {}

  record Dog() implements Pet {}

  /** A dozen words, which is more than a switch is written for. */
  record Categories(
      @OneHot(categories = {"a", "b"}, unknown = Unknown.ZEROS) String text,
      @Lookup(
              categories = {
                "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "d0", "d1", "d2", "d3",
                "d4", "d5", "d6", "d7", "d8", "d9", "e0", "e1", "e2", "e3", "e4", "e5", "e6", "e7",
                "e8", "e9", "f0", "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9"
              },
              unknown = Unknown.OOV,
              oov = 3,
              oovPosition = OovPosition.END)
          String word,
      @OneHot(
              categories = {"SMALL", "LARGE"},
              unknown = Unknown.OOV,
              oovPosition = OovPosition.FRONT)
          Size size,
      @OneHot(categories = "Cat", unknown = Unknown.ZEROS) Pet pet,
      @OneHot(categories = "true", unknown = Unknown.ZEROS) boolean flag,
      @OneHot(depth = 3, unknown = Unknown.ZEROS) int depth,
      @OneHot(categories = {"1", "2"}, unknown = Unknown.ZEROS) byte small,
      @OneHot(categories = {"10", "20"}, unknown = Unknown.ZEROS) Long big,
      @OneHot(categories = {"0.5", "1.5"}, unknown = Unknown.ZEROS) float single,
      @OneHot(categories = {"0.5", "1.5"}, unknown = Unknown.ZEROS) double wide) {}

  public static void unknownCategories() {
    var known =
        new Categories("a", "c1", Size.LARGE, new Cat(), true, 2, (byte) 1, 10L, 0.5f, 1.5);
    var unknown =
        new Categories("x", "y", Size.HUGE, new Dog(), false, 7, (byte) 9, 30L, 0.1f, 2.5);
    var notes = new Notes();
    var converter = Watching_CategoriesTensors.CONVERTER.withListener(notes);
    try (var batch = converter.convert(List.of(unknown, known, unknown));
        var silent = Watching_CategoriesTensors.of(List.of(unknown, known, unknown))) {
      assertThat(notes.taken)
          .containsExactly(
              "unknown Categories.text String x x2",
              "unknown Categories.word String y x2",
              "unknown Categories.size String HUGE x2",
              "unknown Categories.pet String Dog x2",
              "unknown Categories.flag Boolean false x2",
              "unknown Categories.depth Integer 7 x2",
              "unknown Categories.small Integer 9 x2",
              "unknown Categories.big Long 30 x2",
              "unknown Categories.single Float 0.1 x2",
              "unknown Categories.wide Double 2.5 x2")
          .inOrder();
      assertTensor(batch.text()).hasShape(3, 2).hasFloats(0, 0, 1, 0, 0, 0);
      assertTensor(batch.size_()).hasShape(3, 3).hasFloats(1, 0, 0, 0, 0, 1, 1, 0, 0);
      assertThat(batch.word().getLong(0)).isEqualTo(silent.word().getLong(0));
    }
  }

  public static void knownValuesAreNotTold() {
    var known =
        new Categories("b", "f9", Size.SMALL, new Cat(), true, 0, (byte) 2, 20L, 1.5f, 0.5);
    var notes = new Notes();
    Watching_CategoriesTensors.CONVERTER.withListener(notes).convert(known).close();
    assertThat(notes.taken).isEmpty();
  }

  record Gone(
      @OneHot(categories = {"a", "b"}, missing = Missing.CATEGORY) String category,
      @OneHot(categories = {"1", "2"}, missing = Missing.ZEROS) Float zeros,
      @OneHot(categories = {"a", "b"}) @Impute("b") Optional<String> imputedCategory,
      @Impute("-1") Integer boxed,
      @Impute("0.5") OptionalDouble optional,
      @Impute("none") Optional<String> text,
      @Impute("2.5") float single,
      @Normalized(mean = 1, variance = 4) @Impute("3") double normalized,
      @Normalized(mean = 1, variance = 4) @Impute("3") Optional<Float> maybe,
      @Impute(value = "3", indicator = "age_missing") Float age) {}

  public static void missingValues() {
    var first =
        new Gone(
            null, null, null, null, OptionalDouble.empty(), Optional.empty(), Float.NaN, Double.NaN,
            Optional.of(Float.NaN), null);
    var second =
        new Gone(
            "a", Float.NaN, Optional.empty(), 4, OptionalDouble.of(Double.NaN), Optional.of("x"), 1,
            1, Optional.empty(), Float.NaN);
    var notes = new Notes();
    var converter = Watching_GoneTensors.CONVERTER.withListener(notes);
    try (var batch = converter.convert(List.of(first, second))) {
      assertThat(notes.taken)
          .containsExactly(
              "missing Gone.category null x1",
              "missing Gone.zeros null x1",
              "missing Gone.imputedCategory null x2",
              "missing Gone.boxed null x1",
              "missing Gone.optional null x1",
              "missing Gone.text null x1",
              "missing Gone.single Double NaN x1",
              "missing Gone.normalized Double NaN x1",
              "missing Gone.maybe Double NaN x1",
              "missing Gone.age null x1",
              "missing Gone.zeros Double NaN x1",
              "missing Gone.optional Double NaN x1",
              "missing Gone.maybe null x1",
              "missing Gone.age Double NaN x1");
      assertTensor(batch.normalized()).hasShape(2).hasFloats(1, 0);
      assertTensor(batch.age_missing()).hasShape(2).hasFloats(1, 1);
    }
  }

  record Item(@OneHot(categories = {"x", "y"}, unknown = Unknown.ZEROS) String sku) {}

  record Order(
      @Embedded @Padded(length = 3) List<Item> items,
      @Embedded Item gift,
      @Padded(length = 2, truncate = Truncate.END) @Tensor int[] codes,
      @Padded(length = 2, truncate = Truncate.START, side = Side.START) @Tensor
          Iterable<String> words,
      @Padded(length = 2, truncate = Truncate.END) @Tensor(shape = {2, 2}) float[] flat,
      @Padded(length = 1, truncate = Truncate.START)
          @Lookup(
              categories = {"p", "q"},
              unknown = Unknown.OOV,
              oovPosition = OovPosition.END)
          List<String> tags) {}

  /** Paths have no indices; tags that are cut away are not looked at. */
  public static void nestedMembersAndSequences() {
    var long1 =
        new Order(
            Arrays.asList(new Item("z"), null, new Item("z")),
            new Item("w"),
            new int[] {1, 2, 3},
            List.of("a", "b", "c", "d"),
            new float[] {1, 2, 3, 4, 5, 6},
            List.of("nobody", "r"));
    var long2 =
        new Order(
            List.of(new Item("x")),
            new Item("x"),
            new int[] {1, 2, 3},
            List.of("a", "b"),
            new float[] {1, 2},
            List.of("p"));
    var notes = new Notes();
    var converter = Watching_OrderTensors.CONVERTER.withListener(notes);
    try (var batch = converter.convert(List.of(long1, long2))) {
      assertThat(notes.taken)
          .containsExactly(
              "unknown Order.items.sku String z x2",
              "missing Order.items null x1",
              "unknown Order.gift.sku String w x1",
              "truncated Order.codes Integer 3 x2",
              "truncated Order.words Integer 4 x1",
              "truncated Order.flat Integer 3 x1",
              "truncated Order.tags Integer 2 x1",
              "unknown Order.tags String r x1")
          .inOrder();
      assertTensor(batch.codes()).hasShape(2, 2).hasInts(1, 2, 1, 2);
      assertTensor(batch.words()).hasShape(2, 2).hasStrings("c", "d", "a", "b");
      assertTensor(batch.flat()).hasShape(2, 2, 2).hasFloats(1, 2, 3, 4, 1, 2, 0, 0);
      assertTensor(batch.tags()).hasShape(2, 1).hasLongs(2, 0);
    }
  }

  record Port(
      @OneHot(categories = {"a", "b"}, unknown = Unknown.ZEROS) String port,
      @Tensor String strict,
      @Tensor(shape = {1024}) float[] values) {}

  private static Port port(String port, String strict) {
    return new Port(port, strict, new float[1024]);
  }

  public static void eachConversionTellsItsOwn() {
    var notes = new Notes();
    var converter = Watching_PortTensors.CONVERTER.withListener(notes);
    converter.convert(port("x", "")).close();
    converter.convert(List.of(port("x", ""), port("x", ""))).close();
    converter.preview(port("y", ""));
    Watching_PortTensors.CONVERTER.convert(port("silent", "")).close();
    assertThat(notes.taken)
        .containsExactly(
            "unknown Port.port String x x1",
            "unknown Port.port String x x2",
            "unknown Port.port String y x1")
        .inOrder();
  }

  public static void anotherListenerStandsInPlace() {
    var first = new Notes();
    var second = new Notes();
    var converter = Watching_PortTensors.CONVERTER.withListener(first).withListener(second);
    converter.convert(port("x", "")).close();
    assertThat(first.taken).isEmpty();
    assertThat(second.taken).hasSize(1);
    assertThat(converter.schema()).isSameInstanceAs(Watching_PortTensors.SCHEMA);
    assertThrows(
        NullPointerException.class, () -> Watching_PortTensors.CONVERTER.withListener(null));
  }

  public static void failuresTellNothing() {
    var notes = new Notes();
    var converter = Watching_PortTensors.CONVERTER.withListener(notes);
    var examples = List.of(port("x", ""), port("x", null));
    var refused = assertThrows(ConversionException.class, () -> converter.convert(examples));
    assertThat(refused).hasMessageThat().contains("Port.strict");
    assertThat(notes.taken).isEmpty();
  }

  /** A listener that throws has its tensors freed; the collector may free some of other tests. */
  public static void listenersThatThrow() {
    var converter =
        Watching_PortTensors.CONVERTER.withListener(
            new ConversionListener() {
              @Override
              public void onUnknown(String path, Object value, long count) {
                throw new UnsupportedOperationException(path);
              }
            });
    List<Port> examples = List.of(port("x", "a"), port("a", "b"));
    convert(converter::convert, examples, 100);
    long tensors = Pointer.totalCount();
    long bytes = Pointer.totalBytes();
    convert(converter::convert, examples, 10_000);
    assertThat(Pointer.totalCount()).isAtMost(tensors);
    assertThat(Pointer.totalBytes()).isAtMost(bytes);
  }

  private interface Conversion {
    AutoCloseable convert(List<Port> examples);
  }

  private static void convert(Conversion conversion, List<Port> examples, int count) {
    for (int i = 0; i < count; i++) {
      var thrown =
          assertThrows(
              UnsupportedOperationException.class, () -> conversion.convert(examples).close());
      assertThat(thrown).hasMessageThat().isEqualTo("Port.port");
    }
  }

  /** A tensor may have the name of the field that counts. */
  record Clash(@OneHot(categories = {"a", "b"}, unknown = Unknown.ZEROS) String watch) {}

  public static void aTensorCalledWatch() {
    var notes = new Notes();
    Watching_ClashTensors.CONVERTER.withListener(notes).convert(new Clash("out")).close();
    assertThat(notes.taken).containsExactly("unknown Clash.watch String out x1");
  }

  /** So may a member have that of the parameter. */
  record Shadow(
      @OneHot(categories = {"a", "b"}, unknown = Unknown.ZEROS) String out,
      @Impute("1") Integer length,
      @Padded(length = 1, truncate = Truncate.END) @Tensor(name = "lengths") int[] first) {}

  public static void membersCalledAsGeneratedVariables() {
    var notes = new Notes();
    Watching_ShadowTensors.CONVERTER
        .withListener(notes)
        .convert(new Shadow("x", null, new int[2]))
        .close();
    assertThat(notes.taken)
        .containsExactly(
            "unknown Shadow.out String x x1",
            "missing Shadow.length null x1",
            "truncated Shadow.first Integer 2 x1");
  }

  record Word(@Tensor @Impute("?") String word) {}

  @SavedModel(path = "models/arithmetic")
  interface Listening extends AutoCloseable {
    @ForSignature("echo")
    @Tensor(name = "word")
    List<String> echo(List<Word> words);

    @ForSignature("echo")
    @Tensor(name = "word")
    String echoOne(@Tensor(name = "word") @Impute("!") String alone);

    @Override
    void close();
  }

  public static void modelsTellAsWell() {
    var notes = new Notes();
    var other = new Notes();
    try (Listening model = load(notes);
        Listening second = load(other)) {
      assertThat(model.echo(Arrays.asList(new Word("a"), new Word(null), new Word(null))))
          .containsExactly("a", "?", "?")
          .inOrder();
      assertThat(model.echoOne(null)).isEqualTo("!");
      assertThat(notes.taken)
          .containsExactly(
              "missing Word.word null x2", "missing Listening.echoOne.alone null x1")
          .inOrder();
      assertThat(second.echo(List.of(new Word("b")))).containsExactly("b");
      assertThat(other.taken).isEmpty();
    }
  }

  private static Listening load(Notes notes) {
    return Watching_ListeningImpl.load(
        Models.FOLDER, ModelOptions.defaults().withListener(notes).withInterOpThreads(1));
  }
}
