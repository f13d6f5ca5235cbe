package org.tensorbind.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tensorbind.ConversionListener;
import org.tensorbind.PaddingReport;
import org.tensorbind.TensorBindException;
import org.tensorbind.TensorSchema;
import org.tensorbind.TensorSpec;
import org.tensorbind.annotation.DType;
import org.tensorbind.session.Feed;
import org.tensorbind.session.JavaFeed;
import org.tensorflow.Tensor;

/**
 * Allocates the tensors of a batch, hands out their writers, and owns the memory until the batch is
 * complete: closed before that, it frees everything. For one thread.
 *
 * <p>Each tensor is asked for once, by the method of its dtype, with the sizes of those of its axes
 * that the schema leaves unknown. Ragged values and partitions have an axis more in front, whose
 * size comes first; they have it without a batch axis, too. All these methods throw {@link
 * TensorBindException} {@code tensor-too-large} if there cannot be such a tensor.
 */
public final class BatchBuilder implements AutoCloseable {
  private final TensorSchema schema;
  private final int examples;
  private final Target target;
  private final boolean hasBatchAxis;
  private final Slot[] slots;
  private Watch watch = Watch.SILENT;
  private boolean ended;

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

  /** What counts values that are unknown, missing or too long. */
  public Watch watch() {
    return watch;
  }

  /** The writer of a FLOAT32 tensor. */
  public FloatWriter floats(String tensor, long... unknownSizes) {
    Slot slot = open(tensor, unknownSizes, DType.FLOAT32);
    return slot.writtenBy(new FloatWriter(slot.storage().floats(), slot.size()));
  }

  /** The writer of a FLOAT64 tensor. */
  public DoubleWriter doubles(String tensor, long... unknownSizes) {
    Slot slot = open(tensor, unknownSizes, DType.FLOAT64);
    return slot.writtenBy(new DoubleWriter(slot.storage().doubles(), slot.size()));
  }

  /** The writer of an INT32 tensor. */
  public IntWriter ints(String tensor, long... unknownSizes) {
    Slot slot = open(tensor, unknownSizes, DType.INT32);
    return slot.writtenBy(new IntWriter(slot.storage().ints(), slot.size()));
  }

  /** The writer of an INT64 tensor. */
  public LongWriter longs(String tensor, long... unknownSizes) {
    Slot slot = open(tensor, unknownSizes, DType.INT64);
    return slot.writtenBy(new LongWriter(slot.storage().longs(), slot.size()));
  }

  /** The writer of a UINT8 tensor. */
  public ByteWriter bytes(String tensor, long... unknownSizes) {
    Slot slot = open(tensor, unknownSizes, DType.UINT8);
    return slot.writtenBy(new ByteWriter(slot.storage().bytes(), slot.size()));
  }

  /** The writer of a FLOAT16, BFLOAT16 or UINT16 tensor. */
  public ShortWriter shorts(String tensor, long... unknownSizes) {
    Slot slot = open(tensor, unknownSizes, DType.FLOAT16, DType.BFLOAT16, DType.UINT16);
    return slot.writtenBy(
        new ShortWriter(slot.storage().shorts(), slot.size(), schema.spec(tensor).dtype()));
  }

  /** The writer of a BOOL tensor. */
  public BooleanWriter booleans(String tensor, long... unknownSizes) {
    Slot slot = open(tensor, unknownSizes, DType.BOOL);
    return slot.writtenBy(new BooleanWriter(slot.storage().booleans(), slot.size()));
  }

  /** The writer of a STRING tensor. */
  public StringWriter strings(String tensor, long... unknownSizes) {
    Slot slot = open(tensor, unknownSizes, DType.STRING);
    HeapMemory<byte[][]> memory = new HeapMemory<>(new byte[slot.sizeOnHeap()][]);
    return slot.writtenBy(new StringWriter(memory, slot.size()));
  }

