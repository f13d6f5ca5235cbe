package org.tensorbind.write;

import java.lang.reflect.Array;
import java.util.Arrays;

/** Gives a flat array the shape of a tensor. */
final class NestedArrays {
  private NestedArrays() {}

  /** An array of arrays, as deep as there are sizes; a scalar stays an array of one. */
  static Object of(Object flat, long[] sizes) {
    if (sizes.length < 2) {
      return flat;
    }
    int[] lengths = Arrays.stream(sizes).mapToInt(Math::toIntExact).toArray();
    Object nested = Array.newInstance(flat.getClass().getComponentType(), lengths);
    copy(flat, 0, nested, lengths.length);
    return nested;
  }

  private static int copy(Object flat, int from, Object nested, int depth) {
    if (depth == 1) {
      int length = Array.getLength(nested);
      System.arraycopy(flat, from, nested, 0, length);
      return from + length;
    }
    int next = from;
    for (Object inner : (Object[]) nested) {
      next = copy(flat, next, inner, depth - 1);
    }
    return next;
  }
}
