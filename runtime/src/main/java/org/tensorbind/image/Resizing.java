package org.tensorbind.image;

import org.tensorbind.annotation.Interpolation;
import org.tensorbind.annotation.Resize;
import org.tensorbind.value.InvalidValueException;

/**
 * How pictures come to their size.
 *
 * @param height the result's height, or 0 or less if it is the picture's
 * @param width the result's width, or 0 or less if it is the picture's
 */
record Resizing(int height, int width, Resize resize, Interpolation interpolation) {
  Resizing {
    if (resize != Resize.NONE && (height <= 0 || width <= 0)) {
      throw new IllegalArgumentException(
          "Nothing can be resized to a height of " + height + " and a width of " + width + ".");
    }
  }

  Resizing with(Resize other) {
    return new Resizing(height, width, other, interpolation);
  }

  Resizing with(Interpolation other) {
    return new Resizing(height, width, resize, other);
  }

  int heightOf(int found) {
    return height > 0 ? height : found;
  }

  int widthOf(int found) {
    return width > 0 ? width : found;
  }

  /**
   * Checks the size of a picture.
   *
   * @throws InvalidValueException {@code image-size} if it is wrong and stays as it is
   */
  void check(int foundHeight, int foundWidth, String path) {
    if (resize == Resize.NONE
        && (heightOf(foundHeight) != foundHeight || widthOf(foundWidth) != foundWidth)) {
      throw new InvalidValueException(
          "image-size",
          path,
          foundWidth + "x" + foundHeight + " (width x height)",
          (width > 0 ? width : "any width")
              + "x"
              + (height > 0 ? height : "any height")
              + " (resize = STRETCH, CROP or PAD in @Image resizes)");
    }
  }

  /** The picture in its new size. */
  PixelRows of(Pixels source) {
    Pixels framed =
        switch (resize) {
          case NONE, STRETCH -> source;
          case CROP -> FramedPixels.cropped(source, height, width);
          case PAD -> FramedPixels.padded(source, height, width);
        };
    int newHeight = heightOf(framed.height());
    int newWidth = widthOf(framed.width());
    if (newHeight == framed.height() && newWidth == framed.width()) {
      return new WholeRows(framed);
    }
    return switch (interpolation) {
      case BILINEAR -> new BilinearRows(framed, newHeight, newWidth);
      case NEAREST -> new NearestRows(framed, newHeight, newWidth);
    };
  }
}
