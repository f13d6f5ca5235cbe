package org.tensorbind.examples.orders;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up a shop's past orders, always the same ones.
 *
 * <p>This is synthetic data: no shop gives away its customers' orders. Each line adds to the
 * log-odds that something is returned, and so do the customer and the payment; then a coin of that
 * probability is thrown. No model can foresee the coin: who knows the rule is right for 88 % of the
 * orders.
 */
final class SampleOrders {

  private static final Department[] DEPARTMENTS = Department.values();
  private static final Payment[] PAYMENTS = Payment.values();

  private final Random random;
  private int orders;

  private SampleOrders(long seed) {
    this.random = new Random(seed);
  }

  static List<PastOrder> make(long seed, int count) {
    SampleOrders shop = new SampleOrders(seed);
    List<PastOrder> orders = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      orders.add(shop.next());
    }
    return List.copyOf(orders);
  }

  private PastOrder next() {
    orders++;
    Customer customer =
        new Customer("customer " + orders, random.nextInt(21), random.nextInt(61) / 100.0);
    List<LineItem> items = new ArrayList<>();
    for (int left = 1 + random.nextInt(8); left > 0; left--) {
      items.add(item());
    }
    Payment payment = PAYMENTS[random.nextInt(PAYMENTS.length)];
    Order order = new Order("2024-" + orders, customer, List.copyOf(items), payment);
    double probability = 1 / (1 + Math.exp(-logOdds(order)));
    return new PastOrder(order, random.nextDouble() < probability);
  }

  private LineItem item() {
    Department department = DEPARTMENTS[random.nextInt(DEPARTMENTS.length)];
    boolean worn = department == Department.CLOTHING || department == Department.SHOES;
    return new LineItem(
        "article " + random.nextInt(1000),
        department,
        BigDecimal.valueOf(500 + random.nextInt(12_000), 2),
        1 + random.nextInt(3),
        worn && random.nextInt(4) == 0);
  }

  private static double logOdds(Order order) {
    double sum = -4 + 6 * (order.customer().returnRate() - 0.3);
    for (LineItem item : order.items()) {
      sum += risk(item);
    }
    return order.payment() == Payment.INVOICE ? sum + 1.5 : sum;
  }

  private static double risk(LineItem item) {
    double price = item.price().doubleValue();
    double risk =
        switch (item.department()) {
          case CLOTHING -> 1 + price / 100;
          case SHOES -> 2;
          case ELECTRONICS -> price > 60 ? 1.5 : 0;
          case BOOKS, HOUSEHOLD -> 0;
        };
    return item.alsoInOtherSize() ? risk + 4 : risk;
  }
}
