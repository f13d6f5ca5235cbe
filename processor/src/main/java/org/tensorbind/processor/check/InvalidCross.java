package org.tensorbind.processor.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.layout.MemberShape;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.BoundClass.CrossSettings;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.report.NearNames;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;

/** {@code invalid-cross}: what cannot be hashed together. */
final class InvalidCross {

  void check(BoundClass type, Findings findings) {
    List<String> names = type.members().stream().map(Member::name).toList();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < type.crosses().size(); i++) {
      CrossSettings cross = type.crosses().get(i);
      Place place = Place.ofClass().at("Cross").occurrence(i);
      if (cross.name().isBlank()) {
        String found = "the name of a @Cross is blank, expected the tensor's";
        add(type, place.parameter("name"), found, "", findings);
      } else if (!seen.add(cross.name()) || names.contains(cross.name())) {
        findings.add(
            Problem.DUPLICATE_TENSOR,
            place.parameter("name"),
            String.format(
                "%s: @Cross \"%s\" has the name of another cross or member, expected another name.",
                type.label(), cross.name()));
      } else if (cross.bins() < 1 || cross.bins() > InvalidBins.most(cross.oneHot())) {
        findings.add(
            Problem.INVALID_BINS,
            place.parameter("bins"),
            String.format(
                "%s: @Cross \"%s\" has bins = %d, expected a number from 1 to %d.",
                type.label(), cross.name(), cross.bins(), InvalidBins.most(cross.oneHot())));
      } else if (cross.members().size() < 2
          || new HashSet<>(cross.members()).size() < cross.members().size()) {
        String members =
            cross.members().isEmpty() ? "no members" : "members " + TextOf.names(cross.members());
        String found = "@Cross \"" + cross.name() + "\" has " + members;
        String expected = ", expected two different ones or more";
        add(type, place.parameter("members"), found + expected, "", findings);
      } else {
        Place ofMembers = place.parameter("members");
        cross.members().forEach(name -> checkMember(type, ofMembers, cross, name, findings));
      }
    }
  }

  private static void checkMember(
      BoundClass type, Place place, CrossSettings cross, String name, Findings findings) {
    Optional<Member> member =
        type.members().stream().filter(each -> each.name().equals(name)).findFirst();
    if (member.isEmpty()) {
      List<String> names = type.members().stream().map(Member::name).toList();
      add(
          type,
          place,
          String.format(
              "@Cross \"%s\" names \"%s\", expected bound members, which are %s",
              cross.name(), name, TextOf.names(names)),
          NearNames.to(name, names).map(near -> "\"" + near + "\".").orElse(""),
          findings);
      return;
    }
    MemberShape shape = MemberShape.of(member.get(), type.settings());
    if (!isHashable(shape)) {
      add(
          type,
          place,
          String.format(
              "@Cross \"%s\" cannot hash %s, %s; expected single texts, enums, whole numbers,"
                  + " booleans, or indices",
              cross.name(), name, member.get().type().ref()),
          "",
          findings);
    }
  }

  private static boolean isHashable(MemberShape shape) {
    boolean isSingle = shape.levels().isEmpty() && shape.nested().isEmpty();
    boolean isWord =
        shape.innermost() instanceof JavaType.EnumValue
            || (shape.innermost() instanceof JavaType.Value value
                && !value.scalar().isFloating()
                && !value.scalar().isBig());
    return isSingle && (isWord || shape.encoding() instanceof Encoding.Index);
  }

  private static void add(
      BoundClass type, Place place, String what, String fix, Findings findings) {
    findings.add(Problem.INVALID_CROSS, place, type.label() + ": " + what + ".", fix);
  }
}
