package org.tensorbind.processor.combinations;

import java.util.List;
import org.tensorbind.TensorEncoder;
import org.tensorbind.TensorSlice;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.EncoderSpec;

/** The enums, hierarchies and encoders that generated combinations are made with. */
public final class Domain {
  private Domain() {}

  /** An enum. */
  public enum Colour {
    RED,
    GREEN,
    BLUE
  }

  /** A sealed hierarchy. */
  public sealed interface Figure permits Circle, Square, Star {}

  /** The first of three. */
  public record Circle() implements Figure {}

  /** The second of three. */
  public record Square() implements Figure {}

  /** The third of three. */
  public record Star() implements Figure {}

  /** A vector of two. */
  @EncoderSpec(shape = 2)
  public static final class Pair implements TensorEncoder<String> {
    @Override
    public void encode(String value, TensorSlice slice) {
      slice.set(0, value.length());
      slice.set(1, 1);
    }
  }

  /** A matrix. */
  @EncoderSpec(
      shape = {2, 2},
      dtype = DType.INT32)
  public static final class Square2 implements TensorEncoder<Integer> {
    @Override
    public void encode(Integer value, TensorSlice slice) {
      slice.set(3, value);
    }
  }

  /** A single number. */
  @EncoderSpec(dtype = DType.INT64)
  public static final class Ordinal implements TensorEncoder<Colour> {
    @Override
    public void encode(Colour value, TensorSlice slice) {
      slice.set(0, (long) value.ordinal());
    }
  }

  /** A whole list as a vector. */
  @EncoderSpec(shape = 2)
  public static final class Ends implements TensorEncoder<List<String>> {
    @Override
    public void encode(List<String> value, TensorSlice slice) {
      slice.set(1, value.size());
    }
  }
}
