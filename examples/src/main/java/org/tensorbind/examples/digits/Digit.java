package org.tensorbind.examples.digits;

import org.tensorbind.annotation.Rescaled;
import org.tensorbind.annotation.Tensor;

/**
 * A handwritten digit.
 *
 * @param pixels eight rows of eight grey values from 0 to 16, which become {@code [n, 8, 8, 1]}
 *     floats from 0 to 1
 */
public record Digit(
    @Tensor(
            name = "image",
            shape = {8, 8, 1})
        @Rescaled(scale = "1/16")
        int[] pixels) {

  private static final String SHADES = " .:-=+*#%@@";

  /** Draws the digit with characters. */
  @Override
  public String toString() {
    StringBuilder picture = new StringBuilder();
    for (int i = 0; i < pixels.length; i++) {
      char shade = SHADES.charAt(pixels[i] * 10 / 16);
      picture.append(shade).append(shade);
      if (i % 8 == 7) {
        picture.append(System.lineSeparator());
      }
    }
    return picture.toString();
  }
}
