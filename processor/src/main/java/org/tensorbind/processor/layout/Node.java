package org.tensorbind.processor.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tensorbind.processor.model.Annotations.ImputeSettings;
import org.tensorbind.processor.model.Annotations.Side;
import org.tensorbind.processor.model.Annotations.TextSettings;
import org.tensorbind.processor.model.Annotations.Truncate;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.JavaType.Maybe;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.shape.DType;

/**
 * The walk through an object that writes, or reads, its tensors in row-major order. Tensors are
 * referred to by their place in {@link ClassLayout#tensors()}.
 */
public sealed interface Node {
  /** How many elements this writes to a tensor. */
  Extent extent(int tensor);

  /** The tensors that this writes to, in ascending order. */
  List<Integer> tensors();

  /** The axes whose sizes must be measured beneath. */
  boolean isMeasured();

  /** The members of a bound class, one after the other. */
  record Struct(BoundClass type, List<Field> fields, List<Interleave> interleaves) implements Node {
    @Override
    public Extent extent(int tensor) {
      for (Interleave interleave : interleaves) {
        if (interleave.target() == tensor) {
          return interleave.extent();
        }
      }
      return fields.stream()
          .map(field -> field.value().extent(tensor))
          .reduce(Extent.NONE, Extent::plus);
    }

    @Override
    public List<Integer> tensors() {
      List<Integer> scratch = interleaves.stream().flatMap(i -> i.parts().stream()).toList();
      return Stream.concat(
              fields.stream()
                  .flatMap(field -> field.value().tensors().stream())
                  .filter(tensor -> !scratch.contains(tensor)),
              interleaves.stream().map(Interleave::target))
          .distinct()
          .sorted()
          .toList();
    }

    @Override
    public boolean isMeasured() {
      return fields.stream().anyMatch(field -> field.value().isMeasured());
    }
  }

  /**
   * A member and what is written for it.
   *
   * @param path from the object that the nearest loop runs over, for messages
   */
  record Field(Member member, String path, Node value) {}

  /** Parts of higher rank, written apart and then put side by side along the last axis. */
  record Interleave(int target, List<Integer> parts, List<Long> widths, Extent extent) {}

  /** A nested object. */
  record Nested(Optional<Maybe> maybe, JavaType.Nested type, Struct struct) implements Node {
    @Override
    public Extent extent(int tensor) {
      return struct.extent(tensor);
    }

    @Override
    public List<Integer> tensors() {
      return struct.tensors();
    }

    @Override
    public boolean isMeasured() {
      return struct.isMeasured();
    }
  }

  /**
   * One value.
   *
   * @param source the member, from the root
   * @param text what is done to a text first
   */
  record Leaf(
      String source,
      Optional<Maybe> maybe,
      JavaType type,
      Encoding encoding,
      Optional<ImputeSettings> impute,
      Optional<TextSettings> text,
      DType dtype,
      long width,
      int target,
      Optional<Integer> indicator)
      implements Node {
    /** The same value once more, of which listeners have been told already. */
    public Leaf untold() {
      return new Leaf("", maybe, type, encoding, impute, text, dtype, width, target, indicator);
    }

    /** A string of bytes: a {@code byte[]} or a buffer. */
    public boolean isBytes() {
      return !encoding.takesWhole()
          && (type instanceof JavaType.Sequence || type instanceof JavaType.Buffer);
    }

    @Override
    public Extent extent(int tensor) {
      boolean isIndicator = indicator.isPresent() && indicator.get() == tensor;
      return tensor == target ? Extent.of(width) : isIndicator ? Extent.of(1) : Extent.NONE;
    }

    @Override
    public List<Integer> tensors() {
      return indicator
          .map(second -> List.of(target, second).stream().sorted().toList())
          .orElse(List.of(target));
    }

    @Override
    public boolean isMeasured() {
      return false;
    }
  }

  /**
   * Members of an object that are hashed together.
   *
   * @param members single values
   * @param isHot whether the bucket becomes a row
   */
  record Crossed(List<Field> members, long bins, boolean isHot, DType dtype, int target)
      implements Node {
    @Override
    public Extent extent(int tensor) {
      return tensor == target ? Extent.of(isHot ? bins : 1) : Extent.NONE;
    }

    @Override
    public List<Integer> tensors() {
      return List.of(target);
    }

    @Override
    public boolean isMeasured() {
      return false;
    }
  }

  /**
   * A row of scores, from which one value is read. It cannot be written.
   *
   * @param type of the label, or a {@link JavaType.Ranking}
   * @param axis the row's
   */
  record Scores(
      Optional<Maybe> maybe,
      JavaType type,
      Encoding.Scores encoding,
      DType dtype,
      AxisRef axis,
      int target)
      implements Node {
    @Override
    public Extent extent(int tensor) {
      return tensor == target ? Extent.of(1).times(axis) : Extent.NONE;
    }

    @Override
    public List<Integer> tensors() {
      return List.of(target);
    }

    @Override
    public boolean isMeasured() {
      return false;
    }
  }

  /**
   * An array, collection or buffer.
   *
   * @param source the member, from the root
   * @param maybe an Optional around it
   * @param preparation how what the object holds becomes this sequence, if it is another type
   * @param window how a series is cut; the axis counts windows
   * @param rowLength for flat arrays the elements of one row, else 1
   * @param mask gets a true for each element: set at the innermost padded level
   * @param lengths gets the number of elements
   * @param partition tells the elements of ragged sequences apart
   */
  record Repeated(
      String source,
      Optional<Maybe> maybe,
      JavaType type,
      Optional<Preparation> preparation,
      AxisRef axis,
      Optional<Padding> padding,
      Optional<Window> window,
      long rowLength,
      Optional<Integer> mask,
      Optional<Integer> lengths,
      Optional<Integer> partition,
      Node element)
      implements Node {
    /** The elements that one step along the axis stands for. */
    public long windowSize() {
      return window.map(Window::size).orElse(1);
    }

    @Override
    public Extent extent(int tensor) {
      if (lengths.isPresent() && lengths.get() == tensor) {
        return Extent.of(1);
      }
      if (mask.isPresent() && mask.get() == tensor) {
        return Extent.of(1).times(axis);
      }
      return element.extent(tensor).times(rowLength).times(windowSize()).times(axis);
    }

    @Override
    public List<Integer> tensors() {
      return Stream.of(
              element.tensors().stream(), mask.stream(), lengths.stream(), partition.stream())
          .flatMap(each -> each)
          .sorted()
          .toList();
    }

    @Override
    public boolean isMeasured() {
      return !(axis instanceof AxisRef.Fixed) || element.isMeasured();
    }
  }

  /**
   * How a text becomes a sequence.
   *
   * @param text the text's own type
   * @param imputed what stands for a missing one
   */
  record Tokens(JavaType text, TextSettings settings, Optional<String> imputed)
      implements Preparation {
    @Override
    public JavaType given() {
      return text;
    }
  }

  /**
   * How an array of TensorFlow Java becomes one of Java, in row-major order.
   *
   * @param sizes of its axes, -1 where the batch decides
   */
  record Unpacked(JavaType.NdArray given, List<Long> sizes) implements Preparation {}

  /** How a value becomes a sequence. */
  sealed interface Preparation {
    /** The value's own type. */
    JavaType given();
  }

  /** Which elements of a series make a window, and where the next one begins. */
  record Window(int size, int stride, int samplingRate) {}

  /** How a sequence is filled up or cut. */
  record Padding(Side side, Truncate truncate, String value) {}
}