  private Slot open(String tensor, long[] unknownSizes, DType... dtypes) {
    int index = schema.indexOf(tensor);
    TensorSpec spec = schema.specs().get(index);
    if (!Arrays.asList(dtypes).contains(spec.dtype())) {
      throw new IllegalStateException(
          "Tensor \""
              + tensor
              + "\" is "
              + spec.dtype()
              + ", not "
              + Arrays.toString(dtypes)
              + ".");
    }
    if (slots[index] != null) {
      throw new IllegalStateException("Tensor \"" + tensor + "\" is already being written.");
    }
    Slot slot = new Slot(spec, sizes(spec, unknownSizes));
    slot.storeIn(storage(spec, slot));
    slots[index] = slot;
    return slot;
  }

  private Storage storage(TensorSpec spec, Slot slot) {
    return switch (target) {
      case TENSORS -> new TensorStorage(spec.dtype(), slot.sizes());
      case FEEDS -> new FeedStorage(spec.dtype(), slot.sizes());
      case ARRAYS -> new HeapStorage(slot.sizeOnHeap());
    };
  }

  private long[] sizes(TensorSpec spec, long[] unknownSizes) {
    List<Long> shape = spec.shape();
    List<Long> declared = new ArrayList<>(shape);
    if (isRagged(spec)) {
      declared.add(0, TensorSpec.UNKNOWN);
    } else if (hasBatchAxis) {
      declared.add(0, (long) examples);
    }
    long[] sizes = new long[declared.size()];
    int next = 0;
    for (int i = 0; i < sizes.length; i++) {
      long size = declared.get(i);
      if (size == TensorSpec.UNKNOWN && next < unknownSizes.length) {
        size = unknownSizes[next++];
      }
      sizes[i] = size;
    }
    if (next < unknownSizes.length || Arrays.stream(sizes).anyMatch(size -> size < 0)) {
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
    requireComplete(Target.TENSORS);
    PaddingReport padding = new PaddingReport(Arrays.stream(slots).map(Slot::padding).toList());
    return new OwnedTensors(
        schema, examples, padding, Arrays.stream(slots).map(Slot::tensor).toArray(Tensor[]::new));
  }

  /**
   * Ends the writing and hands the tensors over, for one call of a model.
   *
   * @throws IllegalStateException if a tensor has not been written to its end
   */
  public Feeds feeds() {
    requireComplete(target == Target.TENSORS ? Target.TENSORS : Target.FEEDS);
    return new Feeds(
        Arrays.stream(slots)
            .map(slot -> target == Target.FEEDS ? slot.feed() : new JavaFeed(slot.tensor()))
            .toArray(Feed[]::new));
  }

  /**
   * Ends the writing and answers the arrays by the names of their tensors, in order: nested as deep
   * as the tensor has axes, a scalar an array of one; FLOAT16 and BFLOAT16 as {@code float}.
   *
   * @throws IllegalStateException if a tensor has not been written to its end
   */
  public Map<String, Object> arrays() {
    requireComplete(Target.ARRAYS);
    Map<String, Object> arrays = new LinkedHashMap<>();
    for (int i = 0; i < slots.length; i++) {
      arrays.put(schema.specs().get(i).name(), slots[i].array());
    }
    return Collections.unmodifiableMap(arrays);
  }

  private void requireComplete(Target wanted) {
    if (target != wanted) {
      throw new IllegalStateException(
          "This builder makes " + target.name().toLowerCase(Locale.ROOT) + ".");
    }
    if (ended) {
      throw new IllegalStateException("This builder has been used.");
    }
    ended = true;
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] == null) {
        throw new IllegalStateException(
            "Tensor \"" + schema.specs().get(i).name() + "\" was not written.");
      }
      slots[i].finish();
    }
    for (Slot slot : slots) {
      slot.complete();
    }
    watch.deliver();
  }

  /** Frees all tensors that have not been handed over. */
  @Override
  public void close() {
    for (Slot slot : slots) {
      if (slot != null) {
        slot.close();
      }
    }
  }
}
