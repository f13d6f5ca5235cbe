package org.tensorbind.annotation;

/**
 * How an image comes to the height and width that it must have. All but {@link #NONE} interpolate
 * as {@link Interpolation} says, with TensorFlow's half-pixel centres and without antialiasing.
 */
public enum Resize {
  /** It must have them already: the run-time error {@code image-size} otherwise. */
  NONE,
  /**
   * Each axis is scaled by itself, which may distort: {@code tf.image.resize(antialias=False)},
   * Keras' {@code Resizing}.
   */
  STRETCH,
  /**
   * The largest part around the centre that has the right aspect ratio is cut out, then resized:
   * Keras' {@code Resizing(crop_to_aspect_ratio=True)}.
   */
  CROP,
  /**
   * Black borders, transparent ones if there is an alpha channel, are added equally on opposite
   * sides, towards the right aspect ratio, then the whole is resized: Keras' {@code
   * Resizing(pad_to_aspect_ratio=True)}.
   */
  PAD
}
