package behaviour;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

/** What JDK Flight Recorder records. */
public final class Recordings {
  private Recordings() {}

  record A(@Tensor float a) {}

  record B(@Tensor float b) {}

  @SavedModel(path = "models/arithmetic", signature = "add")
  interface Adder extends AutoCloseable {
    @Tensor(name = "sum")
    List<Float> add(List<A> as, List<B> bs);

    @Override
    void close();
  }

  /** A conversion for each parameter, and a call. */
  public static void conversionsAndCalls() throws IOException {
    try (Adder adder = Recordings_AdderImpl.load(Models.FOLDER)) {
      adder.add(List.of(new A(1)), List.of(new B(1)));
      List<RecordedEvent> events =
          record(() -> adder.add(List.of(new A(1), new A(2)), List.of(new B(3), new B(4))));
      assertThat(events.stream().map(event -> event.getEventType().getName()).toList())
          .containsExactly(
              "org.tensorbind.Conversion", "org.tensorbind.Conversion", "org.tensorbind.Call");
      RecordedEvent conversion = events.get(0);
      assertThat(conversion.getString("type")).isEqualTo("Recordings.A");
      assertThat(conversion.getInt("examples")).isEqualTo(2);
      assertThat(conversion.getInt("tensors")).isEqualTo(1);
      assertThat(conversion.getLong("bytes")).isEqualTo(8);
      RecordedEvent call = events.get(2);
      assertThat(call.getString("method")).isEqualTo("Adder.add");
      assertThat(call.getInt("examples")).isEqualTo(2);
      assertThat(call.getDuration("running")).isAtMost(call.getDuration());
      assertThat(call.getDuration("running").isNegative()).isFalse();
    }
  }

  /** Fills are conversions, too. */
  public static void fills() throws IOException {
    try (var reusable = Recordings_ATensors.reusable(1)) {
      reusable.fill(new A(1));
      assertThat(record(() -> reusable.fill(new A(2)))).hasSize(1);
    }
  }

  private static List<RecordedEvent> record(Runnable work) throws IOException {
    Path file = Files.createTempFile("recording", ".jfr");
    try (Recording recording = new Recording()) {
      recording.enable("org.tensorbind.Conversion").withoutThreshold();
      recording.enable("org.tensorbind.Call").withoutThreshold();
      recording.start();
      work.run();
      recording.stop();
      recording.dump(file);
    }
    try {
      return RecordingFile.readAllEvents(file).stream()
          .filter(event -> event.getEventType().getName().startsWith("org.tensorbind."))
          .sorted(java.util.Comparator.comparing(RecordedEvent::getStartTime))
          .toList();
    } finally {
      Files.delete(file);
    }
  }
}
