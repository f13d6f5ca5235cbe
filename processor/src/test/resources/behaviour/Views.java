package behaviour;

import static com.google.common.truth.Truth.assertThat;
import static org.tensorbind.processor.behaviour.Failures.assertFails;
import static org.tensorbind.processor.behaviour.TensorSubject.assertTensor;

import java.awt.Point;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.tensorbind.TensorConverter;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Naming;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorBind;
import org.tensorbind.annotation.TensorView;
import org.tensorbind.annotation.Viewed;

/** Annotations that stand on another type than the objects'. */
public final class Views {
  private Views() {}

  enum Sex {
    FEMALE,
    MALE
  }

  record Passenger(Sex sex, Float age, float fare, String name) {}

  @TensorView(of = Passenger.class)
  interface PassengerView {
    @OneHot
    Sex sex();

    @Impute("30")
    Float age();

    @Tensor
    float fare();
  }

  public static void recordSeenThroughAnInterface() {
    var passengers =
        List.of(new Passenger(Sex.MALE, null, 7.5f, "a"), new Passenger(Sex.FEMALE, 2f, 8f, "b"));
    try (var batch = Views_PassengerViewTensors.of(passengers)) {
      assertThat(batch.tensors().keySet()).containsExactly("sex", "age", "fare").inOrder();
      assertTensor(batch.sex()).hasShape(2, 2).hasFloats(0, 1, 1, 0);
      assertTensor(batch.age()).hasShape(2).hasFloats(30, 2);
      assertTensor(batch.fare()).hasShape(2).hasFloats(7.5f, 8);
    }
  }

  public static void converterIsOfTheViewedClass() {
    TensorConverter<Passenger, Views_PassengerViewTensors> converter =
        Views_PassengerViewTensors.CONVERTER;
    var preview = converter.preview(new Passenger(Sex.MALE, 1f, 2, ""));
    assertThat(preview.keySet()).containsExactly("sex", "age", "fare");
    assertThat(Views_PassengerViewTensors.SCHEMA.toString()).contains("Views.PassengerView");
  }

  public static void errorsNameTheView() {
    assertFails(
        "missing-value",
        "PassengerView.sex",
        0,
        () -> Views_PassengerViewTensors.of(new Passenger(null, 1f, 2, "")));
  }

  @Tensor(shape = 3)
  @TensorBind(naming = Naming.SNAKE_CASE)
  @TensorView(of = Passenger.class)
  abstract static class PackedPassenger {
    @Tensor float fare;

    @OneHot
    abstract Sex getSex();
  }

  public static void packedAsIfTheClassWere() {
    try (var batch = Views_PackedPassengerTensors.of(new Passenger(Sex.MALE, 1f, 5, ""))) {
      assertTensor(batch.passenger()).hasShape(1, 3).hasFloats(5, 0, 1);
    }
  }

  /** A view in a second form, of a class that is bound itself. */
  record Bound(@Tensor int number) {}

  @TensorView(of = Bound.class)
  interface BoundInAnotherForm {
    @OneHot(depth = 3)
    Integer number();
  }

  public static void secondFormOfABoundClass() {
    try (var own = Views_BoundTensors.of(new Bound(2));
        var other = Views_BoundInAnotherFormTensors.of(new Bound(2))) {
      assertTensor(own.number()).hasShape(1).hasInts(2);
      assertTensor(other.number()).hasShape(1, 3).hasFloats(0, 0, 1);
      var read = Views_BoundInAnotherFormTensors.read(other.tensors());
      assertThat(read).containsExactly(new Bound(2));
    }
  }

  static class Bean {
    private int size;
    private boolean open;
    protected String label;

    public int getSize() {
      return size;
    }

    public void setSize(int size) {
      this.size = size;
    }

    public boolean isOpen() {
      return open;
    }

    public void setOpen(boolean open) {
      this.open = open;
    }
  }

  @TensorView(of = Bean.class)
  interface BeanView {
    @Tensor
    int size();

    @Tensor
    boolean open();

    @Tensor
    String getLabel();
  }

  public static void gettersSettersAndFields() {
    Bean bean = new Bean();
    bean.setSize(4);
    bean.setOpen(true);
    bean.label = "x";
    try (var batch = Views_BeanViewTensors.of(bean)) {
      assertTensor(batch.size_()).hasInts(4);
      Bean read = Views_BeanViewTensors.read(batch.tensors()).get(0);
      assertThat(read.getSize()).isEqualTo(4);
      assertThat(read.isOpen()).isTrue();
      assertThat(read.label).isEqualTo("x");
    }
  }

  record Address(double latitude, String street) {}

  record Customer(
      Address home, List<Address> others, Optional<Address> work, Address[] past, int age) {}

  @TensorView(of = Address.class)
  interface AddressView {
    @Tensor
    double latitude();
  }

  @TensorView(of = Customer.class)
  interface CustomerView {
    @Embedded
    AddressView home();

    @Embedded
    @Padded(length = 2)
    List<AddressView> others();

    @Embedded
    Optional<AddressView> work();

    @Embedded
    @Padded(length = 1)
    AddressView[] past();
  }

  private static Address at(double latitude) {
    return new Address(latitude, "");
  }

