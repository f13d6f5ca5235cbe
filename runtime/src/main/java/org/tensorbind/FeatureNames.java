package org.tensorbind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names for the elements along a tensor's last axis, as scikit-learn's {@code
 * get_feature_names_out} gives them: {@code port_C} for a category, {@code port_infrequent_sklearn}
 * for those that share a column. Out-of-vocabulary columns are {@code port_[UNK]}, {@code
 * port_[UNK]_1}, after Keras' token; the column of missing values is {@code port_nan}.
 */
final class FeatureNames {
  /** Kinds whose columns stand for categories, and not for a value each. */
  private static final Set<String> CATEGORICAL = Set.of("one-hot", "multi-hot", "scores");

  private static final String INFREQUENT = "infrequent_sklearn";
  private static final String UNKNOWN = "[UNK]";
  private static final String MISSING = "nan";

  private final String prefix;
  private final Map<String, Object> parameters;
  private final List<String> names;

  private FeatureNames(TensorSpec.Part part) {
    this.prefix = part.feature() + "_";
    this.parameters = part.encoding().parameters();
    this.names = new ArrayList<>(Math.toIntExact(part.width()));
  }

  static List<String> of(TensorSpec.Part part) {
    return part.width() == TensorSpec.UNKNOWN ? List.of() : new FeatureNames(part).all(part);
  }

  private List<String> all(TensorSpec.Part part) {
    Optional<List<String>> features = CategoryColumns.texts(part.encoding(), "features");
    boolean isNumbered = part.width() != 1;
    for (long i = 0; i < part.width(); i++) {
      names.add(isNumbered ? prefix + i : part.feature());
    }
    if (features.isPresent()) {
      for (int i = 0; i < features.get().size(); i++) {
        name(i, features.get().get(i));
      }
    } else if (CATEGORICAL.contains(part.encoding().kind())) {
      CategoryColumns.of(part.encoding()).ifPresent(this::nameCategories);
      nameClasses();
      nameInfrequent(part.encoding());
      nameOthers();
    }
    return List.copyOf(names);
  }

  private void nameCategories(CategoryColumns categories) {
    for (int i = 0; i < categories.categories().size(); i++) {
      name(categories.columns().get(i), categories.categories().get(i));
    }
  }

  /** Whole numbers that stand for themselves. */
  private void nameClasses() {
    if (parameters.get("classes") instanceof Long classes
        && parameters.getOrDefault("first", 0L) instanceof Long first) {
      for (long i = 0; i < classes; i++) {
        name(first + i, Long.toString(i));
      }
    }
  }

  private void nameInfrequent(EncodingSpec encoding) {
    List<String> rare = CategoryColumns.texts(encoding, "infrequent").orElse(List.of());
    CategoryColumns.of(encoding)
        .ifPresent(
            all ->
                rare.stream()
                    .mapToInt(all.categories()::indexOf)
                    .filter(place -> place >= 0)
                    .forEach(place -> name(all.columns().get(place), INFREQUENT)));
  }

  private void nameOthers() {
    boolean isOwnColumn = !parameters.containsKey("infrequent");
    if (isOwnColumn && parameters.get("unknown") instanceof Long unknown) {
      long buckets = parameters.get("oov") instanceof Long oov ? oov : 1;
      for (long i = 0; i < buckets; i++) {
        name(unknown + i, i == 0 ? UNKNOWN : UNKNOWN + "_" + i);
      }
    }
    if (parameters.get("missing") instanceof Long missing) {
      name(missing, MISSING);
    }
  }

  /** Dropped categories have no column. */
  private void name(long column, String suffix) {
    if (column >= 0 && column < names.size()) {
      names.set((int) column, prefix + suffix);
    }
  }
}
