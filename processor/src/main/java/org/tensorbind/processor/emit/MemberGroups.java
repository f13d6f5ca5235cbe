package org.tensorbind.processor.emit;

import java.util.ArrayList;
import java.util.List;
import org.tensorbind.processor.layout.Node;

/**
 * The members of large classes in groups, each with a method of its own: HotSpot never compiles
 * methods of more than 8000 bytes of code.
 */
final class MemberGroups {
  /** One member takes some ten to fifty bytes. */
  static final int MEMBERS_PER_METHOD = 50;

  private MemberGroups() {}

  /** The members in their order; one group if they are few. */
  static List<List<Node.Field>> of(List<Node.Field> members) {
    List<List<Node.Field>> groups = new ArrayList<>();
    for (int from = 0; from < members.size(); from += MEMBERS_PER_METHOD) {
      int to = Math.min(members.size(), from + MEMBERS_PER_METHOD);
      groups.add(members.subList(from, to));
    }
    return groups.isEmpty() ? List.of(members) : groups;
  }

  /** What the method for one of several groups is called: {@code writeHouseFromArea}. */
  static String name(String method, List<Node.Field> group) {
    return Identifiers.below(method + "From", group.get(0).member().name());
  }
}
