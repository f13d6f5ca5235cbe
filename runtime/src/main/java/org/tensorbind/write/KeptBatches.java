package org.tensorbind.write;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tensorbind.ConversionListener;
import org.tensorbind.ReusableBatch;
import org.tensorbind.TensorBatch;
import org.tensorbind.TensorBindException;

/** Batches of the last few sizes, which are filled again. */
final class KeptBatches<T, B extends TensorBatch> implements ReusableBatch<T, B> {
  /** A full batch, the rest at the end, a single example, and one more. */
  private static final int SIZES = 4;

  private final GeneratedConverter<T, B> code;
  private final Optional<ConversionListener> listener;
  private final int maxBatch;
  private final AtomicBoolean isBusy = new AtomicBoolean();
  private final One<T> one = new One<>();

  /** The most recent one comes first. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic types
  private final Kept<B>[] kept = new Kept[SIZES];

  private boolean isClosed;

  KeptBatches(GeneratedConverter<T, B> code, Optional<ConversionListener> listener, int maxBatch) {
    if (maxBatch < 1) {
      throw new IllegalArgumentException(
          "A reusable batch has room for " + maxBatch + " examples, expected at least 1.");
    }
    this.code = code;
    this.listener = listener;
    this.maxBatch = maxBatch;
  }

  /** Tensors with a batch axis of one size. */
  private record Kept<B>(BatchBuilder builder, B batch) {}

  @Override
  public B fill(List<? extends T> examples) {
    enter();
    try {
      return refill(examples);
    } finally {
      isBusy.set(false);
    }
  }

  @Override
  public B fill(T example) {
    enter();
    try {
      return refill(one.of(example));
    } finally {
      one.of(null);
      isBusy.set(false);
    }
  }

  private void enter() {
    if (!isBusy.compareAndSet(false, true)) {
      throw new TensorBindException(
          "batch-in-use",
          "The reusable batch of "
              + code.schema().type()
              + " is being filled by another thread. Give each thread its own.");
    }
    if (isClosed) {
      isBusy.set(false);
      throw new IllegalStateException(
          "This reusable batch of " + code.schema().type() + " is closed.");
    }
  }

  private B refill(List<? extends T> examples) {
    int size = examples.size();
    if (size > maxBatch) {
      throw new IllegalArgumentException(
          "The reusable batch of "
              + code.schema().type()
              + " has room for "
              + maxBatch
              + " examples, found "
              + size
              + ".");
    }
    Kept<B> chosen = choose(size);
    BatchBuilder builder = chosen.builder();
    builder.restart();
    try {
      code.write(examples, builder);
      builder.refilled();
      return chosen.batch();
    } catch (RuntimeException | Error e) {
      kept[0] = null; // half filled
      builder.close();
      throw e;
    }
  }

  /** The batch of a size, which becomes the most recent one. */
  private Kept<B> choose(int size) {
    int place = 0;
    while (place < SIZES - 1 && !isOf(kept[place], size)) {
      place++;
    }
    Kept<B> chosen = kept[place];
    if (!isOf(chosen, size)) {
      Kept<B> made = make(size);
      if (chosen != null) {
        chosen.builder().close();
      }
      chosen = made;
    }
    System.arraycopy(kept, 0, kept, 1, place);
    kept[0] = chosen;
    return chosen;
  }

  private static boolean isOf(Kept<?> kept, int size) {
    return kept != null && kept.builder().examples() == size;
  }

  private Kept<B> make(int size) {
    BatchBuilder builder = BatchBuilder.ofTensors(code.schema(), size);
    listener.ifPresent(builder::reportTo);
    return new Kept<>(builder, code.batch(builder.kept()));
  }

  @Override
  public int maxBatch() {
    return maxBatch;
  }

  @Override
  public void close() {
    if (!isBusy.compareAndSet(false, true)) {
      throw new TensorBindException(
          "batch-in-use",
          "The reusable batch of " + code.schema().type() + " is being filled by another thread.");
    }
    try {
      isClosed = true;
      for (int i = 0; i < SIZES; i++) {
        if (kept[i] != null) {
          kept[i].builder().close();
          kept[i] = null;
        }
      }
    } finally {
      isBusy.set(false);
    }
  }

  /** A list of one example, for whose sake nothing is allocated. */
  private static final class One<T> extends AbstractList<T> {
    private final Once once = new Once();
    private T element;

    One<T> of(T example) {
      element = example;
      return this;
    }

    @Override
    public T get(int index) {
      Objects.checkIndex(index, 1);
      return element;
    }

    @Override
    public int size() {
      return 1;
    }

    @Override
    public Iterator<T> iterator() {
      once.hasNext = true;
      return once;
    }

    private final class Once implements Iterator<T> {
      private boolean hasNext;

      @Override
      public boolean hasNext() {
        return hasNext;
      }

      @Override
      public T next() {
        if (!hasNext) {
          throw new NoSuchElementException();
        }
        hasNext = false;
        return element;
      }
    }
  }
}
