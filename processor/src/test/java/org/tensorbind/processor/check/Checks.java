package org.tensorbind.processor.check;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.report.Finding;

/** Runs all rules and shows what they find. */
final class Checks {
  private Checks() {}

  /** Such as {@code pixels @Tensor.shape rank-mismatch}. */
  static List<String> found(BoundClass type) {
    return new Checker().check(type).stream().map(Checks::text).toList();
  }

  static List<String> found(Models.MemberModel member) {
    return found(Models.type("Thing", member));
  }

  private static String text(Finding finding) {
    var place = finding.place();
    String annotation = place.annotation().isEmpty() ? "" : " @" + place.annotation();
    String parameter = place.parameter().isEmpty() ? "" : "." + place.parameter();
    return (place.member() + annotation + parameter + " " + finding.problem().id()).strip();
  }

  /** The only finding. */
  static Finding only(BoundClass type) {
    List<Finding> findings = new Checker().check(type);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  static Finding only(Models.MemberModel member) {
    return only(Models.type("Thing", member));
  }
}
