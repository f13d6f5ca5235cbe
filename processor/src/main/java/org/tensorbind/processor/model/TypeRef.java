package org.tensorbind.processor.model;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * A Java type as it is written in generated source.
 *
 * @param packageName empty for primitives and for the unnamed package
 * @param simpleNames the enclosing classes' names, outermost first, and its own
 * @param arguments type arguments
 * @param arrayRank the number of {@code []} behind it
 * @param wildcard true for {@code ? extends} this type, as an argument
 */
public record TypeRef(
    String packageName,
    List<String> simpleNames,
    List<TypeRef> arguments,
    int arrayRank,
    boolean wildcard) {
  public TypeRef {
    simpleNames = List.copyOf(simpleNames);
    arguments = List.copyOf(arguments);
  }

  public static TypeRef of(String packageName, String... simpleNames) {
    return new TypeRef(packageName, List.of(simpleNames), List.of(), 0, false);
  }

  public String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  public TypeRef array() {
    return new TypeRef(packageName, simpleNames, arguments, arrayRank + 1, wildcard);
  }

  public TypeRef asWildcard() {
    return new TypeRef(packageName, simpleNames, arguments, arrayRank, true);
  }

  public TypeRef withoutWildcard() {
    return new TypeRef(packageName, simpleNames, arguments, arrayRank, false);
  }

  public String qualifiedName() {
    return (packageName.isEmpty() ? "" : packageName + ".") + String.join(".", simpleNames);
  }

  /** How many classes it names, those in its type arguments included. */
  public int weight() {
    return 1 + arguments.stream().mapToInt(TypeRef::weight).sum();
  }

  /** As a person writes it: simple names only. */
  @Override
  public String toString() {
    return (wildcard ? "? extends " : "")
        + String.join(".", simpleNames)
        + (arguments.isEmpty()
            ? ""
            : arguments.stream().map(TypeRef::toString).collect(joining(", ", "<", ">")))
        + "[]".repeat(arrayRank);
  }
}
