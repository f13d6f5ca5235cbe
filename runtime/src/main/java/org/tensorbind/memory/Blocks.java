package org.tensorbind.memory;

import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntFunction;

/**
 * The blocks of one element type. Each thread keeps a few for its next batch, so that conversions
 * leave nothing for the garbage collector.
 *
 * @param <A> an array of elements
 */
public final class Blocks<A> {
  /** The elements of a block. */
  public static final int BLOCK = 4096;

  private static final int SMALL = 256;
  private static final int KEPT = 4;

  private final IntFunction<A> constructor;

  @SuppressWarnings("ThreadLocalUsage") // there is one instance for each writer class
  private final ThreadLocal<Deque<A>> free = ThreadLocal.withInitial(ArrayDeque::new);

  /** Blocks that are made by a constructor when none is left. */
  public Blocks(IntFunction<A> constructor) {
    this.constructor = constructor;
  }

  /** A block, with anything in it; a small one if no more elements are to be written. */
  public A take(long elements) {
    if (elements < SMALL) {
      return constructor.apply((int) Math.max(1, elements));
    }
    A block = free.get().poll();
    return block == null ? constructor.apply(BLOCK) : block;
  }

  /** Takes a block back that nothing will be written to any more. */
  public void giveBack(A block) {
    Deque<A> blocks = free.get();
    if (blocks.size() < KEPT && Array.getLength(block) == BLOCK) {
      blocks.push(block);
    }
  }
}
