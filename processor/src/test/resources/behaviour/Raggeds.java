package behaviour;

import static com.google.common.truth.Truth.assertThat;
import static org.tensorbind.processor.behaviour.Failures.assertFails;
import static org.tensorbind.processor.behaviour.TensorSubject.assertTensor;
import static org.tensorbind.processor.behaviour.TensorSubject.elements;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.tensorbind.TensorSpec.Role;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Partition;
import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Truncate;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.ragged.RaggedTensorToTensor;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.family.TType;

/** Sequences as flat values and partitions. */
public final class Raggeds {
  private Raggeds() {}

  record Kinds(
      @Ragged long[] ids,
      @Ragged(splits = "w_lengths", partition = Partition.ROW_LENGTHS) @Tensor(name = "w")
          List<String> words,
      @Ragged(
              splits = "rows",
              partition = Partition.VALUE_ROWIDS,
              splitsDtype = DType.INT32)
          FloatBuffer values,
      @Ragged(splits = "short_splits", splitsDtype = DType.INT32) Set<Integer> set) {
    static Kinds of(String letters) {
      List<Integer> codes = letters.chars().boxed().toList();
      FloatBuffer values = FloatBuffer.allocate(letters.length());
      letters.chars().forEach(values::put);
      return new Kinds(
          letters.chars().asLongStream().toArray(),
          Stream.of(letters.split("")).filter(letter -> !letter.isEmpty()).toList(),
          values.flip(),
          new LinkedHashSet<>(codes));
    }
  }

  public static void partitions() {
    try (var batch = Raggeds_KindsTensors.of(List.of(Kinds.of("AB"), Kinds.of(""), Kinds.of("C")))) {
      assertTensor(batch.ids()).hasShape(3).hasLongs(65, 66, 67);
      assertTensor(batch.ids_row_splits()).hasShape(4).hasLongs(0, 2, 2, 3);
      assertTensor(batch.w()).hasShape(3).hasStrings("A", "B", "C");
      assertTensor(batch.w_lengths()).hasShape(3).hasLongs(2, 0, 1);
      assertTensor(batch.values()).hasShape(3).hasFloats(65, 66, 67);
      assertTensor(batch.rows()).hasShape(3).hasInts(0, 0, 2);
      assertTensor(batch.set()).hasShape(3).hasInts(65, 66, 67);
      assertTensor(batch.short_splits()).hasShape(4).hasInts(0, 2, 2, 3);
    }
  }

  public static void emptyBatch() {
    try (var batch = Raggeds_KindsTensors.of(List.of())) {
      assertTensor(batch.ids()).hasShape(0);
      assertTensor(batch.ids_row_splits()).hasShape(1).hasLongs(0);
      assertTensor(batch.w_lengths()).hasShape(0);
      assertTensor(batch.rows()).hasShape(0);
    }
  }

  public static void oneExampleIsABatchOfOne() {
    try (var batch = Raggeds_KindsTensors.unbatched(Kinds.of("AB"))) {
      assertTensor(batch.ids()).hasShape(2).hasLongs(65, 66);
      assertTensor(batch.ids_row_splits()).hasShape(2).hasLongs(0, 2);
      assertTensor(batch.w_lengths()).hasShape(1).hasLongs(2);
      assertTensor(batch.rows()).hasShape(2).hasInts(0, 0);
    }
    var preview = Raggeds_KindsTensors.CONVERTER.preview(Kinds.of("AB"));
    assertThat(preview.keySet())
        .containsExactly(
            "ids", "ids_row_splits", "w", "w_lengths", "values", "rows", "set", "short_splits")
        .inOrder();
    assertThat((long[]) preview.get("ids_row_splits")).isEqualTo(new long[] {0, 2});
    assertThat((String[]) preview.get("w")).isEqualTo(new String[] {"A", "B"});
  }

  public static void schema() {
    var schema = Raggeds_KindsTensors.SCHEMA;
    assertThat(schema.spec("ids").role()).isEqualTo(Role.RAGGED_VALUES);
    assertThat(schema.spec("ids").shape()).isEmpty();
    assertThat(schema.spec("ids_row_splits").role()).isEqualTo(Role.PARTITION);
    assertThat(schema.spec("ids_row_splits").shape()).isEmpty();
    assertThat(Raggeds_NestedTensors.SCHEMA.spec("points").shape()).containsExactly(2L);
    assertThat(schema.fingerprint()).isNotEqualTo(Raggeds_NestedTensors.SCHEMA.fingerprint());
  }

