package org.tensorbind.write;

/**
 * Where written elements end up.
 *
 * @param <A> an array of elements
 */
interface Memory<A> {
  /** Copies {@code count} elements of {@code source} to the position {@code at}. */
  void write(A source, int from, long at, int count);
}
