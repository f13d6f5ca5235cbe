package behaviour;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tensorbind.processor.behaviour.Previews.assertPreview;
import static org.tensorbind.processor.behaviour.TensorSubject.assertTensor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tensorbind.TensorConverter;
import org.tensorbind.TensorSchema;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

/** What holds for every batch, converter and schema. */
public final class Batches {
  private Batches() {}

  enum Sex {
    MALE,
    FEMALE
  }

  record Everything(
      @Tensor float scalar,
      @Tensor(shape = {1}) int column,
      @Tensor String text,
      @OneHot Sex sex,
      @Lookup(categories = {"a", "b"}) List<String> indices,
      @Tensor(shape = {2, 2}) double[][] matrix,
      @Padded(length = 3, mask = "mask", lengths = "lengths") @Tensor List<Long> padded,
      @Padded @Tensor boolean[] longest,
      @Impute(value = "1", indicator = "gone") Float imputed,
      @Tensor(dtype = DType.FLOAT16) float half,
      @Tensor(dtype = DType.BFLOAT16) double bfloat,
      @Tensor(
              dtype = DType.UINT8,
              shape = {2})
          byte[] bytes,
      @Tensor(dtype = DType.UINT16) int word) {
    static Everything number(int i) {
      return new Everything(
          i + 0.5f,
          -i,
          "text " + i,
          i % 2 == 0 ? Sex.MALE : Sex.FEMALE,
          List.of("b", i % 3 == 0 ? "a" : "b"),
          new double[][] {{i, 0.1}, {0.2, -i}},
          List.of((long) i, 7L).subList(0, i % 3),
          new boolean[] {true, false}.clone(),
          i % 4 == 0 ? null : (float) i,
          i,
          i,
          new byte[] {(byte) i, -1},
          i * 100 % 65536);
    }
  }

  public static void emptyList() {
    try (var batch = Batches_EverythingTensors.of(List.of())) {
      assertThat(batch.size()).isEqualTo(0);
      assertTensor(batch.scalar()).hasShape(0).hasFloats();
      assertTensor(batch.column()).hasShape(0, 1).hasInts();
      assertTensor(batch.text()).hasShape(0).hasStrings();
      assertTensor(batch.sex()).hasShape(0, 2);
      assertTensor(batch.indices()).hasShape(0, 0);
      assertTensor(batch.matrix()).hasShape(0, 2, 2);
      assertTensor(batch.padded()).hasShape(0, 3);
      assertTensor(batch.mask()).hasShape(0, 3);
      assertTensor(batch.lengths()).hasShape(0);
      assertTensor(batch.longest()).hasShape(0, 0);
      assertTensor(batch.bytes()).hasShape(0, 2);
    }
  }

  public static void previewsEqualTensors() {
    for (int i = 0; i < 12; i++) {
      var example = Everything.number(i);
      try (var batch = Batches_EverythingTensors.of(example)) {
        assertPreview(Batches_EverythingTensors.CONVERTER.preview(example), batch);
      }
    }
    var passenger = new Packing.Passenger(Packing.Sex.FEMALE, "Q", null, 7.25f, 1);
    try (var batch = Packing_PassengerTensors.of(passenger)) {
      var preview = Packing_PassengerTensors.CONVERTER.preview(passenger);
      assertPreview(preview, batch);
      assertThat((float[]) preview.get("features"))
          .isEqualTo(new float[] {0, 1, 0, 1, 0, 0, 7.25f, 1});
    }
    var steps =
        new Packing.Steps(
            new float[][] {{1, 2}, {3, 4}, {5, 6}},
            List.of(Packing.Sex.MALE, Packing.Sex.FEMALE, Packing.Sex.MALE),
            new float[] {7, 8, 9});
    try (var batch = Packing_StepsTensors.of(steps)) {
      assertPreview(Packing_StepsTensors.CONVERTER.preview(steps), batch);
    }
    var line =
        new Composition.Order(
            List.of(new Composition.Item(1, "new")),
            new Composition.Item[] {new Composition.Item(3, "used")});
    try (var batch = Composition_OrderTensors.of(line)) {
      assertPreview(Composition_OrderTensors.CONVERTER.preview(line), batch);
    }
  }

  public static void closedBatch() {
    var batch = Batches_EverythingTensors.of(Everything.number(1));
    batch.close();
    batch.close();
    assertThrows(IllegalStateException.class, batch::scalar);
    assertThrows(IllegalStateException.class, () -> batch.tensor("scalar"));
    assertThrows(IllegalStateException.class, () -> batch.tensors().get("scalar"));
    assertThrows(IllegalStateException.class, () -> Map.copyOf(batch.tensors()));
  }

