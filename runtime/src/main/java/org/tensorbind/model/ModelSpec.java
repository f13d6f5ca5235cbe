package org.tensorbind.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tensorbind.annotation.DType;

/**
 * What the compiler saw of a model: its signatures, as far as an interface uses them. Immutable.
 *
 * @param name the model interface's simple name
 * @param path as the annotation has it
 * @param tags of the meta graph
 * @param signatures those that methods call
 * @param methods what is called
 * @param answersResults whether a method answers TensorFlow Java's own {@code Result}
 */
public record ModelSpec(
    String name,
    String path,
    List<String> tags,
    List<SignatureSpec> signatures,
    List<ModelMethod> methods,
    boolean answersResults) {
  /** Copies the lists. */
  public ModelSpec {
    tags = List.copyOf(tags);
    signatures = List.copyOf(signatures);
    methods = List.copyOf(methods);
  }

  /**
   * A signature.
   *
   * @param inputs all of them
   * @param outputs those that are read
   */
  public record SignatureSpec(String name, List<EndSpec> inputs, List<EndSpec> outputs) {
    /** Copies the lists. */
    public SignatureSpec {
      inputs = List.copyOf(inputs);
      outputs = List.copyOf(outputs);
    }
  }

  /**
   * An input or output.
   *
   * @param shape the sizes of its axes, -1 for those not known; empty if the rank is not known
   */
  public record EndSpec(String name, DType dtype, Optional<List<Long>> shape) {}

  /** The signature of a name, which must be there. */
  SignatureSpec signature(String signature) {
    return signatures.stream()
        .filter(each -> each.name().equals(signature))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no signature " + signature));
  }

  /** Starts with a model that has no signatures. */
  public static Builder builder(String name, String path, String... tags) {
    return new Builder(name, path, List.of(tags));
  }

  /** Collects what generated code knows. */
  public static final class Builder {
    private final String name;
    private final String path;
    private final List<String> tags;
    private final List<SignatureSpec> signatures = new ArrayList<>();
    private final List<ModelMethod> methods = new ArrayList<>();
    private boolean answersResults;

    private Builder(String name, String path, List<String> tags) {
      this.name = name;
      this.path = path;
      this.tags = tags;
    }

    /** Adds a signature, whose inputs and outputs follow. */
    public Builder signature(String signature) {
      signatures.add(new SignatureSpec(signature, List.of(), List.of()));
      return this;
    }

    /** Adds an input to the last signature: -1 for sizes that are not known. */
    public Builder input(String input, DType dtype, long... shape) {
      return addInput(new EndSpec(input, dtype, Optional.of(list(shape))));
    }

    /** Adds an input whose rank is not known. */
    public Builder inputOfAnyRank(String input, DType dtype) {
      return addInput(new EndSpec(input, dtype, Optional.empty()));
    }

    /** Adds an output to the last signature: -1 for sizes that are not known. */
    public Builder output(String output, DType dtype, long... shape) {
      return addOutput(new EndSpec(output, dtype, Optional.of(list(shape))));
    }

    /** Adds an output whose rank is not known. */
    public Builder outputOfAnyRank(String output, DType dtype) {
      return addOutput(new EndSpec(output, dtype, Optional.empty()));
    }

    /** Adds a method of the interface. */
    public Builder method(ModelMethod method) {
      methods.add(method);
      return this;
    }

    /** Says that a method answers TensorFlow Java's own {@code Result}. */
    public Builder answeringResults() {
      answersResults = true;
      return this;
    }

    /** The whole. */
    public ModelSpec build() {
      return new ModelSpec(name, path, tags, signatures, methods, answersResults);
    }

    private Builder addInput(EndSpec input) {
      SignatureSpec last = signatures.remove(signatures.size() - 1);
      signatures.add(new SignatureSpec(last.name(), plus(last.inputs(), input), last.outputs()));
      return this;
    }

    private Builder addOutput(EndSpec output) {
      SignatureSpec last = signatures.remove(signatures.size() - 1);
      signatures.add(new SignatureSpec(last.name(), last.inputs(), plus(last.outputs(), output)));
      return this;
    }

    private static List<EndSpec> plus(List<EndSpec> ends, EndSpec end) {
      List<EndSpec> longer = new ArrayList<>(ends);
      longer.add(end);
      return longer;
    }

    private static List<Long> list(long... shape) {
      List<Long> sizes = new ArrayList<>();
      for (long size : shape) {
        sizes.add(size);
      }
      return sizes;
    }
  }
}
