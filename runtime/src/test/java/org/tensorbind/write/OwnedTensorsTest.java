package org.tensorbind.write;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.tensorbind.TensorSchema;
import org.tensorbind.annotation.DType;
import org.tensorflow.Tensor;

class OwnedTensorsTest {
  private static final TensorSchema SCHEMA =
      TensorSchema.builder("Order").tensor("b", DType.INT32).tensor("a", DType.BOOL).build();

  private static OwnedTensors tensors() {
    try (BatchBuilder builder = BatchBuilder.ofTensors(SCHEMA, 3)) {
      builder.whole().ints("b").fill(1, 3);
      builder.whole().booleans("a").fill(true, 3);
      return builder.build();
    }
  }

  @Test
  void areFoundByPlaceAndName() {
    try (OwnedTensors tensors = tensors()) {
      assertThat(tensors.get(0)).isSameInstanceAs(tensors.get("b"));
      assertThat(tensors.get(1)).isSameInstanceAs(tensors.get("a"));
      var unknown = assertThrows(IllegalArgumentException.class, () -> tensors.get("c"));
      assertThat(unknown)
          .hasMessageThat()
          .isEqualTo("Order has no tensor \"c\"; it has \"b\", \"a\".");
    }
  }

  @Test
  void areAMapInOrder() {
    try (OwnedTensors tensors = tensors()) {
      Map<String, Tensor> map = tensors.asMap();
      assertThat(map.keySet()).containsExactly("b", "a").inOrder();
      assertThat(map).containsEntry("a", tensors.get("a"));
      assertThat(map.get("c")).isNull();
      assertThat(map).hasSize(2);
      assertThrows(UnsupportedOperationException.class, () -> map.remove("a"));
      assertThrows(UnsupportedOperationException.class, map::clear);
      assertThrows(UnsupportedOperationException.class, () -> map.put("c", tensors.get(0)));
    }
  }

  @Test
  void areGoneOnceClosed() {
    OwnedTensors tensors = tensors();
    Map<String, Tensor> map = tensors.asMap();
    tensors.close();
    tensors.close();
    var closed = assertThrows(IllegalStateException.class, () -> tensors.get(0));
    assertThat(closed).hasMessageThat().isEqualTo("This batch of Order is closed.");
    assertThrows(IllegalStateException.class, () -> tensors.get("a"));
    assertThrows(IllegalStateException.class, () -> map.get("a"));
    assertThat(tensors.size()).isEqualTo(3);
  }

  @Test
  void mayBeClosedByAnyThreads() throws Exception {
    tensors().close();
    long before = Pointer.totalCount();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (int i = 0; i < 500; i++) {
        OwnedTensors tensors = tensors();
        List<Callable<Void>> closing = new ArrayList<>();
        for (int j = 0; j < 4; j++) {
          closing.add(
              () -> {
                tensors.close();
                return null;
              });
        }
        for (Future<Void> closed : threads.invokeAll(closing)) {
          closed.get();
        }
      }
    } finally {
      threads.shutdown();
    }
    assertThat(Pointer.totalCount()).isEqualTo(before);
  }

  @Test
  void mayBeClosedByTheirUser() {
    OwnedTensors tensors = tensors();
    tensors.get(0).close();
    tensors.close();
    assertThrows(IllegalStateException.class, () -> tensors.get(0));
  }
}
