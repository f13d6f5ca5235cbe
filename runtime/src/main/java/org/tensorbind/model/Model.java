package org.tensorbind.model;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import org.tensorbind.ModelMismatchException;
import org.tensorbind.ModelOptions;
import org.tensorbind.TensorBindException;
import org.tensorflow.SavedModelBundle;

/**
 * The model behind an interface. Safe for all threads: it can be called by many, while another one
 * replaces or closes it; runs that have begun end as they began.
 */
public final class Model implements AutoCloseable {
  private final ModelSpec spec;
  private final ModelOptions options;
  private final Closeable files;
  private final boolean takesJavaTensors;
  private volatile Version current;
  private boolean isClosed;

  private Model(ModelSpec spec, ModelOptions options, Shared shared, Closeable files) {
    this.spec = spec;
    this.options = options;
    this.files = files;
    this.takesJavaTensors = shared.session().takesJavaTensors();
    this.current = Version.of(spec, shared);
  }

  /**
   * Loads the model of a folder, or shares it with those that have loaded it.
   *
   * @throws TensorBindException {@code model-not-found}, {@code unreadable-model} or {@code
   *     unknown-tags}
   * @throws ModelMismatchException if it is not the model that the compiler saw
   */
  public static Model load(ModelSpec spec, Path directory, ModelOptions options) {
    return load(spec, directory, options, () -> {});
  }

  private static Model load(ModelSpec spec, Path directory, ModelOptions options, Closeable files) {
    Shared shared =
        SharedSessions.acquire(SessionKey.of(spec, directory, options, spec.answersResults()));
    return new Model(spec, options, shared, files);
  }

  /**
   * Loads the model that the annotation names: a folder seen from the current one, or a resource.
   *
   * @param resource the model's file among the resources; null if it is not there
   * @throws TensorBindException {@code model-not-found}, {@code unreadable-model} or {@code
   *     unknown-tags}
   * @throws ModelMismatchException if it is not the model that the compiler saw
   */
  public static Model load(ModelSpec spec, URL resource) {
    ModelFiles files = ModelFiles.find(spec.path(), resource);
    try {
      return load(spec, files.directory(), ModelOptions.defaults(), files);
    } catch (RuntimeException | Error e) {
      try {
        files.close();
      } catch (UncheckedIOException unclosed) {
        e.addSuppressed(unclosed); // what is wrong with the model matters more
      }
      throw e;
    }
  }

  /**
   * Uses a bundle that is loaded, and stays its owner's to close.
   *
   * @throws ModelMismatchException if it is not the model that the compiler saw
   */
  public static Model of(ModelSpec spec, SavedModelBundle bundle) {
    Objects.requireNonNull(bundle, "bundle");
    return new Model(spec, ModelOptions.defaults(), SessionLoader.wrap(bundle), () -> {});
  }

  /** The calls of one of the model's methods. */
  public ModelCall call(ModelMethod method) {
    return new ModelCall(this, spec, method);
  }

  /**
   * Replaces the model by that of a folder, which may be a new version of the one that is loaded.
   * Calls that have begun end with the old one, which is freed then; if the new one cannot be
   * loaded, the old one stays.
   *
   * @throws TensorBindException {@code model-not-found}, {@code unreadable-model} or {@code
   *     unknown-tags}
   * @throws ModelMismatchException if it is not the model that the compiler saw
   * @throws IllegalStateException if the model is closed
   */
  public void reload(Path directory) {
    Shared shared =
        SharedSessions.acquireAnew(SessionKey.of(spec, directory, options, takesJavaTensors));
    Version next = Version.of(spec, shared);
    Version old;
    synchronized (this) {
      old = isClosed ? next : current;
      current = isClosed ? current : next;
    }
    old.retire();
    if (old == next) {
      throw closed();
    }
  }

  /** Whether calls are fed tensors of TensorFlow Java; the same for all versions. */
  boolean takesJavaTensors() {
    return takesJavaTensors;
  }

  /** How examples are converted. */
  ModelOptions options() {
    return options;
  }

  /** The version to call, which must be left again. */
  Version enter() {
    for (Version version = current; ; version = current) {
      if (version.enter()) {
        return version;
      }
      if (version == current) {
        throw closed(); // else it was replaced in between
      }
    }
  }

  private IllegalStateException closed() {
    return new IllegalStateException("This " + spec.name() + " is closed.");
  }

  /**
   * Gives the model back when the calls that have begun have ended. Does nothing if it is closed.
   */
  @Override
  public void close() {
    synchronized (this) {
      if (isClosed) {
        return;
      }
      isClosed = true;
    }
    current.retire();
    try {
      files.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
