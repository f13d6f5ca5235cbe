package org.tensorbind.examples.orders;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import org.tensorbind.examples.support.ConfusionTable;
import org.tensorbind.examples.support.Split;

/**
 * Foresees whether something of an order comes back: an object graph with a padded list, and a
 * second signature that explains.
 */
public final class Orders {

  private static final long SEED = 20;
  private static final int COUNT = 6000;

  private Orders() {}

  /** Looks into one order, then judges the orders that the model has never seen. */
  public static void main(String[] args) {
    run(System.out);
  }

  static ConfusionTable<String> run(PrintStream out) {
    List<PastOrder> heldOut = Split.of(history()).heldOut();
    try (ReturnsModel model = ReturnsModelImpl.load()) {
      show(model, out);
      ConfusionTable<String> table = judge(model, heldOut);
      out.printf("%n%d held-out orders, a row for what happened:%n%s%n", heldOut.size(), table);
      out.printf("accuracy: %.1f %%%n", 100 * table.accuracy());
      return table;
    }
  }

  static List<PastOrder> history() {
    return SampleOrders.make(SEED, COUNT);
  }

  static ConfusionTable<String> judge(ReturnsModel model, List<PastOrder> orders) {
    List<Forecast> forecasts = model.predict(orders.stream().map(PastOrder::order).toList());
    ConfusionTable<String> table = new ConfusionTable<>(List.of("kept", "returned"));
    for (int i = 0; i < forecasts.size(); i++) {
      table.add(
          orders.get(i).returned() ? "returned" : "kept",
          forecasts.get(i).probability() > 0.5f ? "returned" : "kept");
    }
    return table;
  }

  static Order example() {
    return new Order(
        "A-1",
        new Customer("Ada", 12, 0.25),
        List.of(
            new LineItem("novel", Department.BOOKS, new BigDecimal("12.90"), 1, false),
            new LineItem("boots, 38", Department.SHOES, new BigDecimal("89.00"), 1, true),
            new LineItem("lamp", Department.HOUSEHOLD, new BigDecimal("35.50"), 2, false)),
        Payment.INVOICE);
  }

  private static void show(ReturnsModel model, PrintStream out) {
    Order order = example();
    float[] risks = model.explain(order);
    Forecast forecast = model.predict(List.of(order)).get(0);
    out.printf("Order %s of %s:%n", order.number(), order.customer().name());
    for (int i = 0; i < order.items().size(); i++) {
      LineItem item = order.items().get(i);
      out.printf("  %-12s %7s  risk %+5.2f%n", item.article(), item.price(), risks[i]);
    }
    out.printf("will be returned, in part at least: %.0f %%%n", 100 * forecast.probability());
  }
}
