package org.tensorbind.model;

import java.lang.System.Logger;
import java.util.HashMap;
import java.util.Map;
import org.tensorbind.TensorBindException;

/** All sessions that are loaded from folders, with the number of models that use each. */
final class SharedSessions {
  private static final Logger LOGGER = System.getLogger("org.tensorbind");

  private static final Map<SessionKey, Entry> ENTRIES = new HashMap<>();

  private SharedSessions() {}

  /** A session in use, or being loaded by the first of its users. */
  private static final class Entry {
    private final SessionKey key;

    /** Guarded by the entries; 0 once it is no longer among them. */
    private int users = 1;

    /** Guarded by this. */
    private Shared shared;

    Entry(SessionKey key) {
      this.key = key;
    }

    /** Loads it if nobody has yet. Others that want it wait here, and not in the way of others. */
    synchronized Shared shared() {
      if (shared == null) {
        shared = SessionLoader.load(key, () -> release(this));
        LOGGER.log(Logger.Level.DEBUG, () -> "loaded " + key);
      }
      return shared;
    }
  }

  /** How many sessions can be shared at present. */
  static int size() {
    synchronized (ENTRIES) {
      return ENTRIES.size();
    }
  }

  /**
   * The session of a folder.
   *
   * @throws TensorBindException {@code model-not-found}, {@code unreadable-model} or {@code
   *     unknown-tags}
   */
  static Shared acquire(SessionKey key) {
    Entry entry;
    synchronized (ENTRIES) {
      entry = ENTRIES.get(key);
      if (entry == null) {
        entry = new Entry(key);
        ENTRIES.put(key, entry);
      } else {
        entry.users++;
      }
    }
    return load(entry);
  }

  /**
   * The session of a folder as it is now, for all who ask for it from now on.
   *
   * @throws TensorBindException {@code model-not-found}, {@code unreadable-model} or {@code
   *     unknown-tags}; then the one that was loaded before stays
   */
  static Shared acquireAnew(SessionKey key) {
    Entry entry = new Entry(key);
    Shared shared = load(entry);
    synchronized (ENTRIES) {
      ENTRIES.put(key, entry);
    }
    return shared;
  }

  private static Shared load(Entry entry) {
    try {
      return entry.shared();
    } catch (RuntimeException | Error e) {
      forget(entry);
      throw e;
    }
  }

  private static void release(Entry entry) {
    if (forget(entry)) {
      entry.shared().session().close();
      LOGGER.log(Logger.Level.DEBUG, () -> "freed " + entry.key);
    }
  }

  /** One user less; true for the last. */
  private static boolean forget(Entry entry) {
    synchronized (ENTRIES) {
      entry.users--;
      if (entry.users == 0) {
        ENTRIES.remove(entry.key, entry);
      }
      return entry.users == 0;
    }
  }
}
