package org.tensorbind.write;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tensorbind.ConversionListener;
import org.tensorbind.Parallelism;
import org.tensorbind.TensorBindException;
import org.tensorbind.TensorSchema;
import org.tensorbind.TensorSpec;
import org.tensorbind.session.Feed;

/**
 * Allocates the tensors of a batch, has them written, and owns the memory until the batch is
 * complete: closed before that, it frees everything. For one thread.
 */
public final class BatchBuilder implements AutoCloseable {
  private static final Section[] NONE = {};

  private final TensorSchema schema;
  private final int examples;
  private final Target target;
  private final boolean hasBatchAxis;
  private final Slot[] slots;
  private Watch watch = Watch.SILENT;
  private Parallelism parallelism;
  private BatchAxes measured;

  /** What writes to all tensors, once they are open. */
  private Object kept;

  private Section[] sections = NONE;
  private boolean isComplete;
  private boolean isHandedOver;
  private boolean isClosed;
  private ConversionEvent event = ConversionEvent.start();

  private BatchBuilder(TensorSchema schema, int examples, Target target, boolean hasBatchAxis) {
    this.schema = schema;
    this.examples = examples;
    this.target = target;
    this.hasBatchAxis = hasBatchAxis;
    this.slots = new Slot[schema.specs().size()];
  }

  /** What is built. */
  private enum Target {
    TENSORS,
    FEEDS,
    ARRAYS
  }

  /** Builds tensors with a batch axis of this size, for {@link #build()}. */
  public static BatchBuilder ofTensors(TensorSchema schema, int examples) {
    return new BatchBuilder(schema, examples, Target.TENSORS, true);
  }

  /** Builds the tensors of one example, without batch axis, for {@link #build()}. */
  public static BatchBuilder ofExample(TensorSchema schema) {
    return new BatchBuilder(schema, 1, Target.TENSORS, false);
  }

  /**
   * Builds tensors for one call of a model, for {@link #feeds()}.
   *
   * @param isBatched whether they have a batch axis; without it there is one example
   * @param asJava whether they are tensors of TensorFlow Java
   */
  public static BatchBuilder ofFeeds(
      TensorSchema schema, int examples, boolean isBatched, boolean asJava) {
    return new BatchBuilder(schema, examples, asJava ? Target.TENSORS : Target.FEEDS, isBatched);
  }

  /**
   * Builds Java arrays of one example, without batch axis, for {@link #arrays()}. TensorFlow's
   * native libraries are not needed.
   */
  public static BatchBuilder ofArrays(TensorSchema schema) {
    return new BatchBuilder(schema, 1, Target.ARRAYS, false);
  }

  /**
   * Has a listener told what the conversion finds, before the tensors are handed over. If it
   * throws, they are not.
   */
  public void reportTo(ConversionListener listener) {
    watch = Watch.of(listener);
  }

  /** Has several threads write if there are enough examples. */
  public void shareAmong(Parallelism threads) {
    parallelism = threads;
  }

  /**
   * The sizes that the examples decide, for generated code; nothing has been measured yet.
   *
   * @param axes makes them
   */
  @SuppressWarnings("unchecked") // generated code asks for one kind
  public <A extends BatchAxes> A axes(Supplier<A> axes) {
    if (measured == null || measured.areRagged()) {
      measured = axes.get();
    } else {
      measured.restart();
    }
    return (A) measured;
  }

  /**
   * Has all tensors written by generated code.
   *
   * @param writers opens the writers of all tensors
   * @param loop writes examples
   */
  public <T, W> void write(List<T> examples, Function<Section, W> writers, ExampleLoop<T, W> loop) {
    if (!rewrite(examples, loop)) {
      open(examples, writers, loop);
    }
  }

  /**
   * Has all tensors written by generated code, once the sizes are measured.
   *
   * @param axes from {@link #axes}
   * @param writers opens the writers of all tensors
   * @param loop writes examples
   */
  public <T, A extends BatchAxes, W> void write(
      List<T> examples, A axes, BiFunction<Section, A, W> writers, ExampleLoop<T, W> loop) {
    if (!rewrite(examples, loop)) {
      open(examples, section -> writers.apply(section, axes), loop);
    }
  }

  /** Writes to the tensors that are there from before, if they have the right sizes. */
  @SuppressWarnings("unchecked") // generated code has one kind of writers
  private <T, W> boolean rewrite(List<T> examples, ExampleLoop<T, W> loop) {
    if (kept == null || (measured != null && measured.haveChanged())) {
      return false;
    }
    loop.write(examples, 0, (W) kept);
    return true;
  }

  private <T, W> void open(List<T> list, Function<Section, W> writers, ExampleLoop<T, W> loop) {
    free();
    if (parallelism != null && SharedLoop.suits(parallelism, schema, examples)) {
      SharedLoop<T, W> shared = new SharedLoop<>(parallelism, loop);
      sections = shared.open(this, watch, writers);
      shared.write(list);
      shared.report(watch);
    } else {
      W out = writers.apply(whole());
      kept = out;
      loop.write(list, 0, out);
    }
  }

  /** The writers of all rows, for those who write without {@link #write}. */
  public Section whole() {
    if (isComplete || isClosed) {
      throw used();
    }
    if (sections.length == 0) {
      sections = new Section[] {new Section(this, 0, examples, watch)};
    }
    return sections[0];
  }

  TensorSchema schema() {
    return schema;
  }

  int examples() {
    return examples;
  }

