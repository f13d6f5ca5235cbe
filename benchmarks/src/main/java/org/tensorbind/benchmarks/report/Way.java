package org.tensorbind.benchmarks.report;

import org.tensorbind.benchmarks.workload.Work;

/** The ways of conversion, as columns of the table and colours of the plot. */
enum Way {
  GENERATED("Tensorbind", "ConversionBenchmark.generated", "#d9541e"),
  REUSED("reused", "ConversionBenchmark.reused", "#f0a58a"),
  PARALLEL("parallel", "ConversionBenchmark.parallel", "#8c2f0d"),
  BY_HAND("by hand", "ConversionBenchmark.byHand", "#3b6fb6"),
  FLOOR("floor", "ConversionBenchmark.floor", "#9aa5b1"),
  ELEMENTWISE("setFloat", "ConversionBenchmark.elementwise", "#5aa469"),
  DOCUMENTATION("ndCopyOf", "ConversionBenchmark.documentation", "#c9a227"),
  REFLECTION("reflection", "ConversionBenchmark.reflection", "#8661a8"),
  DJL("DJL", "DjlBenchmark.djl", "#4d4d4d"),
  ONNX_RUNTIME("ONNX Runtime", "OnnxRuntimeBenchmark.onnxRuntime", "#6fb7c4");

  private final String title;
  private final String benchmark;
  private final String colour;

  Way(String title, String benchmark, String colour) {
    this.title = title;
    this.benchmark = benchmark;
    this.colour = colour;
  }

  String title() {
    return title;
  }

  String colour() {
    return colour;
  }

  /** The benchmark that measures it for a workload. */
  String of(Work work) {
    return benchmark + "/" + work;
  }
}
