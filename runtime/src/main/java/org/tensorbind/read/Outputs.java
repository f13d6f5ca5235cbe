package org.tensorbind.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tensorbind.TensorBindException;
import org.tensorbind.TensorSchema;
import org.tensorbind.TensorSpec;
import org.tensorbind.annotation.DType;
import org.tensorflow.Result;
import org.tensorflow.Tensor;

/** The tensors that a model answered, checked against what is to be read from them. */
public final class Outputs {
  private final TensorSchema schema;
  private final Map<String, ? extends Tensor> tensors;
  private final int size;

  private Outputs(TensorSchema schema, Map<String, ? extends Tensor> tensors, int size) {
    this.schema = schema;
    this.tensors = tensors;
    this.size = size;
  }

  /**
   * Checks tensors. They stay the caller's; those that the schema does not know are ignored.
   *
   * @param optional tensors that need not be there
   * @throws TensorBindException {@code missing-output}, {@code output-dtype}, {@code output-rank}
   *     or {@code output-size}, with everything that differs in its message
   */
  public static Outputs of(
      TensorSchema schema, Map<String, ? extends Tensor> tensors, String... optional) {
    return new Outputs(schema, tensors, OutputCheck.size(schema, tensors, Set.of(optional)));
  }

  /**
   * Checks what a call answered. It is not closed.
   *
   * @param optional tensors that need not be there
   * @throws TensorBindException {@code missing-output}, {@code output-dtype}, {@code output-rank}
   *     or {@code output-size}, with everything that differs in its message
   */
  public static Outputs of(TensorSchema schema, Result result, String... optional) {
    Map<String, Tensor> tensors = new HashMap<>();
    result.forEach(entry -> tensors.put(entry.getKey(), entry.getValue()));
    return of(schema, tensors, optional);
  }

  /** The number of examples. */
  public int size() {
    return size;
  }

  /** Whether an optional tensor is there. */
  public boolean has(String tensor) {
    return tensors.get(tensor) != null;
  }

  /** Reads a FLOAT32 tensor from its beginning. */
  public FloatReader floats(String name) {
    Tensor tensor = tensor(name, DType.FLOAT32);
    return new FloatReader(tensor.shape(), NativeSource.floats(tensor));
  }

  /** Reads a FLOAT64 tensor from its beginning. */
  public DoubleReader doubles(String name) {
    Tensor tensor = tensor(name, DType.FLOAT64);
    return new DoubleReader(tensor.shape(), NativeSource.doubles(tensor));
  }

  /** Reads an INT32 tensor from its beginning. */
  public IntReader ints(String name) {
    Tensor tensor = tensor(name, DType.INT32);
    return new IntReader(tensor.shape(), NativeSource.ints(tensor));
  }

  /** Reads an INT64 tensor from its beginning. */
  public LongReader longs(String name) {
    Tensor tensor = tensor(name, DType.INT64);
    return new LongReader(tensor.shape(), NativeSource.longs(tensor));
  }

  /** Reads a UINT8 tensor from its beginning. */
  public ByteReader bytes(String name) {
    Tensor tensor = tensor(name, DType.UINT8);
    return new ByteReader(tensor.shape(), NativeSource.unsignedBytes(tensor));
  }

  /** Reads a FLOAT16, BFLOAT16 or UINT16 tensor from its beginning. */
  public ShortReader shorts(String name) {
    Tensor tensor = tensor(name, DType.FLOAT16, DType.BFLOAT16, DType.UINT16);
    return new ShortReader(tensor.shape(), NativeSource.shorts(tensor), schema.spec(name).dtype());
  }

  /** Reads a BOOL tensor from its beginning. */
  public BooleanReader booleans(String name) {
    Tensor tensor = tensor(name, DType.BOOL);
    return new BooleanReader(tensor.shape(), NativeSource.booleans(tensor));
  }

  /** Reads a STRING tensor from its beginning. */
  public StringReader strings(String name) {
    Tensor tensor = tensor(name, DType.STRING);
    return new StringReader(tensor.shape(), NativeSource.strings(tensor));
  }

  private Tensor tensor(String name, DType... dtypes) {
    TensorSpec spec = schema.spec(name);
    if (!Set.of(dtypes).contains(spec.dtype())) {
      throw new IllegalStateException("Tensor \"" + name + "\" is " + spec.dtype() + ".");
    }
    Tensor tensor = tensors.get(name);
    if (tensor == null) {
      throw new IllegalStateException("Tensor \"" + name + "\" is optional, and not there.");
    }
    return tensor;
  }
}
