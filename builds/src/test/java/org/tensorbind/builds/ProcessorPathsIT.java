package org.tensorbind.builds;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The processor's jar where builds put it, alone and among others. */
class ProcessorPathsIT {
  private static final String HOUSE =
      """
      package houses;

      import java.util.List;
      import org.tensorbind.annotation.Padded;
      import org.tensorbind.annotation.Tensor;
      import org.tensorflow.types.TFloat32;

      /** One of many. */
      public record House(@Tensor float area, @Padded(length = 3) @Tensor List<Integer> rooms) {
        static long examples(List<House> houses) {
          try (HouseTensors batch = HouseTensors.of(houses)) {
            TFloat32 area = batch.area();
            return area.shape().get(0);
          }
        }
      }
      """;

  /** Since JDK 23 javac's API, other than its command, does not take the module path for a wish. */
  private static final String PROCESS = "-proc:full";

  private static final String MODULE =
      """
      /** Of a user. */
      module houses {
        requires transitive org.tensorbind;

        exports houses;
      }
      """;

  /** Fills the same tensors again, the last time after their user has closed one. */
  private static final String MAIN =
      """
      package houses;

      import java.util.List;
      import org.tensorbind.ReusableBatch;

      /** The program. */
      public final class Main {
        private Main() {}

        public static void main(String[] arguments) {
          try (ReusableBatch<House, HouseTensors> batch = HouseTensors.reusable(1)) {
            System.out.println(batch.fill(new House(50, List.of(2))).area().getFloat(0));
            System.out.println(batch.fill(new House(60, List.of(3))).area().getFloat(0));
            batch.fill(new House(70, List.of(4))).area().close();
            System.out.println(batch.fill(new House(80, List.of(5))).area().getFloat(0));
          }
        }
      }
      """;

  /** Jars that generate or change code, and those that their generated code needs. */
  private static final List<String> OTHERS =
      List.of(
          "lombok",
          "lombok-mapstruct-binding",
          "mapstruct-processor",
          "mapstruct",
          "auto-value",
          "auto-value-annotations",
          "value");

  private static final String SHOP =
      """
      package shop;

      import com.google.auto.value.AutoValue;
      import java.util.List;
      import java.util.Map;
      import lombok.AllArgsConstructor;
      import lombok.Getter;
      import org.immutables.value.Value;
      import org.mapstruct.Mapper;
      import org.tensorbind.annotation.Embedded;
      import org.tensorbind.annotation.OneHot;
      import org.tensorbind.annotation.Tensor;

      public class Shop {
        enum Kind {
          BOOK,
          TOY
        }

        /** Its accessors come from Lombok. */
        @Getter
        @AllArgsConstructor
        static class Product {
          @Tensor private final float price;
          @OneHot private final Kind kind;
        }

        @AutoValue
        abstract static class Size {
          @Tensor
          abstract float width();
        }

        @Value.Immutable
        interface Weight {
          @Tensor
          float grams();
        }

        /** What MapStruct makes of a product. */
        record Item(@Tensor float price, @OneHot Kind kind) {}

        @Mapper
        interface Items {
          Item of(Product product);
        }

        /** Waits for all of them. */
        record Parcel(@Embedded Product product, @Embedded Size size, @Embedded Weight weight) {}

        public static List<Map<String, Object>> previews() {
          Product product = new Product(2.5f, Kind.TOY);
          Size size = new AutoValue_Shop_Size(3);
          Weight weight = ImmutableWeight.builder().grams(4).build();
          Item item = new Shop$ItemsImpl().of(product);
          return List.of(
              Shop_ItemTensors.CONVERTER.preview(item),
              Shop_ParcelTensors.CONVERTER.preview(new Parcel(product, size, weight)));
        }
      }
      """;

  @TempDir Path project;

  @Test
  void onTheProcessorPath() throws IOException {
    assertAccepted("-cp", Build.LIBRARIES, "-processorpath", path(Build.PROCESSOR));
  }

  @Test
  void onTheProcessorModulePath() throws IOException {
    assertAccepted(
        "-cp", Build.LIBRARIES, "--processor-module-path", path(Build.PROCESSOR), PROCESS);
  }

  @Test
  void inAModuleOfTheUser() throws IOException {
    Build.write(project, "module-info.java", MODULE);
    assertAccepted("-p", Build.LIBRARIES, "-processorpath", path(Build.PROCESSOR));
  }

