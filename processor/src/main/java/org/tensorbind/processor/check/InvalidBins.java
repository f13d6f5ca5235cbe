package org.tensorbind.processor.check;

import java.util.List;
import org.tensorbind.processor.layout.Categories;
import org.tensorbind.processor.model.EncodingSettings.HashedSettings;
import org.tensorbind.processor.report.Problem;

/** {@code invalid-bins}: buckets and salts that no hash has. */
final class InvalidBins implements MemberRule {
  /** A row has no more columns than any other tensor may have. */
  private static final int WIDEST = 1_000_000_000;

  /** How many buckets there may be: as indices as many as hashing has, else columns. */
  static int most(boolean oneHot) {
    return oneHot ? WIDEST : Integer.MAX_VALUE;
  }

  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .annotations()
        .encoding(HashedSettings.class)
        .ifPresent(hashed -> check(subject, hashed, findings));
  }

  private static void check(Subject subject, HashedSettings hashed, Findings findings) {
    if (hashed.bins() < 1 || hashed.bins() > most(hashed.oneHot())) {
      findings.add(
          Problem.INVALID_BINS,
          subject.place("Hashed", "bins"),
          String.format(
              "%s: bins = %d, expected a number from 1 to %d.",
              subject.label(), hashed.bins(), most(hashed.oneHot())));
    }
    if (hashed.salt().size() > 2) {
      findings.add(
          Problem.INVALID_BINS,
          subject.place("Hashed", "salt"),
          String.format(
              "%s: salt has %d numbers, expected one or two.",
              subject.label(), hashed.salt().size()));
    }
    hashed
        .maskToken()
        .filter(token -> !Literal.isValueOf(subject.leaf(), token))
        .ifPresent(
            token ->
                findings.add(
                    Problem.VALUE_NOT_REPRESENTABLE,
                    subject.place("Hashed", "maskToken"),
                    String.format(
                        "%s: the maskToken \"%s\" is no value of %s, expected %s.",
                        subject.label(),
                        token,
                        subject.leaf().ref(),
                        TextOf.valuesOf(
                            subject.leaf(),
                            Categories.implied(subject.leaf()).orElse(List.of())))));
    if (!hashed.oneHot()) {
      LargestIndex.check(subject, hashed.bins() - 1, findings);
    }
  }
}
