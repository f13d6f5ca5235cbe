package behaviour;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.Pointer;
import org.tensorbind.ConversionException;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

/** Native memory is given back, however a conversion ends. */
public final class Leaks {
  private static final int ROUNDS = 3;
  private static final long LIMIT = 512L << 20;
  private static final int CONVERSIONS = 100_000;
  private static final int VALUES = 4096;

  private Leaks() {}

  record Example(
      @Tensor(shape = {VALUES}) float[] values,
      @Padded(length = 16, mask = "mask") @Tensor int[] codes,
      @Tensor String text,
      @OneHot(categories = {"a", "b"}) String last) {}

  /** Every third fails, at the last member of the last example, when most is written. */
  public static void hundredThousandConversions() {
    float[] values = new float[VALUES];
    List<Example> good = examples(values, "a");
    List<Example> bad = examples(values, "unknown");
    convert(good, bad, CONVERSIONS / 10);
    long growth = Long.MAX_VALUE;
    // Memory that the heap has reserved and begins to use looks like growth, too, but only once.
    for (int round = 0; round < ROUNDS && growth >= LIMIT; round++) {
      long before = nativeBytes();
      assertThat(convert(good, bad, CONVERSIONS)).isEqualTo((CONVERSIONS + 2) / 3);
      growth = nativeBytes() - before;
    }
    // Had the failing conversions alone leaked, it would be a gigabyte in each round.
    assertWithMessage("growth in bytes").that(growth).isLessThan(LIMIT);
  }

  /** Without the Java heap, which grows as the collector likes. */
  private static long nativeBytes() {
    return Pointer.physicalBytes() - Runtime.getRuntime().totalMemory();
  }

  private static List<Example> examples(float[] values, String last) {
    List<Example> examples = new ArrayList<>();
    examples.add(new Example(values, new int[] {1, 2}, "a string that has its own memory", "b"));
    examples.add(new Example(values, new int[] {3}, "another that has its own memory, too", last));
    return examples;
  }

  private static int convert(List<Example> good, List<Example> bad, int count) {
    int failures = 0;
    for (int i = 0; i < count; i++) {
      try (var batch = Leaks_ExampleTensors.of(i % 3 == 0 ? bad : good)) {
        assertThat(batch.size()).isEqualTo(2);
      } catch (ConversionException e) {
        failures++;
      }
    }
    return failures;
  }
}
