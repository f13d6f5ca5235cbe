package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a generated class and records the order of its bound class's members. Only generated code
 * writes it.
 *
 * <p>The order of members is the order of the parts in a packed tensor. A class file may list its
 * members in another order than its source did, so a bound class that comes compiled, from a jar
 * for example, takes the order from here.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface BoundMembers {

  /** {@return the names of the bound members, in the order of their tensors} */
  String[] value();
}
