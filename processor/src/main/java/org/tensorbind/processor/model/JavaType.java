package org.tensorbind.processor.model;

import java.util.List;

/** What a member's Java type is to a tensor. */
public sealed interface JavaType {
  /** The type as it is declared. */
  TypeRef ref();

  /** One value: a primitive, its box, a string or a big number. */
  record Value(Scalar scalar, TypeRef ref) implements JavaType {
    public boolean isPrimitive() {
      return ref.packageName().isEmpty();
    }
  }

  /** An enum with its constants in declaration order. */
  record EnumValue(TypeRef ref, List<String> constants) implements JavaType {}

  /** A sealed type with its permitted subtypes in the order of {@code permits}. */
  record SealedValue(TypeRef ref, List<TypeRef> permitted) implements JavaType {}

  /** An array or collection. */
  record Sequence(Kind kind, TypeRef ref, JavaType element) implements JavaType {
    /** How the elements are reached. */
    public enum Kind {
      ARRAY,
      LIST,
      COLLECTION,
      ITERABLE
    }
  }

  /** A {@code java.nio} buffer, read from position to limit. */
  record Buffer(Scalar scalar, TypeRef ref) implements JavaType {}

  /** An array of TensorFlow Java, whose rank only a declared shape says. */
  record NdArray(Scalar scalar, TypeRef ref) implements JavaType {
    /** Its elements in row-major order. */
    public Sequence flat() {
      TypeRef element = TypeRef.of("", scalar.primitive());
      return new Sequence(Sequence.Kind.ARRAY, element.array(), new Value(scalar, element));
    }
  }

  /** An Optional of any of the four kinds. */
  record Maybe(Form form, TypeRef ref, JavaType value) implements JavaType {
    /** The class. */
    public enum Form {
      OPTIONAL("get"),
      OPTIONAL_INT("getAsInt"),
      OPTIONAL_LONG("getAsLong"),
      OPTIONAL_DOUBLE("getAsDouble");

      private final String getter;

      Form(String getter) {
        this.getter = getter;
      }

      public String getter() {
        return getter;
      }
    }
  }

  /**
   * A list of labels with their scores, which is one value.
   *
   * @param scored its elements' type
   */
  record Ranking(TypeRef ref, TypeRef scored, JavaType label) implements JavaType {}

  /** A {@code java.util.BitSet}. */
  record Bits(TypeRef ref) implements JavaType {}

  /** A map. */
  record Mapping(TypeRef ref, JavaType key, JavaType value) implements JavaType {}

  /** A type of {@code java.time}, by its simple name. */
  record Temporal(TypeRef ref) implements JavaType {}

  /** What a picture can be in: decoded, or a path to a file. */
  record Picture(TypeRef ref) implements JavaType {}

  /** A class with bound members of its own. */
  record Nested(TypeRef ref, BoundClass type) implements JavaType {}

  /** A type variable that nothing resolves. */
  record Variable(TypeRef ref) implements JavaType {}

  /** A nested bound class that contains itself: the classes' names on the way round. */
  record Cycle(TypeRef ref, List<String> path) implements JavaType {}

  /**
   * A type that generated code cannot name, or that has a member it cannot read.
   *
   * @param what cannot be seen
   * @param from the generated code's package, in words
   */
  record Hidden(TypeRef ref, String what, String from) implements JavaType {}

  /**
   * Anything else.
   *
   * @param hint what is wrong with it, as a clause; empty if there is nothing to say
   */
  record Other(TypeRef ref, String hint) implements JavaType {}
}
