package org.tensorbind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Groups examples of similar length into batches, so that little has to be padded. It forms the
 * batches that {@code tf.data}'s {@code bucket_by_sequence_length} forms. Immutable.
 *
 * @param <T> what an example is
 */
public final class LengthBuckets<T> {
  private final ToIntFunction<? super T> length;
  private final int[] boundaries;
  private final int[] batchSizes;

  private LengthBuckets(ToIntFunction<? super T> length, int[] boundaries, int[] batchSizes) {
    this.length = length;
    this.boundaries = boundaries;
    this.batchSizes = batchSizes;
  }

  /**
   * Buckets that begin at 0 and at each boundary, and end before the next one; the last has no end.
   * A batch takes all examples of its bucket.
   *
   * @param length of an example, at least 0
   * @param boundaries ascending, each at least 1
   * @throws IllegalArgumentException if the boundaries are not
   */
  public static <T> LengthBuckets<T> by(ToIntFunction<? super T> length, int... boundaries) {
    Objects.requireNonNull(length, "length");
    int previous = 0;
    for (int boundary : boundaries) {
      if (boundary <= previous) {
        throw new IllegalArgumentException(
            "The boundaries "
                + Arrays.toString(boundaries)
                + " are not ascending numbers of at least 1.");
      }
      previous = boundary;
    }
    int[] unlimited = new int[boundaries.length + 1];
    Arrays.fill(unlimited, Integer.MAX_VALUE);
    return new LengthBuckets<>(length, boundaries.clone(), unlimited);
  }

  /**
   * The same buckets with batches of at most so many examples.
   *
   * @param batchSizes one for all buckets, or one for each: one more than there are boundaries
   * @throws IllegalArgumentException if there are others, or one is not at least 1
   */
  public LengthBuckets<T> withBatchSizes(int... batchSizes) {
    int buckets = boundaries.length + 1;
    if (batchSizes.length != 1 && batchSizes.length != buckets) {
      throw new IllegalArgumentException(
          batchSizes.length + " batch sizes are given for " + buckets + " buckets.");
    }
    if (Arrays.stream(batchSizes).anyMatch(size -> size < 1)) {
      throw new IllegalArgumentException(
          "The batch sizes " + Arrays.toString(batchSizes) + " are not all at least 1.");
    }
    int[] sizes = batchSizes.length == buckets ? batchSizes.clone() : new int[buckets];
    if (batchSizes.length == 1) {
      Arrays.fill(sizes, batchSizes[0]);
    }
    return new LengthBuckets<>(length, boundaries, sizes);
  }

  /**
   * Groups examples. Batches stand in the order in which they are full, and behind them those that
   * do not get full, short examples first; within a batch examples keep their order.
   *
   * @throws IllegalArgumentException if an example's length is negative
   */
  public Batches<T> group(List<? extends T> examples) {
    List<List<Integer>> open = new ArrayList<>();
    IntStream.rangeClosed(0, boundaries.length).forEach(bucket -> open.add(new ArrayList<>()));
    List<T> all = new ArrayList<>(examples);
    List<List<Integer>> batches = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int bucket = bucketOf(length.applyAsInt(all.get(i)), i);
      open.get(bucket).add(i);
      if (open.get(bucket).size() == batchSizes[bucket]) {
        batches.add(open.set(bucket, new ArrayList<>()));
      }
    }
    open.stream().filter(batch -> !batch.isEmpty()).forEach(batches::add);
    return new Batches<>(all, batches);
  }

  private int bucketOf(int found, int index) {
    if (found < 0) {
      throw new IllegalArgumentException("Example " + index + " has the length " + found + ".");
    }
    int place = Arrays.binarySearch(boundaries, found);
    return place >= 0 ? place + 1 : -place - 1;
  }

  /**
   * Examples in batches, with their places in the list that they come from. Immutable.
   *
   * @param <T> what an example is
   */
  public static final class Batches<T> {
    private final List<List<T>> batches;
    private final List<List<Integer>> indices;
    private final int size;

    private Batches(List<T> examples, List<List<Integer>> indices) {
      this.indices = indices.stream().map(List::copyOf).toList();
      this.batches =
          this.indices.stream().map(batch -> batch.stream().map(examples::get).toList()).toList();
      this.size = examples.size();
    }

    /** The batches, none of which is empty. */
    public List<List<T>> batches() {
      return batches;
    }

    /** For each batch the places of its examples in the original list, ascending. */
    public List<List<Integer>> indices() {
      return indices;
    }

    /**
     * Puts the results of batches into the order of the original list.
     *
     * @param results for each batch a list with a result for each example
     * @throws IllegalArgumentException if they are not as many as the examples
     */
    public <R> List<R> restore(List<? extends List<? extends R>> results) {
      if (results.size() != indices.size()) {
        throw new IllegalArgumentException(
            results.size() + " lists of results are given for " + indices.size() + " batches.");
      }
      List<R> restored = new ArrayList<>(Collections.nCopies(size, null));
      for (int i = 0; i < indices.size(); i++) {
        List<Integer> places = indices.get(i);
        List<? extends R> ofBatch = results.get(i);
        if (ofBatch.size() != places.size()) {
          throw new IllegalArgumentException(
              "Batch "
                  + i
                  + " has "
                  + places.size()
                  + " examples, and "
                  + ofBatch.size()
                  + " results.");
        }
        for (int j = 0; j < places.size(); j++) {
          restored.set(places.get(j), ofBatch.get(j));
        }
      }
      return restored;
    }
  }
}