  record Nested(
      @Ragged(splits = {"t_1", "t_2"}) @Tensor(name = "t") List<List<String>> tags,
      @Ragged @Tensor(shape = {-1, -1, 2}) float[][][] points,
      @Ragged @Tensor(shape = {-1, 3}) int[] flat,
      @Ragged(partition = Partition.VALUE_ROWIDS) int[][] ids) {
    static Nested of(List<List<String>> tags) {
      int count = tags.size();
      float[][][] points = new float[count][][];
      int[][] ids = new int[count][];
      for (int i = 0; i < count; i++) {
        points[i] = new float[tags.get(i).size()][2];
        ids[i] = new int[tags.get(i).size()];
        Arrays.fill(ids[i], i);
      }
      return new Nested(tags, points, new int[3 * count], ids);
    }
  }

  public static void nested() {
    var first = Nested.of(List.of(List.of("a", "b"), List.of()));
    var second = Nested.of(List.of());
    var third = Nested.of(List.of(List.of("c")));
    try (var batch = Raggeds_NestedTensors.of(List.of(first, second, third))) {
      assertTensor(batch.t()).hasShape(3).hasStrings("a", "b", "c");
      assertTensor(batch.t_1()).hasShape(4).hasLongs(0, 2, 2, 3);
      assertTensor(batch.t_2()).hasShape(4).hasLongs(0, 2, 2, 3);
      assertTensor(batch.points()).hasShape(3, 2).hasFloats(0, 0, 0, 0, 0, 0);
      assertTensor(batch.points_row_splits()).hasShape(4).hasLongs(0, 2, 2, 3);
      assertTensor(batch.points_row_splits_1()).hasShape(4).hasLongs(0, 2, 2, 3);
      assertTensor(batch.flat()).hasShape(3, 3);
      assertTensor(batch.flat_row_splits()).hasShape(4).hasLongs(0, 2, 2, 3);
      assertTensor(batch.ids()).hasShape(3).hasInts(0, 0, 0);
      assertTensor(batch.ids_row_splits()).hasShape(3).hasLongs(0, 0, 2);
      assertTensor(batch.ids_row_splits_1()).hasShape(3).hasLongs(0, 0, 2);
      assertThat(List.copyOf(batch.tensors().keySet()).subList(0, 3))
          .containsExactly("t", "t_1", "t_2")
          .inOrder();
    }
  }

  enum Size {
    SMALL,
    LARGE
  }

  record Item(
      @Tensor float price,
      @OneHot Size size,
      @Padded(mask = "words_mask", lengths = "words_count") List<String> words,
      @Ragged int[] codes) {}

  record Box(@Tensor int weight, @OneHot Size size) {}

  @Tensor
  record Packed(@Tensor int weight, @OneHot Size size) {}

  record Basket(
      @Tensor long id,
      @Embedded @Ragged List<Item> items,
      @Embedded @Ragged(splits = "parcels_splits") @Tensor(name = "parcels") Packed[] boxes,
      @Embedded @Ragged List<List<Optional<Box>>> stacks) {
    static Basket of(long id, List<Item> items) {
      return new Basket(id, items, new Packed[] {}, List.of());
    }
  }

  public static void boundClasses() {
    var item = new Item(1, Size.LARGE, List.of("x", "y"), new int[] {7, 8});
    var other = new Item(2, Size.SMALL, List.of(), new int[] {});
    var boxes = new Packed[] {new Packed(5, Size.SMALL), new Packed(6, Size.LARGE)};
    var stacks = List.of(List.of(Optional.of(new Box(3, Size.SMALL))), List.<Optional<Box>>of());
    var first = new Basket(1, List.of(item, other), boxes, stacks);
    var second = Basket.of(2, List.of());
    var third = Basket.of(3, List.of(item));
    try (var batch = Raggeds_BasketTensors.of(List.of(first, second, third))) {
      assertTensor(batch.id()).hasShape(3);
      assertTensor(batch.items_row_splits()).hasShape(4).hasLongs(0, 2, 2, 3);
      assertTensor(batch.items_price()).hasShape(3).hasFloats(1, 2, 1);
      assertTensor(batch.items_size()).hasShape(3, 2).hasFloats(0, 1, 1, 0, 0, 1);
      assertTensor(batch.items_words()).hasShape(3, 2).hasStrings("x", "y", "", "", "x", "y");
      assertTensor(batch.items_words_mask())
          .hasShape(3, 2)
          .hasBooleans(true, true, false, false, true, true);
      assertTensor(batch.items_words_count()).hasShape(3).hasInts(2, 0, 2);
      assertTensor(batch.items_codes()).hasShape(4).hasInts(7, 8, 7, 8);
      assertTensor(batch.items_codes_row_splits()).hasShape(4).hasLongs(0, 2, 2, 4);
      assertTensor(batch.parcels()).hasShape(2, 3).hasFloats(5, 1, 0, 6, 0, 1);
      assertTensor(batch.parcels_splits()).hasShape(4).hasLongs(0, 2, 2, 2);
      assertTensor(batch.stacks_weight()).hasShape(1).hasInts(3);
      assertTensor(batch.stacks_row_splits()).hasShape(4).hasLongs(0, 2, 2, 2);
      assertTensor(batch.stacks_row_splits_1()).hasShape(3).hasLongs(0, 1, 1);
    }
  }

