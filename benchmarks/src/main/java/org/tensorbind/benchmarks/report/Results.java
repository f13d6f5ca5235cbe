package org.tensorbind.benchmarks.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a run measured. It is kept in a file, from which documentation can be written again. */
record Results(Environment environment, List<Measurement> measurements) {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().serializeSpecialFloatingPointValues().create();

  static Results read(Path file) throws IOException {
    return GSON.fromJson(Files.readString(file), Results.class);
  }

  void write(Path file) throws IOException {
    Files.writeString(file, GSON.toJson(this) + "\n");
  }

  Optional<Measurement> find(String name) {
    return measurements.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** The ratio of two medians, if both were measured. */
  Optional<Double> ratio(String numerator, String denominator) {
    return find(numerator)
        .flatMap(above -> find(denominator).map(below -> above.median() / below.median()));
  }
}
