package org.tensorbind.processor.shape;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** The sizes of a tensor's axes, outermost first, without the batch axis. */
public record Shape(List<Size> sizes) {
  public static final Shape SCALAR = new Shape(List.of());

  private static final Pattern SPACES = Pattern.compile("\\s+");

  public Shape {
    sizes = List.copyOf(sizes);
  }

  public static Shape of(long... sizes) {
    return new Shape(LongStream.of(sizes).mapToObj(Size::of).toList());
  }

  /**
   * Reads {@code dims}: names and sizes in one string, such as {@code "time 3"}.
   *
   * @return nothing if a word is neither a name nor a size
   */
  public static Optional<Shape> parse(String dims) {
    List<Optional<Size>> sizes = words(dims).stream().map(Size::parse).toList();
    return sizes.stream().allMatch(Optional::isPresent)
        ? Optional.of(new Shape(sizes.stream().flatMap(Optional::stream).toList()))
        : Optional.empty();
  }

  /** The words of {@code dims}, one for each axis. */
  public static List<String> words(String dims) {
    return SPACES.splitAsStream(dims.strip()).toList();
  }

  public int rank() {
    return sizes.size();
  }

  public Size get(int axis) {
    return sizes.get(axis);
  }

  /** The innermost axis; a scalar counts as one element. */
  public Size last() {
    return sizes.isEmpty() ? Size.of(1) : sizes.get(sizes.size() - 1);
  }

  /** This shape with the axes of {@code inner} behind its own. */
  public Shape then(Shape inner) {
    List<Size> all = new ArrayList<>(sizes);
    all.addAll(inner.sizes);
    return new Shape(all);
  }

  public Shape subShape(int from, int to) {
    return new Shape(sizes.subList(from, to));
  }

  /** All axes but the innermost. */
  public Shape leading() {
    return subShape(0, Math.max(0, rank() - 1));
  }

  /** What both claims together say, or nothing if ranks or sizes contradict each other. */
  public Optional<Shape> and(Shape other) {
    if (rank() != other.rank()) {
      return Optional.empty();
    }
    List<Size> all = new ArrayList<>();
    for (int axis = 0; axis < rank(); axis++) {
      Optional<Size> size = get(axis).and(other.get(axis));
      if (size.isEmpty()) {
        return Optional.empty();
      }
      all.add(size.get());
    }
    return Optional.of(new Shape(all));
  }

  public boolean isFixed() {
    return sizes.stream().allMatch(Size::isFixed);
  }

  /** The number of elements, unknown axes counted as one; empty if it does not fit a long. */
  public OptionalLong elements() {
    long product = 1;
    for (Size size : sizes) {
      if (size.isFixed()) {
        long high = Math.multiplyHigh(product, size.value());
        product *= size.value();
        if (high != 0 || product < 0) {
          return OptionalLong.empty();
        }
      }
    }
    return OptionalLong.of(product);
  }

  public long[] toArray() {
    return sizes.stream().mapToLong(Size::value).toArray();
  }

  /** As it stands in an annotation: {@code {28, 28, 1}}. */
  @Override
  public String toString() {
    return sizes.stream().map(Size::toString).collect(joining(", ", "{", "}"));
  }
}
