package org.tensorbind.image;

import java.awt.image.BufferedImage;
import org.tensorbind.TensorSchema;
import org.tensorbind.annotation.DType;
import org.tensorbind.write.BatchBuilder;

/** The elements that an encoder writes. */
final class Written {
  private Written() {}

  private static TensorSchema schema(DType dtype) {
    return TensorSchema.builder("A").tensor("x", dtype, -1).build();
  }

  private static int size(ImageEncoder encoder, BufferedImage image, int channels) {
    return encoder.height(image) * encoder.width(image) * channels;
  }

  static float[] floats(ImageEncoder encoder, BufferedImage image, int channels) {
    try (BatchBuilder builder = BatchBuilder.ofArrays(schema(DType.FLOAT32))) {
      encoder.write(image, builder.whole().floats("x", size(encoder, image, channels)), "m");
      return (float[]) builder.arrays().get("x");
    }
  }

  static double[] doubles(ImageEncoder encoder, BufferedImage image, int channels) {
    try (BatchBuilder builder = BatchBuilder.ofArrays(schema(DType.FLOAT64))) {
      encoder.write(image, builder.whole().doubles("x", size(encoder, image, channels)), "m");
      return (double[]) builder.arrays().get("x");
    }
  }

  static byte[] bytes(ImageEncoder encoder, BufferedImage image, int channels) {
    try (BatchBuilder builder = BatchBuilder.ofArrays(schema(DType.UINT8))) {
      encoder.write(image, builder.whole().bytes("x", size(encoder, image, channels)), "m");
      return (byte[]) builder.arrays().get("x");
    }
  }
}
