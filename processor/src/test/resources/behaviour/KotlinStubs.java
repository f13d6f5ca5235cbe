package behaviour;

import static com.google.common.truth.Truth.assertThat;
import static org.tensorbind.processor.behaviour.TensorSubject.assertTensor;

import java.util.List;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

/** Kotlin's classes as kapt shows them to processors, as far as that matters here. */
public final class KotlinStubs {
  private KotlinStubs() {}

  /**
   * {@code data class OnParameters(@Tensor val fare: Float, @OneHot(...) val port: String, @Tensor
   * val isOpen: Boolean, @Padded(length = 2) val days: List<Int>, val note: String)}: the
   * annotations land on the parameters.
   */
  public static final class OnParameters {
    private final float fare;
    private final String port;
    private final boolean isOpen;
    private final List<Integer> days;

    public OnParameters(
        @Tensor float fare,
        @OneHot(categories = {"C", "Q"}) String port,
        @Tensor boolean isOpen,
        @Padded(length = 2) List<Integer> days) {
      this.fare = fare;
      this.port = port;
      this.isOpen = isOpen;
      this.days = days;
    }

    public final float getFare() {
      return fare;
    }

    public final String getPort() {
      return port;
    }

    public final boolean isOpen() {
      return isOpen;
    }

    public final List<Integer> getDays() {
      return days;
    }

    public final float component1() {
      return fare;
    }
  }

  public static void annotationsOnParameters() {
    var examples = List.of(new OnParameters(2, "Q", true, List.of(3)));
    try (var batch = KotlinStubs_OnParametersTensors.of(examples)) {
      assertThat(batch.tensors().keySet())
          .containsExactly("fare", "port", "isOpen", "days")
          .inOrder();
      assertTensor(batch.fare()).hasFloats(2);
      assertTensor(batch.port()).hasFloats(0, 1);
      assertTensor(batch.isOpen()).hasBooleans(true);
      assertTensor(batch.days()).hasInts(3, 0);
    }
  }

  /** {@code class OnFields(@field:Tensor val fare: Float, @field:Embedded val trip: OnGetters)}. */
  public static final class OnFields {
    @Tensor private final float fare;
    @Embedded private final OnGetters trip;

    public OnFields(float fare, OnGetters trip) {
      this.fare = fare;
      this.trip = trip;
    }

    public final float getFare() {
      return fare;
    }

    public final OnGetters getTrip() {
      return trip;
    }
  }

  /** {@code class OnGetters(@get:Tensor val miles: Int, @get:Tensor val hours: Long)}. */
  public static final class OnGetters {
    private final int miles;
    private final long hours;

    public OnGetters(int miles, long hours) {
      this.miles = miles;
      this.hours = hours;
    }

    @Tensor
    public final int getMiles() {
      return miles;
    }

    @Tensor
    public final long getHours() {
      return hours;
    }
  }

  public static void readThroughTheConstructor() {
    try (var batch = KotlinStubs_OnFieldsTensors.of(new OnFields(1, new OnGetters(2, 3)))) {
      OnFields read = KotlinStubs_OnFieldsTensors.read(batch.tensors()).get(0);
      assertThat(read.getFare()).isEqualTo(1f);
      assertThat(read.getTrip().getMiles()).isEqualTo(2);
      assertThat(read.getTrip().getHours()).isEqualTo(3);
    }
  }

  /** Components' annotations stand on the canonical constructor's parameters as well. */
  record Written(@Tensor float a, @Tensor float b) {
    Written(@Tensor float a, @Tensor float b) {
      this.a = a;
      this.b = b;
    }
  }

  public static void recordsAreNotCountedTwice() {
    assertThat(KotlinStubs_WrittenTensors.SCHEMA.specs()).hasSize(2);
  }
}
