package org.tensorbind.write;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.hash.Hashing;
import com.google.gson.Gson;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tensorbind.TensorSchema;
import org.tensorbind.annotation.DType;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;

/** Previews, where neither TensorFlow's native libraries nor what loads them can be found. */
class WithoutNativesTest {
  /** Loaded apart from everything else. */
  public static final class Preview implements Callable<Object> {
    @Override
    public Object call() {
      TensorSchema schema =
          TensorSchema.builder("A")
              .tensor("x", DType.FLOAT16, 2)
              .tensor("y", DType.STRING)
              .tensor("z", DType.FLOAT32, 1)
              .build();
      try (BatchBuilder builder = BatchBuilder.ofArrays(schema)) {
        builder.whole().shorts("x").oneHot(0, 2);
        builder.whole().strings("y").put("text", "m");
        builder.whole().floats("z").put(2);
        return builder.arrays().get("x");
      }
    }
  }

  private static URL location(Class<?> type) {
    String file = type.getName().replace('.', '/') + ".class";
    String url = type.getResource("/" + file).toString().replaceFirst("^jar:", "");
    try {
      return new URL(url.substring(0, url.length() - file.length()).replaceFirst("!/$", ""));
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void areMade() throws Exception {
    URL[] urls =
        Stream.of(
                Preview.class,
                BatchBuilder.class,
                DType.class,
                Hashing.class,
                Gson.class,
                Tensor.class,
                Shape.class)
            .map(WithoutNativesTest::location)
            .toArray(URL[]::new);
    try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      Callable<?> preview =
          (Callable<?>)
              loader.loadClass(Preview.class.getName()).getDeclaredConstructor().newInstance();
      assertThat(preview.getClass()).isNotEqualTo(Preview.class);
      assertThat((float[]) preview.call()).isEqualTo(new float[] {1, 0});
    }
  }
}
