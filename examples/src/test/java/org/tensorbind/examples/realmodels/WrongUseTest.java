package org.tensorbind.examples.realmodels;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tensorbind.ConversionException;
import org.tensorbind.ModelMismatchException;
import org.tensorbind.SavedModels;
import org.tensorbind.TensorBindException;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.examples.realmodels.KerasTest.Passenger;
import org.tensorbind.examples.realmodels.KerasTest.Sex;
import org.tensorbind.examples.realmodels.KerasTest.TitanicModel;
import org.tensorflow.Result;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.types.TFloat32;

/** Real models under mistakes and under load. */
@Timeout(120)
class WrongUseTest {

  private static final int THREADS = 8;

  private static final Passenger PASSENGER = new Passenger(22, 7.25f, Sex.MALE, "S");
  private static final float ANSWER = 0.6298634f;

  @TempDir Path temporary;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private Path titanic;

  /** The same model, seen otherwise. */
  @SavedModel(path = "signatures/keras_titanic_like.signature.json")
  interface RawModel extends AutoCloseable {
    Result predict(List<Passenger> passengers);

    @Tensor(name = "output_0", shape = 1)
    float probability(Passenger passenger);

    @Override
    void close();
  }

  /** And once more. */
  @SavedModel(path = "signatures/keras_titanic_like.signature.json")
  interface OneOutputModel extends AutoCloseable {
    @Tensor(name = "output_0", shape = 1)
    float probability(Passenger passenger);

    @Override
    void close();
  }

  @BeforeEach
  void find() {
    titanic = RealModels.folder("keras/titanic_like/saved_model");
  }

  @AfterEach
  void stop() throws InterruptedException {
    threads.shutdownNow();
    assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
  }

