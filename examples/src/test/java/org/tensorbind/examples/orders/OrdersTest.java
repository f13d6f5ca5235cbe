package org.tensorbind.examples.orders;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorbind.ConversionException;
import org.tensorbind.examples.support.Split;
import org.tensorflow.ndarray.Shape;

class OrdersTest {

  @Test
  void foreseesReturns() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    double accuracy = Orders.run(new PrintStream(printed, true, StandardCharsets.UTF_8)).accuracy();

    assertThat(accuracy).isAtLeast(0.85);
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("will be returned");
  }

  @Test
  void trainerWritesAModelThatForeseesReturns(@TempDir Path folder) throws IOException {
    OrdersTrainer.train(folder, 5, new PrintStream(OutputStream.nullOutputStream()));

    List<PastOrder> heldOut = Split.of(Orders.history()).heldOut();
    try (ReturnsModel model = ReturnsModelImpl.load(folder)) {
      assertThat(Orders.judge(model, heldOut).accuracy()).isAtLeast(0.8);
      float[] risks = model.explain(Orders.example());
      assertThat(risks).hasLength(20);
      assertThat(risks[1]).isGreaterThan(0f);
      assertThat(risks[3]).isEqualTo(0f);
    }
  }

  @Test
  void anOrderWithAllThatHangsOnItIsFourTensors() {
    Order order = Orders.example();

    try (OrderTensors batch = OrderTensors.of(List.of(order, order))) {
      assertThat(batch.tensors().keySet())
          .containsExactly("customer", "items", "items_mask", "payment");
      assertThat(batch.customer().shape()).isEqualTo(Shape.of(2, 2));
      assertThat(batch.items().shape()).isEqualTo(Shape.of(2, 20, 8));
      assertThat(batch.items_mask().shape()).isEqualTo(Shape.of(2, 20));
      assertThat(batch.payment().shape()).isEqualTo(Shape.of(2, 3));
      assertThat(batch.items().getFloat(1, 1, 4)).isEqualTo(1f);
      assertThat(batch.items().getFloat(1, 1, 5)).isWithin(1e-6f).of((89 - 60) / 40f);
      assertThat(batch.items().getFloat(1, 1, 7)).isEqualTo(1f);
      assertThat(batch.items().getFloat(1, 3, 0)).isEqualTo(0f);
      assertThat(batch.items_mask().getBoolean(1, 2)).isTrue();
      assertThat(batch.items_mask().getBoolean(1, 3)).isFalse();
    }
  }

  @Test
  void tooManyItemsAreRefused() {
    LineItem item = new LineItem("pen", Department.HOUSEHOLD, new BigDecimal("2.00"), 1, false);
    Order large =
        new Order("A-2", new Customer("Bo", 1, 0), Collections.nCopies(21, item), Payment.CARD);

    ConversionException refused =
        assertThrows(
            ConversionException.class, () -> OrderTensors.of(List.of(Orders.example(), large)));

    assertThat(refused.path()).isEqualTo("Order.items");
    assertThat(refused.index()).isEqualTo(1);
  }

  @Test
  void theMadeUpOrdersAreAlwaysTheSame() {
    assertThat(SampleOrders.make(7, 50)).isEqualTo(SampleOrders.make(7, 50));
  }
}