  /** TensorFlow Java does not let others make its tensors there, so that it has to. */
  @Test
  void runAsAModule() throws IOException, InterruptedException {
    Build.write(project, "module-info.java", MODULE);
    Build.write(project, "houses/Main.java", MAIN);
    Build build = assertAccepted("-p", Build.LIBRARIES, "-processorpath", path(Build.PROCESSOR));
    assertThat(build.runModule("houses/houses.Main"))
        .containsExactly("50.0", "60.0", "80.0")
        .inOrder();
  }

  @Test
  void onTheProcessorModulePathForAModuleOfTheUser() throws IOException {
    Build.write(project, "module-info.java", MODULE);
    assertAccepted(
        "-p", Build.LIBRARIES, "--processor-module-path", path(Build.PROCESSOR), PROCESS);
  }

  /** Older classes under the names that ours were compiled with. */
  @Test
  void behindOldLibraries() throws IOException {
    assertAccepted(
        "-cp", Build.LIBRARIES, "-processorpath", path("guava", "gson", Build.PROCESSOR));
  }

  static Stream<Arguments> orders() {
    List<String> backwards = new ArrayList<>(OTHERS);
    Collections.reverse(backwards);
    return Stream.of(
        Arguments.of("first", with(0, OTHERS)),
        Arguments.of("last, the others backwards", with(OTHERS.size(), backwards)));
  }

  private static List<String> with(int index, List<String> others) {
    List<String> all = new ArrayList<>(others);
    all.add(index, Build.PROCESSOR);
    return all;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("orders")
  void amongLombokMapStructAutoValueAndImmutables(String name, List<String> jars)
      throws IOException, ReflectiveOperationException {
    Build.write(project, "shop/Shop.java", SHOP);
    String classPath = Build.LIBRARIES + File.pathSeparator + Build.path(OTHERS);

    Build build = Build.run(project, "-cp", classPath, "-processorpath", Build.path(jars));

    assertWithMessage(build.describe())
        .that(build.diagnostics().stream().filter(each -> isError(each) || isOurs(each)).toList())
        .isEmpty();
    List<Map<String, Object>> previews = previews(build);
    assertThat(values(previews.get(0)))
        .containsExactly("price", List.of(2.5f), "kind", List.of(0f, 1f));
    assertThat(values(previews.get(1)))
        .containsExactly(
            "product_price",
            List.of(2.5f),
            "product_kind",
            List.of(0f, 1f),
            "size_width",
            List.of(3f),
            "weight_grams",
            List.of(4f));
  }

  private Build assertAccepted(String... options) throws IOException {
    Build.write(project, "houses/House.java", HOUSE);
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-Xlint:all,-processing", "-Werror"));
    Build build = Build.run(project, all.toArray(String[]::new));
    assertWithMessage(build.describe()).that(build.diagnostics()).isEmpty();
    assertThat(build.classes().resolve("houses/HouseTensors.class").toFile().exists()).isTrue();
    return build;
  }

  private static String path(String... jars) {
    return Build.path(List.of(jars));
  }

  private static boolean isError(Diagnostic<?> diagnostic) {
    return diagnostic.getKind() == Diagnostic.Kind.ERROR;
  }

  private static boolean isOurs(Diagnostic<?> diagnostic) {
    return diagnostic.getMessage(null).contains("tensorbind");
  }

  /** Calls the method of that name in what was built. */
  @SuppressWarnings("unchecked") // of a class that is not there when this one is compiled
  private static List<Map<String, Object>> previews(Build build)
      throws IOException, ReflectiveOperationException {
    List<URL> path = new ArrayList<>(List.of(build.classes().toUri().toURL()));
    path.add(Build.jar("mapstruct").toUri().toURL());
    ClassLoader libraries = ProcessorPathsIT.class.getClassLoader();
    try (URLClassLoader loader = new URLClassLoader(path.toArray(URL[]::new), libraries)) {
      Method method = loader.loadClass("shop.Shop").getMethod("previews");
      return (List<Map<String, Object>>) method.invoke(null);
    }
  }

  private static Map<String, List<Float>> values(Map<String, Object> preview) {
    SortedMap<String, List<Float>> values = new TreeMap<>();
    preview.forEach(
        (name, array) -> {
          List<Float> list = new ArrayList<>();
          for (float each : (float[]) array) {
            list.add(each);
          }
          values.put(name, list);
        });
    return values;
  }
}
