package org.tensorbind.value;

import org.tensorbind.ConversionException;

/**
 * A value that does not fit, on its way up through nested objects: each level adds its member in
 * front of the path, and the converter turns it into a {@link ConversionException}, which is what
 * users see. It has no stack trace, since the path says where it comes from.
 */
public final class InvalidValueException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String id;
  private final String path;
  private final String found;
  private final String expected;

  /**
   * An error about one value.
   *
   * @param id the kind of problem, such as {@code missing-value}
   * @param path where the value stands, as far as it is known; may be empty
   * @param found the value, or what is worth knowing of it
   * @param expected what would have been right
   */
  public InvalidValueException(String id, String path, String found, String expected) {
    this(id, path, found, expected, null);
  }

  private InvalidValueException(
      String id, String path, String found, String expected, Throwable cause) {
    super(path + ": found " + found + ", expected " + expected + ".", cause, false, false);
    this.id = id;
    this.path = path;
    this.found = found;
    this.expected = expected;
  }

  /**
   * An exception of a user's encoder.
   *
   * @param encoder its class's simple name
   */
  public static InvalidValueException ofEncoder(String encoder, Throwable cause, String path) {
    return new InvalidValueException(
        "encoder-failed", path, cause.toString(), "a value that " + encoder + " encodes", cause);
  }

  /** The kind of problem. */
  public String id() {
    return id;
  }

  /** Where the value stands, seen from the object that is being converted. */
  public String path() {
    return path;
  }

  /** What was found. */
  public String found() {
    return found;
  }

  /** What would have been right. */
  public String expected() {
    return expected;
  }

  /** The same error, seen from the object that holds it as an element of a member. */
  public InvalidValueException at(String member, int index) {
    return in(member + "[" + index + "]");
  }

  /** The same error, seen from the object that holds it as a member. */
  public InvalidValueException in(String member) {
    return new InvalidValueException(id, join(member, path), found, expected, getCause());
  }

  /**
   * The error as users see it.
   *
   * @param type the simple name of the example's class
   * @param example the example's position in the batch, or -1
   */
  public ConversionException toConversionException(String type, int example) {
    return new ConversionException(id, join(type, path), example, expected, found, getCause());
  }

  private static String join(String outer, String inner) {
    return inner.isEmpty() || inner.startsWith("[") ? outer + inner : outer + "." + inner;
  }
}
