package behaviour;

import static com.google.common.truth.Truth.assertThat;
import static org.tensorbind.processor.behaviour.TensorSubject.assertTensor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Naming;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorBind;

/** Classes, interfaces, supertypes, templates; objects inside objects. */
public final class Composition {
  private Composition() {}

  record Point(@Tensor float x, @Tensor float y) {}

  record Line(
      @Embedded Point from,
      @Embedded(prefix = "to.") Point end,
      @Embedded(prefix = "") Point origin,
      @Tensor int id) {}

  public static void prefixes() {
    var line = new Line(new Point(1, 2), new Point(3, 4), new Point(5, 6), 7);
    try (var batch = Composition_LineTensors.of(line)) {
      assertThat(batch.tensors().keySet())
          .containsExactly("from_x", "from_y", "to.x", "to.y", "x", "y", "id")
          .inOrder();
      assertTensor(batch.from_x()).hasShape(1).hasFloats(1);
      assertTensor(batch.to_y()).hasShape(1).hasFloats(4);
      assertTensor(batch.x()).hasShape(1).hasFloats(5);
      assertTensor(batch.id()).hasShape(1).hasInts(7);
    }
  }

  record Drawing(@Embedded Line line, @Tensor Point corner) {}

  public static void nestedTwice() {
    var line = new Line(new Point(1, 2), new Point(3, 4), new Point(5, 6), 7);
    try (var batch = Composition_DrawingTensors.of(new Drawing(line, new Point(8, 9)))) {
      assertTensor(batch.line_from_x()).hasFloats(1);
      assertTensor(batch.line_to_x()).hasFloats(3);
      assertTensor(batch.line_y()).hasFloats(6);
      assertTensor(batch.line_id()).hasInts(7);
      assertTensor(batch.corner_y()).hasFloats(9);
    }
  }

  @Tensor
  record Vector(@Tensor float x, @Tensor float y) {}

  record Body(@Embedded Vector position, @Tensor(name = "v") Vector velocity, @Tensor int mass) {}

  public static void packedInside() {
    var body = new Body(new Vector(1, 2), new Vector(3, 4), 5);
    try (var batch = Composition_BodyTensors.of(List.of(body, body))) {
      assertTensor(batch.position()).hasShape(2, 2).hasFloats(1, 2, 1, 2);
      assertTensor(batch.v()).hasShape(2, 2).hasFloats(3, 4, 3, 4);
      assertTensor(batch.mass()).hasShape(2).hasInts(5, 5);
    }
  }

  @TensorBind(naming = Naming.SNAKE_CASE, separator = "/")
  record Trip(@Tensor float totalFare, @Embedded Point endPoint, @Embedded Camel camelCase) {}

  record Camel(@Tensor int humpCount) {}

  public static void naming() {
    try (var batch = Composition_TripTensors.of(new Trip(1, new Point(2, 3), new Camel(2)))) {
      assertThat(batch.tensors().keySet())
          .containsExactly("total_fare", "end_point/x", "end_point/y", "camel_case/humpCount")
          .inOrder();
      assertTensor(batch.end_point_y()).hasFloats(3);
    }
  }

  record Item(@Tensor int id, @OneHot(categories = {"new", "used"}) String state) {}

  record Order(
      @Padded(length = 3, value = "-1", mask = "items_mask", lengths = "items_count")
          List<Item> items,
      @Padded(mask = "gifts_mask") @Embedded(prefix = "gift.") Item[] gifts) {}

  public static void listsOfObjects() {
    var first = new Order(List.of(new Item(1, "new"), new Item(2, "used")), new Item[0]);
    var second = new Order(List.of(), new Item[] {new Item(3, "used"), new Item(4, "new")});
    try (var batch = Composition_OrderTensors.of(List.of(first, second))) {
      assertTensor(batch.items_id()).hasShape(2, 3).hasInts(1, 2, -1, -1, -1, -1);
      assertTensor(batch.items_state())
          .hasShape(2, 3, 2)
          .hasFloats(1, 0, 0, 1, -1, -1, -1, -1, -1, -1, -1, -1);
      assertTensor(batch.items_mask())
          .hasShape(2, 3)
          .hasBooleans(true, true, false, false, false, false);
      assertTensor(batch.items_count()).hasShape(2).hasInts(2, 0);
      assertTensor(batch.gift_id()).hasShape(2, 2).hasInts(0, 0, 3, 4);
      assertTensor(batch.gift_state()).hasShape(2, 2, 2).hasFloats(0, 0, 0, 0, 0, 1, 1, 0);
      assertTensor(batch.gifts_mask()).hasShape(2, 2).hasBooleans(false, false, true, true);
    }
  }

  /** A missing element fills all tensors with the value. */
  public static void missingElements() {
    var order =
        new Order(Arrays.asList(new Item(1, "new"), null), new Item[] {null, new Item(2, "used")});
    try (var batch = Composition_OrderTensors.of(order)) {
      assertTensor(batch.items_id()).hasShape(1, 3).hasInts(1, -1, -1);
      assertTensor(batch.items_state()).hasShape(1, 3, 2).hasFloats(1, 0, -1, -1, -1, -1);
      assertTensor(batch.items_mask()).hasBooleans(true, false, false);
      assertTensor(batch.items_count()).hasInts(2);
      assertTensor(batch.gift_id()).hasShape(1, 2).hasInts(0, 2);
      assertTensor(batch.gifts_mask()).hasBooleans(false, true);
    }
  }

  record Track(
      @Padded(length = 2) @Embedded List<Vector> points,
      @Padded(lengths = "legs_count") @Embedded List<Leg> legs) {}

