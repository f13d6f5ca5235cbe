package org.tensorbind.processor.source;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/**
 * Generic classes that generate nothing by themselves: abstract ones, and those that a bound class
 * of the same compilation has as a member, with type arguments. A record can be no other template.
 */
final class Templates {
  private final Elements elements;
  private final Collection<String> users;
  private final Function<TypeElement, List<RawMember>> members;
  private Set<TypeElement> mentioned;

  /**
   * Makes one that looks at some classes.
   *
   * @param users the names of the bound classes in the compilation
   * @param members the bound members of a class
   */
  Templates(
      Elements elements, Collection<String> users, Function<TypeElement, List<RawMember>> members) {
    this.elements = elements;
    this.users = users;
    this.members = members;
  }

  boolean isTemplate(TypeElement type) {
    boolean isAbstract = type.getModifiers().contains(Modifier.ABSTRACT);
    return Lints.isGeneric(type) && (isAbstract || isFilled(type));
  }

  private boolean isFilled(TypeElement type) {
    return members.apply(type).stream().anyMatch(each -> hasVariable(each.valueType()))
        && mentioned().contains(type);
  }

  private Set<TypeElement> mentioned() {
    if (mentioned == null) {
      mentioned = new HashSet<>();
      for (String user : users) {
        TypeElement type = elements.getTypeElement(user);
        if (type != null) {
          members.apply(type).forEach(each -> collect(each.valueType(), type));
        }
      }
    }
    return mentioned;
  }

  /** A class that has itself for a member is no use of it. */
  private void collect(TypeMirror mirror, TypeElement user) {
    if (mirror instanceof ArrayType array) {
      collect(array.getComponentType(), user);
    } else if (mirror instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      collect(wildcard.getExtendsBound(), user);
    } else if (mirror instanceof DeclaredType declared) {
      if (!declared.getTypeArguments().isEmpty() && !declared.asElement().equals(user)) {
        mentioned.add((TypeElement) declared.asElement());
      }
      declared.getTypeArguments().forEach(argument -> collect(argument, user));
    }
  }

  /** True if a type mentions a type variable. */
  static boolean hasVariable(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return hasVariable(array.getComponentType());
    }
    return type.getKind() == TypeKind.TYPEVAR
        || (type instanceof DeclaredType declared
            && declared.getTypeArguments().stream().anyMatch(Templates::hasVariable));
  }
}
