package org.tensorbind.image;

import java.util.function.BiFunction;
import org.tensorbind.annotation.Interpolation;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.image.DecodePng;
import org.tensorflow.op.image.ResizeBilinear;
import org.tensorflow.op.image.ResizeNearestNeighbor;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint8;

/** TensorFlow's own kernels. */
final class TensorFlowImages {
  private TensorFlowImages() {}

  static float[] resized(Picture picture, int height, int width, Interpolation interpolation) {
    Shape shape = Shape.of(1, picture.height(), picture.width(), picture.channels());
    try (Graph graph = new Graph();
        TFloat32 input = TFloat32.tensorOf(shape, DataBuffers.of(picture.numbers(), true, false));
        TInt32 size = TInt32.vectorOf(height, width);
        Session session = new Session(graph)) {
      Ops tf = Ops.create(graph);
      var in = tf.placeholder(TFloat32.class);
      var to = tf.placeholder(TInt32.class);
      Operand<TFloat32> out =
          switch (interpolation) {
            case BILINEAR -> tf.image.resizeBilinear(in, to, ResizeBilinear.halfPixelCenters(true));
            case NEAREST ->
                tf.image.resizeNearestNeighbor(
                    in, to, ResizeNearestNeighbor.halfPixelCenters(true));
          };
      try (var result = session.runner().feed(in, input).feed(to, size).fetch(out).run()) {
        return floats((TFloat32) result.get(0));
      }
    }
  }

  /** The levels of a file. */
  static float[] decodedPng(byte[] file, int channels) {
    return ofFile(
        file,
        (tf, content) ->
            tf.image.decodePng(content, TUint8.class, DecodePng.channels((long) channels)));
  }

  /** The levels of a file, with three channels. */
  static float[] decoded(
      byte[] file, BiFunction<Ops, Operand<TString>, Operand<TUint8>> operation) {
    return ofFile(file, operation);
  }

  private static float[] ofFile(
      byte[] file, BiFunction<Ops, Operand<TString>, Operand<TUint8>> operation) {
    try (Graph graph = new Graph();
        TString content = TString.tensorOfBytes(NdArrays.scalarOfObject(file));
        Session session = new Session(graph)) {
      Ops tf = Ops.create(graph);
      var in = tf.placeholder(TString.class);
      var out = tf.dtypes.cast(operation.apply(tf, in), TFloat32.class);
      try (var result = session.runner().feed(in, content).fetch(out).run()) {
        return floats((TFloat32) result.get(0));
      }
    }
  }

  /** What {@code tf.image.rgb_to_grayscale} does with levels of uint8, as Python writes it. */
  static float[] grey(float[] rgb) {
    try (Graph graph = new Graph();
        TFloat32 input =
            TFloat32.tensorOf(Shape.of(rgb.length / 3, 3), DataBuffers.of(rgb, true, false));
        Session session = new Session(graph)) {
      Ops tf = Ops.create(graph);
      var in = tf.placeholder(TFloat32.class);
      var fractions = tf.math.mul(in, tf.constant(1f / 255));
      var weights = tf.constant(new float[][] {{0.2989f}, {0.5870f}, {0.1140f}});
      var sums = tf.linalg.matMul(fractions, weights);
      var levels = tf.dtypes.cast(tf.math.mul(sums, tf.constant(255.5f)), TUint8.class);
      var out = tf.dtypes.cast(levels, TFloat32.class);
      try (var result = session.runner().feed(in, input).fetch(out).run()) {
        return floats((TFloat32) result.get(0));
      }
    }
  }

  private static float[] floats(TFloat32 tensor) {
    float[] values = new float[(int) tensor.size()];
    ((Tensor) tensor).asRawTensor().data().asFloats().read(values);
    return values;
  }
}