  record Leg(
      @Padded(mask = "mask", lengths = "lengths") @Tensor int[] steps, @Embedded Vector end) {}

  /** Packed elements give one tensor; sequences inside elements are padded over the whole batch. */
  public static void sequencesInsideElements() {
    var first =
        new Track(
            List.of(new Vector(1, 2)),
            List.of(
                new Leg(new int[] {1}, new Vector(3, 4)),
                new Leg(new int[] {2, 3}, new Vector(5, 6))));
    var second = new Track(List.of(), List.of(new Leg(new int[] {}, new Vector(7, 8))));
    try (var batch = Composition_TrackTensors.of(List.of(first, second))) {
      assertTensor(batch.points()).hasShape(2, 2, 2).hasFloats(1, 2, 0, 0, 0, 0, 0, 0);
      assertTensor(batch.legs_steps()).hasShape(2, 2, 2).hasInts(1, 0, 2, 3, 0, 0, 0, 0);
      assertTensor(batch.legs_mask())
          .hasShape(2, 2, 2)
          .hasBooleans(true, false, true, true, false, false, false, false);
      assertTensor(batch.legs_lengths()).hasShape(2, 2).hasInts(1, 2, 0, 0);
      assertTensor(batch.legs_end()).hasShape(2, 2, 2).hasFloats(3, 4, 5, 6, 7, 8, 0, 0);
      assertTensor(batch.legs_count()).hasShape(2).hasInts(2, 1);
    }
  }

  abstract static class Base {
    @Tensor protected int first = 1;

    @Tensor
    abstract float third();
  }

  static class Derived extends Base {
    @Tensor private double second = 2;
    private final float value;

    Derived(float value) {
      this.value = value;
    }

    double getSecond() {
      return second + 0.5;
    }

    @Override
    float third() {
      return value;
    }

    @Tensor
    boolean isPositive() {
      return value > 0;
    }

    @Tensor(dtype = DType.INT64)
    int getCount() {
      return 4;
    }
  }

  public static void classesWithSupertypes() {
    try (var batch = Composition_DerivedTensors.of(new Derived(3))) {
      assertThat(batch.tensors().keySet())
          .containsExactly("first", "third", "second", "positive", "count")
          .inOrder();
      assertTensor(batch.first()).hasInts(1);
      assertTensor(batch.third()).hasFloats(3);
      assertTensor(batch.second()).hasDoubles(2.5);
      assertTensor(batch.positive()).hasBooleans(true);
      assertTensor(batch.count()).hasLongs(4);
    }
    // An abstract class is converted through any implementation.
    try (var batch = Composition_BaseTensors.of(List.of(new Derived(5), new Derived(6)))) {
      assertTensor(batch.third()).hasShape(2).hasFloats(5, 6);
    }
  }

  interface Measured {
    @Tensor
    float getWidth();

    @Tensor
    default float area() {
      return getWidth() * getWidth();
    }
  }

  record Plate(float width) implements Measured {
    @Override
    public float getWidth() {
      return width;
    }
  }

  public static void interfaces() {
    try (var batch = Composition_MeasuredTensors.of(List.<Measured>of(new Plate(2), () -> 3))) {
      assertTensor(batch.width()).hasShape(2).hasFloats(2, 3);
      assertTensor(batch.area()).hasShape(2).hasFloats(4, 9);
    }
  }

  abstract static class Template<T> {
    @Tensor T value;
    @Tensor List<T> values;
  }

  static class Numbers extends Template<Integer> {
    Numbers(int value, Integer... values) {
      this.value = value;
      this.values = List.of(values);
    }
  }

  public static void genericTemplate() {
    try (var batch = Composition_NumbersTensors.of(new Numbers(1, 2, 3))) {
      assertTensor(batch.value()).hasShape(1).hasInts(1);
      assertTensor(batch.values()).hasShape(1, 2).hasInts(2, 3);
    }
  }

  @OneHot(categories = {"red", "green", "blue"})
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
  @interface Colour {}

  record Painted(@Colour String wall, @Colour @Tensor(name = "roof_colour") String roof) {}

  public static void composedAnnotation() {
    try (var batch = Composition_PaintedTensors.of(new Painted("green", "blue"))) {
      assertTensor(batch.wall()).hasShape(1, 3).hasFloats(0, 1, 0);
      assertTensor(batch.roof_colour()).hasShape(1, 3).hasFloats(0, 0, 1);
    }
  }

  record Old(@Tensor int now) {
    @Deprecated
    @Tensor
    int before() {
      return now - 1;
    }
  }

  public static void deprecatedMember() {
    try (var batch = Composition_OldTensors.of(new Old(2))) {
      assertTensor(batch.before()).hasInts(1);
      assertTensor(batch.now()).hasInts(2);
    }
  }

  record Computed(int ignored, @Tensor int kept) {
    @Tensor
    int twice() {
      return 2 * kept;
    }
  }

  public static void computedAccessor() {
    try (var batch = Composition_ComputedTensors.of(new Computed(9, 4))) {
      assertThat(batch.tensors().keySet()).containsExactly("kept", "twice").inOrder();
      assertTensor(batch.twice()).hasInts(8);
    }
  }

  record MaybePoint(@Embedded Optional<Point> point) {}

  public static void optionalObject() {
    try (var batch =
        Composition_MaybePointTensors.of(new MaybePoint(Optional.of(new Point(1, 2))))) {
      assertTensor(batch.point_x()).hasShape(1).hasFloats(1);
    }
  }
}
