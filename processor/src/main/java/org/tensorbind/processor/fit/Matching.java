package org.tensorbind.processor.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tensorbind.processor.report.NearNames;
import org.tensorbind.signature.TensorInfo;

/**
 * Which tensor of a method goes with which one of a signature.
 *
 * @param unknown those of the method that go with none
 * @param misprefixed embedded classes of the method whose tensors go with none, but would
 * @param missing those of the signature that go with none, and that no unknown one stands for
 */
record Matching(
    List<Pair> pairs,
    List<Unknown> unknown,
    List<Misprefix> misprefixed,
    List<TensorInfo> missing) {
  /** Two that go together. */
  record Pair(End end, TensorInfo info) {}

  /** A tensor whose name nothing has, and the one that was probably meant. */
  record Unknown(End end, Optional<String> near) {}

  /**
   * Matches by name. One and one go together whatever they are called, if nobody wrote a name.
   *
   * <p>A name that is wrong is one mistake, though then one tensor is unknown and another one
   * missing: as many of both cancel each other.
   */
  static Matching of(List<End> ends, List<TensorInfo> infos) {
    if (ends.size() == 1 && infos.size() == 1 && !ends.get(0).origin().name().isWritten()) {
      Pair only = new Pair(ends.get(0), infos.get(0));
      return new Matching(List.of(only), List.of(), List.of(), List.of());
    }
    List<Pair> pairs = new ArrayList<>();
    List<End> strangers = new ArrayList<>();
    List<TensorInfo> rest = new ArrayList<>(infos);
    for (End end : ends) {
      Optional<TensorInfo> info =
          infos.stream().filter(each -> each.name().equals(end.name())).findFirst();
      info.ifPresentOrElse(each -> pairs.add(new Pair(end, each)), () -> strangers.add(end));
      info.ifPresent(rest::remove);
    }
    List<Misprefix> misprefixed = Misprefix.among(strangers, ends, names(rest));
    for (Misprefix each : misprefixed) {
      strangers.removeAll(each.ends());
      rest.removeIf(info -> each.meant().contains(info.name()));
    }
    List<Unknown> unknown = new ArrayList<>();
    List<End> withoutNear = new ArrayList<>();
    for (End end : strangers) {
      Optional<String> near = NearNames.to(end.name(), names(rest));
      unknown.add(new Unknown(end, near));
      near.ifPresentOrElse(
          name -> rest.removeIf(info -> info.name().equals(name)), () -> withoutNear.add(end));
    }
    List<TensorInfo> missing = rest.subList(Math.min(withoutNear.size(), rest.size()), rest.size());
    return new Matching(pairs, unknown, misprefixed, List.copyOf(missing));
  }

  private static List<String> names(List<TensorInfo> infos) {
    return infos.stream().map(TensorInfo::name).toList();
  }

  /**
   * The pairs whose tensors have a dtype and a shape to compare; composite ones have none of their
   * own.
   */
  List<Pair> densePairs() {
    return pairs.stream().filter(pair -> DenseFit.isDense(pair.info())).toList();
  }

  /** True if each of the method's tensors has found its like, and none of the signature's lacks. */
  boolean isComplete() {
    return unknown.isEmpty() && misprefixed.isEmpty() && missing.isEmpty();
  }
}
