package org.tensorbind.processor.combinations;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tensorflow.ndarray.FloatNdArray;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.Shape;

/** A Java type that a member can have, with values. */
sealed interface Type permits Leaf, Type.Maybe, Type.Sequence, Type.NdArray {
  /** As it is declared. */
  String source();

  /** As a type argument. */
  String boxed();

  /** For arrays of it. */
  Class<?> raw();

  /** How many sequences lie around the leaf. */
  int levels();

  Leaf leaf();

  /**
   * A value.
   *
   * @param level of the member's, at which this type stands
   */
  Object draw(Supply supply, int level);

  /** An Optional. */
  record Maybe(Type value) implements Type {
    @Override
    public String source() {
      return "Optional<" + value.boxed() + ">";
    }

    @Override
    public String boxed() {
      return source();
    }

    @Override
    public Class<?> raw() {
      return Optional.class;
    }

    @Override
    public int levels() {
      return value.levels();
    }

    @Override
    public Leaf leaf() {
      return value.leaf();
    }

    @Override
    public Object draw(Supply supply, int level) {
      if (value instanceof Leaf && supply.isMissing()) {
        return Optional.empty();
      }
      return Optional.ofNullable(value.draw(supply, level));
    }
  }

  /** An array of TensorFlow Java, whose rank only a declared shape tells. */
  record NdArray(Leaf leaf, int levels) implements Type {
    @Override
    public String source() {
      return "FloatNdArray";
    }

    @Override
    public String boxed() {
      return source();
    }

    @Override
    public Class<?> raw() {
      return FloatNdArray.class;
    }

    @Override
    public Object draw(Supply supply, int level) {
      long[] sizes = new long[levels];
      for (int i = 0; i < levels; i++) {
        sizes[i] = supply.sizes().at(level + i);
      }
      FloatNdArray array = NdArrays.ofFloats(Shape.of(sizes));
      array.scalars().forEach(each -> each.setFloat((Float) leaf.draw(supply, level)));
      return array;
    }
  }

  /** Elements. */
  record Sequence(String container, Class<?> raw, Type element) implements Type {
    static Sequence array(Type element) {
      return new Sequence("", element.raw().arrayType(), element);
    }

    static Sequence of(String container, Type element) {
      boolean isSet = container.endsWith("Set");
      return new Sequence(container, isSet ? Set.class : rawOf(container), element);
    }

    private static Class<?> rawOf(String container) {
      return switch (container) {
        case "Collection" -> Collection.class;
        case "Iterable" -> Iterable.class;
        default -> List.class;
      };
    }

    boolean isSet() {
      return container.endsWith("Set");
    }

    @Override
    public String source() {
      if (container.isEmpty()) {
        return element.source() + "[]";
      }
      return container.endsWith("Buffer") ? container : container + "<" + element.boxed() + ">";
    }

    @Override
    public String boxed() {
      return source();
    }

    @Override
    public int levels() {
      return 1 + element.levels();
    }

    @Override
    public Leaf leaf() {
      return element.leaf();
    }

    @Override
    public Object draw(Supply supply, int level) {
      int size = supply.sizes().at(level);
      if (isSet()) {
        Collection<Object> elements = new LinkedHashSet<>();
        for (int tries = 0; elements.size() < size && tries < 1000; tries++) {
          elements.add(element.draw(supply.withoutMissing(), level + 1));
        }
        return container.equals("EnumSet") ? Types.enumSet(elements) : elements;
      }
      if (container.isEmpty()) {
        Object array = Array.newInstance(element.raw(), size);
        for (int i = 0; i < size; i++) {
          Array.set(array, i, element.draw(supply, level + 1));
        }
        return array;
      }
      List<Object> elements = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        elements.add(element.draw(supply, level + 1));
      }
      return container.equals("FloatBuffer") ? Types.buffer(elements) : elements;
    }
  }
}
