package org.tensorbind.signature;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A function that a model offers.
 *
 * @param name the name that callers use, such as {@code serving_default}
 * @param methodName what kind of function it is, such as {@code tensorflow/serving/predict}; may be
 *     empty
 * @param inputs its inputs, sorted by name: models keep no order
 * @param outputs its outputs, sorted by name
 */
public record Signature(
    String name, String methodName, List<TensorInfo> inputs, List<TensorInfo> outputs) {
  /**
   * Sorts the lists.
   *
   * @throws IllegalArgumentException if two inputs, or two outputs, have one name
   */
  public Signature {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(methodName, "methodName");
    inputs = inputs.stream().sorted(comparing(TensorInfo::name)).toList();
    outputs = outputs.stream().sorted(comparing(TensorInfo::name)).toList();
    requireDistinct(name, "inputs", inputs);
    requireDistinct(name, "outputs", outputs);
  }

  private static void requireDistinct(String signature, String what, List<TensorInfo> sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      String name = sorted.get(i).name();
      if (name.equals(sorted.get(i - 1).name())) {
        throw new IllegalArgumentException(
            "signature \"" + signature + "\" has two " + what + " \"" + name + "\"");
      }
    }
  }

  /** The input of a name. */
  public Optional<TensorInfo> input(String name) {
    return find(inputs, name);
  }

  /** The output of a name. */
  public Optional<TensorInfo> output(String name) {
    return find(outputs, name);
  }

  private static Optional<TensorInfo> find(List<TensorInfo> infos, String name) {
    return infos.stream().filter(info -> info.name().equals(name)).findFirst();
  }
}
