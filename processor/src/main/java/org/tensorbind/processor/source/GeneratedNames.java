package org.tensorbind.processor.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.ModelInterface;
import org.tensorbind.processor.model.TypeRef;
import org.tensorbind.processor.report.Finding;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;

/** {@code generated-name-taken}: the generated class's name must be free. */
public final class GeneratedNames {
  private final Elements elements;
  private final Map<String, String> owners = new HashMap<>();

  public GeneratedNames(Elements elements) {
    this.elements = elements;
  }

  /**
   * Claims the generated class's name; the finding says why it cannot be had.
   *
   * @param origin the class that it is generated for
   */
  public Optional<Finding> claim(TypeElement origin, BoundClass type) {
    return claim(origin, type.carrier(), type.generatedName());
  }

  /**
   * Claims the implementation's name; the finding says why it cannot be had.
   *
   * @param origin the interface that it is generated for
   */
  public Optional<Finding> claim(TypeElement origin, ModelInterface type) {
    return claim(origin, type.type(), type.generatedName());
  }

  private Optional<Finding> claim(TypeElement origin, TypeRef type, String generatedName) {
    String packageName = type.packageName();
    String name = (packageName.isEmpty() ? "" : packageName + ".") + generatedName;
    String owner = type.qualifiedName();
    String other = owners.putIfAbsent(name, owner);
    if (other != null && !other.equals(owner)) {
      return Optional.of(finding(type, generatedName, "that of " + other + " is as well"));
    }
    TypeElement existing = Neighbours.find(origin, name, elements);
    boolean isOurs = existing == null || Mirrors.isGenerated(existing);
    return isOurs
        ? Optional.empty()
        : Optional.of(finding(type, generatedName, "there is " + noun(existing) + " of that name"));
  }

  private static String noun(TypeElement type) {
    return switch (type.getKind()) {
      case INTERFACE -> "an interface";
      case ENUM -> "an enum";
      case RECORD -> "a record";
      default -> "a class";
    };
  }

  private static Finding finding(TypeRef type, String generatedName, String why) {
    return new Finding(
        Problem.GENERATED_NAME_TAKEN,
        Place.ofClass(),
        String.format(
            "%s: its generated class is called %s, but %s; expected a name that is free.",
            type, generatedName, why));
  }
}
