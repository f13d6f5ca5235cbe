package behaviour;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tensorbind.processor.behaviour.TensorSubject.assertTensor;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bytedeco.javacpp.Pointer;
import org.tensorbind.ConversionException;
import org.tensorbind.ReusableBatch;
import org.tensorbind.TensorBindException;
import org.tensorbind.annotation.DatePart;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.MultiHot;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Part;
import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;

/** Batches whose tensors are filled again and again. */
public final class Reuse {
  private Reuse() {}

  enum Colour {
    RED,
    GREEN
  }

  record Example(
      @Tensor(shape = 3) float[] values,
      @OneHot Colour colour,
      @Padded(mask = "mask") @Tensor int[] codes,
      @Tensor boolean flag,
      @Tensor(dtype = DType.FLOAT16) float half,
      @Tensor String text) {}

  /** Of several members that are interleaved. */
  @Tensor
  record Packed(
      @Tensor float a,
      @DatePart(Part.MONTH) java.time.LocalDate date,
      @MultiHot(depth = 4) List<Integer> tags) {}

  record Rows(@Ragged @Tensor int[] numbers) {}

  private static Example example(int seed, int codes) {
    float[] values = {seed, seed + 1, seed + 2};
    String text = seed % 2 == 0 ? "short" + seed : "a text that has its own memory " + seed;
    Colour colour = seed % 3 == 0 ? Colour.RED : Colour.GREEN;
    return new Example(values, colour, new int[codes], seed % 2 == 0, seed, text);
  }

