package org.tensorbind.memory;

import static org.tensorflow.internal.c_api.global.tensorflow.TF_AllocateTensor;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_DeleteTensor;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.tensorbind.annotation.DType;
import org.tensorflow.RawTensor;
import org.tensorflow.Tensor;
import org.tensorflow.internal.c_api.TF_Tensor;
import org.tensorflow.ndarray.Shape;
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
import org.tensorflow.types.family.TType;

/**
 * Tensors of TensorFlow Java around tensors that we have allocated. Its own way to make them costs
 * several times as much: JavaCPP measures the process's memory for each. What is needed is not
 * public, so this is the only class that uses it; it checks at its start what it gets, and where
 * TensorFlow Java is a module, or another release, there is its own way.
 */
final class JavaTensors {
  private static final MethodHandle FROM_HANDLE;
  private static final MethodHandle TYPED;

  static {
    MethodHandle fromHandle = null;
    MethodHandle typed = null;
    try {
      Lookup lookup = MethodHandles.privateLookupIn(RawTensor.class, MethodHandles.lookup());
      fromHandle =
          lookup.findStatic(
              RawTensor.class,
              "fromHandle",
              MethodType.methodType(RawTensor.class, TF_Tensor.class));
      typed =
          lookup.findVirtual(RawTensor.class, "asTypedTensor", MethodType.methodType(TType.class));
    } catch (ReflectiveOperationException e) {
      fromHandle = null; // there is another way
    }
    FROM_HANDLE = fromHandle;
    TYPED = typed;
  }

  private static final boolean CAN_WRAP = FROM_HANDLE != null && works();

  private JavaTensors() {}

  /** Whether {@link #wrap} can be used. */
  static boolean canWrap() {
    return CAN_WRAP;
  }

  /** A tensor that uses the handle as long as it is open, and does not free it. */
  static Tensor wrap(TF_Tensor handle) {
    try {
      RawTensor raw = (RawTensor) FROM_HANDLE.invokeExact(handle);
      return (TType) TYPED.invokeExact(raw);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new LinkageError("RawTensor.fromHandle", e);
    }
  }

  private static boolean works() {
    long[] sizes = {2, 3};
    TF_Tensor handle =
        TF_AllocateTensor(DataTypes.number(DType.INT32), sizes, sizes.length, 6L * Integer.BYTES);
    try (Tensor tensor = wrap(handle)) {
      return tensor instanceof TInt32
          && tensor.shape().equals(Shape.of(sizes))
          && TensorHandle.of(tensor).handle().equals(handle);
    } catch (RuntimeException | LinkageError e) {
      return false;
    } finally {
      TF_DeleteTensor(handle);
    }
  }

  /** TensorFlow Java's type for a dtype. */
  static Class<? extends TType> type(DType dtype) {
    return switch (dtype) {
      case FLOAT32 -> TFloat32.class;
      case FLOAT64 -> TFloat64.class;
      case FLOAT16 -> TFloat16.class;
      case BFLOAT16 -> TBfloat16.class;
      case INT32 -> TInt32.class;
      case INT64 -> TInt64.class;
      case UINT8 -> TUint8.class;
      case UINT16 -> TUint16.class;
      case BOOL -> TBool.class;
      case STRING -> TString.class;
      case AUTO -> throw new IllegalArgumentException("AUTO is no type of elements.");
    };
  }
}
