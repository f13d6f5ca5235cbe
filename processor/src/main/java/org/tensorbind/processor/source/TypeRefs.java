package org.tensorbind.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.tensorbind.processor.model.TypeRef;

/** From type mirrors to names, without their type annotations, which no compiler prints alike. */
final class TypeRefs {
  private TypeRefs() {}

  static TypeRef of(TypeElement type) {
    List<String> names = new ArrayList<>();
    Element element = type;
    while (!(element instanceof PackageElement)) {
      if (element instanceof TypeElement) {
        names.add(0, element.getSimpleName().toString());
      }
      element = element.getEnclosingElement();
    }
    String packageName = ((PackageElement) element).getQualifiedName().toString();
    return new TypeRef(packageName, names, List.of(), 0, false);
  }

  static TypeRef of(TypeMirror mirror) {
    if (mirror instanceof ArrayType array) {
      return of(array.getComponentType()).array();
    }
    if (mirror instanceof WildcardType wildcard && wildcard.getSuperBound() != null) {
      return TypeRef.of("", "? super " + of(wildcard.getSuperBound()));
    }
    if (mirror instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() == null
          ? TypeRef.of("", "?")
          : of(wildcard.getExtendsBound()).asWildcard();
    }
    if (mirror instanceof TypeVariable variable) {
      return TypeRef.of("", variable.asElement().getSimpleName().toString());
    }
    if (mirror.getKind() == TypeKind.DECLARED || mirror.getKind() == TypeKind.ERROR) {
      DeclaredType declared = (DeclaredType) mirror;
      TypeRef raw = of((TypeElement) declared.asElement());
      List<TypeRef> arguments = new ArrayList<>();
      declared.getTypeArguments().forEach(argument -> arguments.add(of(argument)));
      return new TypeRef(raw.packageName(), raw.simpleNames(), arguments, 0, false);
    }
    return TypeRef.of("", mirror.getKind().name().toLowerCase(Locale.ROOT));
  }
}
