package org.tensorbind.model;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorbind.ConversionListener;
import org.tensorbind.ModelOptions;
import org.tensorbind.TensorBindException;

/** Which models share a session, and when it is freed. */
class SharedSessionsTest {
  private static final ModelOptions OPTIONS = ModelOptions.defaults();

  @TempDir static Path folder;
  private static Path doubling;
  private static Path tripling;

  @BeforeAll
  static void export() throws IOException {
    doubling = TinyModels.export(folder.resolve("doubling"), 2);
    tripling = TinyModels.export(folder.resolve("tripling"), 3);
    Model.load(TinyModels.SPEC, doubling, OPTIONS).close();
  }

  private static Model load(Path directory, ModelOptions options) {
    return Model.load(TinyModels.SPEC, directory, options);
  }

  private static float answer(Model model) {
    return TinyModels.call(model.call(TinyModels.METHOD), 1)[0];
  }

  @Test
  void oneFolderIsLoadedOnce() throws IOException {
    long pointers = Pointer.totalCount();
    Path link = Files.createSymbolicLink(folder.resolve("link"), doubling);
    Model first = load(doubling, OPTIONS);
    Model second = load(folder.resolve("x/../doubling").normalize(), ModelOptions.defaults());
    Model third = load(link, OPTIONS.withInterOpThreads(-1));
    assertThat(SharedSessions.size()).isEqualTo(1);

    first.close();
    first.close(); // is not counted twice
    second.close();
    assertThat(SharedSessions.size()).isEqualTo(1);
    assertThat(answer(third)).isEqualTo(2f);
    third.close();
    assertThat(SharedSessions.size()).isEqualTo(0);
    assertThat(Pointer.totalCount()).isAtMost(pointers);
  }

  @Test
  void otherOptionsAreOtherSessions() {
    try (Model one = load(doubling, OPTIONS);
        Model other = load(doubling, OPTIONS.withInterOpThreads(2))) {
      assertThat(SharedSessions.size()).isEqualTo(2);
      assertThat(answer(one)).isEqualTo(answer(other));
    }
    assertThat(SharedSessions.size()).isEqualTo(0);
  }

  @Test
  void whoListensMakesNoOtherSession() {
    ModelOptions listening = OPTIONS.withListener(new ConversionListener() {});
    try (Model one = load(doubling, OPTIONS);
        Model other = load(doubling, listening)) {
      assertThat(SharedSessions.size()).isEqualTo(1);
      assertThat(one.options().listener()).isEmpty();
      assertThat(other.options().listener()).isPresent();
      assertThat(listening.withInterOpThreads(2).listener()).isEqualTo(listening.listener());
    }
    assertThat(SharedSessions.size()).isEqualTo(0);
  }

  @Test
  void manyThreadsLoadOneSession() throws Exception {
    long pointers = Pointer.totalCount();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Model>> loading = new ArrayList<>();
      for (int i = 0; i < 32; i++) {
        loading.add(threads.submit(() -> load(doubling, OPTIONS)));
      }
      for (Future<Model> each : loading) {
        assertThat(answer(each.get())).isEqualTo(2f);
        assertThat(SharedSessions.size()).isEqualTo(1);
      }
      List<Future<?>> closing = new ArrayList<>();
      for (Future<Model> each : loading) {
        Model model = each.get();
        closing.add(threads.submit(model::close));
      }
      for (Future<?> each : closing) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(SharedSessions.size()).isEqualTo(0);
    assertThat(Pointer.totalCount()).isAtMost(pointers);
  }

  @Test
  void whoReloadsLeavesTheOthers() {
    long pointers = Pointer.totalCount();
    try (Model stays = load(doubling, OPTIONS);
        Model goes = load(doubling, OPTIONS)) {
      goes.reload(tripling);
      assertThat(answer(stays)).isEqualTo(2f);
      assertThat(answer(goes)).isEqualTo(3f);
      assertThat(SharedSessions.size()).isEqualTo(2);
    }
    assertThat(SharedSessions.size()).isEqualTo(0);
    assertThat(Pointer.totalCount()).isAtMost(pointers);
  }

  @Test
  void aFolderIsReadAnewByReload() throws IOException {
    Path changing = TinyModels.export(folder.resolve("changing"), 4);
    try (Model old = load(changing, OPTIONS);
        Model reloading = load(changing, OPTIONS)) {
      TinyModels.export(changing, 5);
      try (Model sharing = load(changing, OPTIONS)) {
        assertThat(answer(sharing)).isEqualTo(4f);
      }
      reloading.reload(changing);
      assertThat(answer(reloading)).isEqualTo(5f);
      assertThat(answer(old)).isEqualTo(4f);
      try (Model sharing = load(changing, OPTIONS)) {
        assertThat(answer(sharing)).isEqualTo(5f);
      }
    }
    assertThat(SharedSessions.size()).isEqualTo(0);
  }

  @Test
  void failingReloadsKeepTheOldModel() throws IOException {
    Path broken = TinyModels.copy(doubling, folder.resolve("broken"));
    Files.delete(broken.resolve("variables/variables.index"));
    try (Model model = load(doubling, OPTIONS)) {
      assertThat(answer(model)).isEqualTo(2f);
      long pointers = Pointer.totalCount();
      for (Path directory : List.of(broken, folder.resolve("missing"), folder)) {
        assertThrows(TensorBindException.class, () -> model.reload(directory));
        assertThat(answer(model)).isEqualTo(2f);
        assertThat(SharedSessions.size()).isEqualTo(1);
      }
      assertThat(Pointer.totalCount()).isAtMost(pointers);
    }
    assertThat(SharedSessions.size()).isEqualTo(0);
  }

  @Test
  void closedModelsAreNotReloaded() {
    long pointers = Pointer.totalCount();
    Model model = load(doubling, OPTIONS);
    ModelCall call = model.call(TinyModels.METHOD);
    model.close();
    var reloaded = assertThrows(IllegalStateException.class, () -> model.reload(tripling));
    assertThat(reloaded).hasMessageThat().isEqualTo("This TinyModel is closed.");
    var called = assertThrows(IllegalStateException.class, () -> TinyModels.call(call, 1));
    assertThat(called).hasMessageThat().isEqualTo("This TinyModel is closed.");
    assertThat(SharedSessions.size()).isEqualTo(0);
    assertThat(Pointer.totalCount()).isAtMost(pointers);
  }
}
