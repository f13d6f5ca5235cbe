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
import org.tensorbind.processor.model.Annotations.EmbeddedSettings;
import org.tensorbind.processor.model.BoundClass;
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
          // Where one of the names is written, that is the mistake.
          boolean isOther = !isWritten(member, name) && isWritten(other, name);
          add(whole, isOther ? other : member, isOther ? member : other, name, findings);
          isReported = true; // two objects with one prefix are one mistake
        }
      }
      packOf(type, member).ifPresent(packs::add);
    }
    if (type.packed().isEmpty()) {
      for (int i = 0; i < type.crosses().size(); i++) {
        String name = type.crosses().get(i).name();
        if (owners.containsKey(name)) {
          addCross(whole, i, owners.get(name), findings);
        }
      }
    }
  }

  private static void addCross(Whole whole, int index, Member other, Findings findings) {
    findings.add(
        Problem.DUPLICATE_TENSOR,
        Place.ofClass().at("Cross", "name").occurrence(index),
        String.format(
            "%s: the tensor \"%s\" of @Cross is there already, it comes from %s; expected another"
                + " name.",
            whole.type().label(), whole.type().crosses().get(index).name(), whole.label(other)));
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
        text(whole, member, other, name));
  }

  private static String text(Whole whole, Member member, Member other, String name) {
    String label = whole.label(member);
    if (member.equals(other)) {
      return String.format(
          "%s: two of its tensors are named \"%s\", expected another name for one of them.",
          label, name);
    }
    String found =
        String.format("%s: the tensor \"%s\" is there already, it comes from ", label, name);
    return label.equals(whole.label(other))
        ? found
            + String.format(
                "another declaration of %s (field, accessor or supertype); expected one of them"
                    + " annotated.",
                member.name())
        : found + whole.label(other) + "; expected another name.";
  }

  private static boolean isWritten(Member member, String name) {
    return !place(Place.of(""), member, name).annotation().isEmpty();
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
    if (annotations
        .embedded()
        .flatMap(EmbeddedSettings::prefix)
        .filter(prefix -> !prefix.isEmpty() && name.startsWith(prefix))
        .isPresent()) {
      return place.at("Embedded", "prefix");
    }
    boolean isWritten =
        annotations.tensor().filter(tensor -> tensor.name().equals(name)).isPresent();
    return isWritten ? place.at("Tensor", "name") : place;
  }
}
