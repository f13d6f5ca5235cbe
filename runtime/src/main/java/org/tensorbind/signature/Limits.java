package org.tensorbind.signature;

/**
 * What a model may ask for. Damaged files, in which graphs pass for signatures, must not exhaust
 * the stack or the heap.
 */
final class Limits {
  /** How deep messages may be nested; protobuf's own limit. */
  static final int DEPTH = 100;

  /** The largest snapshot, in bytes. */
  static final int SNAPSHOT = 64 << 20;

  /** About as many bytes of heap as one message takes. */
  static final int MESSAGE = 300;

  private long left = 64 << 20;

  /** Whether this many bytes may be kept, besides those that are. */
  boolean allows(long bytes) {
    return bytes <= left;
  }

  /** Whether this many bytes may be kept; from then on they are. */
  boolean keep(long bytes) {
    if (!allows(bytes)) {
      return false;
    }
    left -= bytes;
    return true;
  }
}
