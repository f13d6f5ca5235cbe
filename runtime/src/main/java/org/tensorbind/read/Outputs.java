package org.tensorbind.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tensorbind.TensorBindException;
import org.tensorbind.TensorSchema;
import org.tensorbind.TensorSpec;
import org.tensorbind.annotation.DType;
import org.tensorbind.memory.Elements;
import org.tensorflow.Result;
import org.tensorflow.Tensor;

/**
 * The tensors that a model answered, checked against what is to be read from them. They go by their
 * places in the schema.
 */
public final class Outputs {
  private final TensorSchema schema;
  private final ReadableTensor[] tensors;
  private final int size;

  private Outputs(TensorSchema schema, ReadableTensor[] tensors, int size) {
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
    ReadableTensor[] ordered = new ReadableTensor[schema.specs().size()];
    for (int i = 0; i < ordered.length; i++) {
      Tensor tensor = tensors.get(schema.specs().get(i).name());
      ordered[i] = tensor == null ? null : ReadableTensor.of(tensor, true);
    }
    OutputCheck check = new OutputCheck(schema);
    check.requireAllBut(Set.of(optional), ordered, tensors.keySet());
    return new Outputs(schema, ordered, check.size(ordered));
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

  /**
   * Checks the tensors of a call that was planned for this schema.
   *
   * @param tensors one for each of the schema's, in its order; null for those that the model lacks
   *     and that need not be there
   * @throws TensorBindException {@code output-dtype}, {@code output-rank} or {@code output-size},
   *     with everything that differs in its message
   */
  public static Outputs ofCall(TensorSchema schema, ReadableTensor... tensors) {
    return new Outputs(schema, tensors, new OutputCheck(schema).size(tensors));
  }

  /** The number of examples. */
  public int size() {
    return size;
  }

  /** Whether an optional tensor is there. */
  public boolean has(int tensor) {
    return tensors[tensor] != null;
  }

  /** Reads a FLOAT32 tensor from its beginning. */
  public FloatReader floats(int index) {
    ReadableTensor tensor = tensor(index, DType.FLOAT32);
    return new FloatReader(tensor.shape(), tensor.elements(Elements.FLOATS));
  }

  /** Reads a FLOAT64 tensor from its beginning. */
  public DoubleReader doubles(int index) {
    ReadableTensor tensor = tensor(index, DType.FLOAT64);
    return new DoubleReader(tensor.shape(), tensor.elements(Elements.DOUBLES));
  }

  /** Reads an INT32 tensor from its beginning. */
  public IntReader ints(int index) {
    ReadableTensor tensor = tensor(index, DType.INT32);
    return new IntReader(tensor.shape(), tensor.elements(Elements.INTS));
  }

  /** Reads an INT64 tensor from its beginning. */
  public LongReader longs(int index) {
    ReadableTensor tensor = tensor(index, DType.INT64);
    return new LongReader(tensor.shape(), tensor.elements(Elements.LONGS));
  }

  /** Reads a UINT8 tensor from its beginning. */
  public ByteReader bytes(int index) {
    ReadableTensor tensor = tensor(index, DType.UINT8);
    return new ByteReader(tensor.shape(), tensor.elements(Elements.BYTES));
  }

  /** Reads a FLOAT16, BFLOAT16 or UINT16 tensor from its beginning. */
  public ShortReader shorts(int index) {
    ReadableTensor tensor = tensor(index, DType.FLOAT16, DType.BFLOAT16, DType.UINT16);
    DType dtype = schema.specs().get(index).dtype();
    return new ShortReader(tensor.shape(), tensor.elements(Elements.SHORTS), dtype);
  }

  /** Reads a BOOL tensor from its beginning. */
  public BooleanReader booleans(int index) {
    ReadableTensor tensor = tensor(index, DType.BOOL);
    return new BooleanReader(tensor.shape(), tensor.elements(Elements.BYTES));
  }

  /** Reads a STRING tensor from its beginning. */
  public StringReader strings(int index) {
    ReadableTensor tensor = tensor(index, DType.STRING);
    return new StringReader(tensor.shape(), tensor.strings());
  }

  private ReadableTensor tensor(int index, DType... dtypes) {
    TensorSpec spec = schema.specs().get(index);
    if (!Arrays.asList(dtypes).contains(spec.dtype())) {
      throw new IllegalStateException("Tensor \"" + spec.name() + "\" is " + spec.dtype() + ".");
    }
    if (tensors[index] == null) {
      throw new IllegalStateException("Tensor \"" + spec.name() + "\" is optional, and not there.");
    }
    return tensors[index];
  }
}
