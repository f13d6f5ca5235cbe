package org.tensorbind.processor.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tensorbind.processor.layout.LayoutBuilder;
import org.tensorbind.processor.layout.Packs;
import org.tensorbind.processor.layout.TensorPlan;
import org.tensorbind.processor.model.Annotations.ConcatSettings;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.BoundClass.CrossSettings;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;

/** {@code duplicate-tensor}: masks, lengths and indicators are tensors too. */
final class DuplicateTensor implements ClassRule {
  @Override
  public void check(Whole whole, Findings findings) {
    List<String> names = whole.layout().visible().stream().map(TensorPlan::name).toList();
    if (new HashSet<>(names).size() < names.size()) {
      report(whole, findings);
    }
  }

  /** Tells which members the names are from, each laid out by itself. */
  private static void report(Whole whole, Findings findings) {
    BoundClass type = whole.type();
    Map<String, Member> owners = new HashMap<>();
    Set<String> packs = new HashSet<>();
    for (Member member : type.members()) {
      Optional<String> pack = packOf(type, member);
      boolean isReported = false;
      for (String name : tensors(type, member)) {
        boolean isSharedPack = pack.filter(name::equals).isPresent() && packs.contains(name);
        if (isSharedPack) {
          pack = Optional.empty(); // a second tensor of that name would be another one
          continue;
        }
        Member other = owners.putIfAbsent(name, member);
        if (other != null && !isReported) {
          add(whole, member, other, name, findings);
          isReported = true; // two objects with one prefix are one mistake
        }
      }
      packOf(type, member).ifPresent(packs::add);
    }
    if (type.packed().isEmpty()) {
      type.crosses().stream()
          .filter(cross -> owners.containsKey(cross.name()))
          .forEach(cross -> addCross(whole, cross, owners.get(cross.name()), findings));
    }
  }

  private static void addCross(Whole whole, CrossSettings cross, Member other, Findings findings) {
    findings.add(
        Problem.DUPLICATE_TENSOR,
        Place.ofClass().at("Cross"),
        String.format(
            "%s: the tensor \"%s\" of @Cross is there already, it comes from %s; expected another"
                + " name.",
            whole.type().label(), cross.name(), whole.label(other)));
  }

  /** The tensor that other members are parts of as well. */
  private static Optional<String> packOf(BoundClass type, Member member) {
    return type.packed().isPresent()
        ? Optional.of(Packs.nameOf(type))
        : member.annotations().concat().map(ConcatSettings::name);
  }

  /** The names that one member brings in. */
  private static List<String> tensors(BoundClass type, Member member) {
    return LayoutBuilder.layOut(type.withMembers(List.of(member))).visible().stream()
        .map(TensorPlan::name)
        .toList();
  }

  private static void add(
      Whole whole, Member member, Member other, String name, Findings findings) {
    findings.add(
        Problem.DUPLICATE_TENSOR,
        place(whole.place(member), member, name),
        whole.label(member).equals(whole.label(other))
            ? String.format(
                "%s: the tensor \"%s\" is there already, it comes from another declaration of %s"
                    + " (field, accessor or supertype); expected one of them annotated.",
                whole.label(member), name, member.name())
            : String.format(
                "%s: the tensor \"%s\" is there already, it comes from %s; expected another name.",
                whole.label(member), name, whole.label(other)));
  }

  private static Place place(Place place, Member member, String name) {
    var annotations = member.annotations();
    if (annotations.padded().filter(padded -> padded.lengths().equals(name)).isPresent()) {
      return place.at("Padded", "lengths");
    }
    if (annotations.padded().filter(padded -> padded.mask().equals(name)).isPresent()) {
      return place.at("Padded", "mask");
    }
    if (annotations.ragged().filter(ragged -> ragged.splits().contains(name)).isPresent()) {
      return place.at("Ragged", "splits");
    }
    if (annotations.impute().filter(impute -> impute.indicator().equals(name)).isPresent()) {
      return place.at("Impute", "indicator");
    }
    if (annotations.scores().filter(scores -> scores.name().equals(name)).isPresent()) {
      return place.at(annotations.scores().get().annotation(), "name");
    }
    boolean isWritten =
        annotations.tensor().filter(tensor -> tensor.name().equals(name)).isPresent();
    return isWritten ? place.at("Tensor", "name") : place;
  }
}
