package org.tensorbind.value;

import java.util.Arrays;
import org.tensorflow.ndarray.BooleanNdArray;
import org.tensorflow.ndarray.ByteNdArray;
import org.tensorflow.ndarray.DoubleNdArray;
import org.tensorflow.ndarray.FloatNdArray;
import org.tensorflow.ndarray.IntNdArray;
import org.tensorflow.ndarray.LongNdArray;
import org.tensorflow.ndarray.NdArray;
import org.tensorflow.ndarray.ShortNdArray;
import org.tensorflow.ndarray.buffer.DataBuffers;

/**
 * The elements of TensorFlow Java's arrays, and so of its tensors, in row-major order, for
 * generated code. Each method takes the sizes that the axes must have, -1 for any.
 *
 * <p>All throw {@link InvalidValueException} {@code size-mismatch} for another rank or size.
 */
public final class NdValues {
  private NdValues() {}

  /** The elements of an array of booleans. */
  public static boolean[] elements(BooleanNdArray array, String path, long... sizes) {
    boolean[] elements = new boolean[count(array, path, sizes)];
    array.copyTo(DataBuffers.of(elements));
    return elements;
  }

  /** The elements of an array of bytes. */
  public static byte[] elements(ByteNdArray array, String path, long... sizes) {
    byte[] elements = new byte[count(array, path, sizes)];
    array.copyTo(DataBuffers.of(elements));
    return elements;
  }

  /** The elements of an array of shorts. */
  public static short[] elements(ShortNdArray array, String path, long... sizes) {
    short[] elements = new short[count(array, path, sizes)];
    array.copyTo(DataBuffers.of(elements));
    return elements;
  }

  /** The elements of an array of ints. */
  public static int[] elements(IntNdArray array, String path, long... sizes) {
    int[] elements = new int[count(array, path, sizes)];
    array.copyTo(DataBuffers.of(elements));
    return elements;
  }

  /** The elements of an array of longs. */
  public static long[] elements(LongNdArray array, String path, long... sizes) {
    long[] elements = new long[count(array, path, sizes)];
    array.copyTo(DataBuffers.of(elements));
    return elements;
  }

  /** The elements of an array of floats. */
  public static float[] elements(FloatNdArray array, String path, long... sizes) {
    float[] elements = new float[count(array, path, sizes)];
    array.copyTo(DataBuffers.of(elements));
    return elements;
  }

  /** The elements of an array of doubles. */
  public static double[] elements(DoubleNdArray array, String path, long... sizes) {
    double[] elements = new double[count(array, path, sizes)];
    array.copyTo(DataBuffers.of(elements));
    return elements;
  }

  /** How many elements an array has. */
  public static int count(NdArray<?> array, String path, long... sizes) {
    long[] found = array.shape().asArray();
    boolean fits = found.length == sizes.length;
    for (int i = 0; i < found.length && fits; i++) {
      fits = sizes[i] < 0 || sizes[i] == found[i];
    }
    if (!fits || array.size() > Integer.MAX_VALUE - 8) {
      throw new InvalidValueException(
          "size-mismatch", path, "shape " + Arrays.toString(found), "shape " + shown(sizes));
    }
    return (int) array.size();
  }

  private static String shown(long[] sizes) {
    return Arrays.toString(sizes).replace("-1", "?");
  }
}
