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
    for (CrossSettings cross : type.crosses()) {
      if (cross.name().isBlank()) {
        add(type, "the name of a @Cross is blank, expected the tensor's", "", findings);
      } else if (!seen.add(cross.name()) || names.contains(cross.name())) {
        findings.add(
            Problem.DUPLICATE_TENSOR,
            place(),
            String.format(
                "%s: @Cross \"%s\" has the name of another cross or member, expected another name.",
                type.label(), cross.name()));
      } else if (cross.bins() < 1 || cross.bins() > InvalidBins.most(cross.oneHot())) {
        findings.add(
            Problem.INVALID_BINS,
            place(),
            String.format(
                "%s: @Cross \"%s\" has bins = %d, expected a number from 1 to %d.",
                type.label(), cross.name(), cross.bins(), InvalidBins.most(cross.oneHot())));
      } else if (cross.members().size() < 2
          || new HashSet<>(cross.members()).size() < cross.members().size()) {
        String found =
            "@Cross \"" + cross.name() + "\" has members " + TextOf.names(cross.members());
        add(type, found + ", expected two different ones or more", "", findings);
      } else {
        cross.members().forEach(name -> checkMember(type, cross, name, names, findings));
      }
    }
  }

  private static void checkMember(
      BoundClass type, CrossSettings cross, String name, List<String> names, Findings findings) {
    Optional<Member> member =
        type.members().stream().filter(each -> each.name().equals(name)).findFirst();
    if (member.isEmpty()) {
      add(
          type,
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

  private static Place place() {
    return Place.ofClass().at("Cross");
  }

  private static void add(BoundClass type, String what, String fix, Findings findings) {
    findings.add(Problem.INVALID_CROSS, place(), type.label() + ": " + what + ".", fix);
  }
}
