package org.tensorbind.processor.combinations;

import java.util.List;

/**
 * A class made of declarations in some position.
 *
 * @param name the outermost class
 * @param source of its file
 * @param bound the binary name of the class that a converter is generated for
 * @param content how its objects are made
 * @param declarations in the order of their tensors
 * @param relation how its tensors relate to those of classes with one of the members each
 */
record Combination(
    String name,
    String source,
    String bound,
    Content.Whole content,
    List<Declaration> declarations,
    Relation relation) {
  static final String PACKAGE = "combined";

  /** How tensors relate to those of the members alone. */
  enum Relation {
    /** The same, one after another. */
    SAME,
    /** Side by side along the last axis of one. */
    PACKED,
    /** Elements of a padded list. */
    PADDED,
    /** Elements of a ragged list. */
    RAGGED,
    /** None that is said here. */
    OPEN
  }

  String fullName() {
    return PACKAGE + "." + name;
  }

  /** The generated class of a class, by its binary name. */
  static String generated(String binaryName) {
    return binaryName.replace('$', '_') + "Tensors";
  }

  /** A class with one of the members alone. */
  String alone(int member) {
    return fullName() + "$Alone" + member;
  }

  boolean isRagged() {
    return source.contains("@Ragged");
  }

  boolean pads() {
    return source.contains("@Padded");
  }

  private static boolean isLossless(Content content) {
    return !(content instanceof Content.Many many) || many.isLossless();
  }

  boolean isLossless() {
    return content.parts().stream().allMatch(Combination::isLossless)
        && declarations.stream().allMatch(Declaration::isLossless);
  }
}