  private static Path copy(Path model, Path target) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(model)) {
      files = found.toList();
    }
    for (Path file : files) {
      Path copy = target.resolve(model.relativize(file).toString());
      if (Files.isDirectory(file)) {
        Files.createDirectories(copy);
      } else {
        Files.write(copy, Files.readAllBytes(file)); // not the permissions
      }
    }
    return target.toRealPath();
  }

  private static String refused(Path model) {
    var e =
        assertThrows(TensorBindException.class, () -> SavedModels.load(TitanicModel.class, model));
    return e.getMessage();
  }

  @Test
  void damagedModels() throws IOException {
    Path model = copy(titanic, temporary.resolve("model"));
    Path graph = model.resolve("saved_model.pb");
    byte[] whole = Files.readAllBytes(graph);
    for (int length = whole.length - 1; length > 2; length -= 1 + whole.length / 40) {
      Files.write(graph, Arrays.copyOf(whole, length));
      assertThat(refused(model))
          .isEqualTo(
              "[tensorbind/unreadable-model] There is no SavedModel to load in "
                  + model
                  + ": saved_model.pb ends at byte "
                  + length
                  + ", in the middle of meta graph 1 (truncated).");
    }
    Files.write(graph, whole);
    Path data = model.resolve("variables/variables.data-00000-of-00001");
    byte[] values = Files.readAllBytes(data);
    for (int length = values.length - 1; length >= 0; length -= 1 + values.length / 10) {
      Files.write(data, Arrays.copyOf(values, length));
      assertThat(refused(model))
          .startsWith(
              "[tensorbind/unreadable-model] TensorFlow cannot load the model in " + model + ": ");
    }
    Files.write(data, values);
    SavedModels.load(TitanicModel.class, model).close();
    Files.delete(model.resolve("variables/variables.index"));
    assertThat(refused(model))
        .isEqualTo(
            "[tensorbind/unreadable-model] The model in "
                + model
                + " has variables, but no file variables/variables.index, expected all files that"
                + " it was saved with.");
  }

  @Test
  void anotherModel() throws Exception {
    Path images = RealModels.folder("keras/multi_output/saved_model").toRealPath();

    var e =
        assertThrows(ModelMismatchException.class, () -> KerasTest_TitanicModelImpl.load(images));

    assertThat(e.differences())
        .containsExactly(
            "signature \"serve\" is not among [serving_default]",
            "signature \"serving_default\": input \"age\" is not there",
            "signature \"serving_default\": input \"fare\" is not there",
            "signature \"serving_default\": input \"port\" is not there",
            "signature \"serving_default\": input \"sex\" is not there",
            "signature \"serving_default\": input \"features\" was not there",
            "signature \"serving_default\": output \"output_0\" is not there")
        .inOrder();
    assertThat(e)
        .hasMessageThat()
        .startsWith("[tensorbind/model-mismatch] TitanicModel: the model in " + images);
    try (TitanicModel model = KerasTest_TitanicModelImpl.load(titanic)) {
      KerasTest_TitanicModelImpl implementation = (KerasTest_TitanicModelImpl) model;
      assertThrows(ModelMismatchException.class, () -> implementation.reload(images));
      assertThat(model.serve(PASSENGER)).isWithin(1e-5f).of(ANSWER);
    }
  }

  @Test
  void closedModels() {
    TitanicModel model = KerasTest_TitanicModelImpl.load(titanic);
    model.close();
    model.close();
    var e = assertThrows(IllegalStateException.class, () -> model.serve(PASSENGER));
    assertThat(e).hasMessageThat().isEqualTo("This TitanicModel is closed.");
    assertThat(model.predict(List.of())).isEmpty();
  }

  @Test
  void interfacesShareSessions() {
    long pointers = Pointer.totalCount();
    TitanicModel first = KerasTest_TitanicModelImpl.load(titanic);
    long one = Pointer.totalCount() - pointers;
    OneOutputModel second = WrongUseTest_OneOutputModelImpl.load(titanic);
    assertThat(Pointer.totalCount() - pointers).isLessThan(2 * one);
    first.close();
    assertThat(second.probability(PASSENGER)).isWithin(1e-5f).of(ANSWER);
    second.close();
    assertThat(Pointer.totalCount()).isAtMost(pointers);
  }

  @Test
  void rawResultsAreTheCallers() {
    try (RawModel model = WrongUseTest_RawModelImpl.load(titanic)) {
      long pointers = 0;
      for (int i = 0; i < 3; i++) {
        try (Result result = model.predict(List.of(PASSENGER, PASSENGER))) {
          TFloat32 probabilities = (TFloat32) result.get("output_0").orElseThrow();
          assertThat(probabilities.getFloat(1, 0)).isWithin(1e-5f).of(ANSWER);
        }
        assertThat(model.probability(PASSENGER)).isWithin(1e-5f).of(ANSWER);
        pointers = i == 0 ? Pointer.totalCount() : pointers;
      }
      assertThat(Pointer.totalCount()).isAtMost(pointers);
    }
  }

  @Test
  void bundlesOfUsers() {
    try (SavedModelBundle bundle = SavedModelBundle.load(titanic.toString())) {
      try (TitanicModel model = KerasTest_TitanicModelImpl.of(bundle)) {
        assertThat(model.serve(PASSENGER)).isWithin(1e-5f).of(ANSWER);
      }
      try (RawModel model = WrongUseTest_RawModelImpl.of(bundle)) {
        assertThat(model.probability(PASSENGER)).isWithin(1e-5f).of(ANSWER);
      }
    }
  }

  @Test
  void closingUnderLoad() throws Exception {
    TitanicModel model = KerasTest_TitanicModelImpl.load(titanic);
    CountDownLatch called = new CountDownLatch(4 * THREADS);
    List<Future<String>> callers = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      callers.add(threads.submit(() -> callUntilClosed(model, called)));
    }
    called.await();
    model.close();
    for (Future<String> caller : callers) {
      assertThat(caller.get()).isEqualTo("This TitanicModel is closed.");
    }
  }

  private static String callUntilClosed(TitanicModel model, CountDownLatch called) {
    while (true) {
      try {
        assertThat(model.serve(PASSENGER)).isWithin(1e-5f).of(ANSWER);
        called.countDown();
      } catch (IllegalStateException e) {
        return e.getMessage();
      }
    }
  }

  @Test
  void reloadingUnderLoadWhileSomeExamplesAreWrong() throws Exception {
    Path copy = copy(titanic, temporary.resolve("copy"));
    try (TitanicModel model = KerasTest_TitanicModelImpl.load(titanic)) {
      callBoth(model, new AtomicBoolean(true)); // warms up
    }
    long pointers = Pointer.totalCount();
    long bytes = Pointer.physicalBytes();
    try (KerasTest_TitanicModelImpl model = KerasTest_TitanicModelImpl.load(titanic)) {
      AtomicBoolean isOver = new AtomicBoolean();
      List<Future<Integer>> callers = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        callers.add(threads.submit(() -> callBoth(model, isOver)));
      }
      for (int i = 0; i < 20; i++) {
        model.reload(i % 2 == 0 ? copy : titanic);
      }
      isOver.set(true);
      for (Future<Integer> caller : callers) {
        assertThat(caller.get()).isAtLeast(1);
      }
    }
    assertThat(Pointer.totalCount()).isAtMost(pointers);
    assertWithMessage("bytes that stay")
        .that(Pointer.physicalBytes() - bytes)
        .isLessThan(200L << 20);
  }

  private static int callBoth(TitanicModel model, AtomicBoolean isOver) {
    Passenger stranger = new Passenger(22, 7.25f, Sex.MALE, null);
    int calls = 0;
    do {
      assertThat(model.serve(PASSENGER)).isWithin(1e-5f).of(ANSWER);
      var e =
          assertThrows(
              ConversionException.class, () -> model.predict(List.of(PASSENGER, stranger)));
      assertThat(e.index()).isEqualTo(1);
      assertThat(e.path()).isEqualTo("Passenger.port");
      calls++;
    } while (!isOver.get());
    return calls;
  }
}
