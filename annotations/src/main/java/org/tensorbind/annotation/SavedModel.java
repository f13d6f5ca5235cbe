package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface that stands for a SavedModel. The compiler reads the model's signatures, checks that
 * every method fits, and generates the implementation {@code <Name>Impl}.
 *
 * <pre>{@code
 * @SavedModel(path = "models/titanic")
 * public interface TitanicModel extends AutoCloseable {
 *   Survival predict(Passenger passenger);
 *   List<Survival> predict(List<Passenger> passengers);
 *   @Override void close();
 * }
 *
 * try (TitanicModel model = TitanicModelImpl.load(Path.of("models/titanic"))) {
 *   Survival survival = model.predict(passenger);
 * }
 * }</pre>
 *
 * <p>A method is a <em>batch method</em> if its result is a {@code List} of a bound class or a
 * parameter is a {@code List} of one; then every parameter that is annotated in place is a {@code
 * List} of its per-example type, unless it has {@link PerCall}. Otherwise it takes one example. The
 * tensors of several parameters are fed together. A result is a bound class that can be read back,
 * a {@code List} of them, a value that is annotated in place, or TensorFlow Java's {@code Result},
 * which the caller closes.
 *
 * <p>Every input of the signature must be fed, and every tensor that is fed must be an input;
 * outputs that nobody reads are not fetched. Names, dtypes, ranks and sizes are compared. One
 * tensor and one input fit whatever they are called, if no name is written; the same goes for a
 * result.
 *
 * <p>The compiler looks for the model in the folder that its option {@code -Atensorbind.models=}
 * names, then among the resources in class output, class path and source path.
 *
 * <p>Compile-time errors: {@code model-not-found}, {@code unreadable-model}, {@code unknown-tags},
 * {@code unknown-signature}, {@code missing-input}, {@code unknown-input}, {@code missing-output},
 * {@code duplicate-tensor}, {@code input-dtype}, {@code input-rank}, {@code input-size}, {@code
 * output-dtype}, {@code output-rank}, {@code output-size}, {@code unsupported-method}, {@code
 * not-readable}, {@code generated-name-taken}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SavedModel {

  /**
   * The folder of the SavedModel, or a {@code .signature.json} snapshot of its signatures, for
   * models that are too large to be kept beside the source.
   *
   * @return the path, with {@code /} between folders
   */
  String path();

  /**
   * The signature that methods call unless {@link ForSignature} names another one.
   *
   * @return the signature's name
   */
  String signature() default "serving_default";

  /**
   * The tags of the model's meta graph; some models have none.
   *
   * @return the tags, in any order
   */
  String[] tags() default {"serve"};
}
