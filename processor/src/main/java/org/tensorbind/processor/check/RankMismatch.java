package org.tensorbind.processor.check;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.JavaType.Sequence;
import org.tensorbind.processor.model.Scalar;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.shape.Shape;
import org.tensorbind.processor.shape.Size;

/** {@code rank-mismatch}: the type has other axes than the declared shape. */
final class RankMismatch implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    if (isRankUnknown(subject)) {
      findings.add(
          Problem.RANK_MISMATCH,
          subject.place(),
          String.format(
              "%s: %s does not say how many axes it has, expected shape in @Tensor.",
              subject.label(), subject.typeName()),
          "@Tensor(shape = {-1, -1}) if it has two.");
      return;
    }
    Shape natural = subject.natural();
    subject
        .shape()
        .claimed()
        .filter(claim -> claim.rank() != natural.rank())
        .ifPresent(
            claim ->
                findings.add(
                    Problem.RANK_MISMATCH,
                    subject.claimPlace(),
                    String.format(
                        "%s: %s%s has rank %d, but %s has rank %d.",
                        subject.label(),
                        subject.typeName(),
                        encoded(subject),
                        natural.rank(),
                        subject.claimText(),
                        claim.rank()),
                    fix(subject, natural, claim)));
  }

  /** Only a declared shape says it of an array of TensorFlow Java. */
  private static boolean isRankUnknown(Subject subject) {
    JavaType type = subject.member().type();
    JavaType whole = type instanceof JavaType.Maybe maybe ? maybe.value() : type;
    return whole instanceof JavaType.NdArray && subject.shape().claimed().isEmpty();
  }

  private static String encoded(Subject subject) {
    if (subject.has("OneHot")) {
      return " with its one-hot axis";
    }
    if (subject.shape().encoding().shape().rank() > 0) {
      return " with the axes of @" + subject.encodings().get(0);
    }
    if (subject.annotations().scores().isPresent()) {
      return " with its axis of scores";
    }
    if (subject.has("Window")) {
      return " in windows";
    }
    return subject.shape().nested().isPresent() ? " with its own axes" : "";
  }

  private static String fix(Subject subject, Shape natural, Shape claim) {
    List<String> ways = new ArrayList<>();
    arrays(subject, claim.rank() - (natural.rank() - subject.shape().levels().size()))
        .ifPresent(type -> ways.add("use " + type));
    if (subject.annotations().tensor().orElseThrow().dims().isBlank()) {
      shape(subject, natural, claim).ifPresent(shape -> ways.add("shape = " + shape));
    }
    return ways.isEmpty() ? "" : String.join(", or ", ways) + ".";
  }

  /** The same values in an array of another rank. */
  private static Optional<String> arrays(Subject subject, int rank) {
    if (subject.has("Window")) {
      return Optional.empty(); // the windows' axis is no array's
    }
    JavaType type = subject.member().type();
    if (type instanceof Sequence sequence
        && sequence.kind() != Sequence.Kind.ARRAY
        && sequence.element() instanceof JavaType.Value value
        && rank > 1) {
      return Optional.of(primitive(value) + "[]"); // may be flat
    }
    while (type instanceof Sequence sequence && sequence.kind() == Sequence.Kind.ARRAY) {
      type = sequence.element();
    }
    boolean isArrayOfValues = type instanceof JavaType.Value && rank >= 0 && !isByte(type, subject);
    return isArrayOfValues ? Optional.of(type.ref() + "[]".repeat(rank)) : Optional.empty();
  }

  /** Arrays of bytes need a dtype first. */
  private static boolean isByte(JavaType type, Subject subject) {
    return type instanceof JavaType.Value value
        && value.scalar() == Scalar.BYTE
        && subject.statedDType().isEmpty();
  }

  private static String primitive(JavaType.Value value) {
    String keyword = value.scalar().primitive();
    return keyword.isEmpty() ? value.ref().toString() : keyword;
  }

  /** The declared shape without as many axes of size 1, or what the type says by itself. */
  private static Optional<String> shape(Subject subject, Shape natural, Shape claim) {
    List<Size> sizes = new ArrayList<>(claim.sizes());
    for (int axis = sizes.size() - 1; axis >= 0 && sizes.size() > natural.rank(); axis--) {
      if (sizes.get(axis).value() == 1) {
        sizes.remove(axis);
      }
    }
    if (sizes.size() == natural.rank()) {
      return Optional.of(text(sizes));
    }
    boolean isKnown = subject.shape().levels().isEmpty() || claim.rank() < natural.rank();
    return isKnown && natural.isFixed() ? Optional.of(text(natural.sizes())) : Optional.empty();
  }

  private static String text(List<Size> sizes) {
    return sizes.stream().map(size -> Long.toString(size.value())).collect(joining(", ", "{", "}"));
  }
}