  record Encoded(
      @Ragged @OneHot Size[] sizes,
      @Ragged @Lookup(categories = {"a", "b"}) List<String> letters,
      @Ragged @Normalized(mean = 1, variance = 4) double[] numbers,
      @Ragged @Impute(value = "9", indicator = "gap") List<Float> gaps) {}

  public static void encodings() {
    var example =
        new Encoded(
            new Size[] {Size.LARGE},
            List.of("b", "a"),
            new double[] {1, 3},
            Arrays.asList(null, 4f));
    try (var batch = Raggeds_EncodedTensors.of(List.of(example, example))) {
      assertTensor(batch.sizes()).hasShape(2, 2).hasFloats(0, 1, 0, 1);
      assertTensor(batch.sizes_row_splits()).hasLongs(0, 1, 2);
      assertTensor(batch.letters()).hasShape(4).hasLongs(1, 0, 1, 0);
      assertTensor(batch.numbers()).hasShape(4).hasFloats(0, 1, 0, 1);
      assertTensor(batch.gaps()).hasShape(4).hasFloats(9, 4, 9, 4);
      assertTensor(batch.gap()).hasShape(4).hasFloats(1, 0, 1, 0);
    }
  }

  public static void errors() {
    var item = new Item(1, Size.LARGE, List.of(), new int[] {});
    assertFails(
        "missing-value",
        "Basket.items",
        1,
        () -> Raggeds_BasketTensors.of(List.of(Basket.of(1, List.of()), Basket.of(2, null))));
    assertFails(
        "missing-value",
        "Basket.items[2]",
        0,
        () -> Raggeds_BasketTensors.of(Basket.of(1, Arrays.asList(item, item, null))));
    assertFails(
        "missing-value",
        "Basket.items[0].codes",
        0,
        () ->
            Raggeds_BasketTensors.of(
                Basket.of(1, List.of(new Item(1, Size.LARGE, List.of(), null)))));
    assertFails(
        "missing-value",
        "Basket.stacks[0][1]",
        0,
        () ->
            Raggeds_BasketTensors.of(
                new Basket(
                    1,
                    List.of(),
                    new Packed[] {},
                    List.of(List.of(Optional.of(new Box(1, Size.SMALL)), Optional.empty())))));
    assertFails(
        "missing-value",
        "Nested.tags[1]",
        0,
        () ->
            Raggeds_NestedTensors.of(
                new Nested(
                    Arrays.asList(List.of(), null), new float[][][] {}, new int[] {}, new int[][] {})));
    assertFails(
        "missing-value",
        "Kinds.words[0]",
        0,
        () ->
            Raggeds_KindsTensors.of(
                new Kinds(
                    new long[] {},
                    Collections.singletonList(null),
                    FloatBuffer.allocate(0),
                    Set.of())));
    assertFails(
        "size-mismatch",
        "Nested.points[0][0]",
        0,
        () ->
            Raggeds_NestedTensors.of(
                new Nested(List.of(), new float[][][] {{{1, 2, 3}}}, new int[] {}, new int[][] {})));
    assertFails(
        "size-mismatch",
        "Nested.flat",
        0,
        () ->
            Raggeds_NestedTensors.of(
                new Nested(List.of(), new float[][][] {}, new int[] {1, 2}, new int[][] {})));
  }

  record Dense(
      @Ragged @Tensor(name = "values") long[][] ragged,
      @Padded(value = "-1") @Tensor(name = "padded") long[][] padded) {}

