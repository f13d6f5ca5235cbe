package org.tensorbind.annotation;

/** How a resized image gets its pixels. */
public enum Interpolation {
  /**
   * Between the four pixels that are nearest: TensorFlow's {@code ResizeBilinear} with {@code
   * half_pixel_centers}, to the last bit of float32. When an image is made much smaller, pixels in
   * between are left out, as TensorFlow does unless it is asked to antialias.
   */
  BILINEAR,
  /** The nearest pixel: TensorFlow's {@code ResizeNearestNeighbor} with half pixel centers. */
  NEAREST
}
