package org.tensorbind.cli.scaffold;

/**
 * What the types are called.
 *
 * @param packageName may be empty
 * @param model the interface's simple name
 */
record TypeNames(String packageName, String model) {
  private static final String SUFFIX = "Model";

  String input() {
    return stem() + "Input";
  }

  String output() {
    return stem() + "Output";
  }

  private String stem() {
    return model.endsWith(SUFFIX) && model.length() > SUFFIX.length()
        ? model.substring(0, model.length() - SUFFIX.length())
        : model;
  }
}
