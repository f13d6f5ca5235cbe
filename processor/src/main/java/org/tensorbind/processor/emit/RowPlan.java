package org.tensorbind.processor.emit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.layout.Node;

/**
 * Which of an object's members stand side by side in a tensor, so that they can be written by
 * position to a row of its writer's block. What must be appended ends the row that it would be in.
 *
 * @param places for each member its place, if it has one
 */
record RowPlan(List<Optional<Place>> places) {
  /** The elements of a writer's block: no row can be longer. */
  static final int BLOCK = 4096;

  /**
   * A member's place.
   *
   * @param row that it is in
   * @param offset from the row's beginning
   */
  record Place(Row row, long offset) {
    boolean isFirst() {
      return offset == 0;
    }
  }

  /** Elements of a tensor that members lie in, one after the other. */
  record Row(int target, long width) {}

  /** Members that a row may be made of. */
  private record Run(int target, List<Integer> members, long width) {
    Run with(int member, long more) {
      List<Integer> longer = new ArrayList<>(members);
      longer.add(member);
      return new Run(target, longer, width + more);
    }
  }

  static RowPlan of(List<Node.Field> members, ClassBody body) {
    List<Run> runs = new ArrayList<>();
    Map<Integer, Run> open = new HashMap<>();
    for (int i = 0; i < members.size(); i++) {
      Node node = members.get(i).value();
      OptionalInt target = target(node, body);
      if (target.isEmpty()) {
        node.tensors().forEach(tensor -> close(tensor, open, runs));
        continue;
      }
      long width = node.extent(target.getAsInt()).fixed();
      Run run = open.get(target.getAsInt());
      if (run == null || run.width() + width > BLOCK) {
        close(target.getAsInt(), open, runs);
        run = new Run(target.getAsInt(), List.of(), 0);
      }
      open.put(target.getAsInt(), run.with(i, width));
    }
    runs.addAll(open.values());
    return new RowPlan(places(members, runs));
  }

  private static void close(int target, Map<Integer, Run> open, List<Run> runs) {
    Run ended = open.remove(target);
    if (ended != null) {
      runs.add(ended);
    }
  }

  /** A member alone is appended. */
  private static List<Optional<Place>> places(List<Node.Field> members, List<Run> runs) {
    List<Optional<Place>> places = new ArrayList<>();
    members.forEach(member -> places.add(Optional.empty()));
    for (Run run : runs) {
      if (run.members().size() > 1) {
        Row row = new Row(run.target(), run.width());
        long offset = 0;
        for (int member : run.members()) {
          places.set(member, Optional.of(new Place(row, offset)));
          offset += members.get(member).value().extent(run.target()).fixed();
        }
      }
    }
    return places;
  }

  /** The one tensor that a member writes elements to whose number is known, if it is that kind. */
  static OptionalInt target(Node node, ClassBody body) {
    if (node instanceof Node.Leaf leaf && isFixed(leaf.encoding())) {
      return unlessText(leaf.target(), leaf.width(), body);
    }
    if (node instanceof Node.Crossed crossed) {
      return unlessText(crossed.target(), crossed.isHot() ? crossed.bins() : 1, body);
    }
    if (node instanceof Node.Repeated sequence) {
      return ofArray(sequence, body);
    }
    return node instanceof Node.Nested nested
        ? ofObject(nested.struct(), body)
        : OptionalInt.empty();
  }

  private static OptionalInt ofArray(Node.Repeated sequence, ClassBody body) {
    OptionalInt target = target(sequence.element(), body);
    boolean isRow =
        target.isPresent()
            && ArrayRowCode.isExact(sequence)
            && sequence.extent(target.getAsInt()).fixed() <= BLOCK;
    return isRow ? target : OptionalInt.empty();
  }

  private static boolean isFixed(Encoding encoding) {
    return !(encoding instanceof Encoding.Block)
        || encoding instanceof Encoding.MultiHot
        || encoding instanceof Encoding.DateParts;
  }

  private static OptionalInt unlessText(int target, long width, ClassBody body) {
    boolean isText = body.kind(target) == TensorKind.STRING;
    return isText || width > BLOCK ? OptionalInt.empty() : OptionalInt.of(target);
  }

  private static OptionalInt ofObject(Node.Struct struct, ClassBody body) {
    List<Node.Field> members = struct.fields();
    if (members.isEmpty() || members.size() > MemberGroups.MEMBERS_PER_METHOD) {
      return OptionalInt.empty();
    }
    OptionalInt target = target(members.get(0).value(), body);
    boolean isWhole =
        target.isPresent()
            && struct.extent(target.getAsInt()).fixed() <= BLOCK
            && members.stream().allMatch(each -> target(each.value(), body).equals(target));
    return isWhole ? target : OptionalInt.empty();
  }
}
