package org.tensorbind.processor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tensorbind.processor.shape.DType;

/** A packed tensor in the making, to which members add their parts. */
final class PackBuilder {
  private final Whole whole;

  /** How many of the leading axes lie outside the sequence that this is seen from. */
  private final int entered;

  private PackBuilder(Whole whole, int entered) {
    this.whole = whole;
    this.entered = entered;
  }

  /** Adds the tensor, with the axes of what it stands in before its own. */
  static PackBuilder start(
      String name,
      Packs.Summary summary,
      String source,
      List<AxisRef> outer,
      TensorList tensors,
      AxisTable axes) {
    DType dtype = summary.dtype().orElse(DType.FLOAT32);
    List<AxisRef> lead = new ArrayList<>();
    for (int axis = 0; axis < summary.lead().rank(); axis++) {
      lead.add(axes.ofPack(summary.lead().get(axis), name, axis, summary.multiples().get(axis)));
    }
    List<AxisRef> all = new ArrayList<>(outer);
    all.addAll(lead);
    all.add(new AxisRef.Fixed(summary.width()));
    int target = tensors.add(name, dtype, all, source);
    Whole whole =
        new Whole(
            tensors, target, dtype, lead, summary.width(), new ArrayList<>(), new ArrayList<>());
    return new PackBuilder(whole, 0);
  }

  /**
   * What all views of the tensor share.
   *
   * @param lead all of its own axes but the last
   * @param width the size of its last axis
   * @param scratch where parts are written if they must be interleaved
   * @param widths how much of the last axis each of those takes
   */
  private record Whole(
      TensorList tensors,
      int target,
      DType dtype,
      List<AxisRef> lead,
      long width,
      List<Integer> scratch,
      List<Long> widths) {
    /** Without leading axes, parts written one after the other lie side by side already. */
    boolean interleaves() {
      return !lead.isEmpty();
    }
  }

  DType dtype() {
    return whole.dtype();
  }

  /** Seen from inside a sequence that has taken some of the leading axes. */
  PackBuilder inside(List<AxisRef> own) {
    return own.isEmpty() ? this : new PackBuilder(whole, entered + own.size());
  }

  /** The leading axis at a position seen from here, if it is not part of the width. */
  Optional<AxisRef> lead(int position) {
    int index = entered + position;
    return index < whole.lead().size() ? Optional.of(whole.lead().get(index)) : Optional.empty();
  }

  /**
   * Adds a part.
   *
   * @param own the axes of the part's sequences and of its values, seen from here
   * @return the tensor that it is written to
   */
  int addPart(TensorPlan.Part part, List<AxisRef> own) {
    long partWidth = 1;
    for (int i = Math.max(0, whole.lead().size() - entered); i < own.size(); i++) {
      partWidth *= ((AxisRef.Fixed) own.get(i)).size();
    }
    whole.tensors().addPart(whole.target(), part.withWidth(partWidth));
    if (!whole.interleaves()) {
      return whole.target();
    }
    int scratch = whole.tensors().addScratch(part.member(), whole.dtype());
    whole.scratch().add(scratch);
    whole.widths().add(partWidth);
    return scratch;
  }

  /** How the parts come together, once all are there. */
  List<Node.Interleave> interleaves() {
    if (!whole.interleaves()) {
      return List.of();
    }
    Extent extent = Extent.of(whole.width());
    for (AxisRef axis : whole.lead()) {
      extent = extent.times(axis);
    }
    return List.of(new Node.Interleave(whole.target(), whole.scratch(), whole.widths(), extent));
  }
}
