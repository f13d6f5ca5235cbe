package org.tensorbind.benchmarks.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * What one benchmark took.
 *
 * @param name class, method and the values of its parameters, such as {@code
 *     CallBenchmark.rawSession/1/tiny}
 * @param median microseconds
 * @param spread half of the distance between the quartiles, in microseconds
 * @param heapBytes allocated by one call
 */
record Measurement(String name, double median, double spread, double heapBytes) {
  static Measurement of(RunResult result) {
    Statistics times = result.getPrimaryResult().getStatistics();
    Result<?> allocation = result.getSecondaryResults().get("gc.alloc.rate.norm");
    return new Measurement(
        name(result.getParams()),
        times.getPercentile(50),
        (times.getPercentile(75) - times.getPercentile(25)) / 2,
        allocation == null ? Double.NaN : allocation.getScore());
  }

  private static String name(BenchmarkParams params) {
    String[] parts = params.getBenchmark().split("\\.");
    String method = parts[parts.length - 2] + "." + parts[parts.length - 1];
    Stream<String> values = params.getParamsKeys().stream().sorted().map(params::getParam);
    return Stream.concat(Stream.of(method), values).collect(Collectors.joining("/"));
  }
}
