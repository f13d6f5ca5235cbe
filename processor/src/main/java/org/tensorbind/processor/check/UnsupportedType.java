package org.tensorbind.processor.check;

import java.util.Optional;
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
    if (subject.has("EncodedBy")) {
      return; // what it takes is its own affair
    }
    Optional<String> needed = neededBy(subject);
    if (needed.isPresent()) {
      String found = subject.typeName() + " is no tensor by itself, expected @" + needed.get();
      add(subject, subject.place(), found, "", findings);
    } else if (leaf instanceof JavaType.Other other && !other.hint().isEmpty()) {
      String found = other.ref() + " " + other.hint();
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

  /** The encoding that a member lacks, because its type is no tensor without it. */
  static Optional<String> neededBy(Subject subject) {
    return needed(subject.leaf()).filter(encoding -> subject.encodings().isEmpty());
  }

  private static void checkEncodings(Subject subject, Findings findings) {
    if (subject.encodings().size() > 1) {
      return; // which of them is meant is not known
    }
    for (String encoding : subject.encodings()) {
      EncodableTypes.of(encoding)
          .filter(types -> !types.include(subject))
          .ifPresent(
              types ->
                  add(
                      subject,
                      subject.place(encoding),
                      String.format(
                          "@%s stands on %s, expected %s",
                          encoding, subject.typeName(), types.expected()),
                      "",
                      findings));
    }
    if (subject.has("Text") && !EncodableTypes.isText(subject)) {
      String found = "@Text stands on " + subject.typeName() + ", expected strings";
      add(subject, subject.place("Text"), found, "", findings);
    }
  }

  /** Types that only an encoding of their own makes a tensor of: its annotation. */
  private static Optional<String> needed(JavaType leaf) {
    if (leaf instanceof JavaType.Temporal) {
      return Optional.of("DatePart");
    }
    if (leaf instanceof JavaType.Picture) {
      return Optional.of("Image");
    }
    return leaf instanceof JavaType.Bits || leaf instanceof JavaType.Mapping
        ? Optional.of("MultiHot")
        : Optional.empty();
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
        || (isSequence && !subject.shape().isBytesLeaf() && !isWhole(subject));
  }

  private static boolean isWhole(Subject subject) {
    return subject.shape().encoding().takesWhole();
  }

  private static boolean isChar(JavaType leaf) {
    return leaf instanceof JavaType.Value value && value.scalar() == Scalar.CHAR;
  }

  private static boolean hasEncoding(Subject subject) {
    return !subject.encodings().isEmpty()
        || subject.ownDType().filter(DType.STRING::equals).isPresent();
  }
}
