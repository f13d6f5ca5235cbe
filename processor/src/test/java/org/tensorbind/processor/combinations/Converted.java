package org.tensorbind.processor.combinations;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tensorbind.ConversionListener;
import org.tensorbind.PaddingReport.TensorPadding;
import org.tensorbind.TensorBatch;
import org.tensorbind.TensorConverter;
import org.tensorbind.TensorSchema;
import org.tensorbind.TensorSpec;
import org.tensorbind.TensorSpec.Role;
import org.tensorbind.processor.behaviour.Compiled;
import org.tensorbind.processor.behaviour.Plain;
import org.tensorbind.processor.behaviour.Previews;
import org.tensorbind.processor.behaviour.TensorSubject;
import org.tensorflow.Tensor;

/** Says of a combination that javac accepts that its objects become what its schema promises. */
final class Converted {
  private static final int[] BATCH_SIZES = {0, 1, 3};
  private static final int MOST_DRAWS = 2;

  private final Combination combination;
  private final Compiled compiled;
  private final Random random;
  private final Class<?> generated;
  private final TensorConverter<Object, TensorBatch> converter;

  Converted(Combination combination, Compiled compiled, Random random) {
    this.combination = combination;
    this.compiled = compiled;
    this.random = random;
    this.generated = compiled.type(Combination.generated(combination.bound()));
    this.converter = converter(generated);
  }

  void check() {
    checkSchema(converter.schema());
    for (int draw = 0; draw < MOST_DRAWS; draw++) {
      for (int size : BATCH_SIZES) {
        checkBatch(examples(size));
      }
    }
    Object example = examples(1).get(0);
    Map<String, Object> preview = converter.preview(example);
    Previews.assertPreview(preview, converter.convert(example));
    checkUnbatched(example);
    new Relations(combination, name -> converter(compiled.type(name)), compiled::type)
        .check(random, preview.keySet().stream().toList());
  }

  private List<Object> examples(int size) {
    List<Object> examples = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      examples.add(combination.content().draw(random, compiled::type));
    }
    return examples;
  }

  private void checkSchema(TensorSchema schema) {
    for (TensorSpec spec : schema.specs()) {
      List<Long> shape = spec.shape();
      long last = shape.isEmpty() ? 1 : shape.get(shape.size() - 1);
      List<Long> widths = spec.parts().stream().map(TensorSpec.Part::width).toList();
      assertWithMessage("parts of %s", spec.name()).that(widths).isNotEmpty();
      if (!widths.contains(TensorSpec.UNKNOWN)) {
        assertWithMessage("width of %s", spec.name())
            .that(widths.stream().mapToLong(width -> width).sum())
            .isEqualTo(last);
      }
      if (spec.parts().stream().noneMatch(part -> part.width() < 0)) {
        assertWithMessage("features of %s", spec.name())
            .that((long) spec.featureNames().size())
            .isEqualTo(last);
      }
    }
    assertThat(TensorSchema.fromJson(schema.toJson())).isEqualTo(schema);
  }

  private void checkBatch(List<Object> examples) {
    TensorBatch batch = converter.convert(examples);
    List<List<Object>> elements = new ArrayList<>();
    try (batch) {
      assertThat(batch.size()).isEqualTo(examples.size());
      for (TensorSpec spec : batch.schema().specs()) {
        Tensor tensor = batch.tensor(spec.name());
        checkShape(spec, tensor, examples.size());
        TensorPadding padding = batch.padding().tensor(spec.name());
        assertWithMessage("elements of %s", spec.name())
            .that(padding.elements())
            .isEqualTo(tensor.shape().size());
        assertThat(padding.padded()).isAtMost(combination.pads() ? padding.elements() : 0);
        elements.add(TensorSubject.elements(tensor));
      }
      checkRead(batch.tensors(), examples, elements);
    }
    batch.close();
    String first = batch.schema().specs().get(0).name();
    assertThrows(IllegalStateException.class, () -> batch.tensor(first));
    try (TensorBatch again =
        converter.withListener(new ConversionListener() {}).convert(examples)) {
      assertThat(elements(again)).isEqualTo(elements);
    }
  }

  private static List<List<Object>> elements(TensorBatch batch) {
    return batch.tensors().values().stream().map(TensorSubject::elements).toList();
  }

  private static void checkShape(TensorSpec spec, Tensor tensor, int size) {
    assertWithMessage("dtype of %s", spec.name())
        .that(tensor.dataType().name().replace("DT_", ""))
        .isEqualTo(
            switch (spec.dtype()) {
              case FLOAT32 -> "FLOAT";
              case FLOAT64 -> "DOUBLE";
              case FLOAT16 -> "HALF";
              default -> spec.dtype().name();
            });
    List<Long> found = Arrays.stream(tensor.shape().asArray()).boxed().toList();
    List<Long> expected = new ArrayList<>(spec.shape());
    if (spec.role() == Role.PARTITION) {
      assertThat(found).hasSize(1);
      return;
    }
    expected.add(0, spec.role() == Role.BATCHED ? size : TensorSpec.UNKNOWN);
    assertFits(spec.name(), found, expected);
  }

  private static void assertFits(String name, List<Long> found, List<Long> expected) {
    List<Long> known = new ArrayList<>(expected);
    for (int i = 0; i < known.size() && i < found.size(); i++) {
      if (known.get(i) == TensorSpec.UNKNOWN) {
        known.set(i, found.get(i));
      }
    }
    assertWithMessage("shape of %s", name).that(found).isEqualTo(known);
  }

  private void checkUnbatched(Object example) {
    Method method = method(generated, "unbatched");
    if (method == null) {
      return;
    }
    try (TensorBatch batch = (TensorBatch) call(method, example);
        TensorBatch batched = converter.convert(example)) {
      assertThat(elements(batch)).isEqualTo(elements(batched));
      for (TensorSpec spec : batch.schema().specs()) {
        if (spec.role() == Role.BATCHED) {
          Tensor tensor = batch.tensor(spec.name());
          List<Long> found = Arrays.stream(tensor.shape().asArray()).boxed().toList();
          assertFits(spec.name(), found, spec.shape());
        }
      }
    }
  }

  private void checkRead(
      Map<String, Tensor> tensors, List<Object> examples, List<List<Object>> elements) {
    Method method = method(generated, "read", Map.class);
    if (method == null || !combination.isLossless()) {
      return;
    }
    List<?> read = (List<?>) call(method, tensors);
    assertThat(Plain.of(read)).isEqualTo(Plain.of(examples));
    try (TensorBatch again = converter.convert(read)) {
      assertThat(elements(again)).isEqualTo(elements);
    }
  }

  private TensorConverter<Object, TensorBatch> converter(Class<?> type) {
    try {
      var field = type.getDeclaredField("CONVERTER");
      field.setAccessible(true);
      @SuppressWarnings("unchecked")
      var result = (TensorConverter<Object, TensorBatch>) field.get(null);
      return result;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getName(), e);
    }
  }

  private static Method method(Class<?> type, String name, Class<?>... parameters) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(each -> each.getName().equals(name) && each.getParameterCount() == 1)
        .filter(each -> parameters.length == 0 || each.getParameterTypes()[0] == parameters[0])
        .findFirst()
        .orElse(null);
  }

  private static Object call(Method method, Object argument) {
    try {
      method.setAccessible(true);
      return method.invoke(null, argument);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(method.getName() + " failed", e.getCause());
    } catch (IllegalAccessException e) {
      throw new LinkageError(method.getName(), e);
    }
  }
}
