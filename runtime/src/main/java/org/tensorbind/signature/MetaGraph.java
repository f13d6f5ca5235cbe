package org.tensorbind.signature;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One of a model's graphs with its signatures. Most models have one.
 *
 * @param tags what it is for, such as {@code serve}, in the order of the file
 * @param tensorflowVersion the TensorFlow that has written it; may be empty
 * @param restoresVariables whether it says how variables are read from files of their own, if there
 *     are any; without these TensorFlow loads it all the same, with none
 * @param signatures its signatures, sorted by name
 */
public record MetaGraph(
    List<String> tags,
    String tensorflowVersion,
    boolean restoresVariables,
    List<Signature> signatures) {
  /**
   * Sorts the signatures.
   *
   * @throws IllegalArgumentException if two signatures have one name
   */
  public MetaGraph {
    tags = List.copyOf(tags);
    Objects.requireNonNull(tensorflowVersion, "tensorflowVersion");
    signatures = signatures.stream().sorted(comparing(Signature::name)).toList();
    for (int i = 1; i < signatures.size(); i++) {
      String name = signatures.get(i).name();
      if (name.equals(signatures.get(i - 1).name())) {
        throw new IllegalArgumentException("there are two signatures \"" + name + "\"");
      }
    }
  }

  /** The signature of a name. */
  public Optional<Signature> signature(String name) {
    return signatures.stream().filter(signature -> signature.name().equals(name)).findFirst();
  }
}
