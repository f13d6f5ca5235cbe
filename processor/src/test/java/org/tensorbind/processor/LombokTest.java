package org.tensorbind.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Classes whose accessors and constructors Lombok writes, whichever processor comes first. */
class LombokTest {
  private static final JavaFileObject CLASSES =
      JavaFileObjects.forSourceString(
          "shop.Shop",
          """
          package shop;

          import java.util.List;
          import lombok.AllArgsConstructor;
          import lombok.Builder;
          import lombok.Data;
          import lombok.Getter;
          import lombok.NoArgsConstructor;
          import lombok.Setter;
          import lombok.Value;
          import org.tensorbind.annotation.Embedded;
          import org.tensorbind.annotation.OneHot;
          import org.tensorbind.annotation.Tensor;
          import org.tensorbind.annotation.TensorView;

          class Shop {
            @Data
            static class Item {
              @Tensor private float price;
              @OneHot(depth = 3) private int kind;
              @Tensor private boolean sold;
            }

            @Value
            static class Place {
              @Tensor double latitude;
              @Tensor String name;
            }

            @Value
            @Builder
            static class Built {
              @Tensor float size;
            }

            static class OnTheField {
              @Getter @Tensor private float weight;
            }

            @Getter
            @Setter
            @NoArgsConstructor
            @AllArgsConstructor
            static class Changing {
              @Tensor private float amount;
            }

            @TensorView(of = Changing.class)
            interface ChangingView {
              @OneHot(categories = {"1", "2"})
              Float amount();
            }

            /** Has nothing of Lombok itself. */
            record Order(@Embedded Item item, @Embedded Place place) {}

            static List<Item> items(Item item) {
              try (var batch = Shop_ItemTensors.of(item)) {
                return Shop_ItemTensors.read(batch.tensors());
              }
            }

            static List<Place> places(Place place) {
              try (var batch = Shop_PlaceTensors.of(place)) {
                return Shop_PlaceTensors.read(batch.tensors());
              }
            }

            static List<Built> built() {
              try (var batch = Shop_BuiltTensors.of(Built.builder().size(2).build())) {
                return Shop_BuiltTensors.read(batch.tensors());
              }
            }

            static List<Changing> changing(Changing changing) {
              try (var batch = Shop_ChangingViewTensors.of(changing)) {
                return Shop_ChangingViewTensors.read(batch.tensors());
              }
            }

            static Object weight(OnTheField object) {
              return Shop_OnTheFieldTensors.CONVERTER.preview(object);
            }

            static List<Order> orders(Order order) {
              try (var batch = Shop_OrderTensors.of(order)) {
                return Shop_OrderTensors.read(batch.tensors());
              }
            }
          }
          """);

  private static final JavaFileObject ONE_GETTER =
      JavaFileObjects.forSourceString(
          "shop.Single",
          """
          package shop;

          @lombok.Getter
          class Single {
            @org.tensorbind.annotation.Tensor private float price;
          }
          """);

  static Stream<Arguments> orders() {
    return Stream.of(
        Arguments.of("Lombok first", List.of(lombok(), new TensorProcessor())),
        Arguments.of("Lombok last", List.of(new TensorProcessor(), lombok())),
        Arguments.of("Lombok first, in Gradle", List.of(lombok(), new WrappedProcessor())),
        Arguments.of("Lombok last, in Gradle", List.of(new WrappedProcessor(), lombok())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("orders")
  void membersThatLombokAddsAreSeen(String name, List<Processor> processors) {
    Compilation compilation = compile(processors, CLASSES);

    assertThat(compilation).succeededWithoutWarnings();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("orders")
  void generatesBeforeTheLastRound(String name, List<Processor> processors) {
    Compilation compilation = compile(processors, ONE_GETTER);

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation).generatedSourceFile("shop.SingleTensors");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("orders")
  void fieldsWithoutGettersStayHidden(String name, List<Processor> processors) {
    Compilation compilation =
        compile(
            processors,
            JavaFileObjects.forSourceString(
                "shop.Hidden",
                """
                package shop;

                @lombok.ToString
                class Hidden {
                  @org.tensorbind.annotation.Tensor private float price;
                }
                """));

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("[tensorbind/inaccessible-member] Hidden.price");
  }

  private static Compilation compile(List<Processor> processors, JavaFileObject source) {
    return javac()
        .withProcessors(processors)
        .withOptions("-Xlint:all,-processing,-path", "-Werror")
        .compile(source);
  }

  private static Processor lombok() {
    return ServiceLoader.load(Processor.class).stream()
        .filter(each -> each.type().getName().startsWith("lombok.launch"))
        .findFirst()
        .orElseThrow()
        .get();
  }
}
