package org.tensorbind.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A method of a model interface.
 *
 * @param signature that it calls
 * @param hasOwnSignature whether an annotation on the method names it
 * @param isGeneric whether it has type parameters; then all types are erased
 * @param isVarArgs whether the last parameter's array is written as {@code ...}
 * @param isBatch whether it takes a list of examples
 * @param returned the declared type of the result
 */
public record ModelMethod(
    String name,
    String signature,
    boolean hasOwnSignature,
    BatchAxis batchAxis,
    boolean isGeneric,
    boolean isVarArgs,
    boolean isBatch,
    List<Parameter> parameters,
    Result result,
    TypeRef returned) {
  public ModelMethod {
    parameters = List.copyOf(parameters);
  }

  /** Whether the signature's tensors have a batch axis, as the user says. */
  public enum BatchAxis {
    AUTO,
    YES,
    NO
  }

  /**
   * A parameter.
   *
   * @param type as it is declared
   * @param isPerCall whether it belongs to the call and not to an example
   */
  public record Parameter(String name, TypeRef type, boolean isPerCall, Source source) {}

  /** What a parameter brings in. */
  public sealed interface Source {
    /** A bound class, or a list of one. */
    record Bound(BoundClass type) implements Source {}

    /** A value that is annotated in place, or a list of them. */
    record Value(Member member) implements Source {}

    /** Nothing that can be fed, and why. */
    record Unsupported(String found, String expected) implements Source {}
  }

  /** What a method answers. */
  public sealed interface Result {
    /** A bound class, or a list of one. */
    record Bound(BoundClass type) implements Result {}

    /** A value that is annotated in place, or a list of them. */
    record Value(Member member) implements Result {}

    /** TensorFlow Java's own result. */
    record Raw() implements Result {}

    /** Nothing that can be read, and why. */
    record Unsupported(String found, String expected) implements Result {}
  }

  /** The parameters that are annotated in place, and belong to the call or to examples. */
  public List<Parameter> values(boolean perCall) {
    return parameters.stream()
        .filter(each -> each.source() instanceof Source.Value && each.isPerCall() == perCall)
        .toList();
  }

  /** The bound classes that it is fed and reads. */
  public Stream<BoundClass> boundClasses() {
    Stream<BoundClass> fed =
        parameters.stream()
            .map(Parameter::source)
            .filter(Source.Bound.class::isInstance)
            .map(source -> ((Source.Bound) source).type());
    return Stream.concat(fed, boundResult().stream());
  }

  /** The class that results are read into, unless they are not read at all. */
  public Optional<BoundClass> boundResult() {
    return result instanceof Result.Bound bound ? Optional.of(bound.type()) : Optional.empty();
  }
}
