package org.tensorbind;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LengthBucketsTest {
  /** The example in the documentation of tf.data's bucket_by_sequence_length. */
  @Test
  void formsTheBatchesOfTensorFlow() {
    List<List<Integer>> elements =
        List.of(
            List.of(0),
            List.of(1, 2, 3, 4),
            List.of(5, 6, 7),
            List.of(7, 8, 9, 10, 11),
            List.of(13, 14, 15, 16, 19, 20),
            List.of(21, 22));
    var batches =
        LengthBuckets.<List<Integer>>by(List::size, 3, 5).withBatchSizes(2, 2, 2).group(elements);
    assertThat(batches.batches())
        .containsExactly(
            List.of(List.of(1, 2, 3, 4), List.of(5, 6, 7)),
            List.of(List.of(7, 8, 9, 10, 11), List.of(13, 14, 15, 16, 19, 20)),
            List.of(List.of(0), List.of(21, 22)))
        .inOrder();
    assertThat(batches.indices())
        .containsExactly(List.of(1, 2), List.of(3, 4), List.of(0, 5))
        .inOrder();
  }

  @Property
  void everyExampleIsInOneBatchOfItsBucket(
      @ForAll @Size(max = 60) List<@IntRange(max = 30) Integer> lengths,
      @ForAll @Size(min = 4, max = 4) List<@IntRange(min = 1, max = 5) Integer> sizes) {
    int[] boundaries = {3, 10, 20};
    int[] batchSizes = sizes.stream().mapToInt(Integer::intValue).toArray();
    var batches =
        LengthBuckets.<Integer>by(Integer::intValue, boundaries)
            .withBatchSizes(batchSizes)
            .group(lengths);
    List<Integer> seen = new ArrayList<>();
    int[] notFull = new int[4];
    for (int i = 0; i < batches.batches().size(); i++) {
      List<Integer> batch = batches.batches().get(i);
      List<Integer> places = batches.indices().get(i);
      assertThat(batch).isEqualTo(places.stream().map(lengths::get).toList());
      assertThat(places).isInStrictOrder();
      int bucket = bucket(batch.get(0));
      batch.forEach(length -> assertThat(bucket(length)).isEqualTo(bucket));
      assertThat(batch.size()).isAtMost(batchSizes[bucket]);
      notFull[bucket] += batch.size() < batchSizes[bucket] ? 1 : 0;
      seen.addAll(places);
    }
    Collections.sort(seen);
    assertThat(seen).hasSize(lengths.size());
    assertThat(seen).isInStrictOrder();
    Arrays.stream(notFull).forEach(count -> assertThat(count).isAtMost(1));
  }

  private static int bucket(int length) {
    return length < 3 ? 0 : length < 10 ? 1 : length < 20 ? 2 : 3;
  }

  @Property
  void restoringIsTheInverse(
      @ForAll @Size(max = 60) List<@IntRange(max = 30) Integer> lengths,
      @ForAll @IntRange(min = 1, max = 7) int batchSize) {
    var batches =
        LengthBuckets.<Integer>by(Integer::intValue, 5, 6).withBatchSizes(batchSize).group(lengths);
    List<String> restored =
        batches.restore(
            batches.batches().stream()
                .map(batch -> batch.stream().map(length -> "of " + length).toList())
                .toList());
    assertThat(restored).isEqualTo(lengths.stream().map(length -> "of " + length).toList());
  }

  @Test
  void withoutSizesABucketIsABatch() {
    var batches = LengthBuckets.<Integer>by(Integer::intValue, 2).group(List.of(5, 1, 2, 0));
    assertThat(batches.batches()).containsExactly(List.of(1, 0), List.of(5, 2)).inOrder();
    assertThat(LengthBuckets.<Integer>by(Integer::intValue).group(List.of()).batches()).isEmpty();
  }

  @Test
  void laterChangesDoNotReachIt() {
    int[] boundaries = {2};
    int[] sizes = {1, 1};
    List<Integer> examples = new ArrayList<>(List.of(1, 1));
    var buckets = LengthBuckets.<Integer>by(Integer::intValue, boundaries).withBatchSizes(sizes);
    boundaries[0] = 1;
    sizes[0] = 5;
    var batches = buckets.group(examples);
    examples.clear();
    assertThat(batches.batches()).containsExactly(List.of(1), List.of(1));
    assertThrows(UnsupportedOperationException.class, () -> batches.batches().get(0).clear());
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertRefused(() -> LengthBuckets.<Integer>by(Integer::intValue, 3, 3), "[3, 3]");
    assertRefused(() -> LengthBuckets.<Integer>by(Integer::intValue, 0), "[0]");
    var buckets = LengthBuckets.<Integer>by(Integer::intValue, 3, 5);
    assertRefused(() -> buckets.withBatchSizes(1, 2), "2 batch sizes are given for 3 buckets");
    assertRefused(() -> buckets.withBatchSizes(1, 0, 2), "[1, 0, 2]");
    assertRefused(() -> buckets.group(List.of(1, -4)), "Example 1 has the length -4");
    var batches = buckets.group(List.of(1, 4));
    assertRefused(
        () -> batches.restore(List.of(List.of("a"))), "1 lists of results are given for 2");
    assertRefused(
        () -> batches.restore(List.of(List.of("a"), List.of("b", "c"))),
        "Batch 1 has 1 examples, and 2 results");
  }

  private static void assertRefused(Runnable call, String message) {
    var refused = assertThrows(IllegalArgumentException.class, call::run);
    assertThat(refused).hasMessageThat().contains(message);
  }
}
