package org.tensorbind.write;

import java.util.Arrays;
import org.tensorbind.annotation.DType;
import org.tensorbind.memory.Elements;
import org.tensorbind.memory.StringMemory;

/**
 * The writers of a batch's tensors, or of the rows that some of its examples have there. For one
 * thread.
 *
 * <p>Each tensor is asked for once, by the method of its dtype, with the sizes of those of its axes
 * that the schema leaves unknown. Ragged values and partitions have an axis more in front, whose
 * size comes first; they have it without a batch axis, too. All these methods throw {@link
 * org.tensorbind.TensorBindException} {@code tensor-too-large} if there cannot be such a tensor.
 */
public final class Section {
  private final BatchBuilder batch;
  private final int first;
  private final int count;
  private final TensorWriter[] writers;
  private final Watch watch;

  /**
   * Some rows of a batch.
   *
   * @param first the first example
   * @param count how many examples
   */
  Section(BatchBuilder batch, int first, int count, Watch watch) {
    this.batch = batch;
    this.first = first;
    this.count = count;
    this.writers = new TensorWriter[batch.schema().specs().size()];
    this.watch = watch;
  }

  /** What counts values that are unknown, missing or too long. */
  public Watch watch() {
    return watch;
  }

  /** The writer of a FLOAT32 tensor. */
  public FloatWriter floats(String tensor, long... unknownSizes) {
    Slot slot = slot(tensor, unknownSizes, DType.FLOAT32);
    return keep(slot, new FloatWriter(memory(slot, Elements.FLOATS), size(slot)));
  }

  /** The writer of a FLOAT64 tensor. */
  public DoubleWriter doubles(String tensor, long... unknownSizes) {
    Slot slot = slot(tensor, unknownSizes, DType.FLOAT64);
    return keep(slot, new DoubleWriter(memory(slot, Elements.DOUBLES), size(slot)));
  }

  /** The writer of an INT32 tensor. */
  public IntWriter ints(String tensor, long... unknownSizes) {
    Slot slot = slot(tensor, unknownSizes, DType.INT32);
    return keep(slot, new IntWriter(memory(slot, Elements.INTS), size(slot)));
  }

  /** The writer of an INT64 tensor. */
  public LongWriter longs(String tensor, long... unknownSizes) {
    Slot slot = slot(tensor, unknownSizes, DType.INT64);
    return keep(slot, new LongWriter(memory(slot, Elements.LONGS), size(slot)));
  }

  /** The writer of a UINT8 tensor. */
  public ByteWriter bytes(String tensor, long... unknownSizes) {
    Slot slot = slot(tensor, unknownSizes, DType.UINT8);
    return keep(slot, new ByteWriter(memory(slot, Elements.BYTES), size(slot)));
  }

  /** The writer of a FLOAT16, BFLOAT16 or UINT16 tensor. */
  public ShortWriter shorts(String tensor, long... unknownSizes) {
    Slot slot = slot(tensor, unknownSizes, DType.FLOAT16, DType.BFLOAT16, DType.UINT16);
    return keep(slot, new ShortWriter(memory(slot, Elements.SHORTS), size(slot), slot.dtype()));
  }

  /** The writer of a BOOL tensor. */
  public BooleanWriter booleans(String tensor, long... unknownSizes) {
    Slot slot = slot(tensor, unknownSizes, DType.BOOL);
    return keep(slot, new BooleanWriter(memory(slot, Elements.BYTES), size(slot)));
  }

  /** The writer of a STRING tensor. */
  public StringWriter strings(String tensor, long... unknownSizes) {
    Slot slot = slot(tensor, unknownSizes, DType.STRING);
    StringMemory memory = slot.storage().strings(start(slot), size(slot));
    return keep(slot, new StringWriter(memory, size(slot)));
  }

  private Slot slot(String tensor, long[] unknownSizes, DType... dtypes) {
    int index = batch.schema().indexOf(tensor);
    if (writers[index] != null) {
      throw new IllegalStateException("Tensor \"" + tensor + "\" is already being written.");
    }
    DType dtype = batch.schema().specs().get(index).dtype();
    if (!Arrays.asList(dtypes).contains(dtype)) {
      throw new IllegalStateException(
          "Tensor \"" + tensor + "\" is " + dtype + ", not " + Arrays.toString(dtypes) + ".");
    }
    return batch.slot(index, unknownSizes);
  }

  private <A> Memory<A> memory(Slot slot, Elements<A> type) {
    return slot.storage().elements(type, start(slot));
  }

  /** The first element of these rows. */
  private long start(Slot slot) {
    return first == 0 ? 0 : slot.elements() / batch.examples() * first;
  }

  /** How many elements these rows have. */
  private long size(Slot slot) {
    boolean isWhole = count == batch.examples();
    return isWhole ? slot.elements() : slot.elements() / batch.examples() * count;
  }

  private <W extends TensorWriter> W keep(Slot slot, W writer) {
    writers[batch.schema().indexOf(slot.name())] = writer;
    return writer;
  }

  /**
   * Brings everything to memory.
   *
   * @throws IllegalStateException if a tensor has not been written to its end
   */
  void finish() {
    for (int i = 0; i < writers.length; i++) {
      String tensor = batch.schema().specs().get(i).name();
      if (writers[i] == null) {
        throw new IllegalStateException("Tensor \"" + tensor + "\" was not written.");
      }
      writers[i].finish(tensor);
    }
  }

  /** How many of a tensor's elements are padding. */
  long padded(int tensor) {
    return writers[tensor].padded();
  }

  /** Begins again. */
  void restart() {
    for (TensorWriter writer : writers) {
      writer.restart();
    }
  }

  /** Ends the writing. */
  void close() {
    for (TensorWriter writer : writers) {
      if (writer != null) {
        writer.close();
      }
    }
  }
}