  public static void viewsInsideViews() {
    var customer =
        new Customer(
            at(1), List.of(at(2)), Optional.of(at(3)), new Address[] {at(4)}, 5);
    try (var batch = Views_CustomerViewTensors.of(customer)) {
      assertTensor(batch.home_latitude()).hasShape(1).hasDoubles(1);
      assertTensor(batch.others_latitude()).hasShape(1, 2).hasDoubles(2, 0);
      assertTensor(batch.work_latitude()).hasShape(1).hasDoubles(3);
      assertTensor(batch.past_latitude()).hasShape(1, 1).hasDoubles(4);
    }
  }

  /** A class of one's own with members of classes that are not. */
  record Order(
      @Embedded @Viewed(AddressView.class) Address from,
      @Embedded @Viewed(AddressView.class) @Padded(length = 1) List<Address> via,
      @Embedded @Viewed(PointView.class) Point corner,
      @Tensor int id) {}

  @TensorView(of = Point.class)
  interface PointView {
    @Tensor
    int x();

    @Tensor
    double getY();
  }

  public static void viewsOfSingleMembers() {
    var order = new Order(at(1), List.of(at(2)), new Point(3, 4), 5);
    try (var batch = Views_OrderTensors.of(order)) {
      assertThat(batch.tensors().keySet())
          .containsExactly("from_latitude", "via_latitude", "corner_x", "corner_y", "id")
          .inOrder();
      assertTensor(batch.corner_x()).hasInts(3);
      assertTensor(batch.corner_y()).hasDoubles(4);
    }
  }

  @TensorView(of = LocalDate.class)
  interface DateView {
    @Tensor
    int getYear();

    @OneHot
    DayOfWeek dayOfWeek();

    @Tensor
    boolean isLeapYear();
  }

  public static void classOfTheJdk() {
    try (var batch = Views_DateViewTensors.of(LocalDate.of(2024, 2, 29))) {
      assertTensor(batch.year()).hasInts(2024);
      assertTensor(batch.dayOfWeek()).hasFloats(0, 0, 0, 1, 0, 0, 0);
      assertTensor(batch.leapYear()).hasBooleans(true);
    }
  }

  enum Planet {
    MERCURY(0.4f),
    VENUS(0.7f);

    private final float distance;

    Planet(float distance) {
      this.distance = distance;
    }

    float distance() {
      return distance;
    }
  }

  @TensorView(of = Planet.class)
  interface PlanetView {
    @Tensor
    float distance();
  }

  record Probe(
      @Embedded @Viewed(PlanetView.class) Planet target,
      @OneHot Planet origin,
      @OneHot TimeUnit unit) {}

  public static void enumByWhatItsConstantsHave() {
    try (var batch = Views_PlanetViewTensors.of(List.of(Planet.VENUS, Planet.MERCURY))) {
      assertTensor(batch.distance()).hasFloats(0.7f, 0.4f);
    }
    var probe = new Probe(Planet.VENUS, Planet.MERCURY, TimeUnit.DAYS);
    try (var batch = Views_ProbeTensors.of(probe)) {
      assertTensor(batch.target_distance()).hasFloats(0.7f);
      assertTensor(batch.origin()).hasFloats(1, 0);
    }
  }

  interface Shape {
    double area();
  }

  record Square(double side) implements Shape {
    @Override
    public double area() {
      return side * side;
    }
  }

  @TensorView(of = Shape.class)
  interface ShapeView {
    @Tensor
    double area();
  }

  public static void interfaceThroughAnyImplementation() {
    try (var batch = Views_ShapeViewTensors.of(List.of(new Square(3)))) {
      assertTensor(batch.area()).hasDoubles(9);
    }
  }

  static class Box<T> {
    T content;
    int count;

    Box(T content, int count) {
      this.content = content;
      this.count = count;
    }
  }

  @TensorView(of = Box.class)
  interface CountView {
    @Tensor
    int count();
  }

  public static void genericClassWithoutItsVariables() {
    try (var batch = Views_CountViewTensors.of(new Box<>("x", 2))) {
      assertTensor(batch.count()).hasInts(2);
    }
  }

  /** What views have in common stands on a plain supertype; one view may extend another. */
  interface Aged {
    @Tensor
    Float age();
  }

  @TensorView(of = Passenger.class)
  interface AgedPassenger extends Aged {
    @Tensor
    String name();
  }

  @TensorView(of = Passenger.class)
  interface RicherPassenger extends AgedPassenger {
    @Tensor
    float fare();
  }

  public static void inheritedMembers() {
    assertThat(Views_RicherPassengerTensors.SCHEMA.specs().stream().map(each -> each.name()))
        .containsExactly("age", "name", "fare")
        .inOrder();
  }

  /** Whoever implements a view is not bound by it. */
  record Impostor(float fare, Sex sex, Float age) implements PassengerView {}

  @TensorView(of = Impostor.class)
  interface Views_ImpostorTensorsIsFree {
    @Tensor
    float fare();
  }

  public static void implementingAViewBindsNothing() {
    try (var batch =
        Views_Views_ImpostorTensorsIsFreeTensors.of(new Impostor(3, Sex.MALE, 1f))) {
      assertThat(batch.tensors().keySet()).containsExactly("fare");
    }
  }
}
