package org.tensorbind.model;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tensorbind.ModelOptions;

/** A model that eight threads call without a pause, while something happens to it. */
@Timeout(120)
class ModelThreadsTest {
  private static final int THREADS = 8;

  @TempDir Path folder;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private Path doubling;
  private Path tripling;

  @BeforeEach
  void export() throws IOException {
    doubling = TinyModels.export(folder.resolve("doubling"), 2);
    tripling = TinyModels.export(folder.resolve("tripling"), 3);
    load(doubling).close();
  }

  @AfterEach
  void stop() throws InterruptedException {
    threads.shutdownNow();
    assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
  }

  private static Model load(Path directory) {
    return Model.load(TinyModels.SPEC, directory, ModelOptions.defaults());
  }

  @Test
  void closingEndsAllCalls() throws Exception {
    long pointers = Pointer.totalCount();
    for (int round = 0; round < 5; round++) {
      Model model = load(doubling);
      ModelCall call = model.call(TinyModels.METHOD);
      CountDownLatch called = new CountDownLatch(THREADS);
      List<Future<String>> callers = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        callers.add(threads.submit(() -> callUntilItFails(call, called)));
      }
      called.await();
      model.close();
      for (Future<String> caller : callers) {
        assertThat(caller.get()).isEqualTo("This TinyModel is closed.");
      }
      assertThat(SharedSessions.size()).isEqualTo(0);
    }
    assertThat(Pointer.totalCount()).isAtMost(pointers);
  }

  private static String callUntilItFails(ModelCall call, CountDownLatch called) {
    for (int i = 0; ; i++) {
      try {
        assertThat(TinyModels.call(call, i)).isEqualTo(new float[] {2f * i});
      } catch (IllegalStateException e) {
        return e.getMessage();
      }
      called.countDown();
    }
  }

  @Test
  void reloadingDisturbsNoCall() throws Exception {
    long pointers = Pointer.totalCount();
    long bytes = Pointer.physicalBytes();
    try (Model model = load(doubling)) {
      ModelCall call = model.call(TinyModels.METHOD);
      AtomicBoolean isOver = new AtomicBoolean();
      List<Future<Integer>> callers = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        callers.add(threads.submit(() -> countCalls(call, isOver)));
      }
      for (int i = 0; i < 20; i++) {
        model.reload(i % 2 == 0 ? tripling : doubling);
        float expected = i % 2 == 0 ? 3 : 2;
        assertThat(TinyModels.call(call, 1)).isEqualTo(new float[] {expected});
        assertThat(SharedSessions.size()).isAtMost(2);
      }
      isOver.set(true);
      for (Future<Integer> caller : callers) {
        assertThat(caller.get()).isGreaterThan(20);
      }
      assertThat(SharedSessions.size()).isEqualTo(1);
    }
    assertThat(SharedSessions.size()).isEqualTo(0);
    assertThat(Pointer.totalCount()).isAtMost(pointers);
    assertThat(Pointer.physicalBytes() - bytes).isLessThan(200L << 20);
  }

  /** Each call is answered by one of the two models, and by it alone. */
  private static int countCalls(ModelCall call, AtomicBoolean isOver) {
    int calls = 0;
    for (; !isOver.get(); calls++) {
      float[] products = TinyModels.call(call, 1, 10);
      assertThat(products[0]).isAnyOf(2f, 3f);
      assertThat(products[1]).isEqualTo(10 * products[0]);
    }
    return calls;
  }

  @Test
  void reloadsAndClosesMayMeet() throws Exception {
    long pointers = Pointer.totalCount();
    for (int round = 0; round < 10; round++) {
      Model model = load(doubling);
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Path next = i % 2 == 0 ? tripling : doubling;
        all.add(threads.submit(() -> reloadIfOpen(model, next)));
      }
      all.add(threads.submit(model::close));
      for (Future<?> each : all) {
        each.get();
      }
      assertThat(SharedSessions.size()).isEqualTo(0);
    }
    assertThat(Pointer.totalCount()).isAtMost(pointers);
  }

  private static void reloadIfOpen(Model model, Path next) {
    try {
      model.reload(next);
    } catch (IllegalStateException e) {
      assertThat(e).hasMessageThat().isEqualTo("This TinyModel is closed.");
    }
  }
}
