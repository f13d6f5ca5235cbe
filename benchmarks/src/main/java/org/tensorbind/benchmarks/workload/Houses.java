package org.tensorbind.benchmarks.workload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.tensorbind.TensorBatch;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.FloatDataBuffer;
import org.tensorflow.types.TFloat32;

/** Records of ten numbers and two categories, which make one row of 35. */
public final class Houses implements Workload {
  /** How wide a row is. */
  public static final int WIDTH = 35;

  private static final int NUMBERS = 10;
  private static final Heating[] ALL_HEATINGS = Heating.values();
  private static final int HEATINGS = ALL_HEATINGS.length;
  private static final String[] DISTRICTS = {
    "north",
    "east",
    "south",
    "west",
    "centre",
    "harbour",
    "airport",
    "hills",
    "riverside",
    "old",
    "university",
    "market",
    "park"
  };

  /** Rows of the block, which stays in the processor's nearest cache. */
  private static final int BLOCK = 64;

  private static final Fields FIELDS = Fields.of(House.class, DISTRICTS);

  private final List<House> houses = new ArrayList<>();
  private final float[] block = new float[BLOCK * WIDTH];

  /** How a house is heated. */
  public enum Heating {
    GAS,
    OIL,
    WOOD,
    COAL,
    PELLETS,
    ELECTRIC,
    HEAT_PUMP,
    SOLAR,
    DISTRICT,
    GEOTHERMAL,
    HYDROGEN,
    NONE
  }

  /** What an estimate of its price would want to know of a house. */
  @Tensor(shape = WIDTH)
  public record House(
      @Tensor float area,
      @Tensor float garden,
      @Tensor float rooms,
      @Tensor float baths,
      @Tensor float floors,
      @Tensor float age,
      @Tensor float latitude,
      @Tensor float longitude,
      @Tensor float tax,
      @Tensor float energy,
      @OneHot Heating heating,
      @OneHot(
              categories = {
                "north",
                "east",
                "south",
                "west",
                "centre",
                "harbour",
                "airport",
                "hills",
                "riverside",
                "old",
                "university",
                "market",
                "park"
              })
          String district) {}

  /** Draws houses; the texts are no constants, as if they had been read from somewhere. */
  @SuppressWarnings("StringOperationCanBeSimplified")
  public Houses(int count) {
    Random random = new Random(1);
    for (int i = 0; i < count; i++) {
      houses.add(
          new House(
              random.nextFloat(),
              random.nextFloat(),
              random.nextFloat(),
              random.nextFloat(),
              random.nextFloat(),
              random.nextFloat(),
              random.nextFloat(),
              random.nextFloat(),
              random.nextFloat(),
              random.nextFloat(),
              ALL_HEATINGS[random.nextInt(HEATINGS)],
              new String(DISTRICTS[random.nextInt(DISTRICTS.length)])));
    }
  }

  /** The examples. */
  public List<House> houses() {
    return houses;
  }

  /** A house that is read by hand from its row. */
  public static House read(float[] row, int at) {
    return new House(
        row[at],
        row[at + 1],
        row[at + 2],
        row[at + 3],
        row[at + 4],
        row[at + 5],
        row[at + 6],
        row[at + 7],
        row[at + 8],
        row[at + 9],
        ALL_HEATINGS[one(row, at + NUMBERS, HEATINGS)],
        DISTRICTS[one(row, at + NUMBERS + HEATINGS, DISTRICTS.length)]);
  }

  private static int one(float[] row, int from, int width) {
    for (int i = 0; i < width; i++) {
      if (row[from + i] == 1) {
        return i;
      }
    }
    throw new IllegalArgumentException("There is no one in the row.");
  }

  @Override
  public TensorBatch generated() {
    return Houses_HouseTensors.of(houses);
  }

  @Override
  public Generated<?> converter() {
    return new Generated<>(Houses_HouseTensors.CONVERTER, houses);
  }

  @Override
  public List<org.tensorflow.Tensor> byHand() {
    int count = houses.size();
    TFloat32 tensor = TFloat32.tensorOf(Shape.of(count, WIDTH));
    FloatDataBuffer memory = tensor.asRawTensor().data().asFloats();
    for (int start = 0; start < count; start += BLOCK) {
      int rows = Math.min(BLOCK, count - start);
      Arrays.fill(block, 0, rows * WIDTH, 0f);
      for (int i = 0; i < rows; i++) {
        fill(block, i * WIDTH, houses.get(start + i));
      }
      memory.offset((long) start * WIDTH).write(block, 0, rows * WIDTH);
    }
    return List.of(tensor);
  }

  private static void fill(float[] row, int at, House house) {
    row[at] = house.area;
    row[at + 1] = house.garden;
    row[at + 2] = house.rooms;
    row[at + 3] = house.baths;
    row[at + 4] = house.floors;
    row[at + 5] = house.age;
    row[at + 6] = house.latitude;
    row[at + 7] = house.longitude;
    row[at + 8] = house.tax;
    row[at + 9] = house.energy;
    row[at + NUMBERS + house.heating.ordinal()] = 1;
    row[at + NUMBERS + HEATINGS + district(house.district)] = 1;
  }

  private static int district(String district) {
    return switch (district) {
      case "north" -> 0;
      case "east" -> 1;
      case "south" -> 2;
      case "west" -> 3;
      case "centre" -> 4;
      case "harbour" -> 5;
      case "airport" -> 6;
      case "hills" -> 7;
      case "riverside" -> 8;
      case "old" -> 9;
      case "university" -> 10;
      case "market" -> 11;
      case "park" -> 12;
      default -> throw new IllegalArgumentException(district);
    };
  }

  @Override
  public List<org.tensorflow.Tensor> elementwise() {
    TFloat32 tensor = TFloat32.tensorOf(Shape.of(houses.size(), WIDTH));
    for (int i = 0; i < houses.size(); i++) {
      House house = houses.get(i);
      tensor.setFloat(house.area, i, 0);
      tensor.setFloat(house.garden, i, 1);
      tensor.setFloat(house.rooms, i, 2);
      tensor.setFloat(house.baths, i, 3);
      tensor.setFloat(house.floors, i, 4);
      tensor.setFloat(house.age, i, 5);
      tensor.setFloat(house.latitude, i, 6);
      tensor.setFloat(house.longitude, i, 7);
      tensor.setFloat(house.tax, i, 8);
      tensor.setFloat(house.energy, i, 9);
      for (int j = NUMBERS; j < WIDTH; j++) {
        tensor.setFloat(0, i, j);
      }
      tensor.setFloat(1, i, NUMBERS + house.heating.ordinal());
      tensor.setFloat(1, i, NUMBERS + HEATINGS + district(house.district));
    }
    return List.of(tensor);
  }

  @Override
  public List<Object> arrays() {
    float[][] rows = new float[houses.size()][WIDTH];
    for (int i = 0; i < rows.length; i++) {
      fill(rows[i], 0, houses.get(i));
    }
    return Collections.singletonList(rows);
  }

  @Override
  public List<Object> reflectedArrays() {
    float[][] rows = new float[houses.size()][WIDTH];
    for (int i = 0; i < rows.length; i++) {
      FIELDS.fill(rows[i], houses.get(i));
    }
    return Collections.singletonList(rows);
  }
}
