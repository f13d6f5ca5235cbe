package org.tensorbind.benchmarks.workload;

import java.util.function.Supplier;

/** The workloads, as parameters of benchmarks. */
public enum Work {
  HOUSES("1024 records of 10 floats and 2 one-hots: [1024, 35]", () -> new Houses(1024)),
  REVIEWS("256 sequences of 1 to 200 ints: [256, 128] and mask", () -> new Reviews(256)),
  NESTED_IMAGES("32 images float[224][224][3]: FLOAT32", () -> new NestedImages(32)),
  FLAT_IMAGES("32 images float[150528]: FLOAT32", () -> new FlatImages(32)),
  BYTE_IMAGES("32 images byte[150528]: UINT8", () -> new ByteImages(32)),
  BYTES_AS_FLOATS("32 images byte[150528]: FLOAT32", () -> new BytesAsFloats(32)),
  NAMES("1024 texts of 12 characters: STRING", () -> new Names(1024, 12)),
  ORDERS("256 orders of 1 to 20 items: [256, 20, 7] and mask", () -> new Orders(256));

  private final String title;
  private final Supplier<Workload> supplier;

  Work(String title, Supplier<Workload> supplier) {
    this.title = title;
    this.supplier = supplier;
  }

  /** What is converted to what, in one line. */
  public String title() {
    return title;
  }

  /** Draws its examples. */
  public Workload draw() {
    return supplier.get();
  }
}
