package org.tensorbind.processor.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tensorbind.processor.model.Names;
import org.tensorbind.processor.shape.DType;
import org.tensorbind.processor.shape.Size;

/** The axes of a layout in the making. Those of one name in {@code dims} are one axis. */
final class AxisTable {
  private static final Pattern DOT = Pattern.compile("\\.");

  private final NamedAxes named;
  private final List<AxisRef.Dynamic> measured = new ArrayList<>();
  private final List<AxisRef.Ragged> ragged = new ArrayList<>();
  private final Map<String, AxisRef.Dynamic> byName = new HashMap<>();
  private final Set<String> identifiers = new HashSet<>();

  AxisTable(NamedAxes named) {
    this.named = named;
  }

  /** Those whose size the batch decides. */
  List<AxisRef.Dynamic> measured() {
    return measured;
  }

  /** Those whose size each sequence has for itself. */
  List<AxisRef.Ragged> ragged() {
    return ragged;
  }

  /** The axis of a member's ragged sequence. */
  AxisRef.Ragged raggedOfMember(String path, int depth, DType dtype) {
    AxisRef.Ragged axis = new AxisRef.Ragged(unique(named(path, "Rows", depth)), dtype);
    ragged.add(axis);
    return axis;
  }

  /** The axis of a member's sequence. */
  AxisRef ofMember(Size size, String path, int depth, long multipleOf) {
    return of(size, named(path, "Length", depth), "axis " + depth + " of " + path, multipleOf);
  }

  /** A leading axis of a packed tensor. */
  AxisRef ofPack(Size size, String tensor, int axis, long multipleOf) {
    return of(size, tensor + "Length", "axis " + axis + " of " + tensor, multipleOf);
  }

  private AxisRef of(Size size, String identifier, String label, long multipleOf) {
    if (size.isFixed()) {
      return new AxisRef.Fixed(size.value());
    }
    String name = size.name();
    if (name.isEmpty()) {
      return measured(identifier, label, multipleOf);
    }
    if (named.sizes().containsKey(name)) {
      return new AxisRef.Fixed(named.sizes().get(name));
    }
    AxisRef.Dynamic known = byName.get(name);
    if (known == null) {
      known = measured(name, name, named.multiples().getOrDefault(name, multipleOf));
      byName.put(name, known);
    }
    return known;
  }

  private AxisRef.Dynamic measured(String identifier, String label, long multipleOf) {
    AxisRef.Dynamic axis = new AxisRef.Dynamic(unique(identifier), label, multipleOf);
    measured.add(axis);
    return axis;
  }

  private static String named(String path, String what, int depth) {
    StringBuilder word = new StringBuilder();
    DOT.splitAsStream(path)
        .forEach(segment -> word.append(word.length() == 0 ? segment : Names.capitalize(segment)));
    return word.append(depth == 0 ? what : what + (depth + 1)).toString();
  }

  private String unique(String wanted) {
    String name = Names.identifier(wanted);
    while (!identifiers.add(name)) {
      name += "_";
    }
    return name;
  }
}
