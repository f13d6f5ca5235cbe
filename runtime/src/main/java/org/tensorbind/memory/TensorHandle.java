package org.tensorbind.memory;

import static org.tensorflow.internal.c_api.global.tensorflow.TF_Dim;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_NumDims;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_TensorByteSize;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_TensorData;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_TensorMaybeMove;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_TensorType;

import org.tensorflow.RawTensor;
import org.tensorflow.Tensor;
import org.tensorflow.TensorMapper;
import org.tensorflow.internal.c_api.TF_Tensor;
import org.tensorflow.types.family.TType;

/**
 * A tensor as TensorFlow's C API knows it.
 *
 * @param owner keeps it alive
 */
public record TensorHandle(TF_Tensor handle, Object owner) {
  /** A tensor of TensorFlow Java, which stays its owner's. */
  public static TensorHandle of(Tensor tensor) {
    return new TensorHandle(Mapper.handle(tensor.asRawTensor()), tensor);
  }

  /** What TensorFlow Java tells its mappers; nothing is mapped. */
  private abstract static class Mapper extends TensorMapper<TType> {
    static TF_Tensor handle(RawTensor tensor) {
      return nativeHandle(tensor);
    }
  }

  /** The number of its type in TensorFlow's {@code DataType}. */
  public int dataType() {
    return TF_TensorType(handle);
  }

  /** The number of axes. */
  public int rank() {
    return TF_NumDims(handle);
  }

  /** The size of an axis. */
  public long size(int axis) {
    return TF_Dim(handle, axis);
  }

  /** The memory of its elements. */
  public NativeMemory memory() {
    return NativeMemory.of(TF_TensorData(handle), TF_TensorByteSize(handle), owner);
  }

  /** The elements of a STRING tensor. */
  public StringReading strings() {
    return new StringReading(TF_TensorData(handle), memory());
  }

  /**
   * Whether its memory is used by others at this moment: by a session that runs, or by a result
   * that TensorFlow did not copy.
   */
  public boolean isShared() {
    return !isClosed() && TF_TensorMaybeMove(handle) == null;
  }

  /** Whether its owner has freed it: nothing else may be asked then. */
  public boolean isClosed() {
    return handle.isNull();
  }
}
