package org.tensorbind.processor.model;

import java.util.List;
import java.util.Optional;
import org.tensorbind.processor.model.Annotations.TensorSettings;
import org.tensorbind.processor.shape.DType;

/**
 * A class with at least one bound member.
 *
 * @param type the class of the objects; its type arguments where it is embedded as a generic type
 * @param carrier the type that carries the annotations: the class itself, or a view of it
 * @param isPublic whether the class, its view and all that enclose them are public
 * @param packed the class-level {@code @Tensor}
 * @param crosses the combinations of members that are hashed
 * @param members in the order of their tensors
 * @param construction how results can be read back into it
 * @param lints what code that names the class and its members must not be warned about
 * @param label what messages call it
 * @param isFaulty whether a problem was already found in it, which is reported at the class itself
 */
public record BoundClass(
    TypeRef type,
    TypeRef carrier,
    boolean isPublic,
    Optional<TensorSettings> packed,
    Settings settings,
    List<CrossSettings> crosses,
    List<Member> members,
    Construction construction,
    List<String> lints,
    String label,
    boolean isFaulty) {
  public BoundClass {
    crosses = List.copyOf(crosses);
    members = List.copyOf(members);
    lints = List.copyOf(lints);
  }

  /** {@code @Cross}. */
  public record CrossSettings(String name, List<String> members, long bins, boolean oneHot) {}

  /** {@code @TensorBind}. */
  public record Settings(boolean snakeCase, String separator, boolean columns, DType doubles) {
    public static final Settings DEFAULT = new Settings(false, "_", false, DType.FLOAT64);
  }

  /** How an instance can be made. */
  public sealed interface Construction {
    /** A record's constructor, or a class's like it; the members' names in order. */
    record Canonical(List<String> components) implements Construction {}

    /** A no-argument constructor and a mutator for each member. */
    record Settable() implements Construction {}

    /** It is the value of its only member. */
    record Bare() implements Construction {}

    /** It cannot, and why. */
    record Impossible(String reason) implements Construction {}
  }

  /** This class with other members, and those crosses of which all members are there. */
  public BoundClass withMembers(List<Member> others) {
    List<String> names = others.stream().map(Member::name).toList();
    List<CrossSettings> possible =
        crosses.stream().filter(cross -> names.containsAll(cross.members())).toList();
    return new BoundClass(
        type,
        carrier,
        isPublic,
        packed,
        settings,
        possible,
        others,
        construction,
        lints,
        label,
        isFaulty);
  }

  /** This class with a problem that is reported elsewhere. */
  public BoundClass asFaulty() {
    return new BoundClass(
        type,
        carrier,
        isPublic,
        packed,
        settings,
        crosses,
        members,
        construction,
        lints,
        label,
        true);
  }

  public String simpleName() {
    return type.simpleName();
  }

  /** Whether another type carries the annotations. */
  public boolean isViewed() {
    return !carrier.qualifiedName().equals(type.qualifiedName());
  }

  /** The generated class's simple name; its package is the carrier's. */
  public String generatedName() {
    return Names.generatedClass(carrier.simpleNames());
  }
}
