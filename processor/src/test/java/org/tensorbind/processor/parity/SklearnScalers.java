package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.tensorbind.processor.parity.ScalerClasses.Scaling;

/** scikit-learn's scalers in annotations. */
final class SklearnScalers {
  private SklearnScalers() {}

  static List<Trial> minMax(JsonObject each) {
    FittedColumns columns = FittedColumns.of(each);
    List<Double> min = columns.learned("data_min_", Double.NaN, FittedColumns::min);
    List<Double> max = columns.learned("data_max_", Double.NaN, FittedColumns::max);
    JsonArray range =
        Golden.param(each, "feature_range")
            .map(JsonElement::getAsJsonArray)
            .orElseGet(SklearnScalers::unit);
    boolean isClipped = isTrue(each, "clip", false);
    Scaling scaling =
        numbers ->
            String.format(
                "@MinMax(min = %s, max = %s, low = %s, high = %s, clip = %s)",
                numbers.apply(min), numbers.apply(max), range.get(0), range.get(1), isClipped);
    return ScalerClasses.of(each, columns.width(), scaling, scaling);
  }

  private static JsonArray unit() {
    JsonArray range = new JsonArray();
    range.add(0);
    range.add(1);
    return range;
  }

  /**
   * The variance is {@code var_}, which is 0 for a constant column; but where scikit-learn takes a
   * column for constant because its variance is only noise, it divides by 1.
   */
  static List<Trial> standard(JsonObject each) {
    FittedColumns columns = FittedColumns.of(each);
    List<Double> mean =
        isTrue(each, "with_mean", true)
            ? columns.learned("mean_", 0, FittedColumns::mean)
            : columns.learned("no mean", 0, FittedColumns::mean);
    List<Double> scale = columns.learned("scale_", 1, FittedColumns::variance);
    List<Double> learned = columns.learned("var_", 1, FittedColumns::variance);
    List<Double> variance = new ArrayList<>();
    for (int i = 0; i < learned.size(); i++) {
      boolean isNoise = learned.get(i) != 0 && learned.get(i) < 1e-12 && scale.get(i) == 1;
      variance.add(isNoise ? Double.valueOf(1) : learned.get(i));
    }
    return normalized(each, columns, mean, variance);
  }

  static List<Trial> robust(JsonObject each) {
    FittedColumns columns = FittedColumns.of(each);
    return normalized(
        each,
        columns,
        columns.learned("center_", 0, FittedColumns::mean),
        squares(columns.learned("scale_", 1, FittedColumns::max)));
  }

  private static List<Double> squares(List<Double> scales) {
    return scales.stream().map(scale -> scale * scale).toList();
  }

  private static List<Trial> normalized(
      JsonObject each, FittedColumns columns, List<Double> mean, List<Double> variance) {
    Scaling scaling =
        numbers ->
            "@Normalized(mean = "
                + numbers.apply(mean)
                + ", variance = "
                + numbers.apply(variance)
                + ")";
    return ScalerClasses.of(each, columns.width(), scaling, scaling);
  }

  /** A quotient for each column; a variance for the array, which can have many. */
  static List<Trial> maxAbs(JsonObject each) {
    FittedColumns columns = FittedColumns.of(each);
    List<Double> scale = columns.learned("scale_", 1, FittedColumns::max);
    List<Double> mean = scale.stream().map(any -> 0.0).toList();
    Scaling ofColumns =
        numbers -> "@Rescaled(scale = \"1/" + numbers.apply(scale).replace("Double.", "") + "\")";
    Scaling ofArray =
        numbers ->
            "@Normalized(mean = "
                + numbers.apply(mean)
                + ", variance = "
                + numbers.apply(squares(scale))
                + ")";
    return ScalerClasses.of(each, columns.width(), ofColumns, ofArray);
  }

  private static boolean isTrue(JsonObject each, String param, boolean otherwise) {
    return Golden.param(each, param).map(JsonElement::getAsBoolean).orElse(otherwise);
  }
}
