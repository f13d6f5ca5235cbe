package org.tensorbind.processor.behaviour;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tensorbind.TensorSchema;
import org.tensorbind.TensorSpec;

/** A class file's methods hold 64 kB, which a schema's parameters can exceed. */
class LargeSchemasTest {
  @Test
  void manyShortListsOfCategories() {
    TensorSchema schema =
        schema(
            IntStream.range(0, 150)
                .mapToObj(i -> "@OneHot(categories = {" + texts(60, i + "_") + "}) String m" + i)
                .collect(joining(",\n")));
    assertThat(schema.specs()).hasSize(150);
    for (int i = 0; i < 150; i++) {
      List<String> names = schema.featureNames("m" + i);
      assertThat(names).hasSize(60);
      assertThat(names.get(59)).isEqualTo("m" + i + "_" + i + "_59");
    }
  }

  @Test
  void longListsOfCategoriesStandThereOnce() {
    Compiled compiled =
        compile(
            "@OneHot(categories = {"
                + texts(500, "c")
                + "}) String hot,\n"
                + "@Lookup(categories = {"
                + texts(500, "c")
                + "}) String index,\n"
                + "@OneHot(categories = {"
                + numbers(70, "")
                + "}) int number");
    String code = compiled.generated().get("large.LargeTensors");
    assertThat(code.split("\"c499\"", -1)).hasLength(2);
    TensorSchema schema = schema(compiled);
    assertThat(schema.featureNames("hot")).contains("hot_c499");
    assertThat(schema.featureNames("number")).contains("number_69");
    TensorSpec index = schema.spec("index");
    assertThat(index.parts().get(0).encoding().parameters().get("categories"))
        .isEqualTo(schema.spec("hot").parts().get(0).encoding().parameters().get("categories"));
  }

  @Test
  void moreNumbersThanAMethodHolds() {
    TensorSchema schema =
        schema(
            "@Normalized(mean = {"
                + numbers(7000, ".5")
                + "}, variance = 2)\n"
                + "@Tensor(shape = {7000}) float[] signal");
    Object mean = schema.spec("signal").parts().get(0).encoding().parameters().get("mean");
    assertThat(mean).isEqualTo(IntStream.range(0, 7000).mapToObj(i -> (Object) (i + 0.5)).toList());
  }

  private static String texts(int count, String prefix) {
    return IntStream.range(0, count).mapToObj(i -> '"' + prefix + i + '"').collect(joining(", "));
  }

  private static String numbers(int count, String fraction) {
    String quote = fraction.isEmpty() ? "\"" : "";
    return IntStream.range(0, count)
        .mapToObj(i -> quote + i + fraction + quote)
        .collect(joining(", "));
  }

  private static TensorSchema schema(String members) {
    return schema(compile(members));
  }

  private static TensorSchema schema(Compiled compiled) {
    Supplier<?> reader = compiled.instance("large.Reader", Supplier.class);
    return (TensorSchema) reader.get();
  }

  private static Compiled compile(String members) {
    String large =
        """
        package large;

        import org.tensorbind.annotation.Lookup;
        import org.tensorbind.annotation.Normalized;
        import org.tensorbind.annotation.OneHot;
        import org.tensorbind.annotation.Tensor;

        record Large(
        """
            + members
            + ") {}\n";
    String reader =
        """
        package large;

        import java.util.function.Supplier;
        import org.tensorbind.TensorSchema;

        public final class Reader implements Supplier<TensorSchema> {
          @Override
          public TensorSchema get() {
            return LargeTensors.SCHEMA;
          }
        }
        """;
    return Compiled.of(Map.of("large.Large", large, "large.Reader", reader));
  }
}
