package org.tensorbind.processor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.tensorbind.processor.model.Annotations;
import org.tensorbind.processor.model.EncodingSettings;
import org.tensorbind.processor.model.EncodingSettings.DatePartSettings;
import org.tensorbind.processor.model.EncodingSettings.DiscretizedSettings;
import org.tensorbind.processor.model.EncodingSettings.EncodedBySettings;
import org.tensorbind.processor.model.EncodingSettings.HashedSettings;
import org.tensorbind.processor.model.EncodingSettings.ImageSettings;
import org.tensorbind.processor.model.EncodingSettings.LookupSettings;
import org.tensorbind.processor.model.EncodingSettings.MinMaxSettings;
import org.tensorbind.processor.model.EncodingSettings.MultiHotSettings;
import org.tensorbind.processor.model.EncodingSettings.NormalizedSettings;
import org.tensorbind.processor.model.EncodingSettings.OneHotSettings;
import org.tensorbind.processor.model.EncodingSettings.RescaledSettings;
import org.tensorbind.processor.model.EncodingSettings.ScoresSettings;
import org.tensorbind.processor.model.JavaType;

/** From what annotations say to what becomes of a value; right or wrong. */
final class Encodings {
  private Encodings() {}

  /** The encoding of a value of a type. */
  static Encoding of(JavaType leaf, Annotations annotations) {
    return annotations.encodings().stream()
        .findFirst()
        .map(settings -> of(leaf, settings))
        .orElseGet(Encoding.Plain::new);
  }

  private static Encoding of(JavaType leaf, EncodingSettings settings) {
    if (settings instanceof OneHotSettings oneHot) {
      return new Encoding.OneHot(table(leaf, oneHot));
    }
    if (settings instanceof MultiHotSettings multiHot) {
      boolean weighs = leaf instanceof JavaType.Mapping;
      CategoryTable table = table(Categories.ofElement(leaf), multiHot.ofElement());
      return new Encoding.MultiHot(table, multiHot.counts(), weighs);
    }
    if (settings instanceof LookupSettings lookup) {
      List<String> categories = Categories.of(leaf, lookup.source());
      return new Encoding.Lookup(CategoryTable.lookup(categories, lookup), lookup.maskToken());
    }
    if (settings instanceof HashedSettings hashed) {
      return hot(hashed.oneHot(), hashed(hashed));
    }
    if (settings instanceof DiscretizedSettings discretized) {
      return hot(
          discretized.oneHot(),
          new Encoding.Discretized(discretized.boundaries(), discretized.nanIsLast()));
    }
    if (settings instanceof NormalizedSettings normalized) {
      return normalized(normalized);
    }
    if (settings instanceof MinMaxSettings minMax) {
      return minMax(minMax);
    }
    if (settings instanceof RescaledSettings rescaled) {
      return new Encoding.Rescaled(rescaled.scale(), rescaled.offset());
    }
    if (settings instanceof DatePartSettings dates) {
      return dates(dates);
    }
    if (settings instanceof ImageSettings image) {
      return new Encoding.Image(image);
    }
    if (settings instanceof EncodedBySettings custom) {
      return new Encoding.Custom(custom);
    }
    ScoresSettings scores = (ScoresSettings) settings;
    return new Encoding.Scores(
        CategoryTable.labels(Categories.of(leaf, scores.labels())),
        scores.k().map(k -> OptionalInt.of((int) (long) k)).orElse(OptionalInt.empty()));
  }

  private static CategoryTable table(JavaType leaf, OneHotSettings settings) {
    List<String> categories = Categories.of(leaf, settings.source());
    OptionalInt integers =
        categories.isEmpty() && settings.depth() > 0
            ? OptionalInt.of((int) settings.depth())
            : OptionalInt.empty();
    return CategoryTable.oneHot(categories, integers, settings);
  }

  private static Encoding hot(boolean isHot, Encoding.Index index) {
    return isHot ? new Encoding.Hot(index) : index;
  }

  /** One number of salt stands for two equal ones, as in Keras. */
  private static Encoding.Hashed hashed(HashedSettings settings) {
    List<Long> salt = settings.salt();
    List<Long> key = salt.size() == 1 ? List.of(salt.get(0), salt.get(0)) : salt;
    return new Encoding.Hashed(settings.bins(), key, settings.maskToken());
  }

  private static Encoding normalized(NormalizedSettings settings) {
    return new Encoding.Normalized(
        settings.mean(),
        settings.variance().stream()
            .map(variance -> variance == 0 ? 1 : Math.sqrt(variance))
            .toList());
  }

  /** The two factors are computed as scikit-learn computes its {@code scale_} and {@code min_}. */
  private static Encoding minMax(MinMaxSettings settings) {
    List<Double> scale = new ArrayList<>();
    List<Double> offset = new ArrayList<>();
    int steps = Math.max(settings.min().size(), settings.max().size());
    boolean isEmpty = settings.min().isEmpty() || settings.max().isEmpty();
    for (int i = 0; i < steps && !isEmpty; i++) {
      double min = settings.min().get(Math.min(i, settings.min().size() - 1));
      double max = settings.max().get(Math.min(i, settings.max().size() - 1));
      // A range of less than ten ulps of 1 counts as none.
      boolean isConstant = max - min < 10 * Math.ulp(1.0);
      double factor = (settings.high() - settings.low()) / (isConstant ? 1 : max - min);
      scale.add(factor);
      offset.add(settings.low() - min * factor);
    }
    List<Double> bounds = settings.clip() ? List.of(settings.low(), settings.high()) : List.of();
    return new Encoding.MinMax(scale, offset, bounds);
  }

  private static Encoding dates(DatePartSettings settings) {
    boolean isSingle = settings.parts().size() == 1 && !settings.cyclic();
    return isSingle
        ? new Encoding.DatePart(settings.parts().get(0), settings.zone())
        : new Encoding.DateParts(settings.parts(), settings.cyclic(), settings.zone());
  }
}