  /** A tensor, which is allocated when it is asked for first. */
  Slot slot(int index, long... unknownSizes) {
    if (slots[index] == null) {
      TensorSpec spec = schema.specs().get(index);
      Slot slot = new Slot(spec, sizes(spec, unknownSizes));
      switch (target) {
        case TENSORS -> slot.allocateVisible();
        case FEEDS -> slot.allocateHidden();
        case ARRAYS -> slot.allocateOnHeap();
      }
      slots[index] = slot;
    }
    return slots[index];
  }

  private long[] sizes(TensorSpec spec, long... unknownSizes) {
    List<Long> shape = spec.shape();
    boolean isRagged = isRagged(spec);
    int inFront = isRagged || hasBatchAxis ? 1 : 0;
    long[] sizes = new long[inFront + shape.size()];
    int next = 0;
    boolean isComplete = true;
    for (int i = 0; i < sizes.length; i++) {
      long size;
      if (i < inFront) {
        size = isRagged ? TensorSpec.UNKNOWN : examples;
      } else {
        size = shape.get(i - inFront);
      }
      if (size == TensorSpec.UNKNOWN && next < unknownSizes.length) {
        size = unknownSizes[next++];
      }
      sizes[i] = size;
      isComplete &= size >= 0;
    }
    if (next < unknownSizes.length || !isComplete) {
      throw new IllegalArgumentException(
          "Sizes "
              + Arrays.toString(unknownSizes)
              + " do not complete the shape "
              + shape
              + " of tensor \""
              + spec.name()
              + "\".");
    }
    return sizes;
  }

  /** Whether the examples do not lie along the first axis, one entry for each. */
  private static boolean isRagged(TensorSpec spec) {
    return spec.role() == TensorSpec.Role.RAGGED_VALUES || spec.role() == TensorSpec.Role.PARTITION;
  }

  /**
   * Ends the writing and hands the tensors over.
   *
   * @throws IllegalStateException if a tensor has not been written to its end
   */
  public OwnedTensors build() {
    complete(Target.TENSORS);
    isHandedOver = true;
    return new OwnedTensors(schema, examples, slots, true);
  }

  /**
   * Ends the writing and hands the tensors over, for one call of a model.
   *
   * @throws IllegalStateException if a tensor has not been written to its end
   */
  public Feeds feeds() {
    complete(target == Target.TENSORS ? Target.TENSORS : Target.FEEDS);
    isHandedOver = true;
    Feed[] feeds = new Feed[slots.length];
    for (int i = 0; i < feeds.length; i++) {
      feeds[i] = new Feed(slots[i].tensor(), slots[i].sizes());
    }
    return new Feeds(feeds);
  }

  /**
   * Ends the writing and answers the arrays by the names of their tensors, in order: nested as deep
   * as the tensor has axes, a scalar an array of one; FLOAT16 and BFLOAT16 as {@code float}.
   *
   * @throws IllegalStateException if a tensor has not been written to its end
   */
  public Map<String, Object> arrays() {
    complete(Target.ARRAYS);
    Map<String, Object> arrays = new LinkedHashMap<>();
    for (Slot slot : slots) {
      arrays.put(slot.name(), slot.array());
    }
    return Collections.unmodifiableMap(arrays);
  }

  private void complete(Target wanted) {
    if (target != wanted) {
      throw new IllegalStateException(
          "This builder makes " + target.name().toLowerCase(Locale.ROOT) + ".");
    }
    if (isComplete) {
      throw used();
    }
    isComplete = true;
    for (Section section : sections) {
      section.finish();
    }
    for (int i = 0; i < slots.length; i++) {
      long padded = 0;
      for (Section section : sections) {
        padded += section.padded(i);
      }
      slots[i].pad(padded);
    }
    watch.deliver();
    if (event != null) {
      event.commit(schema, examples, slots);
    }
  }

  /** A view of the tensors, which stay this builder's. */
  OwnedTensors kept() {
    return new OwnedTensors(schema, examples, slots, false);
  }

  /**
   * Begins again: what is written next goes to the same tensors if it has the same shapes.
   *
   * @throws TensorBindException {@code batch-in-use} if somebody uses a tensor
   */
  void restart() {
    for (Slot slot : slots) {
      if (slot != null && slot.tensor().handle().isShared()) {
        throw inUse(slot);
      }
    }
    if (hasClosedTensors()) {
      free();
    }
    for (Section section : sections) {
      section.restart();
    }
    isComplete = false;
    event = ConversionEvent.start();
  }

  /** Users close what is not theirs, and TensorFlow Java frees it if it has made it. */
  private boolean hasClosedTensors() {
    for (Slot slot : slots) {
      if (slot != null && slot.tensor().handle().isClosed()) {
        return true;
      }
    }
    return false;
  }

  private TensorBindException inUse(Slot slot) {
    return new TensorBindException(
        "batch-in-use",
        "Tensor \""
            + slot.name()
            + "\" of the reusable batch of "
            + schema.type()
            + " is in use: a session runs with it, or a result that is open shares its memory."
            + " Close the result, or copy what is needed of it, before the next fill.");
  }

  /**
   * Ends the writing; the tensors stay this builder's.
   *
   * @throws IllegalStateException if a tensor has not been written to its end
   */
  void refilled() {
    complete(Target.TENSORS);
  }

  private static IllegalStateException used() {
    return new IllegalStateException("This builder has been used.");
  }

  /** Frees all tensors that have not been handed over. */
  @Override
  public void close() {
    isClosed = true;
    if (isHandedOver) {
      closeSections();
    } else {
      free();
    }
  }

  /** Forgets all tensors. */
  private void free() {
    kept = null;
    closeSections();
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] != null) {
        slots[i].close();
        slots[i] = null;
      }
    }
  }

  private void closeSections() {
    for (Section section : sections) {
      section.close();
    }
    sections = NONE;
  }
}
