package org.tensorbind.model;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.tensorbind.TensorBindException;

/** Cuts lists of examples to the batch size that a signature fixes. */
public final class Chunks {
  private Chunks() {}

  /**
   * The examples from a position on, as many as fit. Where there are too few, the last one is
   * repeated: what the model answers to that is not looked at.
   *
   * @param from below the number of examples
   * @param size the fixed batch size
   */
  public static <T> List<T> of(List<T> examples, int from, int size) {
    int end = Math.min(examples.size(), from + size);
    List<T> some = examples.subList(from, end);
    return some.size() == size ? some : new Repeating<>(some, size);
  }

  /** A list that goes on with its last element. */
  private static final class Repeating<T> extends AbstractList<T> implements RandomAccess {
    private final List<T> elements;
    private final int size;

    Repeating(List<T> elements, int size) {
      this.elements = elements;
      this.size = size;
    }

    @Override
    public T get(int index) {
      return elements.get(Math.min(Objects.checkIndex(index, size), elements.size() - 1));
    }

    @Override
    public int size() {
      return size;
    }
  }

  /**
   * The number of examples, which several lists must have in common.
   *
   * @param label the method, for messages
   * @param names of the parameters
   * @param sizes of their lists
   * @throws TensorBindException {@code size-mismatch}
   */
  public static int commonSize(String label, List<String> names, int... sizes) {
    for (int i = 1; i < sizes.length; i++) {
      if (sizes[i] != sizes[0]) {
        throw new TensorBindException(
            "size-mismatch",
            String.format(
                "%s: found %d elements in %s, expected %d, as many as in %s.",
                label, sizes[i], names.get(i), sizes[0], names.get(0)));
      }
    }
    return sizes[0];
  }
}