  /** TensorFlow's kernel makes of the one what is written for the other. */
  public static void sameAsPaddedByTensorFlow() {
    Random random = new Random(5);
    for (int round = 0; round < 50; round++) {
      List<Dense> examples = new ArrayList<>();
      int size = 1 + random.nextInt(6);
      for (int i = 0; i < size; i++) {
        long[][] rows = new long[random.nextInt(5)][];
        for (int row = 0; row < rows.length; row++) {
          rows[row] = random.longs(random.nextInt(5)).toArray();
        }
        examples.add(new Dense(rows, rows));
      }
      try (var batch = Raggeds_DenseTensors.of(examples)) {
        List<Long> shape = new ArrayList<>();
        for (long axis : batch.padded().shape().asArray()) {
          shape.add(axis);
        }
        try (Graph graph = new Graph();
            Session session = new Session(graph)) {
          Ops tf = Ops.create(graph);
          Placeholder<TInt64> values = tf.placeholder(TInt64.class);
          Placeholder<TInt64> outer = tf.placeholder(TInt64.class);
          Placeholder<TInt64> inner = tf.placeholder(TInt64.class);
          List<Operand<? extends org.tensorflow.types.family.TNumber>> splits =
              List.of(outer, inner);
          Operand<? extends TType> dense =
              RaggedTensorToTensor.create(
                  tf.scope(),
                  tf.constant(shape.stream().mapToLong(Long::longValue).toArray()),
                  values,
                  tf.constant(-1L),
                  splits,
                  List.of("ROW_SPLITS", "ROW_SPLITS"));
          try (var output =
              session
                  .runner()
                  .feed(values, batch.values())
                  .feed(outer, batch.values_row_splits())
                  .feed(inner, batch.values_row_splits_1())
                  .fetch(dense)
                  .run()) {
            assertThat(output.get(0).shape()).isEqualTo(batch.padded().shape());
            assertThat(elements(output.get(0)))
                .containsExactlyElementsIn(elements(batch.padded()))
                .inOrder();
          }
        }
      }
    }
  }

  /** The same rows flat, and filled up as the cases of the golden data want them. */
  record Row(
      @Ragged(splits = "row_splits") @Tensor(name = "values") long[] values,
      @Padded @Tensor(name = "-1 0") long[] longest,
      @Padded(value = "-1") @Tensor(name = "-1 -1") long[] longestMinus,
      @Padded(length = 3, truncate = Truncate.END, value = "-1") @Tensor(name = "3 -1")
          long[] three,
      @Padded(length = 1, truncate = Truncate.END) @Tensor(name = "1 0") long[] one,
      @Padded(length = 8, truncate = Truncate.END) @Tensor(name = "8 0") long[] eight,
      @Padded(length = 8, truncate = Truncate.END, value = "-1") @Tensor(name = "8 -1")
          long[] eightMinus) {
    static Row of(long... values) {
      return new Row(values, values, values, values, values, values, values);
    }
  }

  /** What TensorFlow's RaggedTensorToTensor has answered. */
  public static void golden() throws IOException {
    Path file = Path.of("src/test/resources/golden/tf_ragged_to_tensor.json");
    JsonObject golden = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    int compared = 0;
    for (JsonElement element : golden.getAsJsonArray("cases")) {
      JsonObject each = element.getAsJsonObject();
      if (!each.has("row_splits") || each.get("default").getAsString().isEmpty()) {
        continue; // nested ones and text
      }
      long[] values = numbers(each.get("values"));
      long[] splits = numbers(each.get("row_splits"));
      long[] shape = numbers(each.get("shape"));
      String tensor = shape[1] + " " + each.get("default").getAsLong();
      boolean isWholeBatch = shape[0] == -1 || shape[0] == splits.length - 1;
      if (!isWholeBatch || !Raggeds_RowTensors.SCHEMA.toString().contains(tensor)) {
        continue; // a batch has as many rows as examples, and no axis is 0 by declaration
      }
      List<Row> rows = new ArrayList<>();
      for (int i = 1; i < splits.length; i++) {
        rows.add(Row.of(Arrays.copyOfRange(values, (int) splits[i - 1], (int) splits[i])));
      }
      try (var batch = Raggeds_RowTensors.of(rows)) {
        assertTensor(batch.values()).hasShape(values.length).hasLongs(values);
        assertTensor(batch.row_splits()).hasShape(splits.length).hasLongs(splits);
        JsonObject output = each.getAsJsonObject("output");
        assertTensor(batch.tensor(tensor))
            .hasShape(numbers(output.get("shape")))
            .hasLongs(numbers(output.get("flat")));
      }
      compared++;
    }
    assertThat(compared).isAtLeast(30);
  }

  private static long[] numbers(JsonElement array) {
    return array.getAsJsonArray().asList().stream().mapToLong(JsonElement::getAsLong).toArray();
  }
}