  public static void unknownTensor() {
    try (var batch = Batches_EverythingTensors.of(Everything.number(1))) {
      var failure = assertThrows(IllegalArgumentException.class, () -> batch.tensor("scalars"));
      assertThat(failure).hasMessageThat().contains("scalar");
      assertThat(batch.tensor("scalar")).isSameInstanceAs(batch.scalar());
      assertThrows(UnsupportedOperationException.class, () -> batch.tensors().remove("scalar"));
    }
  }

  public static void schema() {
    TensorSchema schema = Batches_EverythingTensors.SCHEMA;
    assertThat(Batches_EverythingTensors.CONVERTER.schema()).isEqualTo(schema);
    try (var batch = Batches_EverythingTensors.of(Everything.number(1))) {
      assertThat(batch.schema()).isSameInstanceAs(schema);
      assertThat(schema.specs().stream().map(spec -> spec.name()).toList())
          .containsExactlyElementsIn(batch.tensors().keySet())
          .inOrder();
      for (var spec : schema.specs()) {
        long[] shape = batch.tensor(spec.name()).shape().asArray();
        assertThat(shape.length).isEqualTo(spec.shape().size() + 1);
        for (int i = 1; i < shape.length; i++) {
          long size = spec.shape().get(i - 1);
          assertThat(size == -1 || size == shape[i]).isTrue();
        }
      }
    }
    assertThat(schema.spec("scalar").shape()).isEmpty();
    assertThat(schema.spec("scalar").dtype()).isEqualTo(DType.FLOAT32);
    assertThat(schema.spec("padded").shape()).containsExactly(3L);
    assertThat(schema.spec("longest").shape()).containsExactly(-1L);
    assertThat(schema.spec("mask").dtype()).isEqualTo(DType.BOOL);
    assertThat(schema.type()).isEqualTo("Batches.Everything");
    assertThat(TensorSchema.fromJson(schema.toJson())).isEqualTo(schema);
    assertThat(schema.fingerprint()).matches("[0-9a-f]{64}");
    assertThat(schema.fingerprint()).isNotEqualTo(Packing_PassengerTensors.SCHEMA.fingerprint());
  }

  private static <T> void convertsAlike(
      TensorConverter<T, ?> converter, TensorConverter<T, ?> copy, T example) {
    assertPreview(copy.preview(example), converter.convert(example));
    assertThat(copy.schema()).isEqualTo(converter.schema());
  }

  public static void converterIsSerializable() throws IOException, ClassNotFoundException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(Batches_EverythingTensors.CONVERTER);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Object copy = in.readObject();
      assertThat(copy).isInstanceOf(TensorConverter.class);
      @SuppressWarnings("unchecked")
      var converter = (TensorConverter<Everything, Batches_EverythingTensors>) copy;
      convertsAlike(Batches_EverythingTensors.CONVERTER, converter, Everything.number(3));
    }
  }

  /** One converter, many threads, each with examples of its own. */
  public static void converterIsThreadSafe() throws InterruptedException, ExecutionException {
    int threads = 8;
    var pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Integer>> tasks = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        int thread = t;
        tasks.add(() -> convertMany(thread));
      }
      for (Future<Integer> each : pool.invokeAll(tasks)) {
        assertThat(each.get()).isEqualTo(500);
      }
    } finally {
      pool.shutdown();
    }
  }

  private static int convertMany(int thread) {
    int good = 0;
    for (int i = 0; i < 500; i++) {
      List<Everything> examples = new ArrayList<>();
      for (int k = 0; k <= (thread + i) % 5; k++) {
        examples.add(Everything.number(thread * 1000 + i + k));
      }
      try (var batch = Batches_EverythingTensors.CONVERTER.convert(examples)) {
        boolean same = batch.size() == examples.size();
        for (int k = 0; k < examples.size(); k++) {
          var example = examples.get(k);
          same &= batch.scalar().getFloat(k) == example.scalar();
          same &= batch.text().getObject(k).equals(example.text());
          same &= batch.matrix().getDouble(k, 1, 1) == example.matrix()[1][1];
          same &= batch.sex().getFloat(k, example.sex().ordinal()) == 1;
          same &= batch.lengths().getInt(k) == example.padded().size();
        }
        good += same ? 1 : 0;
      }
    }
    return good;
  }
}
