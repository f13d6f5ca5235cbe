package org.tensorbind.processor.layout;

/**
 * Where in the object something stands.
 *
 * @param prefix of tensors' names
 * @param path from the object that the nearest loop runs over, for messages
 * @param source from the root, for the schema
 */
record Position(String prefix, String path, String source) {
  static final Position START = new Position("", "", "");

  Position member(String name) {
    return new Position(prefix, below(path, name), below(source, name));
  }

  private static String below(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
