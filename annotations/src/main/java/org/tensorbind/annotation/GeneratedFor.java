package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a generated class, so that the next compilation knows it from a class that somebody wrote.
 * Only generated code writes it.
 *
 * <p>It stands on nested classes too, and in class files: tools such as JaCoCo leave out classes
 * with an annotation whose name contains {@code Generated}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedFor {

  /** {@return the bound class, the view or the model interface; nothing for a nested class} */
  Class<?> value() default void.class;
}
