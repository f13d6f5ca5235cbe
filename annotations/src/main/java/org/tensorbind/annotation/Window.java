package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A series as overlapping windows: {@code [windows, size, ...]} in place of {@code [length, ...]}.
 *
 * <p>It may stand on arrays, flat arrays of rows, buffers and {@code List}s, also of bound classes.
 * Window {@code w} holds the elements {@code w * stride + k * samplingRate} for {@code k} from 0 to
 * {@code size - 1}. There are {@code max(0, (length - (size - 1) * samplingRate - 1) / stride + 1)}
 * windows; elements behind the last one are left out.
 *
 * <pre>{@code
 * record Signal(
 *     @Window(size = 3) @Tensor(shape = {4, 3}) float[] level,
 *     // level FLOAT32 [n, 4, 3], of 6 elements
 *     @Window(size = 8, stride = 4) @Padded(mask = "mask") double[] voltage) {}
 *     // voltage FLOAT64 [n, most windows in the batch, 8], mask BOOL [n, most windows]
 * }</pre>
 *
 * <p>{@link Tensor#shape()} is that of the finished tensor. Without it all series of a batch must
 * have one number of windows, and at least one; {@link Padded} fills up with whole windows, and
 * {@link Padded#length()}, its mask and its lengths count windows; with {@link Ragged} the windows
 * are what is ragged. Only then there may be none.
 *
 * <p>It cannot be read back. A missing element is the run-time error {@code missing-value}.
 *
 * <p>Compile-time errors: {@code window-not-a-series}, {@code invalid-size}, {@code dim-conflict},
 * {@code rank-mismatch}. Run-time errors: {@code size-mismatch}, {@code sequence-too-long}.
 *
 * <p>It reproduces {@code tf.signal.frame}, and the windows of {@code
 * keras.utils.timeseries_dataset_from_array} with {@code sequence_length}, {@code sequence_stride}
 * and {@code sampling_rate}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.FIELD,
  ElementType.RECORD_COMPONENT,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.ANNOTATION_TYPE
})
public @interface Window {

  /**
   * How many elements a window has.
   *
   * @return a positive number; anything else is {@code invalid-size}
   */
  int size();

  /**
   * How many elements one window begins behind the one before.
   *
   * @return a positive number
   */
  int stride() default 1;

  /**
   * How far apart the elements of one window are.
   *
   * @return a positive number; 1 for neighbours
   */
  int samplingRate() default 1;
}
