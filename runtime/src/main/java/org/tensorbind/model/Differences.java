package org.tensorbind.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tensorbind.ModelMismatchException;
import org.tensorbind.model.ModelSpec.EndSpec;
import org.tensorbind.model.ModelSpec.SignatureSpec;
import org.tensorbind.signature.Signature;
import org.tensorbind.signature.TensorInfo;
import org.tensorbind.signature.TensorShape;

/** What a loaded model has otherwise than the one that was compiled against. */
final class Differences {
  private final List<String> found = new ArrayList<>();

  private Differences() {}

  /**
   * Compares all that is fed and read.
   *
   * @throws ModelMismatchException with every difference
   */
  static void check(ModelSpec spec, Shared shared) {
    Differences differences = new Differences();
    for (SignatureSpec expected : spec.signatures()) {
      Optional<Signature> signature = shared.graph().signature(expected.name());
      signature.ifPresentOrElse(
          each -> differences.compare(expected, each), () -> differences.missing(expected, shared));
    }
    if (!differences.found.isEmpty()) {
      throw new ModelMismatchException(spec.name() + ": " + shared.origin(), differences.found);
    }
  }

  private void missing(SignatureSpec expected, Shared shared) {
    List<String> names = shared.graph().signatures().stream().map(Signature::name).toList();
    found.add("signature \"" + expected.name() + "\" is not among " + names);
  }

  private void compare(SignatureSpec expected, Signature signature) {
    String where = "signature \"" + expected.name() + "\": ";
    compare(where + "input", expected.inputs(), signature.inputs(), true);
    compare(where + "output", expected.outputs(), signature.outputs(), false);
  }

  /** Inputs must all be fed; outputs that nobody reads do not matter. */
  private void compare(String what, List<EndSpec> expected, List<TensorInfo> actual, boolean all) {
    for (EndSpec end : expected) {
      String label = what + " \"" + end.name() + "\"";
      actual.stream()
          .filter(info -> info.name().equals(end.name()))
          .findFirst()
          .ifPresentOrElse(
              info -> compare(label, end, info), () -> found.add(label + " is not there"));
    }
    for (TensorInfo info : actual) {
      if (all && expected.stream().noneMatch(end -> end.name().equals(info.name()))) {
        found.add(what + " \"" + info.name() + "\" was not there");
      }
    }
  }

  private void compare(String label, EndSpec expected, TensorInfo actual) {
    String dtype = actual.dtype().dtype().orElse(actual.dtype().name());
    if (!(actual.source() instanceof TensorInfo.Source.Dense)) {
      found.add(label + " is no dense tensor");
    } else if (!dtype.equals(expected.dtype().name())) {
      found.add(label + " is " + dtype + ", expected " + expected.dtype());
    }
    TensorShape shape =
        new TensorShape(expected.shape().isPresent(), expected.shape().orElse(List.of()));
    if (!shape.equals(actual.shape())) {
      found.add(label + " has the shape " + actual.shape() + ", expected " + shape);
    }
  }
}
