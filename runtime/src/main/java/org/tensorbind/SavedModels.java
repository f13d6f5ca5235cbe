package org.tensorbind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.tensorbind.signature.ModelSignatures;
import org.tensorbind.signature.SignatureException;

/** Loads SavedModels behind the interfaces that are annotated for them, and describes them. */
public final class SavedModels {
  /** With each interface, so that neither keeps the other's class loader alive. */
  private static final ClassValue<AtomicReference<Loader<?>>> LOADERS =
      new ClassValue<>() {
        @Override
        protected AtomicReference<Loader<?>> computeValue(Class<?> type) {
          return new AtomicReference<>();
        }
      };

  private SavedModels() {}

  /**
   * What a generated implementation is loaded by.
   *
   * @param <M> the model interface
   */
  @FunctionalInterface
  public interface Loader<M> {
    /** Loads the model of a folder. */
    M load(Path directory, ModelOptions options);
  }

  /**
   * Loads a model as {@code <Name>Impl.load} does, for code that knows the interface only as a
   * class.
   *
   * @param type an interface with {@code @SavedModel}
   * @param directory the folder of the SavedModel
   * @throws TensorBindException {@code not-generated} if there is no implementation; {@code
   *     model-not-found}, {@code unreadable-model} or {@code unknown-tags}
   * @throws ModelMismatchException if it is another model than the one that was compiled against
   */
  public static <M> M load(Class<M> type, Path directory) {
    return load(type, directory, ModelOptions.defaults());
  }

  /**
   * Loads a model with options of its own.
   *
   * @throws TensorBindException as {@link #load(Class, Path)}
   * @throws ModelMismatchException if it is another model than the one that was compiled against
   */
  public static <M> M load(Class<M> type, Path directory, ModelOptions options) {
    AtomicReference<Loader<?>> loader = LOADERS.get(Objects.requireNonNull(type, "type"));
    if (loader.get() == null) {
      initialize(type);
    }
    if (loader.get() == null) {
      throw notGenerated(type, null);
    }
    return type.cast(loader.get().load(directory, options));
  }

  /** Generated implementations make themselves known when they are initialized. */
  private static void initialize(Class<?> type) {
    String name = implementation(type);
    try {
      Class.forName(name, true, type.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw notGenerated(type, e);
    }
  }

  private static String implementation(Class<?> type) {
    return type.getName().replace('$', '_') + "Impl";
  }

  private static TensorBindException notGenerated(Class<?> type, Throwable cause) {
    return new TensorBindException(
        "not-generated",
        type.getName()
            + " has no implementation "
            + implementation(type)
            + ", expected one that javac has generated. Put @SavedModel on the interface, and"
            + " tensorbind-processor on annotationProcessorPaths: since JDK 23 a processor that is"
            + " merely on the class path is ignored.",
        cause);
  }

  /**
   * Writes a snapshot of a model's signatures: what the compiler needs of it, in a few kilobytes.
   * {@code @SavedModel(path = "….signature.json")} takes one where the model is too large to be
   * kept beside the source.
   *
   * @param model the folder of the SavedModel
   * @param snapshot the file to write, {@code ….signature.json}; its folder is made if need be
   * @throws TensorBindException {@code model-not-found} or {@code unreadable-model}
   * @throws IllegalArgumentException if the file has another ending
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void writeSnapshot(Path model, Path snapshot) {
    if (!snapshot.toString().endsWith(ModelSignatures.SNAPSHOT_ENDING)) {
      throw new IllegalArgumentException(
          snapshot + " does not end with " + ModelSignatures.SNAPSHOT_ENDING);
    }
    String text = signatures(model).toSnapshot();
    try {
      Files.createDirectories(snapshot.toAbsolutePath().getParent());
      Files.writeString(snapshot, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ModelSignatures signatures(Path model) {
    try {
      return ModelSignatures.read(model);
    } catch (SignatureException e) {
      boolean isThere = e.reason() == SignatureException.Reason.UNREADABLE;
      throw new TensorBindException(
          isThere ? "unreadable-model" : "model-not-found",
          "There is no SavedModel to describe: " + e.getMessage() + ".",
          e);
    }
  }

  /** For generated code: makes the implementation of an interface known. */
  public static <M> void register(Class<M> type, Loader<? extends M> loader) {
    LOADERS.get(type).set(loader);
  }
}
