package org.tensorbind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tensorbind.annotation.DType;

/** The tensors that a class becomes, in their order. Immutable, compared by value. */
public final class TensorSchema {
  private final String type;
  private final List<TensorSpec> specs;

  /** Every conversion looks each tensor up, and there can be hundreds. */
  private final Map<String, Integer> indices = new HashMap<>();

  TensorSchema(String type, List<TensorSpec> specs) {
    this.type = Objects.requireNonNull(type, "type");
    this.specs = List.copyOf(specs);
    for (int i = 0; i < this.specs.size(); i++) {
      String name = this.specs.get(i).name();
      if (indices.putIfAbsent(name, i) != null) {
        throw new IllegalArgumentException(type + " has two tensors \"" + name + "\".");
      }
    }
  }

  /** Starts a schema for a class, which goes by its simple name, such as {@code Passenger}. */
  public static Builder builder(String type) {
    return new Builder(type);
  }

  /**
   * Reads what {@link #toJson()} wrote.
   *
   * @throws TensorBindException {@code malformed-schema} if the text is anything else, or says what
   *     only a newer version knows
   */
  public static TensorSchema fromJson(String json) {
    return SchemaJson.read(json);
  }

  /** The class that the tensors are made of, such as {@code Passenger}. */
  public String type() {
    return type;
  }

  /** All tensors, in order. */
  public List<TensorSpec> specs() {
    return specs;
  }

  /**
   * The tensor of a name.
   *
   * @throws IllegalArgumentException if there is none; the message lists those there are
   */
  public TensorSpec spec(String name) {
    return specs.get(indexOf(name));
  }

  /**
   * Where a tensor stands in {@link #specs()}.
   *
   * @throws IllegalArgumentException if there is none of this name; the message lists those there
   *     are
   */
  public int indexOf(String name) {
    Integer index = indices.get(name);
    if (index != null) {
      return index;
    }
    throw new IllegalArgumentException(
        specs.stream()
            .map(spec -> '"' + spec.name() + '"')
            .collect(
                Collectors.joining(", ", type + " has no tensor \"" + name + "\"; it has ", ".")));
  }

  /**
   * A name for each element along a tensor's last axis, such as {@code port_C}, {@code port_Q},
   * {@code age}; empty if the size of that axis is not known.
   *
   * @throws IllegalArgumentException if there is no tensor of this name
   * @see TensorSpec.Part#featureNames()
   */
  public List<String> featureNames(String tensor) {
    return spec(tensor).featureNames();
  }

  /**
   * What is not the same in a later schema, in its order. Whatever the schema records is compared:
   * the answer is empty exactly if both are equal.
   */
  public List<SchemaDifference> diff(TensorSchema later) {
    return new SchemaDiff().between(this, later);
  }

  /** The schema as JSON, for keeping it beside a model. */
  public String toJson() {
    return SchemaJson.write(this);
  }

  /**
   * SHA-256, in hexadecimal digits, of all that the schema says, with each encoding's parameters,
   * and the order of tensors, parts and categories: the same for equal schemas, on every machine.
   */
  public String fingerprint() {
    return SchemaText.fingerprint(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TensorSchema that && type.equals(that.type) && specs.equals(that.specs);
  }

  @Override
  public int hashCode() {
    return 31 * type.hashCode() + specs.hashCode();
  }

  /** A table, one line for each tensor and each part of a packed one. */
  @Override
  public String toString() {
    return SchemaText.table(this);
  }

  /** Collects the tensors of a schema in their order. */
  public static final class Builder {
    private final String type;
    private final Map<String, TensorSpec> specs = new LinkedHashMap<>();
    private TensorSpec last;
    private final List<TensorSpec.Part> parts = new ArrayList<>();

    private Builder(String type) {
      this.type = Objects.requireNonNull(type, "type");
    }

    /**
     * Adds a tensor with a batch axis.
     *
     * @param shape the sizes of one example's axes, -1 for those not known
     * @throws IllegalArgumentException if there is already one of this name
     */
    public Builder tensor(String name, DType dtype, long... shape) {
      return tensor(name, dtype, TensorSpec.Role.BATCHED, shape);
    }

    /**
     * Adds a tensor of any role.
     *
     * @param shape the sizes of its axes, without the batch axis or that of all values; -1 for
     *     those not known
     * @throws IllegalArgumentException if there is already one of this name
     */
    public Builder tensor(String name, DType dtype, TensorSpec.Role role, long... shape) {
      List<Long> sizes = Arrays.stream(shape).boxed().toList();
      return put(new TensorSpec(name, dtype, sizes, role, List.of()));
    }

    /**
     * Adds a part to the tensor that was added last. Its features are named after the member, with
     * {@code _} for dots.
     *
     * @param width how many elements of the last axis it takes, -1 if that is not known
     * @param kind of its encoding
     */
    public Builder part(String member, long width, String kind) {
      return part(member, member.replace('.', '_'), width, kind);
    }

    /**
     * Adds a part to the tensor that was added last.
     *
     * @param feature what the names of its features begin with
     * @param width how many elements of the last axis it takes, -1 if that is not known
     * @param kind of its encoding
     */
    public Builder part(String member, String feature, long width, String kind) {
      if (last == null) {
        throw new IllegalStateException("A part needs a tensor before it.");
      }
      parts.add(new TensorSpec.Part(member, feature, width, EncodingSpec.of(kind)));
      return this;
    }

    /**
     * Adds a parameter to the encoding of the part that was added last.
     *
     * @param value see {@link EncodingSpec}
     * @throws IllegalArgumentException for a value that no parameter can have
     */
    public Builder with(String parameter, Object value) {
      if (parts.isEmpty()) {
        throw new IllegalStateException("A parameter needs a part before it.");
      }
      int place = parts.size() - 1;
      TensorSpec.Part part = parts.get(place);
      EncodingSpec encoding = part.encoding().with(parameter, value);
      parts.set(place, new TensorSpec.Part(part.member(), part.feature(), part.width(), encoding));
      return this;
    }

    /**
     * Adds elements to a list that is a parameter of the part that was added last: a class file's
     * methods are too small for long ones.
     *
     * @throws IllegalStateException if the part has no such list
     * @throws IllegalArgumentException for an element that no parameter can have
     */
    public Builder withMore(String parameter, List<?> elements) {
      Object known =
          parts.isEmpty()
              ? null
              : parts.get(parts.size() - 1).encoding().parameters().get(parameter);
      if (!(known instanceof List<?> list)) {
        throw new IllegalStateException("There is no list \"" + parameter + "\" to add to.");
      }
      List<Object> all = new ArrayList<>(list);
      all.addAll(elements);
      return with(parameter, all);
    }

    /** The schema. */
    public TensorSchema build() {
      finishLast();
      return new TensorSchema(type, List.copyOf(specs.values()));
    }

    private Builder put(TensorSpec spec) {
      finishLast();
      if (specs.putIfAbsent(spec.name(), spec) != null) {
        throw new IllegalArgumentException(type + " has two tensors \"" + spec.name() + "\".");
      }
      last = spec;
      parts.clear();
      return this;
    }

    private void finishLast() {
      if (last != null) {
        TensorSpec whole =
            new TensorSpec(last.name(), last.dtype(), last.shape(), last.role(), parts);
        specs.put(last.name(), whole);
      }
    }
  }
}