  private static List<Example> examples(int size, int seed) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      examples.add(example(seed + i, (seed + i) % 4));
    }
    return examples;
  }

  /** Every fill has the same tensors as a fresh batch. */
  public static void everyFillIsAsFresh() {
    try (ReusableBatch<Example, Reuse_ExampleTensors> reusable =
        Reuse_ExampleTensors.reusable(8)) {
      assertThat(reusable.maxBatch()).isEqualTo(8);
      for (int round = 0; round < 60; round++) {
        List<Example> examples = examples(round % 9, round);
        Reuse_ExampleTensors filled = reusable.fill(examples);
        assertThat(filled.size()).isEqualTo(examples.size());
        try (Reuse_ExampleTensors fresh = Reuse_ExampleTensors.of(examples)) {
          fresh
              .tensors()
              .forEach((name, tensor) -> assertTensor(filled.tensor(name)).isSameAs(tensor));
          assertThat(filled.padding()).isEqualTo(fresh.padding());
        }
      }
    }
  }

  /** A single example is a batch of one. */
  public static void singleExamples() {
    try (ReusableBatch<Packed, Reuse_PackedTensors> reusable = Reuse_PackedTensors.reusable(1)) {
      Reuse_PackedTensors first = null;
      for (int i = 1; i <= 12; i++) {
        Packed packed = new Packed(i, java.time.LocalDate.of(2026, i, 1), List.of(i % 4));
        Reuse_PackedTensors batch = reusable.fill(packed);
        first = first == null ? batch : first;
        assertThat(batch).isSameInstanceAs(first);
        try (Reuse_PackedTensors fresh = Reuse_PackedTensors.of(packed)) {
          assertTensor(batch.packed()).isSameAs(fresh.packed());
        }
      }
    }
  }

  /** What a batch of ragged rows has room for, its rows alone tell. */
  public static void raggedRows() {
    try (ReusableBatch<Rows, Reuse_RowsTensors> reusable = Reuse_RowsTensors.reusable(2)) {
      for (int i = 0; i < 5; i++) {
        List<Rows> rows = List.of(new Rows(new int[] {i, 2}), new Rows(new int[i % 2]));
        Reuse_RowsTensors batch = reusable.fill(rows);
        try (Reuse_RowsTensors fresh = Reuse_RowsTensors.of(rows)) {
          fresh
              .tensors()
              .forEach((name, tensor) -> assertTensor(batch.tensor(name)).isSameAs(tensor));
        }
      }
    }
  }

  /** The tensors stay where they are, and nothing is allocated on the heap. */
  public static void nothingIsAllocated() {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    List<Example> examples = examples(8, 0);
    try (ReusableBatch<Example, Reuse_ExampleTensors> reusable =
        Reuse_ExampleTensors.reusable(8)) {
      Object tensor = reusable.fill(examples).values();
      long least = Long.MAX_VALUE;
      int fills = 10_000;
      for (int round = 0; round < 10; round++) { // until the JIT compiler has seen to it
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < fills; i++) {
          reusable.fill(examples);
        }
        least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
      }
      assertThat(reusable.fill(examples).values()).isSameInstanceAs(tensor);
      // Long texts, of which half are, are encoded anew; an iterator may be left.
      assertThat(least / fills).isLessThan(4 * 64 + 64);
    }
  }

  /** What TensorFlow does not copy keeps the next fill from overwriting it. */
  public static void sharedMemoryIsNotOverwritten() {
    try (Graph graph = new Graph();
        Session session = new Session(graph);
        ReusableBatch<Example, Reuse_ExampleTensors> reusable =
            Reuse_ExampleTensors.reusable(4)) {
      Ops tf = Ops.create(graph);
      Placeholder<TFloat32> input = tf.placeholder(TFloat32.class);
      Operand<TFloat32> alias = tf.identity(input);
      Operand<TFloat32> copy = tf.math.neg(input);
      Reuse_ExampleTensors batch = reusable.fill(examples(4, 0));
      try (Result result = session.runner().feed(input, batch.values()).fetch(alias).run()) {
        var error =
            assertThrows(TensorBindException.class, () -> reusable.fill(examples(4, 9)));
        assertThat(error).hasMessageThat().startsWith("[tensorbind/batch-in-use] ");
        assertThat(error).hasMessageThat().contains("\"values\"");
        try (Reuse_ExampleTensors fresh = Reuse_ExampleTensors.of(examples(4, 0))) {
          assertTensor(result.get(0)).isSameAs(fresh.values());
        }
        reusable.fill(examples(3, 9)); // other tensors
      }
      batch = reusable.fill(examples(4, 9));
      try (Result result = session.runner().feed(input, batch.values()).fetch(copy).run()) {
        assertThat(result.size()).isEqualTo(1);
        reusable.fill(examples(4, 1));
      }
    }
  }

  /** A bad example is one error, and the next fill goes on. */
  public static void errorsLeaveItUsable() {
    try (ReusableBatch<Example, Reuse_ExampleTensors> reusable =
        Reuse_ExampleTensors.reusable(3)) {
      List<Example> good = examples(3, 1);
      List<Example> bad = new ArrayList<>(good);
      bad.set(1, new Example(new float[3], null, new int[0], true, 0, "text"));
      for (int i = 0; i < 3; i++) {
        reusable.fill(good);
        var error = assertThrows(ConversionException.class, () -> reusable.fill(bad));
        assertThat(error.index()).isEqualTo(1);
        assertThat(error.path()).isEqualTo("Example.colour");
        try (Reuse_ExampleTensors fresh = Reuse_ExampleTensors.of(good)) {
          assertTensor(reusable.fill(good).text()).isSameAs(fresh.text());
        }
      }
    }
  }

  /** A batch is the caller's until the next fill; closing it is nothing. */
  public static void batchesEndWithWhatTheyBelongTo() {
    Reuse_ExampleTensors batch;
    try (ReusableBatch<Example, Reuse_ExampleTensors> reusable =
        Reuse_ExampleTensors.reusable(2)) {
      batch = reusable.fill(examples(2, 0));
      batch.close();
      assertThat(batch.flag().shape().size()).isEqualTo(2);
      assertThat(reusable.fill(examples(2, 5)).flag()).isSameInstanceAs(batch.flag());
    }
    assertThrows(IllegalStateException.class, batch::flag);
  }

  /** Whoever closes a tensor, which is not theirs, takes nothing away from the next fill. */
  public static void closedTensorsAreFilledAgain() {
    try (ReusableBatch<Example, Reuse_ExampleTensors> reusable =
        Reuse_ExampleTensors.reusable(2)) {
      for (int i = 0; i < 3; i++) {
        Reuse_ExampleTensors batch = reusable.fill(examples(2, i));
        try (Reuse_ExampleTensors fresh = Reuse_ExampleTensors.of(examples(2, i))) {
          assertTensor(batch.values()).isSameAs(fresh.values());
        }
        batch.tensors().values().forEach(org.tensorflow.Tensor::close);
      }
    }
  }

  /** Wrong sizes, and use after the end. */
  public static void misuseIsReported() {
    assertThrows(IllegalArgumentException.class, () -> Reuse_ExampleTensors.reusable(0));
    ReusableBatch<Example, Reuse_ExampleTensors> reusable = Reuse_ExampleTensors.reusable(2);
    var error =
        assertThrows(IllegalArgumentException.class, () -> reusable.fill(examples(3, 0)));
    assertThat(error)
        .hasMessageThat()
        .isEqualTo("The reusable batch of Reuse.Example has room for 2 examples, found 3.");
    reusable.close();
    reusable.close();
    assertThrows(IllegalStateException.class, () -> reusable.fill(examples(1, 0)));
  }

  /** Long strings and tensors of former sizes are freed. */
  public static void nothingLeaks() {
    List<Example> examples = examples(64, 0);
    long growth = Long.MAX_VALUE;
    for (int round = 0; round < 3 && growth >= 128L << 20; round++) {
      long before = Pointer.physicalBytes() - Runtime.getRuntime().totalMemory();
      for (int i = 0; i < 300; i++) {
        try (ReusableBatch<Example, Reuse_ExampleTensors> reusable =
            Reuse_ExampleTensors.reusable(64)) {
          for (int size = 58; size <= 64; size++) {
            reusable.fill(examples.subList(0, size));
            reusable.fill(examples.subList(0, size));
          }
        }
      }
      growth = Pointer.physicalBytes() - Runtime.getRuntime().totalMemory() - before;
    }
    assertThat(growth).isLessThan(128L << 20);
  }

  /** An empty batch. */
  public static void noExamples() {
    try (ReusableBatch<Example, Reuse_ExampleTensors> reusable =
        Reuse_ExampleTensors.reusable(1)) {
      assertThat(reusable.fill(Collections.emptyList()).size()).isEqualTo(0);
    }
  }
}
