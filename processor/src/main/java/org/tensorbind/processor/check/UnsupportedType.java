package org.tensorbind.processor.check;

import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Scalar;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.shape.DType;

/** {@code unsupported-type}: types that do not become tensors, or not with this encoding. */
final class UnsupportedType implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    JavaType leaf = subject.leaf();
    if (leaf instanceof JavaType.Other other && !other.hint().isEmpty()) {
      String found = other.ref() + " does not say what it holds, expected " + other.hint();
      add(subject, subject.place(), found, "", findings);
    } else if (leaf instanceof JavaType.Other && !subject.has("Embedded")) {
      add(subject, subject.place(), noTensor(subject), "", findings);
    } else if (isNestedOptional(subject) || (isChar(leaf) && !hasEncoding(subject))) {
      add(subject, subject.place(), noTensor(subject), "", findings);
    } else if (subject.has("Embedded")) {
      return; // whether it can be embedded is another question
    } else if (leaf instanceof JavaType.EnumValue && !hasEncoding(subject)) {
      String found = "the enum " + leaf.ref() + " has no encoding, expected @OneHot, @Lookup or";
      add(subject, subject.place("Tensor"), found + " dtype = STRING", "add @OneHot.", findings);
    } else if (leaf instanceof JavaType.SealedValue && subject.encodings().isEmpty()) {
      String found = "the sealed type " + leaf.ref() + " has no encoding, expected @OneHot or";
      add(subject, subject.place("Tensor"), found + " @Lookup", "add @OneHot.", findings);
    } else {
      checkEncodings(subject, findings);
    }
  }

  private static void checkEncodings(Subject subject, Findings findings) {
    for (String encoding : subject.encodings()) {
      boolean isArithmetic = encoding.equals("Normalized") || encoding.equals("Rescaled");
      String expected = isArithmetic ? "a number" : "single values";
      if (isArithmetic ? !isNumber(subject.leaf()) : subject.shape().isBytesLeaf()) {
        String found = "@" + encoding + " stands on " + subject.typeName() + ", expected ";
        add(subject, subject.place(encoding), found + expected, "", findings);
      }
    }
  }

  private static void add(
      Subject subject, Place place, String found, String fix, Findings findings) {
    findings.add(Problem.UNSUPPORTED_TYPE, place, subject.label() + ": " + found + ".", fix);
  }

  private static String noTensor(Subject subject) {
    if (subject.leaf().ref().qualifiedName().equals("org.tensorbind.Scored")) {
      return subject.typeName() + " is no ranking, expected List<Scored<L>> with @TopK";
    }
    return subject.typeName()
        + " has no tensor that stands for it, expected numbers, booleans, strings, enums, bound"
        + " classes, or arrays, collections and Optionals of them";
  }

  private static boolean isNestedOptional(Subject subject) {
    JavaType leaf = subject.leaf();
    boolean isDouble =
        subject.shape().maybe().isPresent()
            && subject.shape().levels().isEmpty()
            && subject.shape().leaf() instanceof JavaType.Maybe;
    boolean isSequence = leaf instanceof JavaType.Sequence || leaf instanceof JavaType.Buffer;
    return isDouble
        || leaf instanceof JavaType.Maybe
        || (isSequence && !subject.shape().isBytesLeaf());
  }

  private static boolean isChar(JavaType leaf) {
    return leaf instanceof JavaType.Value value && value.scalar() == Scalar.CHAR;
  }

  private static boolean isNumber(JavaType leaf) {
    return leaf instanceof JavaType.Nested
        || (leaf instanceof JavaType.Value value && value.scalar().isNumeric());
  }

  private static boolean hasEncoding(Subject subject) {
    return !subject.encodings().isEmpty()
        || subject.ownDType().filter(DType.STRING::equals).isPresent();
  }
}
