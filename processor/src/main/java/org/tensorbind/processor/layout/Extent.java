package org.tensorbind.processor.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A number of elements: a product of what the compiler knows and of sizes found at run time.
 *
 * @param fixed the known factor
 * @param dynamic the other factors
 */
public record Extent(long fixed, List<AxisRef.Dynamic> dynamic) {
  public static final Extent NONE = new Extent(0, List.of());

  public static Extent of(long elements) {
    return new Extent(elements, List.of());
  }

  Extent times(AxisRef axis) {
    if (axis instanceof AxisRef.Fixed known) {
      return times(known.size());
    }
    if (fixed == 0) {
      return NONE;
    }
    if (axis instanceof AxisRef.Ragged) {
      return this; // nothing ragged is ever filled: what counts is one element of it
    }
    List<AxisRef.Dynamic> longer = new ArrayList<>(dynamic);
    longer.add((AxisRef.Dynamic) axis);
    return new Extent(fixed, longer);
  }

  Extent times(long factor) {
    return new Extent(fixed * factor, dynamic);
  }

  /** Of two parts of one row; at most one of them varies. */
  Extent plus(Extent other) {
    if (fixed == 0) {
      return other;
    }
    if (other.fixed == 0) {
      return this;
    }
    if (!dynamic.equals(other.dynamic)) {
      throw new IllegalStateException("parts of different length: " + this + ", " + other);
    }
    return new Extent(fixed + other.fixed, dynamic);
  }

  public boolean isFixed() {
    return dynamic.isEmpty();
  }
}
