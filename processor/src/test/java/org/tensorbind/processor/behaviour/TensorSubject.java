package org.tensorbind.processor.behaviour;

import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Tensor;
import org.tensorflow.types.TBfloat16;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat16;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint16;
import org.tensorflow.types.TUint8;

/** Says that a tensor has exactly this dtype, shape and these elements, in row-major order. */
public final class TensorSubject {
  private final Tensor tensor;

  private TensorSubject(Tensor tensor) {
    this.tensor = tensor;
  }

  public static TensorSubject assertTensor(Tensor tensor) {
    return new TensorSubject(tensor);
  }

  /** All elements in row-major order, boxed; FLOAT16 and BFLOAT16 as floats, UINT8 as ints. */
  public static List<Object> elements(Tensor tensor) {
    List<Object> result = new ArrayList<>();
    int size = Math.toIntExact(tensor.shape().size());
    if (size == 0) {
      return result;
    }
    var data = tensor.asRawTensor().data();
    for (int i = 0; i < size; i++) {
      if (tensor instanceof TFloat32) {
        result.add(data.asFloats().getFloat(i));
      } else if (tensor instanceof TFloat64) {
        result.add(data.asDoubles().getDouble(i));
      } else if (tensor instanceof TInt32) {
        result.add(data.asInts().getInt(i));
      } else if (tensor instanceof TInt64) {
        result.add(data.asLongs().getLong(i));
      } else if (tensor instanceof TUint8) {
        result.add(Byte.toUnsignedInt(data.getByte(i)));
      } else if (tensor instanceof TUint16) {
        result.add(Short.toUnsignedInt(data.asShorts().getShort(i)));
      } else if (tensor instanceof TBool) {
        result.add(data.getByte(i) != 0);
      } else if (tensor instanceof TBfloat16) {
        result.add(Float.intBitsToFloat(data.asShorts().getShort(i) << 16));
      } else if (tensor instanceof TFloat16) {
        result.add(half(data.asShorts().getShort(i)));
      } else {
        break;
      }
    }
    if (tensor instanceof TString strings) {
      strings
          .asBytes()
          .scalars()
          .forEach(each -> result.add(new String(each.getObject(), StandardCharsets.UTF_8)));
    }
    return result;
  }

  /** The bytes of each string. */
  public static List<byte[]> bytes(TString tensor) {
    List<byte[]> result = new ArrayList<>();
    tensor.asBytes().scalars().forEach(each -> result.add(each.getObject()));
    return result;
  }

  public TensorSubject hasShape(long... sizes) {
    assertWithMessage("shape").that(tensor.shape().asArray()).isEqualTo(sizes);
    return this;
  }

  /** Says that another tensor cannot be told from it. */
  public TensorSubject isSameAs(Tensor expected) {
    assertWithMessage("type").that(tensor.dataType()).isEqualTo(expected.dataType());
    assertWithMessage("shape").that(tensor.shape()).isEqualTo(expected.shape());
    assertWithMessage("elements").that(elements(tensor)).isEqualTo(elements(expected));
    return this;
  }

  public TensorSubject hasFloats(double... expected) {
    return hasElements(TFloat32.class, floats(expected));
  }

  public TensorSubject hasHalfs(double... expected) {
    return hasElements(TFloat16.class, floats(expected));
  }

  public TensorSubject hasBfloats(double... expected) {
    return hasElements(TBfloat16.class, floats(expected));
  }

  public TensorSubject hasDoubles(double... expected) {
    List<Object> values = new ArrayList<>();
    for (double value : expected) {
      values.add(value);
    }
    return hasElements(TFloat64.class, values);
  }

  public TensorSubject hasInts(int... expected) {
    return hasElements(TInt32.class, ints(expected));
  }

  public TensorSubject hasUint8s(int... expected) {
    return hasElements(TUint8.class, ints(expected));
  }

  public TensorSubject hasUint16s(int... expected) {
    return hasElements(TUint16.class, ints(expected));
  }

  public TensorSubject hasLongs(long... expected) {
    List<Object> values = new ArrayList<>();
    for (long value : expected) {
      values.add(value);
    }
    return hasElements(TInt64.class, values);
  }

  public TensorSubject hasBooleans(boolean... expected) {
    List<Object> values = new ArrayList<>();
    for (boolean value : expected) {
      values.add(value);
    }
    return hasElements(TBool.class, values);
  }

  public TensorSubject hasStrings(String... expected) {
    return hasElements(TString.class, List.of(expected));
  }

  private TensorSubject hasElements(Class<?> type, List<?> expected) {
    assertWithMessage("dtype").that(tensor.dataType()).isEqualTo(dataType(type));
    assertWithMessage("elements of %s", tensor.shape())
        .that(elements(tensor))
        .containsExactlyElementsIn(expected)
        .inOrder();
    return this;
  }

  private static org.tensorflow.proto.DataType dataType(Class<?> type) {
    return type.getAnnotation(org.tensorflow.types.annotation.TensorType.class).dataType();
  }

  private static List<Object> floats(double[] expected) {
    List<Object> values = new ArrayList<>();
    for (double value : expected) {
      values.add((float) value);
    }
    return values;
  }

  private static List<Object> ints(int[] expected) {
    List<Object> values = new ArrayList<>();
    for (int value : expected) {
      values.add(value);
    }
    return values;
  }

  /** Decoded bit by bit, so as not to use what is tested. */
  static float half(short bits) {
    int sign = bits < 0 ? -1 : 1;
    int exponent = (bits >> 10) & 0x1F;
    int fraction = bits & 0x3FF;
    if (exponent == 31) {
      return fraction == 0 ? sign * Float.POSITIVE_INFINITY : Float.NaN;
    }
    double scale = Math.pow(2, Math.max(exponent, 1) - 15);
    return (float) (sign * scale * ((exponent == 0 ? 0 : 1) + fraction / 1024.0));
  }
}
