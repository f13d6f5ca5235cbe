package org.tensorbind.processor.check;

import java.util.List;
import org.tensorbind.processor.layout.Categories;
import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.model.Annotations.Unknown;
import org.tensorbind.processor.model.EncodingSettings.LookupSettings;
import org.tensorbind.processor.report.NearNames;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;

/**
 * {@code value-not-representable}: categories that no value can have, indices that no dtype has.
 */
final class CategoryValues implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .categorySource()
        .filter(source -> source.categories().isPresent())
        .ifPresent(
            source ->
                source.categories().categories().stream()
                    .filter(each -> !Literal.isValueOf(subject.category(), each))
                    .findFirst()
                    .ifPresent(
                        each -> {
                          Place place = subject.place(source.annotation(), source.parameter());
                          add(subject, place, source.word(), each, findings);
                        }));
    if (subject.columns().filter(each -> each.unknown() == Unknown.INFREQUENT).isPresent()
        && subject.has("MultiHot")) {
      findings.add(
          Problem.VALUE_NOT_REPRESENTABLE,
          subject.place("MultiHot", "unknown"),
          subject.label()
              + ": @MultiHot has no column for unknown = INFREQUENT, expected ERROR, ZEROS or"
              + " OOV.");
    }
    subject.annotations().lookup().ifPresent(lookup -> check(subject, lookup, findings));
  }

  private static void check(Subject subject, LookupSettings lookup, Findings findings) {
    lookup
        .maskToken()
        .filter(token -> !Literal.isValueOf(subject.leaf(), token))
        .ifPresent(
            token ->
                add(subject, subject.place("Lookup", "maskToken"), "maskToken", token, findings));
    if (lookup.unknown() == Unknown.ZEROS || lookup.unknown() == Unknown.INFREQUENT) {
      findings.add(
          Problem.VALUE_NOT_REPRESENTABLE,
          subject.place("Lookup", "unknown"),
          String.format(
              "%s: unknown = %s is no index, expected ERROR or OOV.",
              subject.label(), lookup.unknown()));
    }
    if (subject.shape().encoding() instanceof Encoding.Lookup encoding) {
      LargestIndex.check(subject, encoding.table().size() - 1, findings);
    }
  }

  private static void add(
      Subject subject, Place place, String what, String text, Findings findings) {
    List<String> all = Categories.implied(subject.category()).orElse(List.of());
    String expected = TextOf.valuesOf(subject.category(), all);
    findings.add(
        Problem.VALUE_NOT_REPRESENTABLE,
        place,
        String.format(
            "%s: the %s \"%s\" is no value of %s, expected %s.",
            subject.label(), what, text, subject.category().ref(), expected),
        NearNames.to(text, all).map(near -> "\"" + near + "\".").orElse(""));
  }
}
