package org.tensorbind.read;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Array;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.tensorbind.annotation.DType;
import org.tensorbind.write.BooleanWriter;

/** Reads back what the writers wrote, which have tests of their own. */
class ReadersTest {
  private static final int SIZE = 20_000;

  private static <A, R extends BlockReader<A>> void everyMixOfReads(
      Outputs outputs, A values, Function<Outputs, R> open, Function<R, Object> next) {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      R reader = open.apply(outputs);
      for (int at = 0; at < SIZE; ) {
        int count = Math.min(SIZE - at, random.nextInt(random.nextBoolean() ? 5 : 10_000));
        switch (random.nextInt(3)) {
          case 0 -> {
            for (int i = 0; i < count; i++) {
              assertThat(next.apply(reader)).isEqualTo(Array.get(values, at + i));
            }
          }
          case 1 -> {
            Object target = Array.newInstance(values.getClass().getComponentType(), count + 2);
            reader.take(cast(values, target), 1, count);
            for (int i = 0; i < count; i++) {
              assertThat(Array.get(target, 1 + i)).isEqualTo(Array.get(values, at + i));
            }
          }
          default -> reader.skip(count);
        }
        at += count;
      }
      reader.skip(0);
      assertThrows(NoSuchElementException.class, () -> next.apply(reader));
      assertThrows(NoSuchElementException.class, () -> reader.skip(1));
      assertThrows(NoSuchElementException.class, () -> reader.take(values, 0, 1));
      assertThrows(NoSuchElementException.class, () -> reader.take(values, 0, SIZE));
    }
  }

  @SuppressWarnings("unchecked") // the same element type
  private static <A> A cast(A model, Object array) {
    return (A) model.getClass().cast(array);
  }

  private static <A> A random(A array, DType dtype) {
    Random random = new Random(dtype.name().hashCode());
    for (int i = 0; i < SIZE; i++) {
      Object value =
          switch (dtype) {
            case FLOAT32 -> random.nextFloat();
            case FLOAT64 -> random.nextDouble();
            case INT32 -> random.nextInt();
            case INT64 -> random.nextLong();
            case UINT8 -> (byte) random.nextInt();
            case FLOAT16, BFLOAT16, UINT16 -> (short) random.nextInt();
            case BOOL -> random.nextBoolean();
            case STRING -> new byte[random.nextInt(40)];
            case AUTO -> throw new IllegalArgumentException();
          };
      Array.set(array, i, value);
    }
    return array;
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "AUTO")
  void everyMixOfReads(DType dtype) {
    switch (dtype) {
      case FLOAT32 -> {
        float[] values = random(new float[SIZE], dtype);
        RoundTrip.of(
            dtype,
            SIZE,
            builder -> builder.whole().floats("x").put(values),
            out -> everyMixOfReads(out, values, o -> o.floats(0), FloatReader::next));
      }
      case FLOAT64 -> {
        double[] values = random(new double[SIZE], dtype);
        RoundTrip.of(
            dtype,
            SIZE,
            builder -> builder.whole().doubles("x").put(values),
            out -> everyMixOfReads(out, values, o -> o.doubles(0), DoubleReader::next));
      }
      case INT32 -> {
        int[] values = random(new int[SIZE], dtype);
        RoundTrip.of(
            dtype,
            SIZE,
            builder -> builder.whole().ints("x").put(values),
            out -> everyMixOfReads(out, values, o -> o.ints(0), IntReader::next));
      }
      case INT64 -> {
        long[] values = random(new long[SIZE], dtype);
        RoundTrip.of(
            dtype,
            SIZE,
            builder -> builder.whole().longs("x").put(values),
            out -> everyMixOfReads(out, values, o -> o.longs(0), LongReader::next));
      }
      case UINT8 -> {
        byte[] values = random(new byte[SIZE], dtype);
        RoundTrip.of(
            dtype,
            SIZE,
            builder -> builder.whole().bytes("x").put(values),
            out -> everyMixOfReads(out, values, o -> o.bytes(0), ByteReader::next));
      }
      case FLOAT16, BFLOAT16, UINT16 -> {
        short[] values = random(new short[SIZE], dtype);
        RoundTrip.of(
            dtype,
            SIZE,
            builder -> builder.whole().shorts("x").put(values),
            out -> everyMixOfReads(out, values, o -> o.shorts(0), ShortReader::next));
      }
      case BOOL -> {
        boolean[] values = random(new boolean[SIZE], dtype);
        RoundTrip.of(
            dtype,
            SIZE,
            builder -> builder.whole().booleans("x").put(values),
            out -> {
              boolean[] read = new boolean[SIZE];
              out.booleans(0).next(read, 0, SIZE);
              assertThat(read).isEqualTo(values);
              byte[] bits = new byte[SIZE];
              for (int i = 0; i < SIZE; i++) {
                bits[i] = BooleanWriter.bit(values[i]);
              }
              everyMixOfReads(out, bits, o -> o.booleans(0), r -> BooleanWriter.bit(r.next()));
            });
      }
      case STRING -> {
        byte[][] values = random(new byte[SIZE][], dtype);
        RoundTrip.of(
            dtype,
            SIZE,
            builder -> {
              var writer = builder.whole().strings("x");
              for (byte[] value : values) {
                writer.put(value);
              }
            },
            out -> everyMixOfReads(out, values, o -> o.strings(0), StringReader::nextBytes));
      }
      default -> throw new IllegalArgumentException();
    }
  }

  @Test
  void texts() {
    RoundTrip.of(
        DType.STRING,
        3,
        builder -> {
          var writer = builder.whole().strings("x");
          writer.put("é\ud83d\ude00", "m");
          writer.put("", "m");
          writer.put(new byte[] {(byte) 0xff});
        },
        out -> {
          StringReader reader = out.strings(0);
          assertThat(reader.next()).isEqualTo("é\ud83d\ude00");
          assertThat(reader.next()).isEmpty();
          assertThat(reader.next()).isEqualTo("\ufffd");
        });
    RoundTrip.of(
        DType.STRING,
        0,
        builder -> builder.whole().strings("x"),
        out -> assertThrows(NoSuchElementException.class, out.strings(0)::next));
  }

  @Test
  void arraysAreReadInParts() {
    RoundTrip.of(
        DType.INT32,
        5,
        builder -> builder.whole().ints("x").put(new int[] {1, 2, 3, 4, 5}),
        out -> {
          int[] target = new int[4];
          IntReader reader = out.ints(0);
          reader.skip(1);
          reader.next(target, 1, 2);
          assertThat(target).isEqualTo(new int[] {0, 2, 3, 0});
          assertThat(reader.next()).isEqualTo(4);
        });
  }
}
