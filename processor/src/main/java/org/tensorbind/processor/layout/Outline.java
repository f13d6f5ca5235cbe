package org.tensorbind.processor.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tensorbind.processor.layout.MemberShape.Level;
import org.tensorbind.processor.model.Annotations;
import org.tensorbind.processor.model.Annotations.RaggedSettings;
import org.tensorbind.processor.model.Annotations.TensorSettings;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.BoundClass.CrossSettings;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.shape.DType;

/**
 * What the accessors of a class with errors would be called: uses of them are not the mistake, so
 * they must compile. Makes no assumption about the members.
 */
public final class Outline {
  private final Map<String, Optional<DType>> dtypes = new LinkedHashMap<>();

  private Outline() {}

  /**
   * An accessor.
   *
   * @param dtype if one is known in spite of the errors
   */
  public record Accessor(String name, Optional<DType> dtype) {}

  public static List<Accessor> of(BoundClass type) {
    Outline outline = new Outline();
    if (type.packed().isPresent()) {
      outline.add(Packs.nameOf(type), type.packed().flatMap(TensorSettings::dtype));
      type.members().forEach(member -> outline.addAuxiliaries(member.annotations(), ""));
    } else {
      outline.collect(type, "");
    }
    Accessors accessors = new Accessors();
    List<Accessor> result = new ArrayList<>();
    outline.dtypes.forEach(
        (name, dtype) -> result.add(new Accessor(accessors.nameFor(name), dtype)));
    return result;
  }

  private void collect(BoundClass type, String prefix) {
    for (Member member : type.members()) {
      MemberShape shape = MemberShape.of(member, type.settings());
      String name = prefix + TensorNames.of(member, type.settings());
      Annotations annotations = member.annotations();
      if (annotations.concat().isPresent()) {
        add(prefix + annotations.concat().get().name(), Optional.empty());
      } else if (shape.nested().isPresent() && shape.nested().get().type().packed().isEmpty()) {
        collect(
            shape.nested().get().type(), prefix + TensorNames.prefixOf(member, type.settings()));
      } else {
        add(name, shape.nested().isPresent() ? Optional.empty() : shape.dtype());
      }
      addAuxiliaries(annotations, prefix);
      addPartitions(member, shape, prefix);
    }
    for (CrossSettings cross : type.crosses()) {
      add(prefix + cross.name(), Optional.of(CrossBuilder.dtype(cross)));
    }
  }

  private void addAuxiliaries(Annotations annotations, String prefix) {
    annotations
        .padded()
        .ifPresent(
            padded -> {
              add(prefix + padded.mask(), Optional.of(padded.maskDtype()));
              add(prefix + padded.lengths(), Optional.of(padded.lengthsDtype()));
            });
    annotations
        .impute()
        .ifPresent(impute -> add(prefix + impute.indicator(), Optional.of(DType.FLOAT32)));
  }

  private void addPartitions(Member member, MemberShape shape, String prefix) {
    int count = (int) shape.levels().stream().filter(Level::isRagged).count();
    for (int i = 0; i < count; i++) {
      add(
          prefix + TensorNames.ofPartition(member, shape.settings(), i),
          member.annotations().ragged().map(RaggedSettings::splitsDtype));
    }
  }

  private void add(String name, Optional<DType> dtype) {
    if (!name.isEmpty()) {
      dtypes.putIfAbsent(name, dtype);
    }
  }
}
