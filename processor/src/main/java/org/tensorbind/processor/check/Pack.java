package org.tensorbind.processor.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tensorbind.processor.layout.Packs;
import org.tensorbind.processor.layout.Packs.Part;
import org.tensorbind.processor.model.Annotations.TensorSettings;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.shape.DType;
import org.tensorbind.processor.shape.Shape;

/**
 * Members that become one tensor, by {@code @Tensor} on the class or by {@code @Concat}.
 *
 * @param stated the dtype that the class states for the whole
 */
record Pack(
    String name,
    Packs.Summary summary,
    boolean isClass,
    Optional<DType> stated,
    List<Claim> claims) {

  /** A shape that is declared for the whole, and where. */
  record Claim(String label, Place place, Shape shape, String text) {}

  static List<Pack> of(BoundClass type) {
    return type.packed().isPresent() ? List.of(ofClass(type)) : ofConcats(type);
  }

  private static Pack ofClass(BoundClass type) {
    TensorSettings settings = type.packed().orElseThrow();
    Place place = Place.ofClass().at("Tensor", TextOf.claimParameter(settings));
    List<Claim> claims = new ArrayList<>();
    Packs.claimed(settings)
        .ifPresent(
            shape -> claims.add(new Claim(type.label(), place, shape, TextOf.claim(settings))));
    return new Pack(Packs.nameOf(type), Packs.ofClass(type), true, settings.dtype(), claims);
  }

  private static List<Pack> ofConcats(BoundClass type) {
    Map<String, List<Claim>> claims = new LinkedHashMap<>();
    for (Member member : type.members()) {
      member
          .annotations()
          .concat()
          .ifPresent(
              concat -> {
                List<Claim> ofName =
                    claims.computeIfAbsent(concat.name(), name -> new ArrayList<>());
                concat.shape().ifPresent(sizes -> ofName.add(claim(type, member, sizes)));
              });
    }
    List<Pack> packs = new ArrayList<>();
    claims.forEach(
        (name, ofName) ->
            packs.add(new Pack(name, Packs.ofConcat(type, name), false, Optional.empty(), ofName)));
    return packs;
  }

  private static Claim claim(BoundClass type, Member member, List<Long> sizes) {
    return new Claim(
        type.label() + "." + member.name(),
        Place.of(member.name()).at("Concat", "shape"),
        Shape.of(sizes.stream().mapToLong(Long::longValue).toArray()),
        TextOf.shape(sizes));
  }

  List<Part> parts() {
    return summary.parts();
  }

  Part first() {
    return parts().get(0);
  }
}
