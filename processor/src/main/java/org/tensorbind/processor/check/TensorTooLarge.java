package org.tensorbind.processor.check;

import java.util.Optional;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.shape.Shape;

/** {@code tensor-too-large}: one example must be countable with an {@code int}. */
final class TensorTooLarge implements MemberRule, ClassRule {
  @Override
  public void check(Subject subject, Findings findings) {
    if (largest(subject, 1) > Integer.MAX_VALUE) {
      add(subject.label(), place(subject), findings);
    }
  }

  @Override
  public void check(Whole whole, Findings findings) {
    for (Pack pack : Pack.of(whole.type())) {
      Optional<Shape> shape = pack.summary().shape();
      if (shape.filter(each -> elements(each) > Integer.MAX_VALUE).isPresent()) {
        Place place = pack.isClass() ? Place.ofClass() : whole.place(pack.first().member());
        add(whole.type().label() + ": \"" + pack.name() + "\"", place, findings);
      }
    }
  }

  private static void add(String label, Place place, Findings findings) {
    String separator = label.contains(":") ? "" : ": its tensor";
    findings.add(
        Problem.TENSOR_TOO_LARGE,
        place,
        String.format(
            "%s%s has more than %d elements for one example, expected at most as many.",
            label, separator, Integer.MAX_VALUE));
  }

  private static Place place(Subject subject) {
    boolean hasLength =
        subject.annotations().padded().filter(padded -> padded.length() > 0).isPresent();
    if (subject.annotations().tensor().isPresent() && subject.shape().claimed().isPresent()) {
      return subject.claimPlace();
    }
    return hasLength ? subject.place("Padded", "length") : subject.place();
  }

  /** The elements of the largest tensor that {@code outer} of these members make. */
  private static long largest(Subject subject, long outer) {
    long all = times(outer, elements(subject.natural()));
    Optional<BoundClass> separate =
        subject.shape().nested().map(JavaType.Nested::type).filter(type -> type.packed().isEmpty());
    return separate
        .map(
            type ->
                type.members().stream()
                    .mapToLong(member -> largest(Subject.of(type, member), all))
                    .max()
                    .orElse(all))
        .orElse(all);
  }

  private static long elements(Shape shape) {
    return shape.elements().orElse(Long.MAX_VALUE);
  }

  private static long times(long one, long other) {
    return one > Integer.MAX_VALUE || other > Integer.MAX_VALUE ? Long.MAX_VALUE : one * other;
  }
}
