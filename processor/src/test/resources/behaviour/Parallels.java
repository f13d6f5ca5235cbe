package behaviour;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tensorbind.processor.behaviour.TensorSubject.assertTensor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.tensorbind.ConversionException;
import org.tensorbind.ConversionListener;
import org.tensorbind.TensorConverter;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Truncate;
import org.tensorbind.annotation.Unknown;

/** Large batches that several threads convert. */
public final class Parallels {
  private static final int THREADS = 5;

  private Parallels() {}

  record Example(
      @Tensor(shape = 3) float[] values,
      @OneHot(categories = {"a", "b"}, unknown = Unknown.ZEROS) String category,
      @Padded(mask = "mask", lengths = "lengths") @Tensor int[] codes,
      @Padded(length = 2, truncate = Truncate.END) @Tensor List<Boolean> flags,
      @Tensor String text) {}

  record Rows(@Ragged @Tensor int[] numbers) {}

  private static List<Example> examples(int size) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String category = i % 7 == 0 ? "unknown" + i % 2 : i % 2 == 0 ? "a" : "b";
      List<Boolean> flags = i % 5 == 0 ? List.of(true, true, true) : List.of(false);
      String text = i % 3 == 0 ? "a text that has its own memory " + i : "text " + i;
      examples.add(new Example(new float[] {i, 2, 3}, category, new int[i % 6], flags, text));
    }
    return examples;
  }

  /** Nobody can tell from the tensors. */
  public static void tensorsAreTheSame() {
    ForkJoinPool pool = new ForkJoinPool(THREADS);
    var parallel = Parallels_ExampleTensors.CONVERTER.inParallel(pool, 10);
    for (int size : new int[] {0, 1, 9, 10, 11, 64, 1000}) {
      List<Example> examples = examples(size);
      try (var ours = parallel.convert(examples);
          var plain = Parallels_ExampleTensors.of(examples)) {
        plain.tensors().forEach((name, tensor) -> assertTensor(ours.tensor(name)).isSameAs(tensor));
        assertThat(ours.padding()).isEqualTo(plain.padding());
      }
    }
    pool.shutdown();
  }

  /** The first wrong example is blamed, whichever thread finds one first. */
  public static void theFirstErrorIsReported() {
    ForkJoinPool pool = new ForkJoinPool(THREADS);
    var parallel = Parallels_ExampleTensors.CONVERTER.inParallel(pool, 1);
    List<Example> examples = examples(1000);
    examples.set(701, new Example(new float[2], "a", new int[0], List.of(), "text"));
    examples.set(299, new Example(new float[3], "a", new int[0], List.of(), null));
    examples.set(300, null);
    var ours = assertThrows(ConversionException.class, () -> parallel.convert(examples));
    var plain =
        assertThrows(
            ConversionException.class, () -> Parallels_ExampleTensors.of(examples).close());
    assertThat(ours).hasMessageThat().isEqualTo(plain.getMessage());
    assertThat(ours.index()).isEqualTo(plain.index());
    pool.shutdown();
  }

  /** What listeners are told is counted together. */
  public static void listenersHearTheSame() {
    ForkJoinPool pool = new ForkJoinPool(THREADS);
    List<Example> examples = examples(500);
    List<String> plain = new ArrayList<>();
    List<String> ours = new ArrayList<>();
    Parallels_ExampleTensors.CONVERTER.withListener(writingTo(plain)).convert(examples).close();
    Parallels_ExampleTensors.CONVERTER
        .withListener(writingTo(ours))
        .inParallel(pool, 1)
        .convert(examples)
        .close();
    assertThat(plain).isNotEmpty();
    assertThat(ours).isEqualTo(plain);
    pool.shutdown();
  }

  private static ConversionListener writingTo(List<String> events) {
    return new ConversionListener() {
      @Override
      public void onUnknown(String path, Object value, long count) {
        events.add(path + " " + value + " " + count);
      }

      @Override
      public void onTruncated(String path, Object value, long count) {
        events.add(path + " " + value + " " + count);
      }
    };
  }

  /** Ragged rows, whose places depend on those before them. */
  public static void raggedRowsAreWrittenByOneThread() {
    ForkJoinPool pool = new ForkJoinPool(THREADS);
    List<Rows> rows = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      rows.add(new Rows(new int[i % 5]));
    }
    TensorConverter<Rows, Parallels_RowsTensors> parallel =
        Parallels_RowsTensors.CONVERTER.inParallel(pool, 1);
    try (var ours = parallel.convert(rows);
        var plain = Parallels_RowsTensors.of(rows)) {
      plain.tensors().forEach((name, tensor) -> assertTensor(ours.tensor(name)).isSameAs(tensor));
    }
    pool.shutdown();
  }

  /** A threshold that is none. */
  public static void misuseIsReported() {
    ForkJoinPool pool = ForkJoinPool.commonPool();
    assertThrows(
        IllegalArgumentException.class,
        () -> Parallels_ExampleTensors.CONVERTER.inParallel(pool, 0));
    assertThrows(
        NullPointerException.class, () -> Parallels_ExampleTensors.CONVERTER.inParallel(null, 1));
  }
}
