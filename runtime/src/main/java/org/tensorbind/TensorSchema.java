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
   * @throws TensorBindException {@code malformed-schema} if the text is anything else
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

  /** The schema as JSON, for keeping it beside a model. */
  public String toJson() {
    return SchemaJson.write(this);
  }

  /**
   * SHA-256, in hexadecimal digits, of all that the schema says, the order of tensors and parts
   * included: the same for equal schemas, on every machine.
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
      List<Long> sizes = Arrays.stream(shape).boxed().toList();
      return put(new TensorSpec(name, dtype, sizes, TensorSpec.Role.BATCHED, List.of()));
    }

    /** Adds a part to the tensor that was added last. */
    public Builder part(String name, String content) {
      if (last == null) {
        throw new IllegalStateException("A part needs a tensor before it.");
      }
      List<TensorSpec.Part> parts = new ArrayList<>(last.parts());
      parts.add(new TensorSpec.Part(name, content));
      specs.remove(last.name());
      return put(new TensorSpec(last.name(), last.dtype(), last.shape(), last.role(), parts));
    }

    /** The schema. */
    public TensorSchema build() {
      return new TensorSchema(type, List.copyOf(specs.values()));
    }

    private Builder put(TensorSpec spec) {
      if (specs.putIfAbsent(spec.name(), spec) != null) {
        throw new IllegalArgumentException(type + " has two tensors \"" + spec.name() + "\".");
      }
      last = spec;
      return this;
    }
  }
}
