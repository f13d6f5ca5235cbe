package org.tensorbind.benchmarks.soak;

import java.lang.management.ManagementFactory;
import org.bytedeco.javacpp.Pointer;

/**
 * What the process uses.
 *
 * @param heap bytes that are reachable
 * @param process bytes of physical memory, the whole heap among them
 */
record MemoryUse(long heap, long process) {
  private static final double MEGABYTE = 1 << 20;

  static MemoryUse now() {
    System.gc();
    return new MemoryUse(
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
        Pointer.physicalBytes());
  }

  @Override
  public String toString() {
    return "heap %.1f MB, process %.1f MB".formatted(heap / MEGABYTE, process / MEGABYTE);
  }
}
