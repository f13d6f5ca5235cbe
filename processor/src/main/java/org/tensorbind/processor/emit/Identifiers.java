package org.tensorbind.processor.emit;

import java.util.Locale;
import org.tensorbind.processor.model.Names;

/** How the private members of generated code are called. */
final class Identifiers {
  private Identifiers() {}

  /** {@code ItemsPrice} to {@code itemsPrice}. */
  static String variable(String name) {
    return Names.decapitalize(name);
  }

  /** {@code ItemsPriceMeans} to {@code ITEMS_PRICE_MEANS}. */
  static String constant(String name) {
    return Names.snakeCase(name).toUpperCase(Locale.ROOT);
  }

  /** {@code ITEMS_PRICE_MEANS} to {@code itemsPriceMeans}. */
  static String ofConstant(String constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.toLowerCase(Locale.ROOT).split("_+", -1)) {
      name.append(name.isEmpty() ? word : Names.capitalize(word));
    }
    return name.toString();
  }

  /** A path such as {@code customer} followed by a member: {@code CustomerAddress}. */
  static String below(String name, String member) {
    return name + Names.capitalize(member);
  }
}
