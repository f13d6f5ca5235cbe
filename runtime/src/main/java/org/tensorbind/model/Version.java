package org.tensorbind.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.tensorbind.ModelMismatchException;
import org.tensorbind.session.PreparedRun;

/** One loaded model with its prepared runs. It is given back when nobody uses it any more. */
final class Version {
  private final Shared shared;
  private final List<PreparedRun> runs = new ArrayList<>();

  /** The model itself, and the calls that are going on; 0 once it is given back. */
  private final AtomicInteger users = new AtomicInteger(1);

  private volatile boolean isRetired;

  private Version(Shared shared) {
    this.shared = shared;
  }

  /**
   * Takes a session over.
   *
   * @throws ModelMismatchException if the compiler saw another model; the session is given back
   */
  static Version of(ModelSpec spec, Shared shared) {
    Version version = new Version(shared);
    try {
      Differences.check(spec, shared);
      spec.methods().forEach(method -> version.runs.add(shared.prepare(method)));
      return version;
    } catch (RuntimeException | Error e) {
      version.leave();
      throw e;
    }
  }

  PreparedRun run(int index) {
    return runs.get(index);
  }

  Shared shared() {
    return shared;
  }

  /** Begins a use; false if it is too late. */
  boolean enter() {
    int before;
    do {
      before = users.get();
      if (isRetired || before == 0) {
        return false;
      }
    } while (!users.compareAndSet(before, before + 1));
    return true;
  }

  /** Ends the model's own use: from now on no call begins, and those that have begun go on. */
  void retire() {
    isRetired = true;
    leave();
  }

  /** Ends a use. */
  void leave() {
    if (users.decrementAndGet() == 0) {
      runs.forEach(PreparedRun::close);
      shared.release();
    }
  }
}
