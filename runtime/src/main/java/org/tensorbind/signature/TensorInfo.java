package org.tensorbind.signature;

import java.util.List;
import java.util.Objects;

/**
 * An input or output of a signature.
 *
 * @param name the name that callers use, unique among the inputs, or outputs, of its signature
 * @param dtype the type of its elements
 * @param shape its shape, the batch axis included if it has one
 * @param source what carries it in the graph
 */
public record TensorInfo(String name, ElementType dtype, TensorShape shape, Source source) {
  /** Checks that everything is there. */
  public TensorInfo {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(dtype, "dtype");
    Objects.requireNonNull(shape, "shape");
    Objects.requireNonNull(source, "source");
  }

  /** What carries an input or output in the graph. */
  public sealed interface Source {
    /**
     * One tensor.
     *
     * @param tensor its name in the graph, such as {@code x:0}; empty if the model names none
     */
    record Dense(String tensor) implements Source {
      /** Checks that there is a name. */
      public Dense {
        Objects.requireNonNull(tensor, "tensor");
      }
    }

    /**
     * A sparse tensor of coordinates and values, which are tensors themselves.
     *
     * @param values the name of the tensor of values, {@code [?]}
     * @param indices the name of the tensor of coordinates, {@code [?, rank]} of int64
     * @param denseShape the name of the tensor of the shape, {@code [rank]} of int64
     */
    record CooSparse(String values, String indices, String denseShape) implements Source {
      /** Checks that the names are there. */
      public CooSparse {
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(indices, "indices");
        Objects.requireNonNull(denseShape, "denseShape");
      }
    }

    /**
     * Something else that is made of tensors, such as a ragged tensor. Dtype and shape of the whole
     * are mostly left out; then they are {@code DT_INVALID} and {@code []}.
     *
     * @param components the names of these tensors in the graph
     */
    record Composite(List<String> components) implements Source {
      /** Copies the names. */
      public Composite {
        components = List.copyOf(components);
      }
    }
  }
}
