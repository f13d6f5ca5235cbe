package org.tensorbind.benchmarks.workload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.tensorbind.TensorBatch;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Truncate;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.ByteDataBuffer;
import org.tensorflow.ndarray.buffer.IntDataBuffer;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TInt32;

/** Sequences of 1 to 200 numbers, padded or cut to 128, with a mask. */
public final class Reviews implements Workload {
  private static final int LENGTH = 128;
  private static final int LONGEST = 200;
  private static final int BLOCK = 32;
  private static final Fields FIELDS = Fields.of(Review.class);
  private static final byte[] ONES_THEN_ZEROS = new byte[2 * LENGTH];

  static {
    Arrays.fill(ONES_THEN_ZEROS, 0, LENGTH, (byte) 1);
  }

  private final List<Review> reviews = new ArrayList<>();
  private final int[] wordBlock = new int[BLOCK * LENGTH];
  private final byte[] maskBlock = new byte[BLOCK * LENGTH];

  /** The words of a text, as numbers. */
  public record Review(
      @Padded(length = LENGTH, truncate = Truncate.END, mask = "mask") int[] words) {}

  /** Draws reviews. */
  public Reviews(int count) {
    Random random = new Random(1);
    for (int i = 0; i < count; i++) {
      reviews.add(new Review(random.ints(1 + random.nextInt(LONGEST), 1, 10_000).toArray()));
    }
  }

  @Override
  public TensorBatch generated() {
    return Reviews_ReviewTensors.of(reviews);
  }

  @Override
  public Generated<?> converter() {
    return new Generated<>(Reviews_ReviewTensors.CONVERTER, reviews);
  }

  @Override
  public List<Tensor> byHand() {
    int count = reviews.size();
    TInt32 words = TInt32.tensorOf(Shape.of(count, LENGTH));
    TBool mask = TBool.tensorOf(Shape.of(count, LENGTH));
    IntDataBuffer wordMemory = words.asRawTensor().data().asInts();
    ByteDataBuffer maskMemory = mask.asRawTensor().data();
    for (int start = 0; start < count; start += BLOCK) {
      int rows = Math.min(BLOCK, count - start);
      for (int i = 0; i < rows; i++) {
        int[] source = reviews.get(start + i).words;
        int length = Math.min(LENGTH, source.length);
        System.arraycopy(source, 0, wordBlock, i * LENGTH, length);
        Arrays.fill(wordBlock, i * LENGTH + length, (i + 1) * LENGTH, 0);
        System.arraycopy(ONES_THEN_ZEROS, LENGTH - length, maskBlock, i * LENGTH, LENGTH);
      }
      wordMemory.offset((long) start * LENGTH).write(wordBlock, 0, rows * LENGTH);
      maskMemory.offset((long) start * LENGTH).write(maskBlock, 0, rows * LENGTH);
    }
    return List.of(words, mask);
  }

  @Override
  public List<Tensor> elementwise() {
    TInt32 words = TInt32.tensorOf(Shape.of(reviews.size(), LENGTH));
    TBool mask = TBool.tensorOf(Shape.of(reviews.size(), LENGTH));
    for (int i = 0; i < reviews.size(); i++) {
      int[] source = reviews.get(i).words;
      for (int j = 0; j < LENGTH; j++) {
        boolean isWord = j < source.length;
        words.setInt(isWord ? source[j] : 0, i, j);
        mask.setBoolean(isWord, i, j);
      }
    }
    return List.of(words, mask);
  }

  @Override
  public List<Object> arrays() {
    return arrays(reviews.stream().map(Review::words).toArray(int[][]::new));
  }

  @Override
  public List<Object> reflectedArrays() {
    return arrays(
        reviews.stream().map(review -> (int[]) FIELDS.get(0, review)).toArray(int[][]::new));
  }

  private static List<Object> arrays(int[][] sources) {
    int[][] words = new int[sources.length][];
    boolean[][] mask = new boolean[sources.length][LENGTH];
    for (int i = 0; i < sources.length; i++) {
      words[i] = Arrays.copyOf(sources[i], LENGTH);
      Arrays.fill(mask[i], 0, Math.min(LENGTH, sources[i].length), true);
    }
    return List.of(words, mask);
  }
}
