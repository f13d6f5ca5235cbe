package org.tensorbind.read;

/**
 * Where a reader's elements come from.
 *
 * @param <A> an array of elements
 */
@FunctionalInterface
public interface Source<A> {
  /** Copies {@code count} elements, the first of which stands at {@code at}, to the target. */
  void read(long at, A target, int to, int count);
}
