package org.tensorbind.processor.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tensorbind.processor.fit.Origin.Embedding;
import org.tensorbind.processor.layout.TensorNames;

/**
 * An embedded class none of whose tensors has its like, but all of them would with another prefix:
 * one mistake.
 *
 * @param outer the prefixes of outer classes
 * @param prefix the member's own that was probably meant
 */
record Misprefix(List<End> ends, Embedding member, String outer, String prefix) {

  /** The names that were probably meant. */
  List<String> meant() {
    return ends.stream().map(end -> outer + prefix + end.origin().name().own()).toList();
  }

  /** Those among tensors that have no like. */
  static List<Misprefix> among(List<End> strangers, List<End> all, List<String> names) {
    Map<List<Embedding>, List<End>> byWay =
        strangers.stream()
            .filter(end -> hasPrefix(end.origin()))
            .collect(
                Collectors.groupingBy(
                    end -> end.origin().way(), LinkedHashMap::new, Collectors.toList()));
    List<Misprefix> result = new ArrayList<>();
    byWay.forEach(
        (way, ends) -> {
          long members = all.stream().filter(end -> end.origin().way().equals(way)).count();
          boolean says = ends.stream().anyMatch(end -> !end.origin().isAuxiliary());
          if (says && ends.size() == members) {
            prefix(ends, way, names).map(each -> of(ends, way, each)).ifPresent(result::add);
          }
        });
    return result;
  }

  private static Misprefix of(List<End> ends, List<Embedding> way, String prefix) {
    return new Misprefix(ends, way.get(way.size() - 1), outerPrefix(ends.get(0), way), prefix);
  }

  /** What is packed is called as its member is. */
  private static boolean hasPrefix(Origin origin) {
    return !origin.way().isEmpty() && origin.kind() != Origin.Kind.PACK;
  }

  /** The one prefix that gives every tensor its like. */
  private static Optional<String> prefix(List<End> ends, List<Embedding> way, List<String> names) {
    String first = ends.get(0).origin().name().own();
    String outer = outerPrefix(ends.get(0), way);
    List<String> candidates =
        names.stream()
            .filter(name -> name.endsWith(first) && name.startsWith(outer))
            .filter(name -> name.length() >= outer.length() + first.length())
            .map(name -> name.substring(outer.length(), name.length() - first.length()))
            .filter(
                prefix ->
                    ends.stream()
                        .allMatch(
                            end -> names.contains(outer + prefix + end.origin().name().own())))
            .toList();
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  private static String outerPrefix(End end, List<Embedding> way) {
    String prefixes = prefixes(end);
    Embedding last = way.get(way.size() - 1);
    String own = TensorNames.prefixOf(last.member(), last.owner().settings());
    return prefixes.endsWith(own)
        ? prefixes.substring(0, prefixes.length() - own.length())
        : prefixes;
  }

  private static String prefixes(End end) {
    return end.name().substring(0, end.name().length() - end.origin().name().own().length());
  }
}
