package org.tensorbind.processor.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.shape.Size;

/**
 * The axes that {@code dims} names, which have one size in the whole object, nested ones included.
 *
 * @param sizes of those with a known size
 * @param multiples what the size of each is rounded up to, where the batch decides it
 * @param conflicts names that were given two sizes
 */
public record NamedAxes(
    Map<String, Long> sizes, Map<String, Long> multiples, List<Conflict> conflicts) {
  /**
   * One name, two sizes.
   *
   * @param member of the outer class, beneath which the second stands
   */
  public record Conflict(
      Member member, String name, String first, long firstSize, String second, long secondSize) {}

  public static NamedAxes of(BoundClass type) {
    Collector collector = new Collector();
    for (Member member : type.members()) {
      collector.collect(member, member, type, member.name());
    }
    return new NamedAxes(collector.sizes, collector.multiples, collector.conflicts);
  }

  private static final class Collector {
    private final Map<String, Long> sizes = new HashMap<>();
    private final Map<String, Long> multiples = new HashMap<>();
    private final Map<String, String> firsts = new HashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    void collect(Member outer, Member member, BoundClass type, String path) {
      MemberShape shape = MemberShape.of(member, type.settings());
      for (Size size : shape.axes().sizes()) {
        multiples.merge(size.name(), shape.multipleOf(), Size::commonMultiple);
      }
      List<Size> claimed = new ArrayList<>(shape.axes().sizes());
      shape.claimed().ifPresent(claim -> claimed.addAll(claim.sizes()));
      for (Size size : claimed) {
        if (size.isFixed() && !size.name().isEmpty()) {
          add(outer, size, path);
        }
      }
      shape.nested().map(JavaType.Nested::type).ifPresent(nested -> collect(outer, nested, path));
    }

    private void collect(Member outer, BoundClass nested, String path) {
      for (Member member : nested.members()) {
        collect(outer, member, nested, path + "." + member.name());
      }
    }

    private void add(Member outer, Size size, String path) {
      Long known = sizes.putIfAbsent(size.name(), size.value());
      String first = firsts.putIfAbsent(size.name(), path);
      if (known != null && known != size.value() && !path.equals(first)) {
        conflicts.add(new Conflict(outer, size.name(), first, known, path, size.value()));
      }
    }
  }
}
