package org.tensorbind.benchmarks.workload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.tensorbind.TensorBatch;
import org.tensorbind.annotation.Tensor;
import org.tensorflow.ndarray.NdArray;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.types.TString;

/** Texts. */
public final class Names implements Workload {
  /**
   * What a tensor holds of a text. One of up to 22 bytes stands in it, behind four times its size.
   */
  private static final int CELL = 24;

  private static final int IN_CELL = 22;
  private static final int ASCII = 0x7f;
  private static final Fields FIELDS = Fields.of(Name.class);

  private final List<Name> names = new ArrayList<>();
  private final byte[] cells;

  /** A name. */
  public record Name(@Tensor String name) {}

  /** Draws names of so many letters. */
  public Names(int count, int length) {
    Random random = new Random(1);
    for (int i = 0; i < count; i++) {
      StringBuilder name = new StringBuilder();
      random.ints(length, 'a', 'z' + 1).forEach(letter -> name.append((char) letter));
      names.add(new Name(name.toString()));
    }
    cells = new byte[count * CELL];
  }

  @Override
  public TensorBatch generated() {
    return Names_NameTensors.of(names);
  }

  @Override
  public Generated<?> converter() {
    return new Generated<>(Names_NameTensors.CONVERTER, names);
  }

  /** Writes the cells as TensorFlow keeps them, which does for short texts in ASCII alone. */
  @Override
  public List<org.tensorflow.Tensor> byHand() {
    for (int i = 0; i < names.size(); i++) {
      if (!fill(i * CELL, names.get(i).name)) {
        return documentation();
      }
    }
    TString tensor = org.tensorflow.Tensor.of(TString.class, shape(), cells.length);
    tensor.asRawTensor().data().write(cells);
    return List.of(tensor);
  }

  private boolean fill(int at, String text) {
    int length = text.length();
    if (length > IN_CELL) {
      return false;
    }
    cells[at] = (byte) (length << 2);
    int all = 0;
    for (int i = 0; i < length; i++) {
      char next = text.charAt(i);
      cells[at + 1 + i] = (byte) next;
      all |= next;
    }
    return all <= ASCII;
  }

  @Override
  public List<org.tensorflow.Tensor> elementwise() {
    NdArray<String> array = NdArrays.ofObjects(String.class, shape());
    for (int i = 0; i < names.size(); i++) {
      array.setObject(names.get(i).name, i);
    }
    return List.of(TString.tensorOf(array));
  }

  private Shape shape() {
    return Shape.of(names.size());
  }

  @Override
  public List<Object> arrays() {
    return Collections.singletonList(names.stream().map(Name::name).toArray(String[]::new));
  }

  @Override
  public List<Object> reflectedArrays() {
    return Collections.singletonList(
        names.stream().map(name -> FIELDS.get(0, name)).toArray(String[]::new));
  }
}
