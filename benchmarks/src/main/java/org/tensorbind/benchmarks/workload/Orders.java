package org.tensorbind.benchmarks.workload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.tensorbind.TensorBatch;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.ByteDataBuffer;
import org.tensorflow.ndarray.buffer.FloatDataBuffer;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;

/** Orders of 1 to 20 items with seven features each, and a mask. */
public final class Orders implements Workload {
  private static final int ITEMS = 20;
  private static final int FEATURES = 7;
  private static final int NUMBERS = 4;
  private static final int ROW = ITEMS * FEATURES;
  private static final int BLOCK = 16;
  private static final Fields FIELDS = Fields.of(Item.class);
  private static final byte[] ONES_THEN_ZEROS = new byte[2 * ITEMS];

  static {
    Arrays.fill(ONES_THEN_ZEROS, 0, ITEMS, (byte) 1);
  }

  private final List<Order> orders = new ArrayList<>();
  private final float[] itemBlock = new float[BLOCK * ROW];
  private final byte[] maskBlock = new byte[BLOCK * ITEMS];

  /** What kind of article it is. */
  public enum Kind {
    FOOD,
    CLOTHES,
    BOOKS
  }

  /** A line of an order. */
  @Tensor(shape = FEATURES)
  public record Item(
      @Tensor float price,
      @Tensor float weight,
      @Tensor float discount,
      @Tensor int quantity,
      @OneHot Kind kind) {}

  /** An order. */
  public record Order(@Padded(length = ITEMS, mask = "mask") List<Item> items) {}

  /** Draws orders. */
  public Orders(int count) {
    Random random = new Random(1);
    Kind[] kinds = Kind.values();
    for (int i = 0; i < count; i++) {
      List<Item> items = new ArrayList<>();
      for (int left = 1 + random.nextInt(ITEMS); left > 0; left--) {
        items.add(
            new Item(
                random.nextFloat(),
                random.nextFloat(),
                random.nextFloat(),
                random.nextInt(10),
                kinds[random.nextInt(kinds.length)]));
      }
      orders.add(new Order(items));
    }
  }

  @Override
  public TensorBatch generated() {
    return Orders_OrderTensors.of(orders);
  }

  @Override
  public Generated<?> converter() {
    return new Generated<>(Orders_OrderTensors.CONVERTER, orders);
  }

  @Override
  public List<org.tensorflow.Tensor> byHand() {
    int count = orders.size();
    TFloat32 tensor = TFloat32.tensorOf(Shape.of(count, ITEMS, FEATURES));
    TBool mask = TBool.tensorOf(Shape.of(count, ITEMS));
    FloatDataBuffer itemMemory = tensor.asRawTensor().data().asFloats();
    ByteDataBuffer maskMemory = mask.asRawTensor().data();
    for (int start = 0; start < count; start += BLOCK) {
      int rows = Math.min(BLOCK, count - start);
      Arrays.fill(itemBlock, 0, rows * ROW, 0f);
      for (int i = 0; i < rows; i++) {
        List<Item> items = orders.get(start + i).items;
        int size = items.size();
        for (int j = 0; j < size; j++) {
          fill(itemBlock, i * ROW + j * FEATURES, items.get(j));
        }
        System.arraycopy(ONES_THEN_ZEROS, ITEMS - size, maskBlock, i * ITEMS, ITEMS);
      }
      itemMemory.offset((long) start * ROW).write(itemBlock, 0, rows * ROW);
      maskMemory.offset((long) start * ITEMS).write(maskBlock, 0, rows * ITEMS);
    }
    return List.of(tensor, mask);
  }

  private static void fill(float[] row, int at, Item item) {
    row[at] = item.price;
    row[at + 1] = item.weight;
    row[at + 2] = item.discount;
    row[at + 3] = item.quantity;
    row[at + NUMBERS + item.kind.ordinal()] = 1;
  }

  @Override
  public List<org.tensorflow.Tensor> elementwise() {
    TFloat32 tensor = TFloat32.tensorOf(Shape.of(orders.size(), ITEMS, FEATURES));
    TBool mask = TBool.tensorOf(Shape.of(orders.size(), ITEMS));
    for (int i = 0; i < orders.size(); i++) {
      List<Item> items = orders.get(i).items;
      for (int j = 0; j < ITEMS; j++) {
        boolean isItem = j < items.size();
        mask.setBoolean(isItem, i, j);
        for (int k = isItem ? NUMBERS : 0; k < FEATURES; k++) {
          tensor.setFloat(0, i, j, k);
        }
        if (isItem) {
          Item item = items.get(j);
          tensor.setFloat(item.price, i, j, 0);
          tensor.setFloat(item.weight, i, j, 1);
          tensor.setFloat(item.discount, i, j, 2);
          tensor.setFloat(item.quantity, i, j, 3);
          tensor.setFloat(1, i, j, NUMBERS + item.kind.ordinal());
        }
      }
    }
    return List.of(tensor, mask);
  }

  @Override
  public List<Object> arrays() {
    return arrays((row, item) -> fill(row, 0, item));
  }

  @Override
  public List<Object> reflectedArrays() {
    return arrays(FIELDS::fill);
  }

  /** Fills the row of one item, which is zero. */
  private interface Filling {
    void fill(float[] row, Item item);
  }

  private List<Object> arrays(Filling filling) {
    float[][][] rows = new float[orders.size()][ITEMS][FEATURES];
    boolean[][] mask = new boolean[orders.size()][ITEMS];
    for (int i = 0; i < rows.length; i++) {
      List<Item> items = orders.get(i).items;
      for (int j = 0; j < items.size(); j++) {
        filling.fill(rows[i][j], items.get(j));
        mask[i][j] = true;
      }
    }
    return List.of(rows, mask);
  }
}
