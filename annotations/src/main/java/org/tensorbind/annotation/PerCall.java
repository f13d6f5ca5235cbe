package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a parameter of a model interface's method: it belongs to the call as a whole, not to an
 * example, and is fed without a batch axis.
 *
 * <pre>{@code
 * List<Answer> ask(
 *     List<Question> questions, @PerCall @Tensor(name = "keep_prob") float keepProb);
 * }</pre>
 *
 * <p>Compile-time error: {@code unsupported-method} if the parameter has no {@link Tensor} or other
 * annotation that makes it a tensor.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface PerCall {}
