package org.tensorbind.processor.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.shape.Size;

/**
 * The axes that {@code dims} names, which have one size in the whole object, nested ones included.
 *
 * @param sizes of those with a known size
 * @param conflicts names that were given two sizes
 */
public record NamedAxes(Map<String, Long> sizes, List<Conflict> conflicts) {
  /**
   * One name, two sizes.
   *
   * @param member of the outer class, beneath which the second stands
   */
  public record Conflict(
      Member member, String name, String first, long firstSize, String second, long secondSize) {}

  public static NamedAxes of(BoundClass type) {
    Map<String, Long> sizes = new HashMap<>();
    Map<String, String> firsts = new HashMap<>();
    List<Conflict> conflicts = new ArrayList<>();
    for (Member member : type.members()) {
      collect(member, member, type, member.name(), sizes, firsts, conflicts);
    }
    return new NamedAxes(sizes, conflicts);
  }

  private static void collect(
      Member outer,
      Member member,
      BoundClass type,
      String path,
      Map<String, Long> sizes,
      Map<String, String> firsts,
      List<Conflict> conflicts) {
    MemberShape shape = MemberShape.of(member, type.settings());
    List<Size> claimed = new ArrayList<>(shape.axes().sizes());
    shape.claimed().ifPresent(claim -> claimed.addAll(claim.sizes()));
    for (Size size : claimed) {
      if (size.isFixed() && !size.name().isEmpty()) {
        Long known = sizes.putIfAbsent(size.name(), size.value());
        String first = firsts.putIfAbsent(size.name(), path);
        if (known != null && known != size.value() && !path.equals(first)) {
          conflicts.add(new Conflict(outer, size.name(), first, known, path, size.value()));
        }
      }
    }
    shape
        .nested()
        .ifPresent(
            nested ->
                nested
                    .type()
                    .members()
                    .forEach(
                        each ->
                            collect(
                                outer,
                                each,
                                nested.type(),
                                path + "." + each.name(),
                                sizes,
                                firsts,
                                conflicts)));
  }
}
